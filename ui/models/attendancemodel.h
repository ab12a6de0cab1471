// The people of one occurrence as rows: searched, filtered, and given to the view in portions, so that a list
// of thousands opens at once.
#pragma once

#include "services/attendancesheet.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

enum class AttendanceFilter : std::uint8_t { All, Present, Absent, NotKnown, NotRegistered, ToReview };

class AttendanceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : std::uint8_t { Name, Email, Came, How, Joined, Left, Minutes, Clicked, ColumnCount };
    static constexpr int portion = 250;

    explicit AttendanceModel(QObject *parent = nullptr);

    void setPeople(std::vector<services::AttendanceLine> people);
    void setFilter(AttendanceFilter filter);
    void setSearch(const QString &text);
    void loadAll(); // what is left of the portions

    const services::AttendanceLine &line(int row) const { return m_people[m_shown[size_t(row)]]; }
    int count() const { return int(m_shown.size()); } // of all portions
    int countOf(AttendanceFilter filter) const; // among all people

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    void choose(int loaded);
    QString text(const services::AttendanceLine &line, int column) const;

    std::vector<services::AttendanceLine> m_people;
    std::vector<size_t> m_shown;
    int m_loaded = 0; // rows that the view knows of
    AttendanceFilter m_filter = AttendanceFilter::All;
    QString m_search;
};

bool fits(const services::AttendanceLine &line, AttendanceFilter filter);
QString filterText(AttendanceFilter filter);

} // namespace ui
