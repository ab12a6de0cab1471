// "Zoom is not working: move to …" (NEW-01): the target, and what will happen in which order.
#pragma once

#include "base/clock.h"
#include "services/meetingservice.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace ui {

class FieldNote;
class InitiateForm;
class NoticeBar;

class MoveDialog : public QDialog {
    Q_OBJECT

public:
    MoveDialog(services::MeetingService &meetings, const base::Clock &clock, QWidget *parent = nullptr);

    void move(const model::SessionKey &session);

Q_SIGNALS:
    void moved(const QString &topic, const QString &account); // written down: it goes out by itself
    void accountsWanted();

private:
    void build();
    void take(services::InitiateOffer offer, const std::vector<model::Meeting> &meetings);
    void check();
    void send();

    services::MeetingService &m_meetings;
    const base::Clock &m_clock;
    QString m_topic;
    QString m_id;
    QString m_from; // the provider that it leaves
    bool m_busy = true;
    QLabel *m_headline = nullptr;
    QLabel *m_when = nullptr;
    NoticeBar *m_notice = nullptr;
    InitiateForm *m_form = nullptr;
    QLabel *m_steps = nullptr;
    FieldNote *m_reason = nullptr;
    QPushButton *m_accounts = nullptr;
    QPushButton *m_move = nullptr;
};

} // namespace ui
