// The parts of SessionStore that read lists.
#include "store/sessionstore.h"

#include "store/connection.h"
#include "store/listsections.h"
#include "store/occurrencerows.h"
#include "store/searchtext.h"
#include "store/sessioncodec.h"
#include "store/sessionrows.h"
#include "store/timetext.h"
#include "store/typedsearch.h"

#include <QSet>

#include <iterator>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Instant;
using base::Result;
using model::ListFilter;
using model::SessionPage;
using model::SessionRow;

namespace store {

namespace {

// Rare matches are put in order; of frequent ones, so many sessions are looked at one by one, which mostly
// fills the page, before all matches are held against the list.
constexpr int lookedAtOneByOne = 4000;

struct SectionRead {
    std::vector<SessionRow> rows; // at most `limit`
    PagePlace last;
    bool more = false;
};

struct SectionQuery {
    const Section &section;
    std::optional<PagePlace> after;
    int limit = 0;
};

Result<SectionRead> readRows(Connection &connection, const SectionQuery &query, const QString &where,
    const QVariantList &values, const SearchCondition &search)
{
    const Section &section = query.section;
    const QString direction = section.newestFirst ? u" DESC"_s : QString();
    auto rows = connection.query(u"SELECT "_s + rowColumns() + u", s."_s + section.order
            + u" FROM session s"_s + where + search.sql + u" ORDER BY s."_s + section.order + direction
            + u", s.id"_s + direction + u" LIMIT ?"_s,
        values + search.values + QVariantList { query.limit + 1 });
    if (!rows)
        return base::passOn(rows);
    SectionRead read;
    while (rows->next()) {
        if (int(read.rows.size()) == query.limit) {
            read.more = true; // the row behind the page only says so
            break;
        }
        read.rows.push_back(rowOf(*rows));
        read.last.order = rows->bigNumber(columnsOfARow());
        read.last.id = rows->bigNumber(0);
    }
    return read;
}

// Where the `number`th row stands; empty when there are fewer. Walks the index only.
Result<std::optional<PagePlace>> placeBehind(Connection &connection, const Section &section,
    const QString &where, const QVariantList &values, int number)
{
    const QString direction = section.newestFirst ? u" DESC"_s : QString();
    auto row = connection.query(u"SELECT s."_s + section.order + u", s.id FROM session s"_s + where
            + u" ORDER BY s."_s + section.order + direction + u", s.id"_s + direction
            + u" LIMIT 1 OFFSET ?"_s,
        values + QVariantList { number });
    if (!row)
        return base::passOn(row);
    if (!row->next())
        return std::optional<PagePlace>();
    return std::optional<PagePlace>(PagePlace { 0, row->bigNumber(0), row->bigNumber(1) });
}

Result<SectionRead> readSection(Connection &connection, const SectionQuery &query, const TypedSearch &typed)
{
    const QStringList &words = typed.words;
    const Section &section = query.section;
    QString where = u" WHERE "_s + section.where;
    QVariantList values = section.values;
    if (query.after) {
        where += u" AND (s.%1, s.id) %2 (?, ?)"_s.arg(section.order, section.newestFirst ? u"<"_s : u">"_s);
        values << query.after->order << query.after->id;
    }
    if (typed.rare)
        return readRows(connection, query, where, values, connection.dialect().searchRare(words));
    if (!words.isEmpty() && connection.dialect().isSqlite()) {
        auto end = placeBehind(connection, section, where, values, lookedAtOneByOne);
        if (!end)
            return base::passOn(end);
        QString beginning = where;
        QVariantList bounds = values;
        if (*end) {
            beginning
                += u" AND (s.%1, s.id) %2 (?, ?)"_s.arg(section.order, section.newestFirst ? u">"_s : u"<"_s);
            bounds << (*end)->order << (*end)->id;
        }
        auto found = readRows(connection, query, beginning, bounds, connection.dialect().searchFew(words));
        if (!found || found->more || !*end)
            return found;
    }
    return readRows(connection, query, where, values, connection.dialect().searchMany(words));
}

Result<SessionPage> readSections(
    Connection &connection, const model::ListQuery &query, const std::optional<PagePlace> &after)
{
    const std::vector<Section> sections = sectionsOf(query.filter, query.now);
    const auto typed = weighedSearch(connection, query.search);
    if (!typed)
        return base::passOn(typed);
    SessionPage page;
    PagePlace last;
    for (int i = after ? after->section : 0; i < int(sections.size()) && page.next.isEmpty(); ++i) {
        // A page that is full looks for one more row, to know whether it is the last page.
        const int missing = query.limit - int(page.rows.size());
        const bool here = after && after->section == i;
        auto read
            = readSection(connection, { sections[size_t(i)], here ? after : std::nullopt, missing }, *typed);
        if (!read)
            return base::passOn(read);
        if (!read->rows.empty()) {
            last = read->last;
            last.section = i;
        }
        std::move(read->rows.begin(), read->rows.end(), std::back_inserter(page.rows));
        if (read->more)
            page.next = placeText(last);
    }
    return page;
}

Result<SessionPage> readToday(
    Connection &connection, const model::ListQuery &query, const std::optional<PagePlace> &after)
{
    OccurrenceQuery today { query.dayStart, query.dayEnd, query.limit + 1, query.search, {} };
    if (after)
        today.after = OccurrencePlace { after->order, after->id };
    auto found = readOccurrences(connection, today);
    if (!found)
        return base::passOn(found);
    SessionPage page;
    if (int(found->size()) > query.limit) {
        found->pop_back();
        page.next = placeText({ 0, seconds(*found->back().row.start), found->back().sessionId });
    }
    page.rows.reserve(found->size());
    for (OccurrenceRow &row : *found)
        page.rows.push_back(std::move(row.row));
    return page;
}

} // namespace

Result<SessionPage> SessionStore::page(const model::ListQuery &query)
{
    std::optional<PagePlace> after;
    if (!query.after.isEmpty()) {
        after = placeFromText(query.after);
        if (!after)
            return failure(ErrorKind::Invalid, u"not a place in a list: "_s + query.after, u"after"_s);
    }
    if (query.limit < 1)
        return failure(ErrorKind::Invalid, u"a page has at least one row"_s, u"limit"_s);
    if (m_connection.isWriting()) {
        if (auto rolled = rollForward(query.now); !rolled)
            return base::passOn(rolled);
    }
    return query.filter == ListFilter::Today ? readToday(m_connection, query, after)
                                             : readSections(m_connection, query, after);
}

Result<int> SessionStore::count(const model::ListQuery &query)
{
    if (query.filter == ListFilter::Today) {
        auto rows
            = readOccurrences(m_connection, { query.dayStart, query.dayEnd, 1'000'000, query.search, {} });
        if (!rows)
            return base::passOn(rows);
        return int(rows->size());
    }
    const SearchCondition search = m_connection.dialect().searchMany(typedWords(query.search));
    int total = 0;
    for (const Section &section : sectionsOf(query.filter, query.now)) {
        const auto number
            = m_connection.value(u"SELECT count(*) FROM session s WHERE "_s + section.where + search.sql,
                section.values + search.values);
        if (!number)
            return base::passOn(number);
        total += number->toInt();
    }
    return total;
}

Result<std::vector<SessionRow>> SessionStore::occurrencesBetween(Instant from, Instant to, int limit)
{
    auto found = readOccurrences(m_connection, { from, to, limit, {}, {} });
    if (!found)
        return base::passOn(found);
    std::vector<SessionRow> rows;
    rows.reserve(found->size());
    for (OccurrenceRow &row : *found)
        rows.push_back(std::move(row.row));
    return rows;
}

Result<std::vector<Interval>> SessionStore::busyBetween(
    Instant from, Instant to, const model::SessionKey &except, int limit)
{
    auto found = readOccurrences(m_connection, { from, to, limit, {}, {} });
    if (!found)
        return base::passOn(found);
    std::vector<Interval> intervals;
    for (const OccurrenceRow &row : *found) {
        if (row.row.key != except)
            intervals.push_back({ row.row.key, row.row.topic, *row.row.start, row.end, row.row.provider });
    }
    return intervals;
}

Result<std::vector<model::Session>> SessionStore::startingBetween(Instant from, Instant to, int limit)
{
    auto found = readOccurrences(m_connection, { from, to, limit, {}, {} });
    if (!found)
        return base::passOn(found);
    std::vector<model::Session> sessions;
    QSet<qint64> seen;
    for (const OccurrenceRow &row : *found) {
        if (*row.row.start < from || seen.contains(row.sessionId))
            continue;
        seen.insert(row.sessionId);
        auto session = load(row.row.key);
        if (!session)
            return base::passOn(session);
        if (*session)
            sessions.push_back(std::move(**session));
    }
    return sessions;
}

namespace {

std::vector<std::chrono::minutes> eachOnce(std::vector<std::chrono::minutes> leads)
{
    std::sort(leads.begin(), leads.end());
    leads.erase(std::unique(leads.begin(), leads.end()), leads.end());
    return leads;
}

} // namespace

Result<std::vector<std::chrono::minutes>> SessionStore::notificationLeads()
{
    auto found = m_connection.query(u"SELECT DISTINCT notify_before FROM session WHERE trashed_at IS NULL"_s);
    if (!found)
        return base::passOn(found);
    std::vector<std::chrono::minutes> leads;
    while (found->next())
        for (const std::chrono::minutes lead : minutesListFromText(found->text(0)))
            leads.push_back(lead);
    return eachOnce(std::move(leads));
}

Result<std::vector<std::chrono::minutes>> SessionStore::mailReminderLeads()
{
    auto found
        = m_connection.query(u"SELECT DISTINCT mail_reminders FROM session WHERE trashed_at IS NULL"_s);
    if (!found)
        return base::passOn(found);
    std::vector<std::chrono::minutes> leads;
    while (found->next())
        for (const model::MailReminder &reminder : model::remindersFromText(found->text(0)))
            if (reminder.on)
                leads.push_back(reminder.before);
    return eachOnce(std::move(leads));
}

Result<std::vector<SessionRow>> SessionStore::running()
{
    auto found = m_connection.query(u"SELECT "_s + rowColumns()
        + u" FROM session s WHERE s.running_since IS NOT NULL ORDER BY s.running_since, s.id"_s);
    if (!found)
        return base::passOn(found);
    std::vector<SessionRow> rows;
    while (found->next())
        rows.push_back(rowOf(*found));
    return rows;
}

Result<std::vector<model::Session>> SessionStore::all(ListFilter filter, int limit)
{
    QStringList conditions;
    QVariantList values;
    for (const Section &section : sectionsOf(filter, {})) {
        conditions << u'(' + section.where + u')';
        values += section.values;
    }
    if (conditions.isEmpty())
        return failure(ErrorKind::Invalid, u"today's list has occurrences, not sessions"_s, u"filter"_s);
    values << limit;
    auto stored = readSessions(m_connection,
        u"WHERE "_s + conditions.join(u" OR "_s) + u" ORDER BY s.created_at, s.id LIMIT ?"_s, values);
    if (!stored)
        return base::passOn(stored);
    std::vector<model::Session> sessions;
    sessions.reserve(stored->size());
    for (StoredSession &one : *stored)
        sessions.push_back(std::move(one.session));
    return sessions;
}

} // namespace store
