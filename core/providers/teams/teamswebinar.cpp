// The webinars' half of TeamsProvider.
#include "providers/teams/teamsprovider.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::Error;
using base::ErrorKind;
using model::MeetingForm;
using model::MeetingRef;

namespace {

bool isActive(const PersonThere &there, const model::Registrant &person)
{
    return there.state == model::RegistrantState::Active
        && model::normalAddress(there.email) == model::normalAddress(person.email);
}

} // namespace

// A draft that nobody sees, then published. A webinar has no marker of its own: the key stands in the
// description.
Async<MadeMeeting> TeamsProvider::createWebinar(const MeetingPlan &plan)
{
    const net::Request post
        = request("POST", "/v1.0/solutions/virtualEvents/webinars", graph::newWebinar(plan));
    return base::andThen(
        m_exchange.read<graph::Webinar>(post, graph::readWebinar), this, [this](const graph::Webinar &draft) {
            return orElse(publish(draft), this, [](Error error) {
                if (error.kind != ErrorKind::Cancelled)
                    error.kind = ErrorKind::Lost; // the draft is there
                return failed<MadeMeeting>(error);
            });
        });
}

Async<std::optional<MadeMeeting>> TeamsProvider::findWebinar(const MeetingPlan &plan)
{
    const net::Request list
        = request("GET", "/v1.0/solutions/virtualEvents/webinars/getByUserRole(role='organizer')");
    return base::andThen(m_exchange.readAll<graph::Webinar>(list, graph::readWebinars, graph::nextPage), this,
        [this, plan](const std::vector<graph::Webinar> &webinars) -> Async<Found> {
            for (const graph::Webinar &webinar : webinars) {
                if (webinar.marker == plan.key.toString() && !webinar.cancelled)
                    return base::andThen(publish(webinar), this,
                        [](const MadeMeeting &made) { return base::Result<Found>(made); });
            }
            return base::ready<Found>(Found());
        });
}

Async<MadeMeeting> TeamsProvider::publish(const graph::Webinar &draft)
{
    if (draft.published)
        return withJoinLink(draft);
    net::Request post = webinarRequest("POST", draft.facts.ref.id, "/publish");
    post.repeat = net::Repeat::Safe;
    const Async<bool> posted = base::andThen(
        m_exchange.send(post), this, [](const net::Response &) { return base::Result<bool>(true); });
    const QString id = draft.facts.ref.id;
    const Async<bool> published = orElse(posted, this, [this, id](const Error &error) -> Async<bool> {
        if (error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Conflict)
            return failed<bool>(error);
        // Refused may mean that an earlier request, whose answer was lost, did it.
        return base::andThen(webinar(id), this, [error](const graph::Webinar &now) {
            return now.published ? base::Result<bool>(true) : tl::unexpected<Error>(error);
        });
    });
    return base::andThen(published, this, [this, draft](bool) { return withJoinLink(draft); });
}

Async<graph::Webinar> TeamsProvider::webinar(const QString &id)
{
    return m_exchange.read<graph::Webinar>(webinarRequest("GET", id), graph::readWebinar);
}

Async<MadeMeeting> TeamsProvider::withJoinLink(const graph::Webinar &webinar)
{
    const Async<QUrl> link = m_exchange.read<QUrl>(
        webinarRequest("GET", webinar.facts.ref.id, "/sessions"), graph::readJoinLink);
    return base::andThen(link, this, [facts = webinar.facts](const QUrl &url) {
        MadeMeeting made { facts, {} };
        made.facts.joinUrl = url;
        return base::Result<MadeMeeting>(made);
    });
}

Async<std::vector<PersonThere>> TeamsProvider::registrants(const MeetingRef &ref)
{
    if (ref.form != MeetingForm::Webinar)
        return failed<std::vector<PersonThere>>(
            { ErrorKind::Rejected, tr("Only webinars have registrants at Teams.") });
    return m_exchange.readAll<PersonThere>(
        webinarRequest("GET", ref.id, "/registrations"), graph::readRegistrations, graph::nextPage);
}

