// Who helps: co-hosts added by their addresses and removed (SHA-06).
#pragma once

#include "services/sharingservice.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace ui {

class PeoplePart;

class CohostsPart : public QWidget {
    Q_OBJECT

public:
    CohostsPart(services::SharingService &sharing, QWidget *parent);

    void show(const model::Session &session);

Q_SIGNALS:
    void changed();
    void done(const QString &text);
    void problem(const QString &text);

private:
    void allowRemoval();
    void remove();

    services::SharingService &m_sharing;
    model::Session m_session;
    PeoplePart *m_add = nullptr;
    QWidget *m_known = nullptr;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
};

} // namespace ui
