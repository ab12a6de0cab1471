// How fast each provider's codec reads a typical listing and writes the like of it: people where it registers
// any, else meetings. Beside it what Qt's bare parser takes for the same bytes there and back.
#include "bench/bench.h"

#include "providers/bigbluebutton/bbbcodec.h"
#include "providers/exchange.h"
#include "providers/goto/gotowebinar.h"
#include "providers/googlemeet/googlecodec.h"
#include "providers/jitsi/jitsicodec.h"
#include "providers/teams/teamscodec.h"
#include "providers/webex/webexpeople.h"
#include "providers/zoom/zoompeople.h"

#include <QJsonArray>
#include <QMessageAuthenticationCode>
#include <QXmlStreamReader>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int people = 300; // a page of Zoom's
constexpr int meetings = 100;
constexpr int rounds = 20;

QByteArray bytesOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray listing(const QString &name, const QJsonObject &person)
{
    QJsonArray all;
    for (int i = 0; i < people; ++i) {
        QJsonObject one = person;
        one.insert(u"email"_s, u"ana%1@example.org"_s.arg(i));
        all.append(one);
    }
    return bytesOf({ { name, all } });
}

model::Registrant person()
{
    model::Registrant person;
    person.firstName = u"Ana"_s;
    person.lastName = u"Silva"_s;
    person.email = u"ana@example.org"_s;
    return person;
}

