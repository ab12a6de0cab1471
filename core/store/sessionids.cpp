#include "store/sessionids.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using base::failure;
using base::Instant;
using base::Result;
using model::ReservedId;

namespace store {

namespace {

constexpr int mostDraws = 1000;
constexpr quint64 joinCodes = 1'000'000;
// People keep old invitations: a dead code rests this long before another session may get it.
constexpr auto remembered = 180 * 24h;
constexpr int tokenBytes = 16;

// `own`: also a dead one of this very session. One that was renewed is not drawn again for it either.
Result<bool> insertCode(
    Connection &connection, const QString &code, const model::SessionKey &session, Instant now, bool own)
{
    auto given = connection.execute(
        u"INSERT INTO access_code(code, session_key, valid_from, valid_until) VALUES (?, ?, ?, NULL)"
        " ON CONFLICT(code) DO UPDATE SET session_key = excluded.session_key,"
        " valid_from = excluded.valid_from, valid_until = NULL"
        " WHERE access_code.valid_until IS NOT NULL AND (access_code.valid_until < ?"
        " OR (access_code.session_key = excluded.session_key AND ? = 1))"_s,
        { code, session.toString(), qint64(seconds(now)), qint64(seconds(now - remembered)), int(own) });
    if (!given)
        return base::passOn(given);
    return *given == 1;
}

template <typename Draw>
Result<QString> drawn(Connection &connection, const model::SessionKey &session, Instant now, Draw draw)
{
    for (int i = 0; i < mostDraws; ++i) {
        const QString code = draw();
        const auto given = insertCode(connection, code, session, now, false);
        if (!given)
            return base::passOn(given);
        if (*given)
            return code;
    }
    return failure(ErrorKind::Internal, u"no free code found"_s);
}

} // namespace

Result<bool> reserveThisId(
    Connection &connection, ReservedId id, const model::SessionKey &session, Instant now)
{
    auto taken = connection.execute(
        u"INSERT INTO reserved_id(number, reserved_at, session_key) VALUES (?, ?, ?)"
        " ON CONFLICT(number) DO UPDATE SET session_key = excluded.session_key"
        " WHERE reserved_id.session_key IS NULL OR reserved_id.session_key = excluded.session_key"_s,
        { id.number(), qint64(seconds(now)), session.toString() });
    if (!taken)
        return base::passOn(taken);
    return *taken == 1;
}

Result<ReservedId> reserveNewId(
    Connection &connection, base::Random &random, const model::SessionKey &session, Instant now)
{
    for (int draw = 0; draw < mostDraws; ++draw) {
        const auto id = ReservedId::fromNumber(ReservedId::First + random.below(ReservedId::Count));
        auto taken
            = connection.execute(u"INSERT INTO reserved_id(number, reserved_at, session_key) VALUES (?, ?, ?)"
                                 " ON CONFLICT DO NOTHING"_s,
                { id->number(), qint64(seconds(now)),
                    session.isNull() ? QVariant() : QVariant(session.toString()) });
        if (!taken)
            return base::passOn(taken);
        if (*taken == 1)
            return *id;
    }
    return failure(ErrorKind::Internal, u"no free session ID found"_s);
}

Result<bool> takeCode(
    Connection &connection, const QString &code, const model::SessionKey &session, Instant now)
{
    return insertCode(connection, code, session, now, true);
}

Result<QString> giveJoinCode(
    Connection &connection, base::Random &random, const model::SessionKey &session, Instant now)
{
    return drawn(connection, session, now,
        [&random] { return u"%1"_s.arg(random.below(joinCodes), 6, 10, QChar(u'0')); });
}

Result<QString> givePublicToken(
    Connection &connection, base::Random &random, const model::SessionKey &session, Instant now)
{
    return drawn(connection, session, now, [&random] {
        QByteArray bytes;
        for (int i = 0; i < tokenBytes; ++i)
            bytes += char(random.below(256));
        return QString::fromLatin1(
            bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    });
}

Result<void> endCodes(Connection &connection, const model::SessionKey &session, Instant now)
{
    auto ended = connection.execute(
        u"UPDATE access_code SET valid_until = ? WHERE session_key = ? AND valid_until IS NULL"_s,
        { qint64(seconds(now)), session.toString() });
    if (!ended)
        return base::passOn(ended);
    return {};
}

} // namespace store
