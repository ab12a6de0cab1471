// Who came to a session: everybody, the review, the report; check-in, corrections by hand, tables and paper
// (REG-13 to REG-15, INI-09, NEW-09).
#pragma once

#include "base/result.h"
#include "services/attendancesheet.h"
#include "ui/attendanceparts.h"
#include "ui/chart.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;

namespace ui {

class CheckInBar;
class MessageBar;
class NoticeBar;
class PeoplePage;
class ReportPage;
class ReviewPage;
struct AttendanceReport;

class AttendanceDialog : public QDialog {
    Q_OBJECT

public:
    explicit AttendanceDialog(const AttendanceParts &parts, QWidget *parent = nullptr);

    // Of the occurrence that began last, or of `start`.
    void showSession(const model::SessionKey &session, std::optional<base::Instant> start = {});
    void checkIn();

    PeoplePage *people() const { return m_people; }
    ReviewPage *review() const { return m_review; }
    ReportPage *report() const { return m_report; }
    QTabWidget *pages() const { return m_pages; }
    QComboBox *occurrences() const { return m_occurrences; }

Q_SIGNALS:
    void filled(); // the sheet of the chosen occurrence is shown
    void personWanted(const QString &address);

private:
    void build();
    QWidget *makeTop();
    QMenu *makeSaveMenu();
    void wirePages();
    void readAll();
    void readSheet();
    void readOverTime();
    void take(const services::SeriesReport &series);
    void take(const services::AttendanceSheet &sheet);
    void showNotice();
    void updateCheckIn();
    void saveSeries();
    AttendanceReport currentReport() const;
    void problem(const QString &happened, const base::Error &error);

    AttendanceParts m_parts;
    model::SessionKey m_session;
    std::optional<base::Instant> m_start;
    std::optional<services::AttendanceSheet> m_sheet;
    services::SeriesReport m_series;
    Chart m_overTime;
    int m_asked = 0;
    QTimer m_pause;
    QLabel *m_counts = nullptr;
    QComboBox *m_occurrences = nullptr;
    QPushButton *m_checkIn = nullptr;
    QPushButton *m_save = nullptr;
    NoticeBar *m_notice = nullptr;
    CheckInBar *m_progress = nullptr;
    MessageBar *m_messages = nullptr;
    QTabWidget *m_pages = nullptr;
    PeoplePage *m_people = nullptr;
    ReviewPage *m_review = nullptr;
    ReportPage *m_report = nullptr;
};

} // namespace ui
