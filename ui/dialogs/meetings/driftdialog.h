// What the two sides of a meeting see differently, field by field: ours, theirs, last agreed. The host
// chooses (REG-21).
#pragma once

#include "base/clock.h"
#include "services/meetingservice.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class NoticeBar;

class DriftDialog : public QDialog {
    Q_OBJECT

public:
    DriftDialog(services::MeetingService &meetings, const base::Clock &clock, QWidget *parent = nullptr);

    void showSession(const model::SessionKey &session);

private:
    void read();
    void take(const std::vector<services::Drift> &drifts);
    void addField(const services::Drift &drift, const services::DriftField &field, QVBoxLayout *column);
    void resolve(
        const model::MeetingKey &meeting, const QString &field, services::DriftChoice choice, QWidget *row);

    services::MeetingService &m_meetings;
    const base::Clock &m_clock;
    model::SessionKey m_session;
    QLabel *m_headline = nullptr;
    NoticeBar *m_notice = nullptr;
    QWidget *m_fields = nullptr;
    QVBoxLayout *m_column = nullptr;
    int m_open = 0; // fields that still wait for a choice
    QPushButton *m_close = nullptr;
};

} // namespace ui
