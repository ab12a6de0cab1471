#include "providers/zoom/zoomcodec.h"

#include "providers/zoom/zoomrecurrence.h"
#include "providers/zoom/zoomtexts.h"
#include "schedule/zone.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

using model::MeetingForm;
using model::RepeatChoice;

// The API reference cuts the agenda in lists after 250; a mark at the end is seen in shorter ones.
constexpr qsizetype CompleteInLists = 200;
constexpr std::size_t MostOccurrencesRead = 1000;

QString markOf(const model::EffectKey &key)
{
    return u"\n\n[Meetwright "_s + key.toString() + u']';
}

const QRegularExpression &markPattern()
{
    static const QRegularExpression pattern(
        u"\\s*\\[Meetwright ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\]\\s*$"_s);
    return pattern;
}

struct Agenda {
    QString description;
    model::EffectKey key;
};

Agenda readAgenda(const QString &text)
{
    const QRegularExpressionMatch match = markPattern().match(text);
    if (!match.hasMatch())
        return { text, {} };
    return { text.left(match.capturedStart()), model::EffectKey::fromString(match.captured(1)) };
}

tl::unexpected<base::Error> invalid(const QString &sentence, const QString &part)
{
    return base::failure(base::ErrorKind::Invalid, sentence, part);
}

enum class TypeOf : std::uint8_t { Once, Room, Series };

TypeOf typeOf(const MeetingPlan &plan)
{
    if (plan.repeat == RepeatChoice::ReusableRoom)
        return TypeOf::Room;
    return plan.repeat == RepeatChoice::Exact && plan.series.repeats() ? TypeOf::Series : TypeOf::Once;
}

int zoomType(const MeetingPlan &plan)
{
    const bool isWebinar = plan.form == MeetingForm::Webinar;
    switch (typeOf(plan)) {
    case TypeOf::Room:
        return isWebinar ? 6 : 3;
    case TypeOf::Series:
        return isWebinar ? 9 : 8;
    case TypeOf::Once:
        break;
    }
    return isWebinar ? 5 : 2;
}

bool isUtc(const QByteArray &zone)
{
    return zone == "UTC" || zone == "Etc/UTC";
}

QJsonObject settingsOf(const MeetingPlan &plan)
{
    // Registrants are written to from here, so Zoom's own mails are off.
    QJsonObject settings { { u"approval_type"_s, plan.wantsRegistration ? 0 : 2 },
        { u"registrants_confirmation_email"_s, false }, { u"registrants_email_notification"_s, false } };
    if (plan.wantsRegistration && typeOf(plan) == TypeOf::Series)
        settings.insert(u"registration_type"_s, 1); // once for all dates
    if (plan.form != MeetingForm::Webinar) {
        settings.insert(u"join_before_host"_s, plan.joinBeforeHost);
        if (plan.joinBeforeHost) { // a waiting room would switch it off again
            settings.insert(u"jbh_time"_s, 0);
            settings.insert(u"waiting_room"_s, false);
        }
    }
    return settings;
}

std::vector<ZoomOccurrence> readOccurrences(ZoomFields &meeting)
{
    std::vector<ZoomOccurrence> list;
    const QJsonArray array = meeting.array("occurrences"_L1);
    for (const QJsonValue value : array) {
        if (list.size() == MostOccurrencesRead)
            break;
        ZoomFields fields(value.toObject());
        ZoomOccurrence occurrence;
        occurrence.id = fields.id("occurrence_id"_L1);
        const auto start = fields.instant("start_time"_L1);
        occurrence.duration = std::chrono::minutes(fields.number("duration"_L1));
        occurrence.deleted = fields.text("status"_L1) == "deleted"_L1;
        meeting.add(fields);
        if (!start || occurrence.id.isEmpty())
            continue;
        occurrence.start = *start;
        list.push_back(std::move(occurrence));
    }
    return list;
}

