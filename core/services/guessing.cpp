#include "services/guessing.h"

#include "store/guessstore.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::ErrorKind;
using base::Result;
using Forgets = store::GuessStore::Forgets;

namespace {

constexpr std::chrono::seconds remembered = 1h;
constexpr int registrationsAnHour = 600;

struct Patience {
    int freeTries;
    std::chrono::seconds longest;
};
constexpr Patience ofAddress { 10, 15min };
// Others must not be able to lock everybody out of a session, only to slow themselves down.
constexpr Patience ofSession { 60, 5min };

std::chrono::seconds waitAfter(int tries, const Patience &patience)
{
    if (tries < patience.freeTries)
        return 0s;
    const int doublings = std::min(tries - patience.freeTries, 20);
    return std::min(patience.longest, std::chrono::seconds(1 << doublings));
}

tl::unexpected<base::Error> tooMany(base::Instant until)
{
    return tl::unexpected<base::Error>(
        base::Error { ErrorKind::Transient, u"too many tries"_s, u"tries"_s, until });
}

} // namespace

Guessing::Guessing(AttendeeKeys keys, const QHostAddress &from, base::Instant now)
    : m_keys(std::move(keys)), m_source(sourceOf(from)), m_now(now)
{
}

QString Guessing::sourceOf(const QHostAddress &address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4)
        return QHostAddress(v4).toString();
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
    return QHostAddress(bytes).toString();
}

QString Guessing::name(const QString &kind, const QString &what) const
{
    return m_keys.blinded(QString(kind + u'/' + what));
}

Result<void> Guessing::mayTry(store::Connection &connection, const model::SessionKey &session) const
{
    store::GuessStore guesses(connection);
    base::Instant until {};
    for (const auto &[what, patience] : { std::pair { name(u"address"_s, m_source), ofAddress },
             std::pair { name(u"session"_s, session.toString()), ofSession } }) {
        const auto tries = guesses.tries(what, m_now, remembered, Forgets::AfterTheLast);
        if (!tries)
            return base::passOn(tries);
        until = std::max(until, tries->lastAt + waitAfter(tries->number, patience));
    }
    return until > m_now ? Result<void>(tooMany(until)) : Result<void>();
}

Result<void> Guessing::noteFailure(store::Connection &connection, const model::SessionKey &session) const
{
    store::GuessStore guesses(connection);
    QStringList whats { name(u"address"_s, m_source) };
    // Of no session as much is written, but never read: it would stop everybody.
    whats << (session.isNull() ? name(u"nowhere"_s, {}) : name(u"session"_s, session.toString()));
    for (const QString &what : whats) {
        if (auto added = guesses.add(what, 1, m_now, remembered, Forgets::AfterTheLast); !added)
            return added;
    }
    auto erased = guesses.eraseBefore(m_now - 24h);
    return erased ? Result<void>() : Result<void>(base::passOn(erased));
}

Result<void> Guessing::mayRegister(store::Connection &connection, int besides) const
{
    const auto tries = store::GuessStore(connection)
                           .tries(name(u"register"_s, m_source), m_now, remembered, Forgets::AfterTheFirst);
    if (!tries)
        return base::passOn(tries);
    if (tries->number + besides < registrationsAnHour)
        return {};
    return tooMany((tries->number > 0 ? tries->firstAt : m_now) + remembered + 1s);
}

Result<void> Guessing::noteRegistrations(store::Connection &connection, int number) const
{
    return store::GuessStore(connection)
        .add(name(u"register"_s, m_source), number, m_now, remembered, Forgets::AfterTheFirst);
}

} // namespace services
