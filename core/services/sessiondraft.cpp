// New drafts, and what stands in the way of saving one.
#include "providers/jitsimeet.h"
#include "providers/provider.h"
#include "providers/registry.h"
#include "schedule/clashes.h"
#include "schedule/recurrence.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"
#include "store/databasethread.h"
#include "store/sessionstore.h"

#include <QTimeZone>

namespace services {

using namespace std::chrono_literals;
using model::Session;

namespace {

constexpr qsizetype LongestTopic = 500;
constexpr qsizetype LongestDescription = 100'000;
constexpr auto LongestSession = std::chrono::minutes(14 * 24h);
constexpr auto ClashesLookedFor = std::chrono::days(366);

base::WallTime nextFullHour(base::Instant now, const schedule::Zone &zone)
{
    return std::chrono::ceil<std::chrono::hours>(zone.toWall(now) + 1min);
}

void checkSeries(const Session &session, std::vector<DraftProblem> &problems)
{
    for (const model::Series &part : session.series) {
        if (!schedule::Zone::byName(part.zone))
            problems.push_back({ QStringLiteral("zone"),
                SessionService::tr("This time zone is not known. Choose one from the list.") });
        if (part.duration < 1min)
            problems.push_back(
                { QStringLiteral("duration"), SessionService::tr("A session lasts at least one minute.") });
        else if (part.duration > LongestSession)
            problems.push_back(
                { QStringLiteral("duration"), SessionService::tr("A session lasts two weeks at most.") });
        if (part.rule)
            if (const auto fits = schedule::checkPair(*part.rule, schedule::StartForm::Zoned); !fits)
                problems.push_back({ QStringLiteral("recurrence"), fits.error().detail });
    }
    if (problems.empty() && session.repeats() && !schedule::currentOrNext(session, base::Instant::min())
        && !schedule::lastBefore(session, base::Instant::max()))
        problems.push_back({ QStringLiteral("recurrence"),
            SessionService::tr("With this rule the session would never take place.") });
}

// A stored session may have lost link and number with its meeting, or been duplicated without them:
// initiating gives it new ones, and until then it can be edited all the same.
bool comesByInitiating(const QString &field, const model::MeetingPlace &place)
{
    return providers::of(place.provider).managed
        && ((field == QStringLiteral("joinUrl") && place.joinUrl.isEmpty())
            || (field == QStringLiteral("externalId") && place.externalId.isEmpty()));
}

} // namespace

SessionDraft SessionService::newDraft(const model::Profile &profile) const
{
    SessionDraft draft;
    Session &session = draft.session;
    session.key = model::SessionKey::make();
    session.host = hostName(m_settings);
    session.owner = ownerOfNew();
    session.profile = profile.key;
    session.place = profile.place;
    session.place.room = providers::makeRoom(m_random);
    session.conferenceCall = profile.conferenceCall;
    session.conferenceCallText = profile.conferenceCallText;
    session.notifyHostBefore = profile.notifyHostBefore;
    session.mailReminders = profile.mailReminders;
    session.startPolicy = profile.startPolicy;
    session.invitationLanguage = profile.invitationLanguage;

    model::Series series;
    series.zone = QTimeZone::systemTimeZoneId();
    const auto zone = schedule::Zone::byName(series.zone);
    if (!zone)
        series.zone = "UTC";
    series.start = nextFullHour(m_clock.now(), zone.value_or(schedule::Zone::utc()));
    series.duration = profile.duration;
    session.series.push_back(series);

    if (profile.passwordPolicy == model::PasswordPolicy::Generate)
        draft.password = SetPassword { generatePassword() };
    return draft;
}

QString reminderProblem(const std::vector<model::MailReminder> &reminders)
{
    if (reminders.size() > mostMailReminders)
        return SessionService::tr(
            "At most %n reminder(s) by e-mail are possible.", nullptr, int(mostMailReminders));
    for (auto one = reminders.begin(); one != reminders.end(); ++one) {
        if (one->before < std::chrono::minutes(1) || one->before > longestMailLead)
            return SessionService::tr("A reminder goes out between a minute and four weeks before.");
        if (std::any_of(reminders.begin(), one, [one](const model::MailReminder &other) {
                return other.whom == one->whom && other.before == one->before;
            }))
            return SessionService::tr("Two of the reminders are the same. Remove one.");
    }
    return {};
}

std::vector<DraftProblem> SessionService::problemsOf(const SessionDraft &draft) const
{
    const Session &session = draft.session;
    std::vector<DraftProblem> problems;
    if (session.topic.trimmed().isEmpty())
        problems.push_back({ QStringLiteral("topic"), tr("Give the session a topic.") });
    else if (session.topic.size() > LongestTopic)
        problems.push_back({ QStringLiteral("topic"), tr("Shorten the topic: it is over 500 characters.") });
    if (session.description.size() > LongestDescription)
        problems.push_back({ QStringLiteral("description"), tr("Shorten the description.") });
    checkSeries(session, problems);
    if (const QString problem = reminderProblem(session.mailReminders); !problem.isEmpty())
        problems.push_back({ QStringLiteral("mailReminders"), problem });

    providers::PlaceInput place { session.place, session.hasPassword };
    if (const auto *set = std::get_if<SetPassword>(&draft.password))
        place.hasPassword = !set->password.isEmpty();
    else if (std::holds_alternative<RemovePassword>(draft.password))
        place.hasPassword = false;
    for (const providers::FieldProblem &problem : providers::problemsOf(place)) {
        if (session.revision > 0 && comesByInitiating(problem.field, session.place))
            continue;
        problems.push_back(
            { problem.field == QStringLiteral("password") ? problem.field
                                                          : QStringLiteral("place.") + problem.field,
                problem.text });
    }
    return problems;
}

base::Async<std::vector<Clash>> SessionService::clashesOf(const Session &session)
{
    const base::Instant from = m_clock.now();
    return m_database.read([&random = m_random, session, from](
                               store::Connection &connection) -> base::Result<std::vector<Clash>> {
        const auto busy
            = store::SessionStore(connection, random).busyBetween(from, from + ClashesLookedFor, session.key);
        if (!busy)
            return base::passOn(busy);
        std::vector<schedule::Busy> others;
        others.reserve(busy->size());
        for (const store::Interval &interval : *busy)
            others.push_back({ interval.session, interval.start, interval.end });
        std::vector<Clash> clashes;
        for (const schedule::Clash &clash : schedule::clashes(session, others, from)) {
            const auto other = std::find_if(busy->begin(), busy->end(), [&](const store::Interval &interval) {
                return interval.session == clash.other.key && interval.start == clash.other.start;
            });
            clashes.push_back({ clash.other.key, other == busy->end() ? QString() : other->topic,
                clash.other.start, clash.other.end });
        }
        return clashes;
    });
}

QString SessionService::generatePassword() const
{
    static constexpr char16_t Letters[] = u"abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    constexpr auto count = sizeof(Letters) / sizeof(Letters[0]) - 1;
    QString password;
    for (int i = 0; i < 10; ++i)
        password += QChar(Letters[m_random.below(count)]);
    return password;
}

} // namespace services