void readTimes(ZoomFields &fields, ZoomMeeting &meeting)
{
    model::MeetingFacts &facts = meeting.made.facts;
    meeting.occurrences = readOccurrences(fields);
    facts.start = fields.instant("start_time"_L1);
    facts.duration = std::chrono::minutes(fields.number("duration"_L1));
    // A series has its times in its occurrences, and in some answers only there.
    const auto first = std::min_element(meeting.occurrences.begin(), meeting.occurrences.end(),
        [](const ZoomOccurrence &a, const ZoomOccurrence &b) { return a.start < b.start; });
    if (first != meeting.occurrences.end()) {
        facts.start = first->start;
        if (facts.duration.count() == 0)
            facts.duration = first->duration;
    }
    facts.zone = schedule::ianaName(fields.text("timezone"_L1).toLatin1());
}

bool isRoom(int type)
{
    return type == 3 || type == 6;
}

} // namespace

int zoomDescriptionLength()
{
    static const int markLength = static_cast<int>(markOf(model::EffectKey::make()).size());
    return ZoomAgendaLength - markLength;
}

// The wall time with its zone, so that a series keeps its wall time; in UTC with Z.
void zoomAddStart(QJsonObject &body, base::WallTime start, const QByteArray &zoneName)
{
    const std::optional<schedule::Zone> zone = schedule::Zone::byName(zoneName);
    if (isUtc(zoneName) || !zone) {
        body.insert(u"start_time"_s, zoomTime(base::Instant(start.time_since_epoch())));
        body.insert(u"timezone"_s, u"UTC"_s);
        return;
    }
    // A wall time that the clocks skip is read as everywhere else here (schedule/zone.h).
    body.insert(u"start_time"_s, zoomTime(zone->toWall(zone->toInstant(start))));
    body.insert(u"timezone"_s, QString::fromLatin1(zoneName));
}

QString zoomAgenda(const QString &description, const model::EffectKey &key)
{
    return key.isNull() ? description : description + markOf(key);
}

base::Result<void> zoomCheck(const MeetingPlan &plan)
{
    if (plan.topic.size() > ZoomTopicLength)
        return invalid(
            ZoomTexts::tr("The topic is too long for Zoom: at most %n characters.", nullptr, ZoomTopicLength),
            u"topic"_s);
    if (plan.description.size() > zoomDescriptionLength())
        return invalid(ZoomTexts::tr("The description is too long for Zoom: at most %n characters.", nullptr,
                           zoomDescriptionLength()),
            u"description"_s);
    static const QRegularExpression password(u"^[A-Za-z0-9@_*!\\-]{0,10}$"_s);
    if (!password.match(plan.password).hasMatch())
        return invalid(
            ZoomTexts::tr("A password at Zoom has at most 10 characters: letters, digits and @ - _ * !"),
            u"password"_s);
    if (typeOf(plan) == TypeOf::Room)
        return {};
    if (plan.series.duration < std::chrono::minutes(1) || plan.series.duration > ZoomLongest)
        return invalid(ZoomTexts::tr("A meeting at Zoom takes from one minute to 24 hours."), u"duration"_s);
    if (!schedule::Zone::byName(plan.series.zone))
        return invalid(
            ZoomTexts::tr("The time zone of this session is not known on this computer."), u"zone"_s);
    if (typeOf(plan) == TypeOf::Series) {
        if (const RecurrenceFit fit = zoomRecurrenceFit(plan); !fit.exact)
            return invalid(fit.why, u"recurrence"_s);
    }
    return {};
}

