#include "store/outboxstore.h"

#include "store/connection.h"
#include "store/outboxsql.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Instant;
using base::Result;
using model::Effect;
using model::EffectKey;
using model::EffectState;

namespace store {

namespace {

Effect effectOf(const Query &row)
{
    Effect effect;
    int c = 0;
    effect.number = row.bigNumber(c++);
    effect.key = row.key<EffectKey>(c++);
    effect.kind = model::EffectKind(row.number(c++));
    effect.session = row.key<model::SessionKey>(c++);
    effect.meeting = row.key<model::MeetingKey>(c++);
    effect.account = row.key<model::AccountKey>(c++);
    effect.registrant = row.key<model::RegistrantKey>(c++);
    effect.payload = row.text(c++).toUtf8();
    effect.state = EffectState(row.number(c++));
    effect.createdAt = row.instant(c++);
    effect.notBefore = row.instant(c++);
    effect.attempts = row.number(c++);
    effect.leaseUntil = row.maybeInstant(c++);
    effect.lastError = row.text(c++);
    return effect;
}

Result<std::vector<Effect>> read(Connection &connection, const QString &sql, const QVariantList &values)
{
    auto rows = connection.query(sql, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<Effect> effects;
    while (rows->next())
        effects.push_back(effectOf(*rows));
    return effects;
}

Result<std::vector<Effect>> readWhere(Connection &connection, const QString &rest, const QVariantList &values)
{
    return read(connection, u"SELECT "_s + effectColumns() + u" FROM outbox o WHERE "_s + rest, values);
}

Result<std::optional<Effect>> readOne(Connection &connection, const QString &rest, const QVariantList &values)
{
    auto found = readWhere(connection, rest, values);
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

QVariantList keysOf(const std::vector<model::AccountKey> &accounts)
{
    QVariantList keys;
    for (const model::AccountKey &account : accounts)
        keys << account.toString();
    return keys;
}

} // namespace

Result<Effect> OutboxStore::append(Effect effect)
{
    if (effect.key.isNull())
        effect.key = EffectKey::make();
    // Whoever appends for one meeting waits for the other's commit, so that a smaller number is never
    // committed later.
    const auto locked
        = m_connection.value(u"SELECT id FROM meeting WHERE key = ?"_s + m_connection.dialect().lockRows(),
            { effect.meeting.toString() });
    if (!locked)
        return base::passOn(locked);
    const auto number = m_connection.value(
        u"INSERT INTO outbox(key, kind, session_key, meeting_key, account, registrant, state, created_at,"
        " not_before, due_at, attempts, last_error, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " RETURNING number"_s,
        { effect.key.toString(), int(effect.kind), effect.session.toString(), effect.meeting.toString(),
            effect.account.toString(), effect.registrant.toString(), int(effect.state),
            qint64(seconds(effect.createdAt)), qint64(seconds(effect.notBefore)),
            qint64(seconds(effect.notBefore)), effect.attempts, notNull(effect.lastError),
            notNull(QString::fromUtf8(effect.payload)) });
    if (!number)
        return base::passOn(number);
    effect.number = number->toLongLong();
    effect.leaseUntil.reset();
    m_connection.note(ChangeKind::Outbox);
    return effect;
}

Result<std::optional<Effect>> OutboxStore::mergeable(
    model::EffectKind kind, const model::MeetingKey &meeting, const model::RegistrantKey &registrant)
{
    const QString lock = m_connection.isWriting() ? m_connection.dialect().lockRows() : QString();
    return readOne(m_connection,
        u"o.meeting_key = ? AND o.registrant = ? AND o.kind = ? AND o.state = 0 AND o.attempts = 0"
        " AND o.number = (SELECT max(l.number) FROM outbox l WHERE l.meeting_key = o.meeting_key"
        " AND l.registrant = o.registrant AND l.state <> 3 AND l.state <> 5)"_s
            + lock,
        { meeting.toString(), registrant.toString(), int(kind) });
}

Result<void> OutboxStore::setPayload(const EffectKey &key, const QByteArray &payload)
{
    return changed(key,
        m_connection.execute(u"UPDATE outbox SET payload = ? WHERE key = ? AND state = 0 AND attempts = 0"_s,
            { notNull(QString::fromUtf8(payload)), key.toString() }));
}

Result<std::vector<Effect>> OutboxStore::lease(
    Instant now, Instant leaseUntil, int limit, const std::vector<model::AccountKey> &held)
{
    if (leaseUntil <= now)
        return failure(ErrorKind::Internal, u"a lease ends after it begins"_s, u"leaseUntil"_s);
    return taken(read(m_connection, dueEffects(m_connection.dialect(), int(held.size())),
                     QVariantList { qint64(seconds(now)) } + keysOf(held) + QVariantList { limit }),
        leaseUntil);
}

Result<std::vector<Effect>> OutboxStore::leaseBeside(const Effect &first, Instant now, int limit)
{
    return taken(read(m_connection, dueBeside(m_connection.dialect()),
                     { qint64(seconds(now)), first.meeting.toString(), int(first.kind), limit }),
        first.leaseUntil.value_or(now));
}

Result<std::vector<Effect>> OutboxStore::taken(Result<std::vector<Effect>> effects, Instant leaseUntil)
{
    if (!effects || effects->empty())
        return effects;
    for (Effect &effect : *effects) {
        // One that was running when its lease ran out may have reached the provider.
        effect.state = effect.state == EffectState::Waiting ? EffectState::Running : EffectState::Checking;
        effect.leaseUntil = leaseUntil;
        auto written = m_connection.execute(
            u"UPDATE outbox SET state = ?, lease_until = ?, due_at = ? WHERE number = ?"_s,
            { int(effect.state), qint64(seconds(leaseUntil)), qint64(seconds(leaseUntil)), effect.number });
        if (!written)
            return base::passOn(written);
    }
    m_connection.note(ChangeKind::Outbox);
    return effects;
}

Result<void> OutboxStore::settle(const Effect &effect)
{
    if (effect.state == EffectState::Running)
        return failure(ErrorKind::Internal, u"a settled effect does not run"_s, u"state"_s);
    const bool again = effect.state == EffectState::Waiting || effect.state == EffectState::Checking;
    // A later lease ends later than this one: its end names the holder.
    const Instant until = effect.leaseUntil.value_or(Instant {});
    return changed(effect.key,
        m_connection.execute(
            u"UPDATE outbox SET state = ?, attempts = ?, not_before = ?, last_error = ?, due_at = ?,"
            " lease_until = NULL WHERE key = ? AND lease_until = ? AND state IN (1, 2)"_s,
            { int(effect.state), effect.attempts, qint64(seconds(effect.notBefore)),
                notNull(effect.lastError), qint64(seconds(again ? effect.notBefore : until)),
                effect.key.toString(), qint64(seconds(until)) }));
}

Result<std::optional<Instant>> OutboxStore::nextDue(const std::vector<model::AccountKey> &held)
{
    const auto due = m_connection.value(nextDueEffect(int(held.size())), keysOf(held));
    if (!due)
        return base::passOn(due);
    if (!due->isValid())
        return std::optional<Instant>();
    return std::optional<Instant>(Instant(std::chrono::seconds(due->toLongLong())));
}

Result<std::optional<Effect>> OutboxStore::load(const EffectKey &key)
{
    return readOne(m_connection, u"o.key = ?"_s, { key.toString() });
}

Result<std::vector<Effect>> OutboxStore::open(int limit)
{
    return readWhere(m_connection, u"o.state <> 3 AND o.state <> 5 ORDER BY o.number LIMIT ?"_s, { limit });
}

Result<std::vector<Effect>> OutboxStore::ofSession(const model::SessionKey &session, int limit)
{
    return readWhere(
        m_connection, u"o.session_key = ? ORDER BY o.number DESC LIMIT ?"_s, { session.toString(), limit });
}

Result<std::vector<Effect>> OutboxStore::ofMeeting(const model::MeetingKey &meeting)
{
    return readWhere(m_connection, u"o.meeting_key = ? AND o.state <> 3 AND o.state <> 5 ORDER BY o.number"_s,
        { meeting.toString() });
}

Result<bool> OutboxStore::holds(const model::SessionKey &session)
{
    const auto one = m_connection.value(u"SELECT 1 FROM outbox WHERE session_key = ?"
                                        " AND (state <= 2 OR (state = 4 AND kind = 2)) LIMIT 1"_s,
        { session.toString() });
    if (!one)
        return base::passOn(one);
    return one->isValid();
}

Result<void> OutboxStore::sendNow(const EffectKey &key, Instant now)
{
    return changed(key,
        m_connection.execute(
            u"UPDATE outbox SET state = 0, not_before = ?, due_at = ? WHERE key = ? AND state IN (0, 4)"_s,
            { qint64(seconds(now)), qint64(seconds(now)), key.toString() }));
}

Result<void> OutboxStore::discard(const EffectKey &key)
{
    return changed(key,
        m_connection.execute(
            u"UPDATE outbox SET state = 5 WHERE key = ? AND state IN (0, 4)"_s, { key.toString() }));
}

Result<void> OutboxStore::changed(const EffectKey &key, const Result<int> &rows)
{
    if (!rows)
        return base::passOn(rows);
    if (*rows > 0) {
        m_connection.note(ChangeKind::Outbox);
        return {};
    }
    const auto there = m_connection.value(u"SELECT state FROM outbox WHERE key = ?"_s, { key.toString() });
    if (!there)
        return base::passOn(there);
    if (!there->isValid())
        return failure(ErrorKind::NotFound, u"the effect is gone"_s);
    return failure(
        ErrorKind::Conflict, u"the effect has moved on (state %1)"_s.arg(there->toInt()), u"state"_s);
}

} // namespace store
