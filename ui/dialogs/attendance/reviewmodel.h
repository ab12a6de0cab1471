// The registrants whom a participant might be: the likely ones first, each with the reason, then all others.
#pragma once

#include "services/attendancematch.h"
#include "services/attendancesheet.h"

#include <QAbstractListModel>

#include <vector>

namespace ui {

class ReviewModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit ReviewModel(QObject *parent = nullptr) : QAbstractListModel(parent) { }

    void setPeople(const std::vector<services::AttendanceLine> &people); // registrants are taken of them
    void setCandidates(const std::vector<services::MatchCandidate> &candidates);
    void setSearch(const QString &text);

    model::RegistrantKey registrant(int row) const
    {
        return m_people[m_shown[size_t(row)].person].registrant;
    }
    QString name(int row) const { return m_people[m_shown[size_t(row)].person].name; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row {
        size_t person = 0;
        bool likely = false;
    };
    void choose();
    QString text(const Row &row) const;

    std::vector<services::AttendanceLine> m_people;
    std::vector<services::MatchCandidate> m_candidates;
    QString m_search;
    std::vector<Row> m_shown;
};

} // namespace ui
