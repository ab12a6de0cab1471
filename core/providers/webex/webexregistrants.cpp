// WebexProvider's registrants. Only a series' own ID has them.
#include "providers/webex/webexpeople.h"

#include "providers/webex/webextexts.h"
#include "providers/webex/webexprovider.h"
#include "providers/webex/webexrequests.h"

#include <QHash>

using namespace Qt::StringLiterals;
using base::andThen;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::ready;
using model::MeetingRef;

namespace providers {
namespace {

net::Request post(const MeetingRef &ref, const QString &rest, const QByteArray &body, net::Repeat repeat)
{
    return webexSend("POST", webexPath(ref.id, u"/registrants"_s + rest), body, repeat);
}

Async<bool> done(const Async<net::Response> &sent, QObject *context)
{
    return andThen(sent, context, [](const net::Response &) { return base::Result<bool>(true); });
}

} // namespace

struct WebexProvider::Push {
    MeetingRef ref;
    std::vector<model::Registrant> people;
    QHash<QString, PushOutcome> known; // by normal address
    std::vector<model::Registrant> fresh;
    QStringList rejected; // registrant IDs
};

Async<std::vector<PersonThere>> WebexProvider::registrants(const MeetingRef &ref)
{
    return peopleFrom(
        webexGet(webexPath(ref.id, u"/registrants"_s), { { u"max"_s, u"100"_s } }), {}, Exchange::MaxPages);
}

Async<std::vector<PersonThere>> WebexProvider::peopleFrom(
    const net::Request &request, std::vector<PersonThere> sofar, int pagesLeft)
{
    using People = std::vector<PersonThere>;
    const auto page = andThen(m_exchange.send(request), this, webexPeoplePageOf);
    return andThen(page, this,
        [this, sofar = std::move(sofar), pagesLeft](const Page<PersonThere> &read) mutable -> Async<People> {
            sofar.insert(sofar.end(), read.items.begin(), read.items.end());
            if (read.next.isEmpty())
                return ready<People>(std::move(sofar));
            if (pagesLeft <= 1)
                return ready<People>(base::failure(
                    ErrorKind::Rejected, tr("Webex’s list of registrants has no end. Try again later.")));
            return peopleFrom(webexGetEncoded(read.next), std::move(sofar), pagesLeft - 1);
        });
}

Async<std::vector<PushOutcome>> WebexProvider::addRegistrants(
    const MeetingRef &ref, const std::vector<model::Registrant> &people)
{
    auto push = std::make_shared<Push>(Push { ref, people, {}, {}, {} });
    const auto sorted = andThen(
        registrants(ref), this, [this, push](const std::vector<PersonThere> &there) -> base::Result<bool> {
            for (PersonThere person : there) {
                if (person.state == model::RegistrantState::Cancelled)
                    push->rejected.append(person.providerId);
                push->known.insert(model::normalAddress(person.email), person);
            }
            QSet<QString> seen;
            const QString host = model::normalAddress(m_account.userEmail);
            for (const model::Registrant &person : push->people) {
                const QString address = model::normalAddress(person.email);
                if (!push->known.contains(address) && address != host && !seen.contains(address))
                    push->fresh.push_back(person);
                seen.insert(address);
            }
            return true;
        });
    const auto approved = andThen(sorted, this, [this, push](bool) { return approveAgain(push); });
    const auto pushed = andThen(approved, this, [this, push](bool) { return pushNew(push); });
    return andThen(pushed, this, [this, push](bool) {
        std::vector<PushOutcome> outcomes;
        QSet<QString> seen;
        const QString host = model::normalAddress(m_account.userEmail);
        for (const model::Registrant &person : push->people) {
            const QString address = model::normalAddress(person.email);
            if (!host.isEmpty() && address == host)
                outcomes.emplace_back(base::failure(ErrorKind::Rejected,
                    tr("This is the host’s own address, which cannot be registered. Use another one."),
                    u"email"_s));
            else if (seen.contains(address))
                outcomes.emplace_back(base::failure(ErrorKind::Rejected,
                    tr("This address is registered already, under another name."), u"email"_s));
            else
                outcomes.push_back(push->known.value(address,
                    base::failure(ErrorKind::Transient, u"the answer does not name this address"_s)));
            seen.insert(address);
        }
        return base::Result<std::vector<PushOutcome>>(std::move(outcomes));
    });
}

// Who was turned away once and is registered again is let in (REG-07).
Async<bool> WebexProvider::approveAgain(const std::shared_ptr<Push> &push)
{
    QStringList ids;
    for (const model::Registrant &person : push->people) {
        const auto known = push->known.find(model::normalAddress(person.email));
        if (known == push->known.end() || !push->rejected.contains((*known)->providerId))
            continue;
        ids.append((*known)->providerId);
        (*known)->state = model::RegistrantState::Active;
    }
    if (ids.isEmpty())
        return ready<bool>(true);
    return done(
        m_exchange.send(post(push->ref, u"/approve"_s, webexIdsBody(ids, true), net::Repeat::Safe)), this);
}

Async<bool> WebexProvider::pushNew(const std::shared_ptr<Push> &push)
{
    if (push->fresh.empty())
        return ready<bool>(true);
    if (push->fresh.size() == 1)
        return pushSingly(push, 0);
    const auto added = m_exchange.read<std::vector<PersonThere>>(
        post(push->ref, u"/bulkInsert"_s, webexPeopleBody(push->fresh), net::Repeat::Unsafe), webexPeopleOf);
    const auto known = andThen(added, this, [push](const std::vector<PersonThere> &people) {
        for (const PersonThere &person : people)
            push->known.insert(model::normalAddress(person.email), person);
        return base::Result<bool>(true);
    });
    // One bad entry spoils the whole list: then each by itself, so that each learns its own reason.
    return orElse(known, this, [this, push](const Error &error) {
        if (error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Conflict)
            return ready<bool>(tl::unexpected<Error>(error));
        return pushSingly(push, 0);
    });
}

Async<bool> WebexProvider::pushSingly(const std::shared_ptr<Push> &push, std::size_t from)
{
    if (from >= push->fresh.size())
        return ready<bool>(true);
    const model::Registrant &person = push->fresh.at(from);
    const QString address = model::normalAddress(person.email);
    const auto added = m_exchange.read<PersonThere>(
        post(push->ref, {}, webexPersonBody(person), net::Repeat::Unsafe), webexPersonOf);
    const auto kept = andThen(added, this, [push, address](const PersonThere &there) {
        push->known.insert(address, there);
        return base::Result<bool>(true);
    });
    const auto told = orElse(kept, this, [push, address](const Error &error) {
        if (error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Conflict)
            return ready<bool>(tl::unexpected<Error>(error));
        const QString reason = error.detail.isEmpty()
            ? WebexTexts::tr("Webex refused this person and gave no reason. Check the address.")
            : error.kind == ErrorKind::Conflict
            ? WebexTexts::tr("Webex refused this person. It says: %1").arg(error.detail)
            : error.detail;
        push->known.insert(address, tl::unexpected<Error>(Error { ErrorKind::Rejected, reason, u"email"_s }));
        return ready<bool>(true);
    });
    return andThen(told, this, [this, push, from](bool) { return pushSingly(push, from + 1); });
}

// Empty: that address is not registered there.
Async<QString> WebexProvider::registrantId(const MeetingRef &ref, const model::Registrant &person)
{
    if (!person.providerId.isEmpty())
        return ready<QString>(person.providerId);
    return andThen(registrants(ref), this, [person](const std::vector<PersonThere> &people) {
        for (const PersonThere &there : people) {
            if (model::normalAddress(there.email) == model::normalAddress(person.email))
                return base::Result<QString>(there.providerId);
        }
        return base::Result<QString>(QString());
    });
}

Async<bool> WebexProvider::cancelRegistrant(const MeetingRef &ref, const model::Registrant &person)
{
    const auto cancelled = andThen(registrantId(ref, person), this, [this, ref](const QString &id) {
        if (id.isEmpty())
            return ready<bool>(true);
        return done(
            m_exchange.send(post(ref, u"/cancel"_s, webexIdsBody({ id }, false), net::Repeat::Safe)), this);
    });
    return orElse(cancelled, this, [this, ref, person](const Error &error) {
        if (error.kind != ErrorKind::NotFound)
            return ready<bool>(tl::unexpected<Error>(error));
        if (person.providerId.isEmpty())
            return ready<bool>(true);
        model::Registrant again = person; // who was taken back has another ID by now
        again.providerId.clear();
        return cancelRegistrant(ref, again);
    });
}

Async<bool> WebexProvider::approveRegistrant(const MeetingRef &ref, const model::Registrant &person)
{
    const auto approved = andThen(registrantId(ref, person), this, [this, ref](const QString &id) {
        if (id.isEmpty())
            return ready<bool>(base::failure(ErrorKind::NotFound, u"nobody has that address"_s));
        return done(
            m_exchange.send(post(ref, u"/approve"_s, webexIdsBody({ id }, true), net::Repeat::Safe)), this);
    });
    // Whom the host cancelled, Webex no longer knows.
    return orElse(approved, this, [this, ref, person](const Error &error) {
        if (error.kind != ErrorKind::NotFound)
            return ready<bool>(tl::unexpected<Error>(error));
        return andThen(addRegistrants(ref, { person }), this,
            [](const std::vector<PushOutcome> &outcomes) -> base::Result<bool> {
                return outcomes.front().map([](const PersonThere &) { return true; });
            });
    });
}

} // namespace providers
