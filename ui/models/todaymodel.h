// Today's sessions, one row per occurrence, as the Start drawer shows them (MIK-15). All of them at
// once: a day is short.
#pragma once

#include "base/clock.h"
#include "model/sessionrow.h"
#include "ui/models/rowlook.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ui {

class TodayModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit TodayModel(const base::Clock &clock, QObject *parent = nullptr);

    // Rows that stayed are kept, so that views keep their selection.
    void setRows(const std::vector<model::SessionRow> &rows);
    void setConnected(const QSet<model::ProviderKind> &connected); // see SessionListModel
    void setWaiting(const WaitingCounts &waiting);
    const model::SessionRow *rowAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        model::SessionRow row;
        mutable std::optional<RowLook> look;
    };

    const RowLook &lookOf(const Entry &entry) const;

    const base::Clock &m_clock;
    QSet<model::ProviderKind> m_connected;
    WaitingCounts m_waiting;
    std::vector<Entry> m_entries;
};

} // namespace ui
