// The registrants of ZoomProvider: together where Zoom takes a batch, else one by one, so that each has an
// outcome of their own.
#include "providers/zoom/zoomprovider.h"
#include "providers/zoom/zoomtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::ErrorKind;
using model::MeetingRef;
using model::Registrant;
using net::Request;
using net::Response;

struct ZoomProvider::Push {
    MeetingRef ref;
    std::vector<Registrant> people;
    std::vector<std::optional<PushOutcome>> outcomes; // of people, in their order

    std::vector<Registrant> open() const
    {
        std::vector<Registrant> list;
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (!outcomes[i])
                list.push_back(people[i]);
        }
        return list;
    }

    std::vector<PushOutcome> all() const
    {
        std::vector<PushOutcome> list;
        for (const auto &outcome : outcomes)
            list.push_back(*outcome);
        return list;
    }

    void setOpen(const base::Error &error)
    {
        for (auto &outcome : outcomes) {
            if (!outcome)
                outcome = tl::unexpected<base::Error>(error);
        }
    }

    // Registered once before, so a cancelled registration may have to be taken back. Who waits for an
    // approval goes on waiting.
    bool mayBeCancelled(std::size_t i) const
    {
        return outcomes[i] && outcomes[i]->has_value() && !people[i].providerId.isEmpty()
            && people[i].sync != model::SyncState::Pending;
    }
};

namespace {

// What concerns the account or the meeting, and so everybody else in the same push.
bool concernsAll(const base::Error &error)
{
    return error.kind != ErrorKind::Rejected && error.kind != ErrorKind::Invalid
        && error.part != "registrant"_L1;
}

PersonThere named(PersonThere there, const Registrant &person)
{
    there.firstName = person.firstName;
    there.lastName = person.lastName;
    return there;
}

} // namespace

Async<std::vector<PushOutcome>> ZoomProvider::addRegistrants(
    const MeetingRef &ref, const std::vector<Registrant> &people)
{
    auto push = std::make_shared<Push>();
    push->ref = ref;
    push->people = people;
    push->outcomes.resize(people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        if (const base::Result<void> fits = zoomCheck(people[i], m_hostEmail); !fits)
            push->outcomes[i] = base::passOn(fits);
    }
    const std::size_t open = push->open().size();
    return open > 1 && open <= ZoomPeopleAtOnce ? pushTogether(push) : pushSingly(push);
}

Async<std::vector<PushOutcome>> ZoomProvider::pushTogether(const std::shared_ptr<Push> &push)
{
    const Request request = m_requests.addBatch(push->ref, zoomBatchBody(push->open()));
    return base::andThen(m_channel.send(request), this, [this, request, push](const Response &response) {
        const auto read
            = zoomRead(request, response, m_clock.now(), zoomBatchRegistered, ZoomTask::Registrant);
        if (!read && concernsAll(read.error()))
            push->setOpen(read.error());
        for (std::size_t i = 0; read && i < push->people.size(); ++i) {
            const PersonThere *there = push->outcomes[i] ? nullptr : zoomFind(*read, push->people[i]);
            if (there)
                push->outcomes[i] = named(*there, push->people[i]);
        }
        return pushSingly(push); // whom the batch left out: the answer to each alone says why
    });
}

Async<std::vector<PushOutcome>> ZoomProvider::pushSingly(const std::shared_ptr<Push> &push)
{
    const auto next = std::find(push->outcomes.begin(), push->outcomes.end(), std::nullopt);
    if (next == push->outcomes.end())
        return takeBack(push);
    const auto index = static_cast<std::size_t>(next - push->outcomes.begin());
    const Registrant person = push->people[index];
    const Request request = m_requests.add(push->ref, zoomRegistrantBody(person));
    const auto added = base::andThen(m_channel.send(request), this,
        [this, request, person](const Response &response) -> base::Result<PushOutcome> {
            return zoomRead(
                request, response, m_clock.now(),
                [person](const QByteArray &body) { return zoomRegistered(body, person); },
                ZoomTask::Registrant);
        });
    return base::andThen(added, this, [this, push, index](const PushOutcome &outcome) {
        push->outcomes[index] = outcome;
        if (!outcome && concernsAll(outcome.error()))
            push->setOpen(outcome.error());
        return pushSingly(push);
    });
}

Async<std::vector<PushOutcome>> ZoomProvider::takeBack(const std::shared_ptr<Push> &push)
{
    using Outcomes = std::vector<PushOutcome>;
    std::vector<Registrant> again;
    std::vector<Request> requests;
    for (std::size_t i = 0; i < push->people.size(); ++i) {
        if (push->mayBeCancelled(i)) {
            again.push_back(push->people[i]);
            again.back().providerId = (*push->outcomes[i])->providerId;
        }
    }
    if (again.empty())
        return base::ready<Outcomes>(push->all());
    for (std::size_t from = 0; from < again.size(); from += ZoomPeopleAtOnce) {
        const auto begin = again.begin() + static_cast<std::ptrdiff_t>(from);
        const auto count = std::min<std::size_t>(ZoomPeopleAtOnce, again.size() - from);
        requests.push_back(m_requests.setStatus(
            push->ref, zoomStatusBody(u"approve"_s, { begin, begin + static_cast<std::ptrdiff_t>(count) })));
    }
    // Whether an address that was cancelled comes back by the one or by the other is not documented, so the
    // list has to say it.
    const auto listed
        = base::andThen(allDone(requests), this, [this, ref = push->ref](bool) { return registrants(ref); });
    return base::andThen(
        listed, this, [push](const std::vector<PersonThere> &people) -> base::Result<Outcomes> {
            for (std::size_t i = 0; i < push->people.size(); ++i) {
                if (!push->mayBeCancelled(i))
                    continue;
                const PersonThere *there = zoomFind(people, push->people[i]);
                if (there && there->state == model::RegistrantState::Active)
                    push->outcomes[i] = *there;
                else
                    push->outcomes[i] = base::failure(ErrorKind::Rejected,
                        ZoomTexts::tr("Zoom did not take this person in again. Approve them in the meeting’s "
                                      "registrations at Zoom."),
                        u"email"_s);
            }
            return push->all();
        });
}

Async<bool> ZoomProvider::cancelRegistrant(const MeetingRef &ref, const Registrant &person)
{
    const Request request = m_requests.setStatus(ref, zoomStatusBody(u"cancel"_s, { person }));
    return base::andThen(m_channel.send(request), this, [this, request](const Response &response) {
        return zoomSaysGone(response) ? base::Result<bool>(true)
                                      : zoomDone(request, response, m_clock.now(), ZoomTask::Registrant);
    });
}

Async<bool> ZoomProvider::approveRegistrant(const MeetingRef &ref, const Registrant &person)
{
    return done(m_requests.setStatus(ref, zoomStatusBody(u"approve"_s, { person })), ZoomTask::Registrant);
}

} // namespace providers
