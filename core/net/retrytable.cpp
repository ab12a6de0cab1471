#include "net/retrytable.h"

#include "net/answererror.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr std::chrono::milliseconds firstPause { 500 };

bool mayHeal(const Sent &sent)
{
    switch (sent.fate) {
    case Fate::NotSent:
    case Fate::Cut:
        return true;
    case Fate::Answered:
        break;
    case Fate::Untrusted: // a certificate does not change in seconds
    case Fate::OutOfTime: // has made the host wait long enough
    case Fate::TooLong:
        return false;
    }
    switch (sent.response.status) {
    case 408:
    case 425:
    case 429:
    case 500:
    case 502:
    case 503:
    case 504:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<std::chrono::milliseconds> pauseBeforeNext(const Request &request, const Sent &sent,
    int sendings, std::chrono::milliseconds paused, base::Instant now, base::Random &random)
{
    if (!request.isSafeToRepeat() || sendings >= mostSendings || !mayHeal(sent))
        return std::nullopt;
    // Half to one and a half of it, so that those who were refused together do not come back together.
    const std::chrono::milliseconds middle = firstPause * (1 << (sendings - 1));
    std::chrono::milliseconds pause
        = middle / 2 + std::chrono::milliseconds(random.below(static_cast<quint64>(middle.count()) + 1));
    if (const auto when = retryAfter(sent.response, now))
        pause = std::max<std::chrono::milliseconds>(pause, *when - now);
    if (paused + pause > longestPause)
        return std::nullopt;
    return pause;
}

base::Error errorOfSending(const Request &request, const Sent &sent)
{
    using base::ErrorKind;
    const QString host = request.url.host();
    const QString detail
        = u"%1 %2: %3"_s.arg(QString::fromLatin1(request.method), host, QString::fromLatin1(sent.reason));
    const bool certain = sent.fate == Fate::NotSent || sent.fate == Fate::Untrusted
        || (sent.fate == Fate::OutOfTime && !sent.begun);
    if (!certain && !request.isSafeToRepeat())
        return { ErrorKind::Lost, detail };
    if (sent.fate == Fate::TooLong)
        return { ErrorKind::Rejected,
            QCoreApplication::translate(
                "net", "%1 sent a longer answer than a true one can be, so it was not read. Try again later.")
                .arg(host) };
    return { ErrorKind::Transient, detail };
}

} // namespace net
