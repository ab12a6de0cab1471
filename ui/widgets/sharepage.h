// The page of the details with what a host hands to others: links, the session ID and the join code, each
// with a button that copies it, and every way to share.
#pragma once

#include "services/sessionservice.h"

#include <QScrollArea>

class QFormLayout;

namespace ui {

class Actions;
class ShareCommands;

class SharePage : public QScrollArea {
    Q_OBJECT

public:
    explicit SharePage(const Actions &actions, QWidget *parent = nullptr);

    void setSharing(const ShareCommands &sharing)
    {
        m_sharing = &sharing;
    } // the join link of the attendee pages
    void showDetails(const services::SessionDetails &details);

Q_SIGNALS:
    void copied(const QString &text); // what was done, as a sentence

private:
    void add(const QString &name, const QString &shown, const QString &copyAs, const QString &copyName,
        const QString &said);

    const ShareCommands *m_sharing = nullptr;
    QFormLayout *m_form;
};

} // namespace ui