providers::MeetingPlan plan()
{
    providers::MeetingPlan plan;
    plan.key = model::EffectKey::make();
    plan.topic = u"Sales meeting"_s;
    plan.description = u"Figures of the week, then questions."_s;
    plan.series.zone = "Europe/Berlin";
    plan.series.start = base::WallTime(std::chrono::seconds(1'903'860'000));
    plan.series.duration = std::chrono::minutes(60);
    return plan;
}

// `both` reads the listing and writes as many objects; false: it read something else.
void measure(const QString &provider, int objects, const std::function<bool()> &both,
    const QString &reference, const std::function<void()> &bare)
{
    const QString name = u"codec."_s + provider;
    if (!bench::isWanted(name))
        return;
    if (!both()) {
        std::fprintf(stderr, "%s: the listing was not read\n", qPrintable(name));
        return;
    }
    const double rate = objects / bench::fastest(rounds, both).count();
    const double bareRate = objects / bench::fastest(rounds, bare).count();
    bench::report(
        name, rate, u"objects/s"_s, u"%1, %2 objects/s"_s.arg(reference, QString::number(bareRate, 'g', 4)));
}

void peopleAt(const QString &provider, const QByteArray &listing,
    const std::function<qsizetype(const QByteArray &)> &read,
    const std::function<void(const model::Registrant &)> &write)
{
    measure(
        provider, people,
        [&, one = person()] {
            for (int i = 0; i < people; ++i)
                write(one);
            return read(listing) == people;
        },
        u"QJsonDocument there and back"_s,
        [&listing] { (void)QJsonDocument::fromJson(listing).toJson(QJsonDocument::Compact); });
}

void zoom()
{
    const QJsonObject one { { u"id"_s, u"9tboDiHUQAeOnbmudzWa5g"_s }, { u"first_name"_s, u"Ana"_s },
        { u"last_name"_s, u"Silva"_s }, { u"status"_s, u"approved"_s },
        { u"create_time"_s, u"2030-04-01T08:00:00Z"_s },
        { u"join_url"_s, u"https://example.zoom.us/w/97763643886?tk=2ZpT.DQMAAA"_s } };
    peopleAt(
        u"zoom"_s, listing(u"registrants"_s, one),
        [](const QByteArray &bytes) {
            const auto page = providers::zoomPeoplePage(bytes);
            return page ? qsizetype(page->people.size()) : -1;
        },
        [](const model::Registrant &who) { (void)bytesOf(providers::zoomRegistrantBody(who)); });
}

void teams()
{
    const QJsonObject one { { u"id"_s, u"127962bb-84e1-7b62-fd98-1c9d39def7b6"_s },
        { u"firstName"_s, u"Ana"_s }, { u"lastName"_s, u"Silva"_s }, { u"status"_s, u"registered"_s },
        { u"registrationDateTime"_s, u"2030-04-01T08:00:00Z"_s },
        { u"joinWebUrl"_s, u"https://events.teams.microsoft.com/event/x"_s } };
    peopleAt(
        u"teams"_s, listing(u"value"_s, one),
        [](const QByteArray &bytes) {
            const auto page = providers::graph::readRegistrations(bytes);
            return page ? qsizetype(page->items.size()) : -1;
        },
        [](const model::Registrant &who) { (void)providers::graph::newRegistration(who); });
}

void webex()
{
    const QJsonObject one { { u"id"_s, u"123456"_s }, { u"firstName"_s, u"Ana"_s },
        { u"lastName"_s, u"Silva"_s }, { u"status"_s, u"approved"_s },
        { u"registrationTime"_s, u"2030-04-01T08:00:00Z"_s } };
    peopleAt(
        u"webex"_s, listing(u"items"_s, one),
        [](const QByteArray &bytes) {
            const auto page = providers::webexPeoplePageOf({ 200, {}, bytes });
            return page ? qsizetype(page->items.size()) : -1;
        },
        [](const model::Registrant &who) { (void)providers::webexPersonBody(who); });
}

void goTo()
{
    const QJsonObject one { { u"registrantKey"_s, u"5678901234567890123"_s }, { u"firstName"_s, u"Ana"_s },
        { u"lastName"_s, u"Silva"_s }, { u"status"_s, u"APPROVED"_s },
        { u"registrationDate"_s, u"2030-04-01T08:00:00Z"_s },
        { u"joinUrl"_s, u"https://global.gotowebinar.com/join/1/2"_s } };
    peopleAt(
        u"goto"_s, listing(u"data"_s, one),
        [](const QByteArray &bytes) {
            const auto page = providers::goToWebinarPeople(bytes);
            return page ? qsizetype(page->items.size()) : -1;
        },
        [](const model::Registrant &who) { (void)providers::goToWebinarPersonBody(who); });
}

// Google has no registrants and is asked for one event at a time.
void google()
{
    const QByteArray event
        = R"({"id":"0f7a2a9e5c554c0e8f550123456789ab","status":"confirmed","summary":"Sales meeting",)"
          R"("start":{"dateTime":"2030-05-01T10:00:00+02:00","timeZone":"Europe/Berlin"},)"
          R"("end":{"dateTime":"2030-05-01T11:00:00+02:00","timeZone":"Europe/Berlin"},)"
          R"("recurrence":["RRULE:FREQ=WEEKLY;COUNT=4"],"hangoutLink":"https://meet.google.com/abc-defg-hij",)"
          R"("attendees":[{"email":"ana@example.org","responseStatus":"accepted"}],)"
          R"("conferenceData":{"entryPoints":[{"entryPointType":"video",)"
          R"("uri":"https://meet.google.com/abc-defg-hij"}]}})";
    measure(
        u"google"_s, meetings,
        [&event, wanted = plan()] {
            bool wasRead = true;
            for (int i = 0; i < meetings; ++i) {
                wasRead = wasRead && providers::google::readEvent(event).has_value();
                (void)providers::google::newEvent(wanted);
            }
            return wasRead;
        },
        u"QJsonDocument there and back"_s,
        [&event] {
            for (int i = 0; i < meetings; ++i)
                (void)QJsonDocument::fromJson(event).toJson(QJsonDocument::Compact);
        });
}

void bigBlueButton()
{
    model::Account account;
    account.settings.insert(u"server"_s, u"https://bbb.example.com/bigbluebutton/"_s);
    const auto codec = providers::BbbCodec::of(account, u"ECCJZNJWLPEA3YB6Y2LTQGQD3GJZ3F93"_s);
    const net::Response made { 200, {},
        "<response><returncode>SUCCESS</returncode><meetingID>abcd-efgh</meetingID>"
        "<internalMeetingID>183f0bf3a0982a127bdb8161e0c44eb696b3e75c-1531240585189</internalMeetingID>"
        "<createTime>1531240585189</createTime><voiceBridge>70757</voiceBridge>"
        "<hasUserJoined>false</hasUserJoined><duration>0</duration>"
        "<hasBeenForciblyEnded>false</hasBeenForciblyEnded></response>" };
    measure(
        u"bigbluebutton"_s, meetings,
        [&codec, &made] {
            bool wasRead = true;
            for (int i = 0; i < meetings; ++i) {
                const net::Request create = codec->create(u"abcd-efgh"_s, u"Sales meeting"_s);
                wasRead = wasRead && providers::BbbCodec::readCreate(create, made, {}).has_value();
            }
            return wasRead;
        },
        u"QXmlStreamReader over the answers"_s,
        [&made] {
            for (int i = 0; i < meetings; ++i) {
                QXmlStreamReader xml(made.body);
                while (!xml.atEnd())
                    xml.readNext();
            }
        });
}

void jitsi()
{
    model::Account account;
    account.signIn = model::SignInWay::SharedSecret;
    account.settings = { { u"server"_s, u"https://meet.example.com"_s }, { u"appId"_s, u"meetwright"_s } };
    const auto codec = providers::JitsiCodec::of(account, u"a-secret-of-at-least-32-characters"_s);
    const QByteArray token(400, 'x');
    measure(
        u"jitsi"_s, meetings,
        [&codec] {
            bool wasMade = true;
            for (int i = 0; i < meetings; ++i)
                wasMade = wasMade && codec->personalLink(u"abcd-efgh"_s, { u"Dana"_s, true }, {}).has_value();
            return wasMade;
        },
        u"the signatures alone"_s,
        [&token] {
            for (int i = 0; i < meetings; ++i)
                (void)QMessageAuthenticationCode::hash(
                    token, "a-secret-of-at-least-32-characters", QCryptographicHash::Sha256);
        });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    zoom();
    teams();
    webex();
    goTo();
    google();
    bigBlueButton();
    jitsi();
    return 0;
}
