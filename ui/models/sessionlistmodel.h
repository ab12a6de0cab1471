// The Scheduler's list: sessions by the page, under a heading per day. Rows come late, by Async; a
// change in the store becomes inserted, moved, changed and removed rows, so that views keep
// selection and scroll position.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/sessionchange.h"
#include "model/sessionrow.h"
#include "ui/models/rowlook.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>
#include <vector>

namespace ui {

class SessionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    using PageSource = std::function<base::Async<model::SessionPage>(const model::ListQuery &)>;

    SessionListModel(PageSource source, const base::Clock &clock, QObject *parent = nullptr);

    // Starts over with another question; the rows of the old one stay until the answer is here.
    void setQuery(model::ListFilter filter, const QString &search);
    model::ListFilter filter() const { return m_filter; }
    const QString &search() const { return m_search; }

    // Reads again what is loaded and applies the difference.
    void refresh();
    // The providers that an account is connected for: what begins soon there wants to be initiated.
    void setConnected(const QSet<model::ProviderKind> &connected);
    void setWaiting(const WaitingCounts &waiting);
    void applyChange(const model::SessionChange &change);

    const model::SessionRow *rowAt(const QModelIndex &index) const; // nullptr for headings
    QModelIndex indexOf(const model::SessionKey &key) const;
    bool isLoading() const { return m_loading; }
    bool hasSessions() const { return m_sessions > 0; }
    // When a row shown now will be out of date: the next end of a session, or midnight.
    base::Instant nextTurn() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded(); // an answer is in the model
    void failed(const base::Error &error);

private:
    struct Entry {
        std::optional<model::SessionRow> row; // empty: a heading
        QString id;
        QString heading;
        Initiation initiation = Initiation::Settled;
        mutable std::optional<RowLook> look;
    };
    using Entries = std::vector<Entry>;

    enum class Answer : std::uint8_t { Replaces, Updates, Appends };

    void ask(Answer how, int limit, const QString &after);
    void take(Answer how, const model::SessionPage &page);
    Entries entriesOf(const std::vector<model::SessionRow> &rows, const Entries &before) const;
    void replace(Entries next);
    void update(Entries next);
    void removeMissing(const Entries &next);
    void insertAndMove(Entries &next);
    Initiation initiationOf(const model::SessionRow &row) const;
    const RowLook &lookOf(const Entry &entry) const;
    QString spoken(const Entry &entry) const;
    QDate today() const;

    PageSource m_source;
    const base::Clock &m_clock;
    model::ListFilter m_filter = model::ListFilter::Upcoming;
    QString m_search;
    QSet<model::ProviderKind> m_connected;
    WaitingCounts m_waiting;
    Entries m_entries;
    QString m_next;
    int m_sessions = 0;
    int m_asked = 0; // answers to older questions are dropped
    bool m_loading = false;
    bool m_again = false; // something changed while a page was on its way
};

} // namespace ui