Async<std::vector<PushOutcome>> TeamsProvider::addRegistrants(
    const MeetingRef &ref, const std::vector<model::Registrant> &people)
{
    // With the host's own sign-in, Graph would register the host (virtualeventwebinar-post-registrations).
    if (!m_isApplication)
        return failed<std::vector<PushOutcome>>({ ErrorKind::Rejected,
            tr("Microsoft lets people register only themselves. Send them the webinar’s registration "
               "page.") });
    return base::andThen(registrants(ref), this, [this, ref, people](const std::vector<PersonThere> &there) {
        return addFrom(ref, people, there, {});
    });
}

Async<std::vector<PushOutcome>> TeamsProvider::addFrom(const MeetingRef &ref,
    const std::vector<model::Registrant> &people, const std::vector<PersonThere> &there,
    std::vector<PushOutcome> sofar)
{
    if (sofar.size() == people.size())
        return base::ready<std::vector<PushOutcome>>(std::move(sofar));
    const model::Registrant &person = people.at(sofar.size());
    const auto known = std::find_if(
        there.begin(), there.end(), [&person](const PersonThere &one) { return isActive(one, person); });
    const Async<PersonThere> added
        = known != there.end() ? base::ready<PersonThere>(*known) : addOne(ref, person);
    // One person's refusal is that person's outcome; what stops everybody ends the push.
    using Outcomes = std::vector<PushOutcome>;
    const Async<Outcomes> outcome
        = orElse(base::andThen(added, this,
                     [](const PersonThere &one) { return base::Result<Outcomes>(Outcomes { one }); }),
            this, [](const Error &error) {
                if (error.kind == ErrorKind::Rejected || error.kind == ErrorKind::Conflict)
                    return base::ready<Outcomes>(Outcomes { tl::unexpected<Error>(error) });
                return failed<Outcomes>(error);
            });
    return base::andThen(
        outcome, this, [this, ref, people, there, sofar = std::move(sofar)](const Outcomes &one) mutable {
            sofar.push_back(one.front());
            return addFrom(ref, people, there, std::move(sofar));
        });
}

// An application's registration is answered without a body: the record is looked up.
Async<PersonThere> TeamsProvider::addOne(const MeetingRef &ref, const model::Registrant &person)
{
    const net::Request post
        = webinarRequest("POST", ref.id, "/registrations", graph::newRegistration(person));
    const Async<net::Response> posted = m_exchange.send(post);
    return base::andThen(
        posted, this, [this, ref, person](const net::Response &response) -> Async<PersonThere> {
            if (!response.body.isEmpty()) {
                const base::Result<PersonThere> there = graph::readRegistration(response.body);
                if (there)
                    return base::ready<PersonThere>(*there);
            }
            return base::andThen(registrants(ref), this,
                [person](const std::vector<PersonThere> &all) -> base::Result<PersonThere> {
                    for (const PersonThere &one : all) {
                        if (isActive(one, person))
                            return one;
                    }
                    return base::failure(ErrorKind::Lost, u"the registration is not listed yet"_s);
                });
        });
}

Async<bool> TeamsProvider::cancelRegistrant(const MeetingRef &ref, const model::Registrant &person)
{
    if (ref.form != MeetingForm::Webinar)
        return failed<bool>({ ErrorKind::Rejected, tr("Only webinars have registrants at Teams.") });
    const Async<std::vector<PersonThere>> all = registrants(ref);
    return base::andThen(all, this, [this, ref, person](const std::vector<PersonThere> &list) -> Async<bool> {
        for (const PersonThere &one : list) {
            if (!isActive(one, person))
                continue;
            net::Request post = webinarRequest(
                "POST", ref.id, "/registrations/" + QUrl::toPercentEncoding(one.providerId) + "/cancel");
            post.repeat = net::Repeat::Safe;
            return m_exchange.remove(post);
        }
        return base::ready<bool>(true);
    });
}

} // namespace providers
