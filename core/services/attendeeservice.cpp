#include "services/attendeeservice.h"

#include "secrets/secretstore.h"
#include "services/attendeeparts.h"
#include "services/sessionservice.h"
#include "store/registrantstore.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

QByteArray newSecret(base::Random &random)
{
    QByteArray bytes;
    for (int i = 0; i < AttendeeKeys::SecretBytes; ++i)
        bytes += char(random.below(256));
    return bytes;
}

} // namespace

AttendeeService::Private::Private(AttendeeService &aService, SessionService &aSessions,
    store::DatabaseThread &aDatabase, secrets::SecretStore &aSecrets, const settings::Settings &aSettings,
    const base::Clock &aClock, base::Random &aRandom)
    : service(aService),
      sessions(aSessions),
      database(aDatabase),
      secrets(aSecrets),
      settings(aSettings),
      clock(aClock),
      random(aRandom),
      queue(aDatabase, aClock),
      clicks(aDatabase, aClock)
{
}

AttendeeService::AttendeeService(SessionService &sessions, store::DatabaseThread &database,
    secrets::SecretStore &secrets, const settings::Settings &settings, const base::Clock &clock,
    base::Random &random, QObject *parent)
    : QObject(parent),
      m_private(std::make_unique<Private>(*this, sessions, database, secrets, settings, clock, random))
{
    connect(&sessions, &SessionService::sessionsChanged, this, [this](const model::SessionChange &change) {
        if (change.everything) {
            Q_EMIT everyDoorChanged();
            return;
        }
        for (const auto &keys : { change.added, change.changed, change.removed })
            for (const model::SessionKey &key : keys)
                Q_EMIT doorChanged(key);
    });
}

AttendeeService::~AttendeeService() = default;

// Another secret makes other links: what is known of the old ones is forgotten. What another program kept
// meanwhile counts, so it is read again.
Async<bool> AttendeeService::begin()
{
    Private &d = *m_private;
    const auto take = [this](const QString &text) -> Result<bool> {
        const QByteArray secret = QByteArray::fromBase64(text.toLatin1());
        if (secret.size() != AttendeeKeys::SecretBytes)
            return base::failure(ErrorKind::Storage, u"the secret of attendees is damaged"_s, u"keychain"_s);
        m_private->keys.emplace(secret);
        return true;
    };
    return eitherWay<bool>(
        d.secrets.read(SecretKey), this, [this, take](const Result<QString> &kept) -> Async<bool> {
            if (kept)
                return base::ready<bool>(take(*kept));
            if (kept.error().kind != ErrorKind::NotFound)
                return base::ready<bool>(base::passOn(kept));
            Private &p = *m_private;
            const QString made = QString::fromLatin1(newSecret(p.random).toBase64());
            const auto forgotten
                = base::andThen(p.secrets.write(SecretKey, made), this, [this](bool) -> Async<int> {
                      return m_private->database.run([](store::Connection &connection) {
                          return store::RegistrantStore(connection).forgetTokenHashes();
                      });
                  });
            const auto again
                = base::andThen(forgotten, this, [this](int) { return m_private->secrets.read(SecretKey); });
            return base::andThen(again, this, take);
        });
}

void AttendeeService::setSendsMail(std::function<bool()> sends)
{
    m_private->sendsMail = std::move(sends);
}

bool AttendeeService::sendsMail() const
{
    return m_private->sendsMail && m_private->sendsMail();
}

const AttendeeKeys *AttendeeService::keys() const
{
    return m_private->keys ? &*m_private->keys : nullptr;
}

Async<bool> AttendeeService::registerPerson(const RegistrationRequest &request)
{
    Private &d = *m_private;
    if (!d.keys)
        return failed<bool>(lockedKeys());
    if (!request.trap.isEmpty()) // a machine learns nothing from the answer
        return base::ready<bool>(true);
    const Registration registration { request, namedDoor(request.where).value_or(DoorName()) };
    const auto written = d.queue.submit(registration, *d.keys, hostName(d.settings));
    return eitherWay<bool>(written, this, [this, request](const Result<bool> &done) -> Async<bool> {
        if (done || done.error().kind != ErrorKind::NotFound)
            return base::ready<bool>(Result<bool>(done));
        // The same way as of every guess, which counts it.
        return base::andThen(m_private->admitted(request.where, QString(), request.from), this,
            [done](const FoundDoor &) { return done; });
    });
}

QUrl AttendeeService::joinLink(model::ReservedId id) const
{
    return pageLink(m_private->settings, u"/j/"_s + id.digits());
}

QUrl AttendeeService::codeLink(const QString &joinCode) const
{
    return pageLink(m_private->settings, u"/c/"_s + joinCode);
}

QUrl AttendeeService::publicLink(const QString &publicToken) const
{
    return pageLink(m_private->settings, u"/p/"_s + publicToken);
}

QUrl AttendeeService::feedLink(int edition) const
{
    return m_private->keys
        ? pageLink(m_private->settings, u"/f/"_s + m_private->keys->feedToken(edition) + u".ics"_s)
        : QUrl();
}

QUrl AttendeeService::personalLink(const model::RegistrantKey &registrant, int edition) const
{
    return m_private->keys
        ? pageLink(m_private->settings, u"/a/"_s + m_private->keys->personalToken(registrant, edition))
        : QUrl();
}

} // namespace services
