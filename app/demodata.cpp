#include "app/demodata.h"

#include "app/services.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <QDateTime>
#include <QTimeZone>

#include <memory>

namespace app {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using model::ProviderKind;
using services::SessionDraft;

namespace {

// One line of the demo: what, when (days from today, wall time), how long, where.
struct DemoLine {
    QString topic = {};
    int day = 0;
    std::chrono::minutes time {};
    std::chrono::minutes duration {};
    ProviderKind provider = ProviderKind::JitsiMeet;
    QString link = {};
    QString externalId = {};
    QString rule = {};
    QByteArray zone = {};
    QString password = {};
    bool dated = true;
    bool open = true;
    bool running = false;
    bool trashed = false;
    QString description = {};
};

std::vector<DemoLine> demoLines()
{
    std::vector<DemoLine> lines;
    lines.push_back({ u"Morning stand-up"_s, -30, 9h + 30min, 15min, ProviderKind::JitsiMeet, {}, {},
        u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s });
    lines.push_back({ u"Sales meeting with ABC Co"_s, 0, 10h, 1h, ProviderKind::Zoom,
        u"https://zoom.us/j/81234567890?pwd=Q0"_s, u"812 3456 7890"_s, {}, {}, u"Tulip-4829"_s });
    lines.back().description = u"Agenda: the new price list, delivery dates, questions."_s;
    lines.push_back({ u"Onboarding: first day"_s, 0, 9h + 15min, 45min, ProviderKind::Teams,
        u"https://teams.microsoft.com/l/meetup-join/19%3ameeting_demo%40thread.v2/0"_s, {}, {} });
    lines.back().running = true;
    lines.push_back({ u"Product demonstration for Harbour Street"_s, 0, 14h, 45min, ProviderKind::GoogleMeet,
        u"https://meet.google.com/abc-defg-hij"_s, u"abc-defg-hij"_s, {}, {} });
    lines.push_back({ u"Call with the Boston office"_s, 0, 11h, 30min, ProviderKind::Webex,
        u"https://example.webex.com/meet/demo"_s, {}, {}, "America/New_York", u"Maple-7715"_s });
    lines.push_back({ u"Spreadsheets for beginners"_s, 4, 17h, 90min, ProviderKind::JitsiMeet, {}, {},
        u"FREQ=WEEKLY;BYDAY=TU,TH;COUNT=10"_s });
    lines.back().description = u"Ten evenings. Bring your own questions."_s;
    lines.push_back(
        { u"Weekly team meeting"_s, 3, 10h, 1h, ProviderKind::JitsiMeet, {}, {}, u"FREQ=WEEKLY"_s });
    lines.push_back({ u"Alumni evening: forty years of the choir"_s, 6, 19h, 2h, ProviderKind::Vimeo,
        u"https://vimeo.com/event/1234567"_s, {}, {} });
    lines.push_back({ u"Parents' evening, class 7b"_s, 4, 18h + 30min, 90min, ProviderKind::BigBlueButton,
        u"https://bbb.example.org/b/dem-o7b-xyz"_s, {}, {} });
    lines.push_back({ u"Quarterly review"_s, 20, 13h, 2h, ProviderKind::GoTo,
        u"https://meet.goto.com/123456789"_s, u"123-456-789"_s, u"FREQ=MONTHLY;INTERVAL=3;BYDAY=2FR"_s });
    lines.push_back(
        { u"Book club"_s, 11, 20h, 90min, ProviderKind::JitsiMeet, {}, {}, u"FREQ=MONTHLY;BYDAY=-1WE"_s });
    lines.back().open = false;
    lines.push_back({ u"Interview: support engineer"_s, 2, 15h, 45min, ProviderKind::None });
    lines.push_back({ u"Kick-off with the new customer"_s, -9, 10h, 1h, ProviderKind::JitsiMeet });
    lines.push_back({ u"Safety briefing"_s, -4, 8h, 30min, ProviderKind::JitsiMeet });
    lines.push_back({ u"Reserved for the trade fair"_s, 0, 0min, 60min, ProviderKind::JitsiMeet });
    lines.back().dated = false;
    lines.push_back({ u"Cancelled workshop"_s, 5, 9h, 3h, ProviderKind::JitsiMeet });
    lines.back().trashed = true;
    return lines;
}

SessionDraft draftOf(const DemoLine &line, const model::Profile &profile, Services &services)
{
    SessionDraft draft = services.sessions.newDraft(profile);
    model::Session &session = draft.session;
    session.topic = line.topic;
    session.description = line.description;
    session.place.provider = line.provider;
    session.place.joinUrl = QUrl(line.link);
    session.place.externalId = line.externalId;
    session.open = line.open;
    session.notifyHostBefore = { 10min };
    if (!line.password.isEmpty())
        draft.password = services::SetPassword { line.password };
    if (!line.dated) {
        session.series.clear();
        return draft;
    }
    model::Series &series = session.series.front();
    const auto host = schedule::Zone::byName(series.zone).value_or(schedule::Zone::utc());
    const auto today = std::chrono::floor<std::chrono::days>(host.toWall(services.clock().now()));
    if (!line.zone.isEmpty())
        series.zone = line.zone;
    series.start = today + std::chrono::days(line.day) + line.time;
    series.duration = line.duration;
    if (!line.rule.isEmpty())
        if (auto rule = schedule::parseRule(line.rule))
            series.rule = *rule;
    return draft;
}

struct Filling {
    std::vector<DemoLine> lines;
    model::Profile profile;
    size_t next = 0;
    QPromise<base::Result<bool>> promise;
};

void fillNext(Services &services, QObject *context, const std::shared_ptr<Filling> &filling);

// Saved; now what an ordinary save does not set: running, or in the trash.
base::Async<model::Session> finished(Services &services, const DemoLine &line, const model::Session &session)
{
    if (line.running)
        return services.sessions.setRunning(session.key, true);
    if (line.trashed)
        return services.sessions.moveToTrash(session.key);
    return base::ready<model::Session>(session);
}

void fillNext(Services &services, QObject *context, const std::shared_ptr<Filling> &filling)
{
    if (filling->next == filling->lines.size()) {
        services.sessions.forgetUndo(); // the demo's own deletes are not the host's
        filling->promise.addResult(true);
        filling->promise.finish();
        return;
    }
    const DemoLine line = filling->lines[filling->next++];
    auto saved = services.sessions.save(draftOf(line, filling->profile, services));
    auto done = base::andThen(saved, context, [&services, line](const services::SaveReport &report) {
        return finished(services, line, report.session);
    });
    base::whenDone(done, context, [&services, context, filling](const base::Result<model::Session> &session) {
        if (session)
            return fillNext(services, context, filling);
        filling->promise.addResult(base::passOn(session));
        filling->promise.finish();
    });
}

} // namespace

base::Instant demoStart(base::Instant now)
{
    const auto zone = QTimeZone::systemTimeZone();
    const QDate today = QDateTime::fromSecsSinceEpoch(now.time_since_epoch().count(), zone).date();
    return base::Instant(std::chrono::seconds(QDateTime(today, QTime(9, 41), zone).toSecsSinceEpoch()));
}

base::Async<bool> fillWithDemoData(Services &services, QObject *context)
{
    services.settings.set(settings::keys::hostName, u"Dana Reyes"_s);
    services.settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
    services.settings.set(settings::keys::serviceNumbers,
        QList<settings::ServiceNumber> { { u"Germany"_s, u"+49 30 5550 1200"_s, u"4829#"_s },
            { u"United States"_s, u"+1 617 555 0142"_s, u"4829#"_s } });
    return base::andThen(
        services.profiles.defaultProfile(), context, [&services, context](model::Profile profile) {
            profile.name = u"Trainings"_s;
            return base::andThen(
                services.profiles.save(profile), context, [&services, context](const model::Profile &saved) {
                    auto filling = std::make_shared<Filling>();
                    filling->lines = demoLines();
                    filling->profile = saved;
                    filling->promise.start();
                    auto future = filling->promise.future();
                    fillNext(services, context, filling);
                    return future;
                });
        });
}

} // namespace app
