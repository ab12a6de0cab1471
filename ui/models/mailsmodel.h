// E-mails that are not settled, in two levels: what goes out for which session, and to whom. A group shows
// its people in portions.
#pragma once

#include "services/mailservice.h"

#include <QAbstractItemModel>

namespace ui {

class MailsModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { What, State, ColumnCount };
    enum class Only : std::uint8_t { All, Waiting, Uncertain, Failed, Missed };
    static constexpr int portion = 200; // people of a group that are shown at a time

    explicit MailsModel(QObject *parent = nullptr);

    void take(std::vector<services::MailLine> lines);
    void show(Only only, const QString &search, const model::SessionKey &session = {});

    int mails() const { return int(m_lines.size()); } // also those that the filter hides
    bool isGroup(const QModelIndex &index) const;
    QString groupId(const QModelIndex &index) const; // the same after every take()
    QModelIndex groupIndex(const QString &id) const;
    const services::MailLine *lineAt(const QModelIndex &index) const; // nullptr: a group
    QModelIndex indexOf(const model::MailKey &key); // shows it where its portion was not shown yet
    // Those at the indexes and all of groups, each once.
    std::vector<const services::MailLine *> linesAt(const QModelIndexList &indexes) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    bool hasChildren(const QModelIndex &parent = {}) const override;

private:
    struct Group {
        QString id;
        QString title;
        std::vector<int> lines; // into m_lines
        int shown = 0;
    };

    bool passes(const services::MailLine &line) const;
    std::vector<Group> grouped(const std::vector<services::MailLine> &all) const;
    void regroup(std::optional<std::vector<services::MailLine>> fresh); // empty: the lines stay
    QString summary(const Group &group) const;
    QVariant groupData(const Group &group, int column, int role) const;
    QVariant lineData(const services::MailLine &line, int column, int role) const;

    std::vector<services::MailLine> m_lines;
    std::vector<model::MailKey> m_order; // of what is grouped, to see whether it is the same as before
    std::vector<Group> m_groups;
    Only m_only = Only::All;
    QString m_search;
    model::SessionKey m_session; // null: of all
};

} // namespace ui
