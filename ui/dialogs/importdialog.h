// Sessions from a calendar file: look first, choose, then import (APP-09, APP-13).
#pragma once

#include "services/calendarservice.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace ui {

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    explicit ImportDialog(services::CalendarService &calendar, QWidget *parent = nullptr);

    // Reads the file and shows the window.
    void openFile(const QString &path);

    void reject() override;

Q_SIGNALS:
    void imported(const services::ImportReport &report);

private:
    void build();
    void showPreview(const base::Result<services::ImportPreview> &preview);
    void showReport(const base::Result<services::ImportReport> &report);
    void fillProblems(const std::vector<services::ImportProblem> &problems);
    void startImport();
    void updateButton();
    void say(const QString &text);

    services::CalendarService &m_calendar;
    services::ImportPreview m_preview;
    services::CancelFlag m_cancel;
    QLabel *m_headline = nullptr;
    QTreeWidget *m_items = nullptr;
    QLabel *m_problemsLabel = nullptr;
    QTreeWidget *m_problems = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_close = nullptr;
    bool m_importing = false;
};

} // namespace ui
