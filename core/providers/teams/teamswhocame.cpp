// TeamsProvider's attendance: one report for each time that a meeting was held.
#include "providers/askinturn.h"
#include "providers/teams/graphattendance.h"
#include "providers/teams/teamsprovider.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {

using base::Async;
using base::ErrorKind;
using graph::AttendanceReport;
using model::MeetingForm;
using model::MeetingRef;

namespace {

QString encoded(const QString &id)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

Async<QStringList> TeamsProvider::reportPaths(const MeetingRef &ref)
{
    using Ids = std::vector<QString>;
    const QString owner = QString::fromLatin1(m_owner);
    const auto ofMeeting
        = [owner](const QString &id) { return QString(owner + u"/onlineMeetings/"_s + encoded(id)); };
    if (ref.form == MeetingForm::Webinar) {
        const auto ids = m_exchange.readAll<QString>(
            webinarRequest("GET", ref.id, "/sessions"), graph::readIds, graph::nextPage);
        return base::andThen(ids, this, [id = ref.id](const Ids &sessions) -> base::Result<QStringList> {
            QStringList paths;
            for (const QString &session : sessions)
                paths << u"/v1.0/solutions/virtualEvents/webinars/%1/sessions/%2"_s.arg(
                    encoded(id), encoded(session));
            return paths;
        });
    }
    if (ref.form == MeetingForm::Meeting)
        return base::ready<QStringList>(QStringList { ofMeeting(ref.id) });
    // An event does not name its meeting; the link that both have does.
    return base::andThen(fetchEvent(ref.id), this, [this, ofMeeting](const MadeMeeting &event) {
        const QString link = event.facts.joinUrl.toString(QUrl::FullyEncoded).replace(u'\'', u"''"_s);
        net::Request list = request("GET", m_owner + "/onlineMeetings");
        list.url.setQuery(u"$filter="_s + encoded(u"JoinWebUrl eq '"_s + link + u'\''));
        return base::andThen(m_exchange.readAll<QString>(list, graph::readIds, graph::nextPage), this,
            [ofMeeting](const Ids &ids) -> base::Result<QStringList> {
                QStringList paths;
                for (const QString &id : ids)
                    paths << ofMeeting(id);
                return paths;
            });
    });
}

Async<WhoCame> TeamsProvider::whoCameBy(const QString &path, const TimeWindow &window)
{
    const QByteArray reports = path.toLatin1() + "/attendanceReports";
    const auto listed
        = m_exchange.readAll<AttendanceReport>(request("GET", reports), graph::readReports, graph::nextPage);
    return base::andThen(listed, this, [this, reports, window](std::vector<AttendanceReport> all) {
        std::erase_if(all,
            [&window](const AttendanceReport &one) { return !one.start || !window.contains(*one.start); });
        return askInTurn<AttendanceReport>(this, all, [this, reports](const AttendanceReport &one) {
            const net::Request records
                = request("GET", reports + '/' + QUrl::toPercentEncoding(one.id) + "/attendanceRecords");
            return base::andThen(m_exchange.readAll<Visit>(records, graph::readAttendance, graph::nextPage),
                this, [ended = one.ended](std::vector<Visit> visits) -> base::Result<WhoCame> {
                    return WhoCame { std::move(visits), 1, ended, {} };
                });
        });
    });
}

Async<WhoCame> TeamsProvider::whoCame(const MeetingRef &ref, const TimeWindow &window)
{
    const auto came = base::andThen(reportPaths(ref), this, [this, window](const QStringList &paths) {
        return askInTurn<QString>(this, { paths.begin(), paths.end() },
            [this, window](const QString &path) { return whoCameBy(path, window); });
    });
    return orElse(came, this, [](const base::Error &error) {
        return error.kind == ErrorKind::NotFound ? base::ready<WhoCame>(WhoCame {}) : failed<WhoCame>(error);
    });
}

} // namespace providers
