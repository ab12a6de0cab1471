// One person over all sessions (REG-19): registered, came, how long.
#pragma once

#include "ui/attendanceparts.h"
#include "services/attendancesheet.h"

#include <QDialog>

class QLabel;
class QTreeWidget;

namespace ui {

class NoticeBar;

class HistoryDialog : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(const AttendanceParts &parts, QWidget *parent = nullptr);

    void showPerson(const QString &address);

private:
    void build();
    void read();
    void take(const services::PersonHistory &history);

    AttendanceParts m_parts;
    QString m_address;
    services::PersonHistory m_history;
    QLabel *m_summary = nullptr;
    NoticeBar *m_notice = nullptr;
    QTreeWidget *m_list = nullptr;
};

} // namespace ui
