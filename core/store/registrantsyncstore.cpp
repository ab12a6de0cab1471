#include "store/registrantsyncstore.h"

#include "store/connection.h"
#include "store/registrantstore.h"
#include "store/statements.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::MeetingKey;
using model::RegistrantKey;
using model::RegistrantSync;
using model::SyncState;

namespace store {

namespace {

constexpr auto table = "registrant_sync"_L1;

const QStringList &columns()
{
    static const QStringList names { u"registrant"_s, u"meeting"_s, u"sync"_s, u"reason"_s, u"provider_id"_s,
        u"join_url"_s };
    return names;
}

QVariantList valuesOf(const RegistrantSync &sync)
{
    return { sync.registrant.toString(), sync.meeting.toString(), int(sync.state), notNull(sync.reason),
        notNull(sync.providerId), notNull(sync.joinUrl.toString(QUrl::FullyEncoded)) };
}

Result<std::vector<RegistrantSync>> readSyncs(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    static const QString select = selectFrom(table, columns());
    auto rows = connection.query(select + rest, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<RegistrantSync> syncs;
    while (rows->next())
        syncs.push_back({ rows->key<RegistrantKey>(0), rows->key<MeetingKey>(1), SyncState(rows->number(2)),
            rows->text(3), rows->text(4), QUrl(rows->text(5)) });
    return syncs;
}

} // namespace

Result<RegistrantSync> RegistrantSyncStore::at(const RegistrantKey &registrant, const MeetingKey &meeting)
{
    auto found = readSyncs(m_connection, u"WHERE registrant = ? AND meeting = ?"_s,
        { registrant.toString(), meeting.toString() });
    if (!found)
        return base::passOn(found);
    return found->empty() ? RegistrantSync { registrant, meeting, {}, {}, {}, {} }
                          : std::move(found->front());
}

Result<std::vector<RegistrantSync>> RegistrantSyncStore::ofRegistrant(const RegistrantKey &registrant)
{
    return readSyncs(m_connection, u"WHERE registrant = ?"_s, { registrant.toString() });
}

Result<std::vector<RegistrantSync>> RegistrantSyncStore::ofMeeting(const MeetingKey &meeting)
{
    return readSyncs(m_connection, u"WHERE meeting = ?"_s, { meeting.toString() });
}

Result<std::optional<RegistrantSync>> RegistrantSyncStore::findByProviderId(
    const MeetingKey &meeting, const QString &providerId)
{
    if (providerId.isEmpty())
        return std::optional<RegistrantSync>();
    auto found = readSyncs(
        m_connection, u"WHERE meeting = ? AND provider_id = ? LIMIT 1"_s, { meeting.toString(), providerId });
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<void> RegistrantSyncStore::note(const std::vector<RegistrantSync> &syncs)
{
    static const QString statement = insertInto(table, columns())
        + u" ON CONFLICT(registrant, meeting) DO UPDATE SET sync = excluded.sync, reason = excluded.reason,"
          " provider_id = excluded.provider_id, join_url = excluded.join_url"_s;
    for (const RegistrantSync &sync : syncs) {
        if (auto written = m_connection.execute(statement, valuesOf(sync)); !written)
            return base::passOn(written);
    }
    return syncs.empty() ? Result<void>() : keepSum(syncs.front().registrant);
}

Result<void> RegistrantSyncStore::keepSum(const RegistrantKey &registrant)
{
    const auto syncs = ofRegistrant(registrant);
    if (!syncs)
        return base::passOn(syncs);
    RegistrantSync worst;
    for (const RegistrantSync &sync : *syncs)
        if (model::isWorse(sync.state, worst.state))
            worst = sync;
    const auto session = m_connection.value(
        u"UPDATE registrant SET sync = ?, sync_reason = ? WHERE key = ? RETURNING session_key"_s,
        { int(worst.state), notNull(worst.reason), registrant.toString() });
    if (!session)
        return base::passOn(session);
    if (!session->isValid())
        return failure(ErrorKind::NotFound, u"the registrant is gone"_s);
    m_connection.note(ChangeKind::SessionChanged, session->toString());
    return {};
}

Result<void> RegistrantSyncStore::forget(const RegistrantKey &registrant, const MeetingKey &meeting)
{
    auto gone = m_connection.execute(u"DELETE FROM registrant_sync WHERE registrant = ? AND meeting = ?"_s,
        { registrant.toString(), meeting.toString() });
    if (!gone)
        return base::passOn(gone);
    return keepSum(registrant);
}

Result<void> RegistrantSyncStore::forgetStranger(const RegistrantKey &registrant, const MeetingKey &meeting)
{
    if (auto gone = forget(registrant, meeting); !gone)
        return gone;
    const auto elsewhere = ofRegistrant(registrant);
    if (!elsewhere)
        return base::passOn(elsewhere);
    return elsewhere->empty() ? RegistrantStore(m_connection).erase(registrant) : Result<void>();
}

Result<void> RegistrantSyncStore::forgetMeeting(const MeetingKey &meeting)
{
    const auto there = ofMeeting(meeting);
    if (!there)
        return base::passOn(there);
    for (const RegistrantSync &sync : *there) {
        auto gone = sync.state == SyncState::OnlyThere ? forgetStranger(sync.registrant, meeting)
                                                       : forget(sync.registrant, meeting);
        if (!gone)
            return gone;
    }
    return {};
}

} // namespace store