base::Result<QJsonObject> zoomBody(const MeetingPlan &plan, bool creating)
{
    if (const base::Result<void> checked = zoomCheck(plan); !checked)
        return base::passOn(checked);
    QJsonObject body { { u"topic"_s, plan.topic }, { u"type"_s, zoomType(plan) },
        { u"agenda"_s, zoomAgenda(plan.description, plan.key) }, { u"settings"_s, settingsOf(plan) } };
    if (typeOf(plan) != TypeOf::Room) {
        zoomAddStart(body, plan.series.start, plan.series.zone);
        body.insert(u"duration"_s, static_cast<int>(plan.series.duration.count()));
    }
    if (typeOf(plan) == TypeOf::Series) {
        const base::Result<QJsonObject> recurrence = zoomRecurrence(plan.series);
        if (!recurrence)
            return recurrence;
        body.insert(u"recurrence"_s, *recurrence);
    }
    if (!plan.password.isEmpty())
        body.insert(u"password"_s, plan.password);
    else if (creating)
        body.insert(plan.form == MeetingForm::Webinar ? u"default_passcode"_s : u"default_password"_s, true);
    return body;
}

base::Result<ZoomMeeting> zoomMeeting(const QByteArray &bytes, MeetingForm form)
{
    const base::Result<QJsonObject> object = zoomObject(bytes);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    ZoomMeeting meeting;
    model::MeetingFacts &facts = meeting.made.facts;
    facts.ref = { form, fields.id("id"_L1), fields.text("uuid"_L1) };
    facts.topic = fields.text("topic"_L1);
    const Agenda agenda = readAgenda(fields.text("agenda"_L1));
    facts.description = agenda.description;
    meeting.key = agenda.key;
    readTimes(fields, meeting);
    if (isRoom(fields.number("type"_L1)))
        facts.start.reset();
    ZoomFields recurrence = fields.object("recurrence"_L1);
    facts.recurrence = ruleOfZoom(recurrence);
    fields.add(recurrence);
    facts.joinUrl = fields.link("join_url"_L1);
    meeting.startUrl = fields.link("start_url"_L1);
    meeting.made.password = fields.text("password"_L1);
    facts.hasPassword = !meeting.made.password.isEmpty();
    ZoomFields settings = fields.object("settings"_L1);
    if (settings.has("approval_type"_L1))
        facts.wantsRegistration = settings.number("approval_type"_L1, 2) != 2;
    fields.add(settings);
    facts.running = fields.text("status"_L1) == "started"_L1;
    facts.hostEmail = fields.text("host_email"_L1);
    if (!fields.isSound())
        return base::passOn(fields);
    if (facts.ref.id.isEmpty())
        return invalid(u"the answer has no meeting ID"_s, u"answer"_s);
    return meeting;
}

base::Result<ZoomListPage> zoomListPage(const QByteArray &bytes, MeetingForm form)
{
    const base::Result<QJsonObject> object = zoomObject(bytes);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    const QLatin1StringView name = form == MeetingForm::Webinar ? "webinars"_L1 : "meetings"_L1;
    if (!fields.has(name))
        return invalid(u"the answer has no list"_s, u"answer"_s);
    ZoomListPage page;
    page.next = fields.text("next_page_token"_L1);
    const QJsonArray array = fields.array(name);
    for (const QJsonValue value : array) {
        ZoomFields item(value.toObject());
        const QString agenda = item.text("agenda"_L1);
        const model::EffectKey key = readAgenda(agenda).key;
        const bool isComplete = item.has("agenda"_L1) && agenda.size() < CompleteInLists;
        page.meetings.push_back(
            { item.id("id"_L1), item.text("topic"_L1), key, isComplete || !key.isNull() });
        fields.add(item);
    }
    if (!fields.isSound())
        return base::passOn(fields);
    return page;
}

base::Result<AccountReport> zoomUser(const QByteArray &bytes)
{
    const base::Result<QJsonObject> object = zoomObject(bytes);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    AccountReport report;
    report.userId = fields.id("id"_L1);
    report.userName = fields.text("display_name"_L1);
    if (report.userName.isEmpty())
        report.userName
            = QString(fields.text("first_name"_L1) + u' ' + fields.text("last_name"_L1)).trimmed();
    report.userEmail = fields.text("email"_L1);
    if (!fields.isSound())
        return base::passOn(fields);
    if (report.userId.isEmpty())
        return invalid(u"the answer names no user"_s, u"answer"_s);
    return report;
}

} // namespace providers
