// GoogleMeetProvider's attendance: the conferences of the meeting's space, their participants, and each one's
// stays. Records vanish 30 days after the end.
#include "providers/askinturn.h"
#include "providers/googlemeet/googlemeetprovider.h"
#include "providers/isotime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::ErrorKind;
using google::ConferenceRecord;
using google::Participant;
using model::MeetingForm;
using model::MeetingRef;

namespace {

net::Request withPageSize(net::Request request, int size)
{
    request.url.setQuery(u"pageSize="_s + QString::number(size));
    return request;
}

} // namespace

// How the records of this meeting's space are found; empty: it has none.
Async<QString> GoogleMeetProvider::recordsFilter(const MeetingRef &ref)
{
    return base::andThen(fetch(ref), this, [](const MadeMeeting &made) -> base::Result<QString> {
        static const QRegularExpression code(u"^/([a-z]{3}-[a-z]{4}-[a-z]{3})$"_s);
        const auto match = code.match(made.facts.joinUrl.path());
        return match.hasMatch() ? u"space.meeting_code = \"%1\""_s.arg(match.captured(1)) : QString();
    });
}

Async<WhoCame> GoogleMeetProvider::staysOf(const Participant &participant)
{
    const net::Request request
        = withPageSize(spaceRequest("GET", participant.name.toLatin1() + "/participantSessions"), 250);
    const auto stays = m_exchange.readAll<Visit>(request, google::readStays, google::nextPage);
    return base::andThen(
        stays, this, [person = participant.visit](const std::vector<Visit> &all) -> base::Result<WhoCame> {
            WhoCame came;
            for (Visit visit : all) {
                visit.userId = person.userId;
                visit.name = person.name;
                came.complete = came.complete && visit.left;
                came.visits.push_back(visit);
            }
            if (all.empty())
                came.visits.push_back(person);
            return came;
        });
}

Async<WhoCame> GoogleMeetProvider::whoCameTo(const ConferenceRecord &record)
{
    const net::Request request
        = withPageSize(spaceRequest("GET", record.name.toLatin1() + "/participants"), 250);
    const auto people = m_exchange.readAll<Participant>(request, google::readParticipants, google::nextPage);
    return base::andThen(people, this, [this, ended = record.ended](const std::vector<Participant> &all) {
        return askInTurn<Participant>(
            this, all, [this](const Participant &one) { return staysOf(one); }, { {}, 1, ended, {} });
    });
}

Async<WhoCame> GoogleMeetProvider::whoCame(const MeetingRef &ref, const TimeWindow &window)
{
    const auto came = base::andThen(recordsFilter(ref), this, [this, window](const QString &filter) {
        if (filter.isEmpty())
            return base::ready<WhoCame>(WhoCame {});
        net::Request list = spaceRequest("GET", "conferenceRecords");
        list.url.setQuery(u"pageSize=100&filter="_s + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
        const auto records
            = m_exchange.readAll<ConferenceRecord>(list, google::readRecords, google::nextPage);
        return base::andThen(records, this, [this, window](std::vector<ConferenceRecord> all) {
            std::erase_if(all, [&window](const ConferenceRecord &one) {
                return !one.start || !window.contains(*one.start);
            });
            return askInTurn<ConferenceRecord>(
                this, all, [this](const ConferenceRecord &one) { return whoCameTo(one); });
        });
    });
    return orElse(came, this, [](const base::Error &error) {
        return error.kind == ErrorKind::NotFound ? base::ready<WhoCame>(WhoCame {}) : failed<WhoCame>(error);
    });
}

} // namespace providers
