// Share: everything by which people come into a session, in one window (SHA-01 to SHA-06, SHA-09).
#pragma once

#include "services/sharingservice.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class CohostsPart;
class DoorPart;
class LinksPart;
class NoticeBar;
class PeoplePart;
class Prompts;

class ShareDialog : public QDialog {
    Q_OBJECT

public:
    ShareDialog(services::SharingService &sharing, services::SessionService &sessions, Prompts &prompts,
        QWidget *parent = nullptr);

    void share(const model::SessionKey &session);

Q_SIGNALS:
    void publishingWanted(); // the settings of the attendee pages
    void sheetWanted(const model::SessionKey &session);

private:
    void build(Prompts &prompts);
    QWidget *buildUnpublished();
    void connectAll();
    void read();
    void take(const services::ShareFacts &facts);
    void tell(const QString &text);
    void warn(const QString &text);

    services::SharingService &m_sharing;
    services::SessionService &m_sessions;
    model::SessionKey m_session;
    int m_asked = 0;
    NoticeBar *m_notice = nullptr;
    QWidget *m_unpublished = nullptr;
    QPushButton *m_publish = nullptr;
    LinksPart *m_links = nullptr;
    PeoplePart *m_invite = nullptr;
    CohostsPart *m_cohosts = nullptr;
    DoorPart *m_door = nullptr;
    QLabel *m_status = nullptr;
};

} // namespace ui
