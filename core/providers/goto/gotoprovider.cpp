#include "providers/goto/gotoprovider.h"

#include "providers/goto/gotomeeting.h"
#include "providers/goto/gotorequests.h"
#include "providers/goto/gototraining.h"
#include "providers/goto/gotowebinar.h"
#include "providers/isotime.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using base::andThen;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::ready;
using model::MeetingForm;

namespace providers {
namespace {

base::Result<MadeMeeting> madeOf(const GoToEvent &event)
{
    return MadeMeeting { event.facts, {} };
}

} // namespace

GoToProvider::GoToProvider(const ManagedProvider::Parts &parts)
    : m_account(parts.account), m_exchange(this, parts.channel, parts.clock, goToError)
{
}

Async<QString> GoToProvider::organizer()
{
    if (!m_account.userId.isEmpty())
        return ready<QString>(m_account.userId);
    return andThen(test(), this, [this](const AccountReport &report) {
        m_account.userId = report.userId;
        return base::Result<QString>(report.userId);
    });
}

Async<AccountReport> GoToProvider::test()
{
    return andThen(m_exchange.send(goToGet(u"/admin/rest/v1/me"_s)), this,
        [this](const net::Response &response) -> base::Result<AccountReport> {
            base::Result<AccountReport> report = goToAccount(response.body);
            if (report) {
                report->scopes = m_account.scopes;
                report->serverTime = instantOfHttpDate(response.header("Date"));
            }
            return report;
        });
}

Async<MadeMeeting> GoToProvider::create(const MeetingPlan &plan)
{
    if (const auto checked = goToCheck(plan); !checked)
        return failed<MadeMeeting>(checked.error());
    if (plan.form == MeetingForm::Meeting)
        return createMeeting(plan);
    return andThen(createHere(plan), this, [this](const Ref &ref) {
        // From here on it exists: whatever goes wrong now, it must be found and never be made again.
        return orElse(fetch(ref), this, [](const Error &error) {
            return failed<MadeMeeting>({ ErrorKind::Lost, error.detail, error.part });
        });
    });
}

Async<model::MeetingRef> GoToProvider::createHere(const MeetingPlan &plan)
{
    const auto key = andThen(organizer(), this, [this, plan](const QString &organizer) {
        if (plan.form == MeetingForm::Training)
            return m_exchange.read<QString>(
                goToSend("POST", goToTrainingsPath(organizer), goToTrainingBody(plan), net::Repeat::Unsafe),
                goToTrainingKey);
        return m_exchange.read<QString>(
            goToSend("POST", goToWebinarsPath(organizer), goToWebinarBody(plan, goToLocale(QLocale().name())),
                net::Repeat::Unsafe),
            goToWebinarKey);
    });
    return andThen(key, this, [form = plan.form](const QString &id) {
        return base::Result<Ref>(Ref { form, id, {} });
    });
}

Async<MadeMeeting> GoToProvider::createMeeting(const MeetingPlan &plan)
{
    const auto made = m_exchange.read<GoToEvent>(
        goToSend("POST", goToMeetingPath({}), goToMeetingBody(plan), net::Repeat::Unsafe),
        [plan](const QByteArray &body) { return goToMeetingMade(body, plan); });
    return andThen(made, this, madeOf);
}

Async<std::optional<MadeMeeting>> GoToProvider::findCreated(const MeetingPlan &plan)
{
    if (plan.form == MeetingForm::Meeting)
        return findMeeting(plan);
    return andThen(findMarked(plan), this, [this](const Ref &ref) {
        if (ref.isNull())
            return ready<Found>(Found());
        return andThen(fetch(ref), this, [](const MadeMeeting &made) { return base::Result<Found>(made); });
    });
}

Async<model::MeetingRef> GoToProvider::findMarked(const MeetingPlan &plan)
{
    const auto times = goToTimes(plan);
    if (!times)
        return failed<Ref>(times.error());
    QUrlQuery around { { u"size"_s, u"200"_s } };
    around.addQueryItem(u"fromTime"_s, goToTimeText(times->front().start - std::chrono::days(1)));
    around.addQueryItem(u"toTime"_s, goToTimeText(times->back().end + std::chrono::days(1)));
    const auto listed = andThen(organizer(), this, [this, plan, around](const QString &organizer) {
        if (plan.form == MeetingForm::Training)
            return m_exchange.read<std::vector<GoToEvent>>(
                goToGet(goToTrainingsPath(organizer)), goToTrainings);
        return m_exchange.readAll<GoToEvent>(
            goToGet(goToWebinarsPath(organizer), around), goToWebinars, goToNextPage);
    });
    return andThen(listed, this, [key = plan.key.toString()](const std::vector<GoToEvent> &events) {
        for (const GoToEvent &event : events) {
            if (event.marker == key)
                return base::Result<Ref>(event.facts.ref);
        }
        return base::Result<Ref>(Ref {});
    });
}

Async<std::optional<MadeMeeting>> GoToProvider::findMeeting(const MeetingPlan &plan)
{
    const auto same = andThen(organizer(), this, [this, plan](const QString &organizer) {
        return andThen(
            m_exchange.read<std::vector<GoToEvent>>(goToGet(u"/G2M/rest/upcomingMeetings"_s), goToUpcoming),
            this, [plan, organizer](const std::vector<GoToEvent> &events) -> base::Result<Ref> {
                std::vector<Ref> refs;
                for (const GoToEvent &event : events) {
                    if (goToIsSame(event, plan, organizer))
                        refs.push_back(event.facts.ref);
                }
                if (refs.size() > 1)
                    return base::failure(ErrorKind::Rejected,
                        tr("GoTo has several meetings with this topic and time, so it cannot be told which "
                           "is this "
                           "session’s. Remove those you do not need there."),
                        u"topic"_s);
                return refs.empty() ? Ref {} : refs.front();
            });
    });
    return andThen(same, this, [this](const Ref &ref) {
        if (ref.isNull())
            return ready<Found>(Found());
        return andThen(fetch(ref), this, [](const MadeMeeting &made) { return base::Result<Found>(made); });
    });
}

Async<GoToEvent> GoToProvider::event(const Ref &ref)
{
    if (ref.form == MeetingForm::Meeting) {
        return andThen(m_exchange.read<GoToEvent>(goToGet(goToMeetingPath(ref.id)), goToMeeting), this,
            [ref](GoToEvent event) {
                goToKeepJoinUrl(event, ref);
                return base::Result<GoToEvent>(std::move(event));
            });
    }
    return andThen(organizer(), this, [this, ref](const QString &organizer) {
        return m_exchange.read<GoToEvent>(goToGet(goToEventPath(organizer, ref)),
            ref.form == MeetingForm::Training ? goToTraining : goToWebinar);
    });
}

Async<MadeMeeting> GoToProvider::fetch(const Ref &ref)
{
    return andThen(event(ref), this, madeOf);
}

Async<MadeMeeting> GoToProvider::change(const Ref &ref, const MeetingPlan &plan)
{
    const bool isMeeting = ref.form == MeetingForm::Meeting;
    if (const auto checked = isMeeting ? goToCheck(plan) : goToCheckTexts(plan); !checked)
        return failed<MadeMeeting>(checked.error());
    if (isMeeting)
        return changeMeeting(ref, plan);
    return ref.form == MeetingForm::Training ? changeTraining(ref, plan) : changeWebinar(ref, plan);
}

Async<bool> GoToProvider::sendUnlessEmpty(const net::Request &request)
{
    if (request.body.isEmpty())
        return ready<bool>(true);
    return andThen(
        m_exchange.send(request), this, [](const net::Response &) { return base::Result<bool>(true); });
}

Async<MadeMeeting> GoToProvider::changeWebinar(const Ref &ref, const MeetingPlan &plan)
{
    return andThen(organizer(), this, [this, ref, plan](const QString &organizer) {
        return andThen(event(ref), this, [this, ref, plan, organizer](const GoToEvent &there) {
            const auto changed = sendUnlessEmpty(
                goToSend("PUT", goToEventPath(organizer, ref), goToWebinarChange(plan, there),
                    net::Repeat::Safe, { { u"notifyParticipants"_s, u"false"_s } }));
            // 202: accepted, and perhaps not yet to be read.
            return andThen(
                changed, this, [there, plan](bool) { return madeOf(goToWebinarAfter(plan, there)); });
        });
    });
}

Async<MadeMeeting> GoToProvider::changeTraining(const Ref &ref, const MeetingPlan &plan)
{
    const auto changed = andThen(organizer(), this, [this, ref, plan](const QString &organizer) {
        return andThen(event(ref), this, [this, ref, plan, organizer](const GoToEvent &there) {
            const QString path = goToEventPath(organizer, ref);
            const auto named = sendUnlessEmpty(goToSend(
                "PUT", path + u"/nameDescription"_s, goToTrainingTexts(plan, there), net::Repeat::Safe));
            const net::Request times
                = goToSend("PUT", path + u"/times"_s, goToTrainingTimes(plan, there), net::Repeat::Safe);
            return andThen(named, this, [this, times](bool) { return sendUnlessEmpty(times); });
        });
    });
    return andThen(changed, this, [this, ref](bool) { return fetch(ref); });
}

Async<MadeMeeting> GoToProvider::changeMeeting(const Ref &ref, const MeetingPlan &plan)
{
    const auto changed
        = sendUnlessEmpty(goToSend("PUT", goToMeetingPath(ref.id), goToMeetingBody(plan), net::Repeat::Safe));
    return andThen(changed, this, [this, ref](bool) { return fetch(ref); });
}

Async<bool> GoToProvider::cancel(const Ref &ref)
{
    const auto removed = andThen(organizer(), this, [this, ref](const QString &organizer) {
        QUrlQuery query;
        if (ref.form == MeetingForm::Webinar) {
            query.addQueryItem(u"sendCancellationEmails"_s, u"false"_s);
            query.addQueryItem(u"deleteAll"_s, u"true"_s);
        }
        return m_exchange.remove(
            goToSend("DELETE", goToEventPath(organizer, ref), {}, net::Repeat::Safe, query));
    });
    return orElse(removed, this, [](Error error) {
        if (error.kind == ErrorKind::Conflict)
            error = { ErrorKind::Rejected,
                tr("It is running at GoTo and cannot be cancelled now. End it there first.") };
        return failed<bool>(error);
    });
}

// A meeting's and a training's link starts without a login; a webinar's asks for one.
Async<StartLink> GoToProvider::startLink(const Ref &ref, const MeetingPlan &)
{
    QString path = goToMeetingPath(ref.id) + u"/start"_s;
    if (ref.form == MeetingForm::Training)
        path = u"/G2T/rest/trainings/"_s + ref.id + u"/start"_s;
    if (ref.form == MeetingForm::Webinar)
        path = u"/G2W/rest/v2/webinars/"_s + ref.id + u"/startUrl"_s;
    return andThen(m_exchange.read<QUrl>(goToGet(path), goToStartUrl), this, [](const QUrl &url) {
        return base::Result<StartLink>(StartLink { url, {} });
    });
}

} // namespace providers
