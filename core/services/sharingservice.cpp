#include "services/sharingservice.h"

#include "model/registrant.h"
#include "services/attendeeservice.h"
#include "services/pastedpeople.h"
#include "services/mailintents.h"
#include "services/sessionservice.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/mailstore.h"
#include "store/sessionstore.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Cohost;
using model::HistoryEvent;
using model::Session;
using model::SessionKey;

namespace {

constexpr int mostAtOnce = 2000;

// Whom a pasted list names: each address once, as typed.
struct Named {
    std::vector<Cohost> people;
    QStringList unusable;
};

// A list that does not begin with an address is no list to pastedPeople(): piece by piece then.
std::vector<PastedPerson> pieces(const QString &text)
{
    auto people = pastedPeople(text, mostAtOnce);
    if (!people.empty())
        return people;
    static const QRegularExpression between(u"[,;\\n]"_s);
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString piece = part.trimmed();
        if (piece.isEmpty() || int(people.size()) >= mostAtOnce)
            continue;
        const auto one = pastedPeople(piece, 1);
        people.push_back(one.empty() ? PastedPerson { 0, piece, piece.left(200) } : one.front());
    }
    return people;
}

Named namedIn(const QString &text)
{
    Named named;
    QStringList seen;
    for (const PastedPerson &pasted : pieces(text)) {
        if (!model::looksLikeAddress(pasted.address)) {
            named.unusable << pasted.address;
            continue;
        }
        const QString address = model::normalAddress(pasted.address);
        if (seen.contains(address))
            continue;
        seen << address;
        const bool plain = pasted.address.startsWith(QString(pasted.name + u'@'));
        named.people.push_back({ pasted.address.trimmed(), plain ? QString() : pasted.name });
    }
    return named;
}

Result<Session> loaded(store::Connection &connection, base::Random &random, const SessionKey &key)
{
    auto session = store::SessionStore(connection, random).load(key);
    if (!session)
        return base::passOn(session);
    if (!*session)
        return base::failure(ErrorKind::NotFound, u"no such session"_s);
    return std::move(**session);
}

struct InvitePlan {
    InvitedPeople people;
    MailForecast forecast;
};

// One mail for each who has none yet.
Result<InvitePlan> invitationsOf(store::Connection &connection, base::Random &random, const SessionKey &key,
    const Named &named, base::Instant now)
{
    const auto session = loaded(connection, random, key);
    if (!session)
        return base::passOn(session);
    const auto known = store::MailStore(connection).addresses(key, model::MailKind::Invitation);
    if (!known)
        return base::passOn(known);
    InvitePlan plan;
    plan.forecast = { *session, *session, {}, false };
    plan.people.unusable = named.unusable;
    for (const Cohost &person : named.people) {
        if (known->contains(model::normalAddress(person.email))) {
            plan.people.already << person.email;
            continue;
        }
        model::Mail mail;
        mail.kind = model::MailKind::Invitation;
        mail.session = session->key;
        mail.address = person.email;
        mail.name = person.name;
        mail.language = session->invitationLanguage;
        mail.sequence = session->sequence;
        mail.createdAt = mail.notBefore = now;
        plan.forecast.plan.written.push_back(mail);
        plan.people.invited << person.email;
    }
    return plan;
}

bool isAmong(const std::vector<Cohost> &cohosts, const QString &email)
{
    const QString address = model::normalAddress(email);
    return std::any_of(cohosts.begin(), cohosts.end(),
        [&](const Cohost &one) { return model::normalAddress(one.email) == address; });
}

} // namespace

