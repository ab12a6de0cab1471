#include "support/emulators/zoomemulator.h"

#include "schedule/zone.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

struct ZoomEmulator::Call {
    ServerRequest request;
    QList<QByteArray> path; // after /v2/
    QUrlQuery query;

    QString asked(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

namespace {

constexpr qint64 firstId = 98'765'432'100; // beyond 32 bits

ServerAnswer refusal(int status, int code, const QString &message)
{
    return ServerAnswer::json(status, { { u"code"_s, code }, { u"message"_s, message } });
}

ServerAnswer noSuchMeeting(const QByteArray &id)
{
    return refusal(404, 3001, u"Meeting does not exist: %1."_s.arg(QString::fromLatin1(id)));
}

QDateTime utc(base::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

QString iso(base::Instant instant)
{
    return utc(instant).toString(u"yyyy-MM-ddTHH:mm:ss'Z'"_s);
}

schedule::Zone zoneOf(const QJsonObject &said)
{
    return schedule::Zone::byName(said.value("timezone"_L1).toString().toLatin1())
        .value_or(schedule::Zone::utc());
}

base::WallTime startOf(const QJsonObject &said)
{
    const QString text = said.value("start_time"_L1).toString();
    const QDateTime read = QDateTime::fromString(text.left(19) + u'Z', Qt::ISODate);
    const std::chrono::seconds since(read.toSecsSinceEpoch());
    if (text.endsWith(u'Z'))
        return zoneOf(said).toWall(base::Instant(since));
    return base::WallTime(since);
}

int number(const QJsonObject &object, const QString &name, int absent)
{
    return object.value(name).toInt(absent);
}

// Whether the recurrence has this day; `months`, `weeks` and `days` are counted from the first one's.
bool hasDay(const QJsonObject &rule, std::chrono::local_days first, std::chrono::local_days day)
{
    using namespace std::chrono;
    const int interval = number(rule, u"repeat_interval"_s, 1);
    const int weekday = static_cast<int>(std::chrono::weekday(day).c_encoding()) + 1;
    const year_month_day date(day);
    switch (number(rule, u"type"_s, 0)) {
    case 1:
        return (day - first).count() % interval == 0;
    case 2: {
        const auto sundayOf = [](local_days d) { return d - days(std::chrono::weekday(d).c_encoding()); };
        const auto weeks = (sundayOf(day) - sundayOf(first)).count() / 7;
        return weeks % interval == 0
            && rule.value("weekly_days"_L1).toString().split(u',').contains(QString::number(weekday));
    }
    default: {
        const year_month_day begin(first);
        const auto months = (date.year() / date.month() - begin.year() / begin.month()).count();
        if (months % interval != 0)
            return false;
        if (rule.contains("monthly_day"_L1))
            return static_cast<int>(unsigned(date.day())) == number(rule, u"monthly_day"_s, 0);
        const int week = number(rule, u"monthly_week"_s, 0);
        const bool isLast = (day + days(7)) >= local_days(date.year() / date.month() / last) + days(1);
        const int nth = (static_cast<int>(unsigned(date.day())) - 1) / 7 + 1;
        return weekday == number(rule, u"monthly_week_day"_s, 0) && (week == -1 ? isLast : nth == week);
    }
    }
}

std::vector<ZoomEmulator::Occurrence> expanded(const QJsonObject &said)
{
    std::vector<ZoomEmulator::Occurrence> list;
    const QJsonObject rule = said.value("recurrence"_L1).toObject();
    if (rule.isEmpty())
        return list;
    const base::WallTime start = startOf(said);
    const auto first = std::chrono::floor<std::chrono::days>(start);
    const schedule::Zone zone = zoneOf(said);
    const int times = number(rule, u"end_times"_s, 0);
    const QString until = rule.value("end_date_time"_L1).toString();
    for (auto day = first; day < first + std::chrono::days(3700); day += std::chrono::days(1)) {
        if (!hasDay(rule, first, day))
            continue;
        const base::Instant at = zone.toInstant(base::WallTime(day) + (start - first));
        const bool isOver = !until.isEmpty() && iso(at) > until;
        if (isOver || int(list.size()) >= (times > 0 ? times : 60))
            break;
        list.push_back({ QString::number(at.time_since_epoch().count() * 1000), iso(at),
            number(said, u"duration"_s, 60), false });
    }
    return list;
}

bool takesRegistrations(const ZoomEmulator::Meeting &meeting)
{
    return number(meeting.said.value("settings"_L1).toObject(), u"approval_type"_s, 2) != 2;
}

QString invented(qint64 id)
{
    return QString::number(id % 1'000'000).rightJustified(6, u'0');
}

} // namespace

ZoomEmulator::ZoomEmulator(const base::Clock &clock)
    : m_clock(clock), m_server([this](const ServerRequest &request) {
          ServerAnswer given = answer(request);
          const QByteArray date
              = QLocale::c().toString(utc(now()), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
          given.headers.emplace_back("Date", date);
          return given;
      })
{
}

QHash<QString, QUrl> ZoomEmulator::routes() const
{
    return { { u"api.zoom.us"_s, m_server.origin() }, { u"zoom.us"_s, m_server.origin() } };
}

QByteArray ZoomEmulator::newToken()
{
    const QByteArray token = "zoom-token-" + QByteArray::number(++m_lastId);
    m_tokens[token] = now() + std::chrono::hours(1);
    return token;
}

void ZoomEmulator::forgetTokens()
{
    m_tokens.clear();
}

void ZoomEmulator::forgetPages()
{
    m_pages.clear();
}

int ZoomEmulator::meetingsMarked(const QString &mark) const
{
    return int(std::count_if(m_meetings.begin(), m_meetings.end(), [&mark](const auto &entry) {
        return entry.second.said.value("agenda"_L1).toString().contains(mark);
    }));
}

std::vector<ZoomEmulator::Person> ZoomEmulator::registrants(qint64 meeting, const QString &status) const
{
    std::vector<Person> list;
    const auto found = m_meetings.find(meeting);
    if (found == m_meetings.end())
        return list;
    for (const Person &person : found->second.people) {
        if (status.isEmpty() || person.status == status)
            list.push_back(person);
    }
    return list;
}

int ZoomEmulator::count(const QByteArray &method, const QByteArray &pathEnd) const
{
    const auto &requests = m_server.requests();
    return int(std::count_if(requests.begin(), requests.end(), [&](const ServerRequest &request) {
        return request.method == method && request.path.endsWith(pathEnd);
    }));
}

qint64 ZoomEmulator::add(const QJsonObject &said, bool isWebinar)
{
    Meeting meeting;
    meeting.id = firstId + ++m_lastId;
    meeting.isWebinar = isWebinar;
    meeting.said = said;
    const QString invent = isWebinar ? u"default_passcode"_s : u"default_password"_s;
    if (meeting.said.take(invent).toBool() && !said.contains("password"_L1))
        meeting.said.insert(u"password"_s, invented(meeting.id));
    meeting.occurrences = expanded(said);
    return m_meetings.emplace(meeting.id, std::move(meeting)).first->first;
}

ZoomEmulator::Meeting *ZoomEmulator::find(qint64 meeting)
{
    const auto found = m_meetings.find(meeting);
    return found == m_meetings.end() ? nullptr : &found->second;
}

ServerAnswer ZoomEmulator::answer(const ServerRequest &request)
{
    if (request.path == "/oauth/token")
        return token(request);
    if (request.path == "/oauth/revoke")
        return ServerAnswer::json(200, { { u"status"_s, u"success"_s } });
    if (!request.path.startsWith("/v2/"))
        return refusal(404, 0, u"no such path"_s);
    const QByteArray header = request.header("Authorization");
    const auto valid = m_tokens.find(header.mid(7));
    if (!header.startsWith("Bearer ") || valid == m_tokens.end())
        return refusal(401, 124, u"Invalid access token."_s);
    if (valid->second <= now())
        return refusal(401, 124, u"Access token is expired."_s);
    Call call { request, request.path.mid(4).split('/'), request.queryItems() };
    if (const auto limited = tooMany(call))
        return *limited;
    return answerApi(call);
}

ServerAnswer ZoomEmulator::token(const ServerRequest &request)
{
    const QUrlQuery form = request.form();
    const QString grant = form.queryItemValue(u"grant_type"_s);
    const bool isServer = grant == "account_credentials"_L1 && form.hasQueryItem(u"account_id"_s);
    const bool isUser = grant == "refresh_token"_L1 || grant == "authorization_code"_L1;
    if (!isServer && !isUser)
        return ServerAnswer::json(400,
            { { u"reason"_s, u"unsupported grant type"_s }, { u"error"_s, u"unsupported_grant_type"_s } });
    if (!request.header("Authorization").startsWith("Basic "))
        return ServerAnswer::json(401,
            { { u"reason"_s, u"Invalid client_id or client_secret"_s },
                { u"error"_s, u"invalid_client"_s } });
    QJsonObject given { { u"access_token"_s, QString::fromLatin1(newToken()) },
        { u"token_type"_s, u"bearer"_s }, { u"expires_in"_s, 3600 },
        { u"scope"_s, u"meeting:write:meeting:admin user:read:user:admin"_s },
        { u"api_url"_s, u"https://api.zoom.us"_s } };
    if (isUser)
        given.insert(u"refresh_token"_s, u"zoom-refresh-%1"_s.arg(++m_lastId));
    return ServerAnswer::json(200, given);
}

std::optional<ServerAnswer> ZoomEmulator::tooMany(const Call &call)
{
    if (habits.requestsPerSecond > 0 && ++m_perSecond[now()] > habits.requestsPerSecond) {
        ServerAnswer limited = refusal(429, 429,
            u"You have exceeded the maximum per-second rate limit for this API. Try again later."_s);
        limited.headers = { { "X-RateLimit-Category", "Light" }, { "X-RateLimit-Type", "QPS" } };
        return limited;
    }
    const QByteArray last = call.path.last();
    const bool isCreate = call.request.method == "POST" && (last == "meetings" || last == "webinars");
    if (!isCreate && call.request.method != "PATCH")
        return {};
    const QString day = u"writes "_s + iso(now()).left(10);
    if (m_counted[day] >= habits.writesPerDay)
        return daily(habits.writesPerDay, u"Meeting Create/Update API requests permitted for this user"_s);
    ++m_counted[day];
    return {};
}

ServerAnswer ZoomEmulator::daily(int limit, const QString &what) const
{
    ServerAnswer limited = refusal(429, 429,
        u"You have exceeded the daily rate limit (%1) of %2. You can resume these API requests at GMT 00:00:00."_s
            .arg(QString::number(limit), what));
    if (habits.tellsRetryAfter) {
        const auto midnight = std::chrono::floor<std::chrono::days>(now()) + std::chrono::days(1);
        limited.headers
            = { { "X-RateLimit-Type", "Daily-limit" }, { "Retry-After", iso(midnight).toLatin1() } };
    }
    return limited;
}

ServerAnswer ZoomEmulator::answerApi(const Call &call)
{
    const QByteArray &method = call.request.method;
    if (call.path.size() == 2 && call.path.at(0) == "users" && method == "GET")
        return ServerAnswer::json(200,
            { { u"id"_s, u"zJKyaiAyTNC-MWjiWC18KQ"_s }, { u"type"_s, 2 }, { u"email"_s, hostEmail },
                { u"first_name"_s, u"Dana"_s }, { u"last_name"_s, u"Reyes"_s },
                { u"display_name"_s, u"Dana Reyes"_s } });
    if (call.path.size() == 3 && call.path.at(0) == "users") {
        const bool isWebinar = call.path.at(2) == "webinars";
        return method == "POST" ? create(call, isWebinar) : list(call, isWebinar);
    }
    if (call.path.at(0).startsWith("past_") && call.path.size() == 3)
        return past(call);
    if (call.path.at(0) == "report" && call.path.size() == 4) {
        if (habits.reportsNeedAPaidPlan)
            return refusal(400, 200, u"Only available for Paid users: %1."_s.arg(hostEmail));
        return participants(call, call.path.at(2));
    }
    const bool isWebinar = call.path.at(0) == "webinars";
    if (call.path.size() < 2 || (!isWebinar && call.path.at(0) != "meetings"))
        return refusal(404, 0, u"no such path"_s);
    Meeting *meeting = find(call.path.at(1).toLongLong());
    if (!meeting || meeting->isWebinar != isWebinar)
        return noSuchMeeting(call.path.at(1));
    return one(call, *meeting);
}

ServerAnswer ZoomEmulator::one(const Call &call, Meeting &meeting)
{
    const QByteArray &method = call.request.method;
    const QByteArray rest = call.path.mid(2).join('/');
    if (rest.isEmpty() && method == "GET")
        return read(call, meeting);
    if (rest.isEmpty() && method == "PATCH")
        return change(call, meeting);
    if (rest.isEmpty() && method == "DELETE")
        return erase(call, meeting);
    if (rest == "status" && method == "PUT") {
        meeting.running = false;
        return { 204 };
    }
    if (rest == "registrants" && method == "GET")
        return people(call, meeting);
    if (rest == "registrants" && method == "POST")
        return addPeople(call, meeting, false);
    if (rest == "batch_registrants" && method == "POST")
        return addPeople(call, meeting, true);
    if (rest == "registrants/status" && method == "PUT")
        return setStatus(call, meeting);
    return refusal(404, 0, u"no such path"_s);
}

ServerAnswer ZoomEmulator::page(const Call &call, const QString &name, const QJsonArray &all)
{
    const QString given = call.asked(u"next_page_token"_s);
    int from = 0;
    if (!given.isEmpty()) {
        const auto known = m_pages.find(given);
        if (known == m_pages.end())
            return refusal(400, 300, u"The next page token is invalid, or expired."_s);
        from = known->second;
    }
    const int asked = std::max(1, call.asked(u"page_size"_s).toInt());
    const int size = std::min(asked, habits.largestPage);
    QJsonArray part;
    for (int i = from; i < all.size() && i < from + size; ++i)
        part.append(all.at(i));
    QString next;
    if (from + size < all.size()) {
        next = u"page-%1"_s.arg(++m_lastId);
        m_pages[next] = from + size;
    }
    return ServerAnswer::json(200,
        { { u"page_size"_s, size }, { u"total_records"_s, all.size() }, { u"next_page_token"_s, next },
            { name, part } });
}

ServerAnswer ZoomEmulator::list(const Call &call, bool webinars)
{
    if (!habits.missingScopes.isEmpty())
        return refusal(400, 4711,
            u"Invalid access token, does not contain scopes:[%1]."_s.arg(habits.missingScopes.join(u", "_s)));
    QJsonArray all;
    for (const auto &[id, meeting] : m_meetings) {
        if (meeting.isWebinar != webinars)
            continue;
        const QJsonObject whole = described(meeting, false);
        QJsonObject item;
        for (const QString &name : { u"id"_s, u"uuid"_s, u"topic"_s, u"type"_s, u"duration"_s, u"timezone"_s,
                 u"join_url"_s, u"start_time"_s })
            if (whole.contains(name))
                item.insert(name, whole.value(name));
        item.insert(u"agenda"_s, whole.value("agenda"_L1).toString().left(habits.agendaInLists));
        const std::size_t entries = std::max<std::size_t>(1, meeting.occurrences.size());
        for (std::size_t i = 0; i < entries; ++i) {
            if (!meeting.occurrences.empty())
                item.insert(u"start_time"_s, meeting.occurrences[i].start);
            all.append(item);
        }
    }
    return page(call, webinars ? u"webinars"_s : u"meetings"_s, all);
}

ServerAnswer ZoomEmulator::create(const Call &call, bool isWebinar)
{
    const QJsonObject said = call.request.json();
    if (said.isEmpty() || said.value("topic"_L1).toString().size() > 200)
        return ServerAnswer::json(400,
            { { u"code"_s, 300 }, { u"message"_s, u"Validation Failed."_s },
                { u"errors"_s,
                    QJsonArray { QJsonObject {
                        { u"field"_s, u"topic"_s }, { u"message"_s, u"Invalid field."_s } } } } });
    return ServerAnswer::json(201, described(m_meetings.at(add(said, isWebinar)), true));
}

QJsonObject ZoomEmulator::described(const Meeting &meeting, bool withSecrets) const
{
    QJsonObject object = meeting.said;
    const int type = number(object, u"type"_s, 2);
    object.insert(u"id"_s, meeting.id);
    object.insert(u"uuid"_s, u"//%1=="_s.arg(meeting.id));
    object.insert(u"host_id"_s, u"zJKyaiAyTNC-MWjiWC18KQ"_s);
    object.insert(u"host_email"_s, hostEmail);
    object.insert(u"created_at"_s, iso(now()));
    object.insert(u"join_url"_s, u"https://example.zoom.us/j/%1?pwd=s3cr3t.1"_s.arg(meeting.id));
    object.insert(u"status"_s, meeting.running ? u"started"_s : u"waiting"_s);
    if (object.contains("start_time"_L1))
        object.insert(u"start_time"_s, iso(zoneOf(object).toInstant(startOf(object))));
    if (type == 8 || type == 9) { // as the documents' samples: the times stand in the occurrences
        object.remove(u"start_time"_s);
        QJsonArray list;
        for (const Occurrence &occurrence : meeting.occurrences)
            list.append(QJsonObject { { u"occurrence_id"_s, occurrence.id },
                { u"start_time"_s, occurrence.start }, { u"duration"_s, occurrence.duration },
                { u"status"_s, occurrence.deleted ? u"deleted"_s : u"available"_s } });
        object.insert(u"occurrences"_s, list);
    }
    if (withSecrets)
        object.insert(
            u"start_url"_s, u"https://example.zoom.us/s/%1?zak=at-%2"_s.arg(meeting.id).arg(iso(now())));
    else
        object.remove(u"password"_s);
    return object;
}

ServerAnswer ZoomEmulator::read(const Call &, const Meeting &meeting) const
{
    return ServerAnswer::json(200, described(meeting, true));
}

ServerAnswer ZoomEmulator::change(const Call &call, Meeting &meeting)
{
    QJsonObject said = call.request.json();
    const auto isPast
        = [&](const QJsonObject &times) { return zoneOf(times).toInstant(startOf(times)) < now(); };
    const QString name = call.asked(u"occurrence_id"_s);
    if (!name.isEmpty()) {
        for (Occurrence &occurrence : meeting.occurrences) {
            if (occurrence.id != name)
                continue;
            if (said.contains("start_time"_L1) && !isPast(said))
                occurrence.start = iso(zoneOf(said).toInstant(startOf(said)));
            occurrence.duration = number(said, u"duration"_s, occurrence.duration);
            return { 204 };
        }
        return refusal(400, 3000, u"Invalid occurrence_id."_s);
    }
    if (said.contains("start_time"_L1) && isPast(said)) { // ignored without a word
        said.remove(u"start_time"_s);
        said.remove(u"timezone"_s);
    }
    for (auto it = said.begin(); it != said.end(); ++it)
        meeting.said.insert(it.key(), it.value());
    meeting.occurrences = expanded(meeting.said);
    return { 204 };
}

ServerAnswer ZoomEmulator::erase(const Call &call, Meeting &meeting)
{
    const QString name = call.asked(u"occurrence_id"_s);
    if (name.isEmpty()) {
        m_meetings.erase(meeting.id);
        return { 204 };
    }
    for (Occurrence &occurrence : meeting.occurrences) {
        if (occurrence.id == name && !occurrence.deleted) {
            occurrence.deleted = true;
            return { 204 };
        }
    }
    return refusal(400, 3000, u"Invalid occurrence_id."_s);
}

ServerAnswer ZoomEmulator::people(const Call &call, Meeting &meeting)
{
    const QString status = call.asked(u"status"_s).isEmpty() ? u"approved"_s : call.asked(u"status"_s);
    QJsonArray all;
    for (const Person &person : meeting.people) {
        if (person.status != status)
            continue;
        QJsonObject one { { u"id"_s, person.id }, { u"email"_s, person.email },
            { u"first_name"_s, person.firstName }, { u"last_name"_s, person.lastName },
            { u"status"_s, status } };
        if (status == "approved"_L1)
            one.insert(u"join_url"_s, u"https://example.zoom.us/w/%1?tk=%2"_s.arg(meeting.id).arg(person.id));
        all.append(one);
    }
    return page(call, u"registrants"_s, all);
}

ServerAnswer ZoomEmulator::past(const Call &call)
{
    if (call.path.at(2) == "participants")
        return participants(call, call.path.at(1));
    const Meeting *meeting = find(call.path.at(1).toLongLong());
    if (!meeting || meeting->held.empty() || call.path.at(2) != "instances")
        return noSuchMeeting(call.path.at(1));
    QJsonArray all;
    for (const Held &held : meeting->held)
        all.append(QJsonObject { { u"uuid"_s, held.uuid }, { u"start_time"_s, iso(held.start) } });
    return ServerAnswer::json(200, { { meeting->isWebinar ? u"webinars"_s : u"meetings"_s, all } });
}

// By the UUID of one time, or by the number, which is the last. A UUID that begins with "/" or has "//" in it
// is taken only when it is encoded twice.
ServerAnswer ZoomEmulator::participants(const Call &call, const QByteArray &id)
{
    const QByteArray once = QByteArray::fromPercentEncoding(id);
    const QString uuid = QString::fromLatin1(QByteArray::fromPercentEncoding(once));
    const bool needsTwo = uuid.startsWith(u'/') || uuid.contains("//"_L1);
    for (const auto &[number, meeting] : m_meetings) {
        for (const Held &held : meeting.held) {
            const bool isLast = id == QByteArray::number(number) && &held == &meeting.held.back();
            const bool isIt = held.uuid == uuid && (!needsTwo || once != uuid.toLatin1());
            if ((isIt || isLast) && held.hasReport)
                return page(call, u"participants"_s, held.participants);
        }
    }
    return noSuchMeeting(id);
}

QJsonObject ZoomEmulator::participant(const QString &name, const QString &email, base::Instant start,
    int joined, int left, const QString &registrant, const QString &userId)
{
    const auto at = [start](int minutes) { return iso(start + std::chrono::minutes(minutes)); };
    return { { u"id"_s, userId }, { u"user_id"_s, u"16778240"_s }, { u"name"_s, name },
        { u"user_email"_s, email }, { u"join_time"_s, at(joined) }, { u"leave_time"_s, at(left) },
        { u"duration"_s, (left - joined) * 60 }, { u"registrant_id"_s, registrant },
        { u"status"_s, u"in_meeting"_s } };
}

std::optional<ServerAnswer> ZoomEmulator::addOne(
    Meeting &meeting, const QJsonObject &given, QJsonObject &taken)
{
    const QString email = given.value("email"_L1).toString().toLower();
    if (email == hostEmail)
        return meeting.isWebinar ? refusal(400, 3027, u"Host can not register."_s)
                                 : refusal(404, 1001, u"User does not exist: %1."_s.arg(email));
    if (!email.contains(u'@') || given.value("first_name"_L1).toString().isEmpty())
        return refusal(400, 300, u"Validation Failed."_s);
    const QString day = u"add %1 %2 %3"_s.arg(meeting.id).arg(email, iso(now()).left(10));
    if (m_counted[day] >= habits.addsPerPersonAndDay)
        return daily(habits.addsPerPersonAndDay,
            u"Add meeting registrant API requests permitted for the registrant"_s);
    ++m_counted[day];
    auto known = std::find_if(meeting.people.begin(), meeting.people.end(),
        [&email](const Person &person) { return person.email.toLower() == email; });
    if (known == meeting.people.end()) {
        if (int(meeting.people.size()) >= habits.mostPeople)
            return refusal(400, 3043, u"Meeting has reached maximum attendee capacity."_s);
        const bool isManual
            = number(meeting.said.value("settings"_L1).toObject(), u"approval_type"_s, 2) == 1;
        meeting.people.push_back({ u"reg-%1"_s.arg(++m_lastId), given.value("email"_L1).toString(),
            given.value("first_name"_L1).toString(), given.value("last_name"_L1).toString(),
            isManual ? u"pending"_s : u"approved"_s });
        known = std::prev(meeting.people.end());
    } else if (known->status == "cancelled"_L1 && habits.addTakesBack) {
        known->status = u"approved"_s;
    }
    taken = { { u"registrant_id"_s, known->id }, { u"email"_s, known->email } };
    if (known->status == "approved"_L1)
        taken.insert(u"join_url"_s, u"https://example.zoom.us/w/%1?tk=%2"_s.arg(meeting.id).arg(known->id));
    return {};
}

ServerAnswer ZoomEmulator::addPeople(const Call &call, Meeting &meeting, bool isBatch)
{
    if (!takesRegistrations(meeting))
        return refusal(isBatch ? 400 : 404, isBatch ? 404 : 3000,
            u"Registration has not been enabled for this meeting: %1."_s.arg(meeting.id));
    const QJsonObject given = call.request.json();
    QJsonObject taken;
    if (!isBatch) {
        if (const auto refused = addOne(meeting, given, taken))
            return *refused;
        taken.insert(u"id"_s, meeting.id);
        taken.insert(u"topic"_s, meeting.said.value("topic"_L1));
        taken.remove(u"email"_s);
        return ServerAnswer::json(201, taken);
    }
    const QJsonArray list = given.value("registrants"_L1).toArray();
    if (const int type = number(meeting.said, u"type"_s, 2); type != 2 && type != 5)
        return refusal(400, 303, u"Batch registration is for meetings without repetition only."_s);
    if (list.isEmpty() || list.size() > 30)
        return refusal(400, 300, u"Validation Failed."_s);
    QJsonArray all;
    for (const QJsonValue &value : list) {
        if (!addOne(meeting, value.toObject(), taken)) // who is refused is left out
            all.append(taken);
    }
    return ServerAnswer::json(201, { { u"registrants"_s, all } });
}

ServerAnswer ZoomEmulator::setStatus(const Call &call, Meeting &meeting)
{
    const QJsonObject given = call.request.json();
    const QString action = given.value("action"_L1).toString();
    const QJsonArray list = given.value("registrants"_L1).toArray();
    if (list.size() > 30)
        return refusal(400, 300, u"Validation Failed."_s);
    for (const QJsonValue &value : list) {
        const QJsonObject wanted = value.toObject();
        for (Person &person : meeting.people) {
            if (person.id != wanted.value("id"_L1).toString()
                && person.email.compare(wanted.value("email"_L1).toString(), Qt::CaseInsensitive) != 0)
                continue;
            person.status = action == "approve"_L1 ? u"approved"_s
                : action == "cancel"_L1            ? u"cancelled"_s
                                                   : u"denied"_s;
        }
    }
    return { 204 };
}

} // namespace support
