// Makes a session at a provider (INI-01): account, form, password; each thing in the way is named.
#pragma once

#include "base/clock.h"
#include "services/meetingservice.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;
class InitiateForm;
class NoticeBar;

class InitiateDialog : public QDialog {
    Q_OBJECT

public:
    InitiateDialog(services::MeetingService &meetings, settings::Settings &settings, const base::Clock &clock,
        QWidget *parent = nullptr);

    // Reads what can be offered and shows the window.
    void initiate(const model::SessionKey &session);

Q_SIGNALS:
    void initiated(const QString &topic); // written down: it goes out by itself
    void accountsWanted();

private:
    void build();
    void take(const base::Result<services::InitiateOffer> &offer);
    void check();
    void send();
    void setBusy(bool busy);

    services::MeetingService &m_meetings;
    settings::Settings &m_settings;
    const base::Clock &m_clock;
    QString m_topic;
    bool m_busy = true;
    QLabel *m_headline = nullptr;
    QLabel *m_when = nullptr;
    NoticeBar *m_notice = nullptr;
    InitiateForm *m_form = nullptr;
    FieldNote *m_reason = nullptr;
    QPushButton *m_accounts = nullptr;
    QPushButton *m_initiate = nullptr;
};

// "Saturday 21 November, 10:00 · Every week on Tue": what the window is about, below its topic.
QString sessionLine(const model::Session &session, base::Instant now);
// A label for a topic: bold, plain text.
QLabel *makeTopicLabel(QWidget *parent);

} // namespace ui
