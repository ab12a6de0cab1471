#include "store/registrantstore.h"

#include "store/connection.h"
#include "store/formcodec.h"
#include "store/searchtext.h"
#include "store/sessionrows.h"
#include "store/statements.h"
#include "store/timetext.h"

#include <QSet>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::Registrant;
using model::RegistrantKey;
using model::RegistrantState;
using model::SyncState;

namespace store {

namespace {

constexpr auto table = "registrant"_L1;
constexpr int mostWords = 32;

// What the host edits, then what a push tells; behind them what is only looked up by.
const QStringList &editedColumns()
{
    static const QStringList names { u"key"_s, u"revision"_s, u"session_key"_s, u"first_name"_s,
        u"last_name"_s, u"email"_s, u"phone"_s, u"state"_s, u"source"_s, u"created_at"_s, u"changed_at"_s,
        u"answers"_s, u"language"_s, u"zone"_s };
    return names;
}

const QStringList &pushedColumns()
{
    static const QStringList names { u"sync"_s, u"sync_reason"_s };
    return names;
}

// Renewed by renewLink() alone, so that no edit that was open meanwhile brings a leaked link back.
const QStringList &linkColumns()
{
    static const QStringList names { u"link_edition"_s };
    return names;
}

const QStringList &lookedUpColumns()
{
    static const QStringList names { u"address"_s, u"sort_name"_s, u"words"_s };
    return names;
}

QVariantList editedValues(const Registrant &person)
{
    return { person.key.toString(), person.revision, person.session.toString(), notNull(person.firstName),
        notNull(person.lastName), notNull(person.email), notNull(person.phone), int(person.state),
        int(person.source), qint64(seconds(person.createdAt)), qint64(seconds(person.changedAt)),
        answersText(person.answers), notNull(person.language), notNull(QString::fromUtf8(person.zone)) };
}

QVariantList pushedValues(const Registrant &person)
{
    return { int(person.sync), notNull(person.syncReason) };
}

// NULL, of which there can be many, where there is no address.
QVariant addressValue(const QString &typed)
{
    const QString address = model::normalAddress(typed);
    return address.isEmpty() ? QVariant() : QVariant(address);
}

QVariantList lookedUpValues(const Registrant &person)
{
    const QString name = person.lastName + u' ' + person.firstName;
    const QStringList nameWords = searchWords(name, mostWords);
    const QStringList addressWords = searchWords(person.email, mostWords);
    return { addressValue(person.email), notNull(nameWords.join(u' ')),
        QString(u' ' + (nameWords + addressWords).join(u' ')) };
}

Registrant registrantOf(const Query &row)
{
    Registrant person;
    int c = 0;
    person.key = row.key<RegistrantKey>(c++);
    person.revision = row.number(c++);
    person.session = row.key<model::SessionKey>(c++);
    person.firstName = row.text(c++);
    person.lastName = row.text(c++);
    person.email = row.text(c++);
    person.phone = row.text(c++);
    person.state = RegistrantState(row.number(c++));
    person.source = model::RegistrantSource(row.number(c++));
    person.createdAt = row.instant(c++);
    person.changedAt = row.instant(c++);
    person.answers = answersFromText(row.text(c++));
    person.language = row.text(c++);
    person.zone = row.text(c++).toUtf8();
    person.sync = SyncState(row.number(c++));
    person.syncReason = row.text(c++);
    person.linkEdition = row.number(c++);
    return person;
}

Result<std::vector<Registrant>> readRegistrants(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    static const QString select = selectFrom(table, editedColumns() + pushedColumns() + linkColumns());
    auto rows = connection.query(select + rest, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<Registrant> people;
    while (rows->next())
        people.push_back(registrantOf(*rows));
    return people;
}

Result<std::optional<Registrant>> readOne(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    auto found = readRegistrants(connection, rest, values);
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

const QString &insertStatement()
{
    static const QString statement
        = insertInto(table, editedColumns() + lookedUpColumns() + pushedColumns() + linkColumns())
        + u" ON CONFLICT(session_key, address) DO NOTHING"_s;
    return statement;
}

QVariantList insertValues(const Registrant &person)
{
    return editedValues(person) + lookedUpValues(person) + pushedValues(person)
        + QVariantList { person.linkEdition };
}

tl::unexpected<base::Error> addressTaken()
{
    return failure(ErrorKind::Conflict, u"the address is registered already"_s, u"email"_s);
}

void addTo(RegistrantCounts &counts, RegistrantState state, SyncState sync, bool hasAddress, int number)
{
    const bool active = state == RegistrantState::Active;
    (active ? counts.active : counts.cancelled) += number;
    if (active && hasAddress)
        counts.withAddress += number;
    if (active && sync == SyncState::Synced)
        counts.synced += number;
    if (sync == SyncState::Waiting)
        counts.waiting += number;
    if (sync == SyncState::Failed)
        counts.failed += number;
    if (sync == SyncState::OnlyThere)
        counts.onlyThere += number;
}

} // namespace

Result<std::vector<Registrant>> RegistrantStore::list(const RegistrantQuery &query)
{
    QString where = u"WHERE session_key = ?"_s;
    QVariantList values { query.session.toString() };
    if (query.state) {
        where += u" AND state = ?"_s;
        values << int(*query.state);
    }
    if (query.withoutAddress)
        where += u" AND address IS NULL"_s;
    for (const QString &word : typedWords(query.search)) { // letters and digits only: no wildcards
        where += u" AND words LIKE ?"_s;
        values << QString(u"% "_s + word + u'%');
    }
    values << query.limit << query.offset;
    return readRegistrants(m_connection, where + u" ORDER BY sort_name, key LIMIT ? OFFSET ?"_s, values);
}

namespace {

const QString &writtenToCondition()
{
    static const QString condition
        = u"WHERE session_key = ? AND state = 0 AND address IS NOT NULL AND sync <> "_s
        + QString::number(int(SyncState::OnlyThere));
    return condition;
}

} // namespace

Result<std::vector<Registrant>> RegistrantStore::writtenTo(
    const model::SessionKey &session, const QString &after, int limit)
{
    return readRegistrants(m_connection,
        writtenToCondition() + u" AND address > ? ORDER BY address LIMIT ?"_s,
        { session.toString(), notNull(after), limit });
}

Result<int> RegistrantStore::countWrittenTo(const model::SessionKey &session)
{
    const auto count = m_connection.value(
        u"SELECT count(*) FROM registrant "_s + writtenToCondition(), { session.toString() });
    if (!count)
        return base::passOn(count);
    return count->toInt();
}

Result<RegistrantCounts> RegistrantStore::counts(const model::SessionKey &session)
{
    auto rows
        = m_connection.query(u"SELECT state, sync, CASE WHEN address IS NULL THEN 0 ELSE 1 END, count(*)"
                             " FROM registrant WHERE session_key = ? GROUP BY 1, 2, 3"_s,
            { session.toString() });
    if (!rows)
        return base::passOn(rows);
    RegistrantCounts counts;
    while (rows->next())
        addTo(counts, RegistrantState(rows->number(0)), SyncState(rows->number(1)), rows->flag(2),
            rows->number(3));
    return counts;
}

Result<std::optional<Registrant>> RegistrantStore::load(const RegistrantKey &key)
{
    return readOne(m_connection, u"WHERE key = ?"_s, { key.toString() });
}

Result<std::optional<Registrant>> RegistrantStore::findByAddress(
    const model::SessionKey &session, const QString &address)
{
    return readOne(m_connection, u"WHERE session_key = ? AND address = ?"_s,
        { session.toString(), addressValue(address) });
}

Result<std::optional<Registrant>> RegistrantStore::findByToken(const QString &hash)
{
    return readOne(m_connection, u"WHERE token_hash = ?"_s, { hash });
}

Result<Registrant> RegistrantStore::save(Registrant registrant)
{
    if (registrant.key.isNull())
        registrant.key = RegistrantKey::make();
    const int expected = registrant.revision++;
    if (expected == 0) {
        auto added = m_connection.execute(insertStatement(), insertValues(registrant));
        if (!added)
            return base::passOn(added);
        if (*added == 0)
            return addressTaken();
    } else if (auto changed = change(registrant, expected); !changed) {
        return changed;
    } else {
        registrant = std::move(*changed);
    }
    if (auto kept = keepRegistrants(m_connection, registrant.session); !kept)
        return base::passOn(kept);
    return registrant;
}

Result<Registrant> RegistrantStore::change(const Registrant &registrant, int expected)
{
    // Asked first: a refused statement would end a whole transaction of PostgreSQL.
    const auto taken = m_connection.value(
        u"SELECT key FROM registrant WHERE session_key = ? AND address = ? AND key <> ?"_s,
        { registrant.session.toString(), addressValue(registrant.email), registrant.key.toString() });
    if (!taken)
        return base::passOn(taken);
    if (taken->isValid())
        return addressTaken();
    static const QString statement = updateRevision(table, editedColumns() + lookedUpColumns());
    auto written = m_connection.execute(statement,
        editedValues(registrant) + lookedUpValues(registrant)
            + QVariantList { registrant.key.toString(), expected });
    if (!written && written.error().kind == ErrorKind::Conflict)
        return addressTaken();
    if (!written)
        return base::passOn(written);
    if (*written == 0)
        return goneOrChanged(m_connection, table, registrant.key.toString());
    auto stored = load(registrant.key);
    if (!stored)
        return base::passOn(stored);
    return std::move(**stored);
}

Result<bool> RegistrantStore::addOne(Registrant person, const QString &tokenHash)
{
    person.revision = 1;
    auto added = m_connection.execute(insertStatement(), insertValues(person));
    if (!added)
        return base::passOn(added);
    if (*added == 0)
        return false;
    if (auto kept = setTokenHash(person.key, tokenHash); !kept)
        return base::passOn(kept);
    return true;
}

Result<int> RegistrantStore::addAll(const std::vector<Registrant> &registrants)
{
    QSet<model::SessionKey> sessions;
    int added = 0;
    for (Registrant person : registrants) {
        if (person.key.isNull())
            person.key = RegistrantKey::make();
        person.revision = 1;
        auto one = m_connection.execute(insertStatement(), insertValues(person));
        if (!one)
            return one;
        if (*one == 0)
            continue;
        sessions.insert(person.session);
        ++added;
    }
    for (const model::SessionKey &session : sessions) {
        if (auto kept = keepRegistrants(m_connection, session); !kept)
            return base::passOn(kept);
    }
    return added;
}

Result<void> RegistrantStore::erase(const RegistrantKey &key)
{
    const auto session = m_connection.value(
        u"DELETE FROM registrant WHERE key = ? RETURNING session_key"_s, { key.toString() });
    if (!session)
        return base::passOn(session);
    if (!session->isValid())
        return failure(ErrorKind::NotFound, u"the registrant is gone"_s);
    return keepRegistrants(m_connection, model::SessionKey::fromString(session->toString()));
}

} // namespace store
