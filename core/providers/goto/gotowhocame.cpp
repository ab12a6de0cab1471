// GoToProvider's attendance. Webinars and trainings are asked session by session; a meeting tells of all its
// times at once.
#include "providers/askinturn.h"
#include "providers/goto/gotoattendance.h"
#include "providers/goto/gotoprovider.h"
#include "providers/goto/gotorequests.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::ErrorKind;
using model::MeetingForm;

namespace {

using Sessions = std::vector<GoToSession>;
using Visits = std::vector<Visit>;

Sessions within(Sessions sessions, const TimeWindow &window)
{
    std::erase_if(sessions, [&window](const GoToSession &one) {
        return one.key.isEmpty() || !one.start || !window.contains(*one.start);
    });
    return sessions;
}

base::Result<WhoCame> held(const Visits &visits)
{
    return WhoCame { visits, 1, true, {} };
}

} // namespace

Async<WhoCame> GoToProvider::whoCameToMeeting(const Ref &ref, const TimeWindow &window)
{
    return m_exchange.read<WhoCame>(goToGet(goToMeetingPath(ref.id) + u"/attendees"_s),
        [window, host = m_account.userEmail](
            const QByteArray &body) { return goToMeetingVisits(body, window, host); });
}

Async<WhoCame> GoToProvider::whoCameToWebinar(
    const QString &organizer, const Ref &ref, const TimeWindow &window)
{
    const QString path = goToWebinarsPath(organizer, ref.id) + u"/sessions"_s;
    const auto sessions = m_exchange.readAll<GoToSession>(
        goToGet(path, { { u"size"_s, u"200"_s } }), goToWebinarSessions, goToNextPage);
    return base::andThen(sessions, this, [this, path, window](const Sessions &all) {
        return askInTurn<GoToSession>(this, within(all, window), [this, path](const GoToSession &one) {
            return base::andThen(
                m_exchange.read<Visits>(goToGet(path + u'/' + one.key + u"/attendees"_s), goToWebinarVisits),
                this, held);
        });
    });
}

Async<WhoCame> GoToProvider::whoCameToTraining(
    const QString &organizer, const Ref &ref, const TimeWindow &window)
{
    const QString reports
        = u"/G2T/rest/reports/organizers/"_s + QString::fromLatin1(QUrl::toPercentEncoding(organizer));
    const QString training
        = reports + u"/trainings/"_s + QString::fromLatin1(QUrl::toPercentEncoding(ref.id));
    const auto sessions = m_exchange.read<Sessions>(goToGet(training), goToTrainingSessions);
    return base::andThen(sessions, this, [this, reports, window](const Sessions &all) {
        return askInTurn<GoToSession>(this, within(all, window), [this, reports](const GoToSession &one) {
            const QString path = reports + u"/sessions/"_s + one.key + u"/attendees"_s;
            return base::andThen(m_exchange.read<Visits>(goToGet(path), goToTrainingVisits), this, held);
        });
    });
}

Async<WhoCame> GoToProvider::whoCame(const Ref &ref, const TimeWindow &window)
{
    const auto came = ref.form == MeetingForm::Meeting
        ? whoCameToMeeting(ref, window)
        : base::andThen(organizer(), this, [this, ref, window](const QString &organizer) {
              return ref.form == MeetingForm::Training ? whoCameToTraining(organizer, ref, window)
                                                       : whoCameToWebinar(organizer, ref, window);
          });
    return orElse(came, this, [](const base::Error &error) {
        return error.kind == ErrorKind::NotFound ? base::ready<WhoCame>(WhoCame {}) : failed<WhoCame>(error);
    });
}

} // namespace providers
