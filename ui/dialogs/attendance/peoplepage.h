// Who came to one occurrence: everybody in a list, and the host's own word on one or many (REG-14, INI-09).
#pragma once

#include "services/attendancebook.h"
#include "ui/models/attendancemodel.h"

#include <QTreeView>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;

namespace ui {

// Selecting everybody means everybody, not only the portion that is loaded.
class PeopleView : public QTreeView {
public:
    using QTreeView::QTreeView;
    void selectAll() override;
};

class PeoplePage : public QWidget {
    Q_OBJECT

public:
    explicit PeoplePage(services::AttendanceBook &book, QWidget *parent = nullptr);

    void setSheet(const services::AttendanceSheet &sheet);
    void setFilter(AttendanceFilter filter);

    PeopleView *view() const { return m_view; }
    AttendanceModel &model() { return *m_model; }

Q_SIGNALS:
    void marked(const QString &text); // undo() takes it back
    void unmarked();
    void problem(const QString &text);
    void personWanted(const QString &address);
    void reviewWanted();

public Q_SLOTS:
    void undo();

private:
    void makeActions();
    QAction *make(const QString &text, const QString &iconName, const QKeySequence &key);
    void build();
    void fillFilter();
    void update();
    void mark(services::Presence presence);
    std::vector<services::AttendanceLine> chosen() const;
    void restore(const QStringList &selected);

    services::AttendanceBook &m_book;
    AttendanceModel *m_model;
    PeopleView *m_view = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_filter = nullptr;
    QLabel *m_empty = nullptr;
    QAction *m_came = nullptr;
    QAction *m_missed = nullptr;
    QAction *m_reported = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_person = nullptr;
    QAction *m_review = nullptr;
    model::SessionKey m_session;
    base::Instant m_start {};
    std::vector<services::MarksBefore> m_before; // the newest last
};

} // namespace ui