SharingService::SharingService(SessionService &sessions, AttendeeService &attendees,
    store::DatabaseThread &database, const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_attendees(attendees),
      m_database(database),
      m_clock(clock),
      m_random(random)
{
}

ShareFacts SharingService::factsOf(const Session &session) const
{
    ShareFacts facts;
    facts.session = session;
    facts.publicLink = m_attendees.publicLink(session.publicToken);
    facts.codeLink = m_attendees.codeLink(session.joinCode);
    facts.idLink = m_attendees.joinLink(session.reservedId);
    facts.published = !facts.idLink.isEmpty();
    facts.joinCode = session.joinCode;
    facts.providerLink = m_sessions.linkOf(session).toString(QUrl::FullyEncoded);
    return facts;
}

Async<ShareFacts> SharingService::facts(const SessionKey &key)
{
    return base::andThen(m_sessions.session(key), this,
        [this](const Session &session) -> Result<ShareFacts> { return factsOf(session); });
}

Async<ShareFacts> SharingService::renew(const SessionKey &key)
{
    const model::HistoryEntry entry { key, m_clock.now(), m_sessions.who(), HistoryEvent::CodesRenewed, {} };
    const auto renewed = m_database.run([&random = m_random, entry, guard = m_sessions.guard()](
                                            store::Connection &connection) -> Result<Session> {
        const auto before = loaded(connection, random, entry.session);
        if (!before)
            return before;
        if (auto may = guard(model::Deed::Edit, *before); !may)
            return base::passOn(may);
        auto session = store::SessionStore(connection, random).renewCodes(entry.session, entry.at);
        if (!session)
            return session;
        if (auto appended = store::HistoryStore(connection).append(entry); !appended)
            return base::passOn(appended);
        return session;
    });
    return base::andThen(
        renewed, this, [this](const Session &session) -> Result<ShareFacts> { return factsOf(session); });
}

Async<Session> SharingService::setOpen(const SessionKey &key, bool open)
{
    return m_sessions.setOpen(key, open);
}

QString SharingService::whyNot(model::Deed deed, const Session &session) const
{
    return m_sessions.whyNot(deed, session);
}

Async<Session> SharingService::setCloseAfter(const SessionKey &key, std::optional<std::chrono::minutes> after)
{
    return m_sessions.setCloseAfter(key, after);
}

Async<InvitedPeople> SharingService::invite(const SessionKey &key, const QString &addresses)
{
    const auto foreseen = m_database.read(
        [&random = m_random, key, named = namedIn(addresses), now = m_clock.now(),
            guard = m_sessions.guard()](store::Connection &connection) -> Result<MailForecast> {
            auto made = invitationsOf(connection, random, key, named, now);
            if (auto may = made ? guard(model::Deed::Edit, made->forecast.after) : Result<void>(); !may)
                return base::passOn(may);
            return made ? Result<MailForecast>(std::move(made->forecast))
                        : Result<MailForecast>(base::passOn(made));
        });
    return base::andThen(
        foreseen, this, [this, key, addresses](const MailForecast &forecast) -> Async<InvitedPeople> {
            return base::andThen(
                m_sessions.agreed(forecast), this, [this, key, addresses](const Telling &telling) {
                    return writeInvitations(key, addresses, telling);
                });
        });
}

Async<InvitedPeople> SharingService::writeInvitations(
    const SessionKey &key, const QString &addresses, const Telling &telling)
{
    struct Written {
        InvitedPeople people;
        WrittenMails mails;
    };
    const auto written
        = m_database.run([&random = m_random, key, named = namedIn(addresses), telling, now = m_clock.now(),
                             who = m_sessions.who(),
                             guard = m_sessions.guard()](store::Connection &connection) -> Result<Written> {
              auto made = invitationsOf(connection, random, key, named, now);
              if (!made)
                  return base::passOn(made);
              const Session &session = made->forecast.after;
              if (auto may = guard(model::Deed::Edit, session); !may)
                  return base::passOn(may);
              auto keys = carryOut(connection, made->forecast.plan, telling, now);
              if (!keys)
                  return base::passOn(keys);
              Written done { std::move(made->people),
                  { session.key, session.topic, std::move(*keys), now + takeBackTime } };
              if (done.people.invited.isEmpty())
                  return done;
              const model::HistoryEntry entry { session.key, now, who, HistoryEvent::PeopleInvited,
                  done.people.invited.join(u", "_s) };
              if (auto appended = store::HistoryStore(connection).append(entry); !appended)
                  return base::passOn(appended);
              return done;
          });
    return base::andThen(written, this, [this](const Written &done) -> Result<InvitedPeople> {
        m_sessions.announceMails(done.mails);
        InvitedPeople people = done.people;
        people.isMailed = m_attendees.sendsMail();
        return people;
    });
}

Async<InvitedPeople> SharingService::addCohosts(const SessionKey &key, const QString &addresses)
{
    const auto outcome = std::make_shared<InvitedPeople>(); // filled on the SQL thread, read after it
    const auto changed = m_sessions.changeCohosts(key, HistoryEvent::CohostAdded,
        [named = namedIn(addresses), sends = m_attendees.sendsMail(), outcome](std::vector<Cohost> cohosts) {
            *outcome = {}; // it may run twice
            outcome->isMailed = sends;
            outcome->unusable = named.unusable;
            for (const Cohost &person : named.people) {
                const bool isOne = isAmong(cohosts, person.email);
                (isOne ? outcome->already : outcome->invited) << person.email;
                if (!isOne)
                    cohosts.push_back(person);
            }
            return cohosts;
        });
    return base::andThen(
        changed, this, [outcome](const Session &) -> Result<InvitedPeople> { return *outcome; });
}

Async<Session> SharingService::removeCohost(const SessionKey &key, const QString &email)
{
    return m_sessions.changeCohosts(key, HistoryEvent::CohostRemoved, [email](std::vector<Cohost> cohosts) {
        const QString address = model::normalAddress(email);
        std::erase_if(cohosts, [&](const Cohost &one) { return model::normalAddress(one.email) == address; });
        return cohosts;
    });
}

Result<QrModules> SharingService::qrCode(const QUrl &link)
{
    return InviteService::qrCode(link.toString(QUrl::FullyEncoded));
}

} // namespace services
