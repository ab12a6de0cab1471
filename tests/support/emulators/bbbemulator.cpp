#include "support/emulators/bbbemulator.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

ServerAnswer xml(const QString &inside)
{
    return { 200, ("<response>"_L1 + inside + "</response>"_L1).toUtf8(), "text/xml;charset=utf-8" };
}

ServerAnswer failed(const QString &key, const QString &message)
{
    return xml(u"<returncode>FAILED</returncode><messageKey>%1</messageKey><message>%2</message>"_s.arg(
        key, message));
}

QString createTime(const BbbEmulator::Room &room)
{
    return QString::number(qint64(room.madeAt.time_since_epoch().count()) * 1000 + 613);
}

QString valueOf(const QUrlQuery &query, const QString &name)
{
    return query.queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

BbbEmulator::BbbEmulator(const base::Clock &clock)
    : server([this](const ServerRequest &request) { return handle(request); }), m_clock(clock)
{
}

ServerAnswer BbbEmulator::browse(const QUrl &link)
{
    ServerRequest request;
    request.method = "GET";
    request.path = link.path(QUrl::FullyEncoded).toLatin1();
    request.query = link.query(QUrl::FullyEncoded).toLatin1();
    return handle(request);
}

bool BbbEmulator::isSigned(const QByteArray &call, const QByteArray &query) const
{
    const qsizetype at = query.lastIndexOf("checksum=");
    if (at < 0)
        return false;
    const QByteArray rest = at == 0 ? QByteArray() : query.left(at - 1);
    const QByteArray given = query.mid(at + 9);
    return std::any_of(algorithms.begin(), algorithms.end(), [&](auto algorithm) {
        QCryptographicHash hash(algorithm);
        hash.addData(call);
        hash.addData(rest);
        hash.addData(secret);
        return hash.result().toHex() == given;
    });
}

void BbbEmulator::forget()
{
    rooms.removeIf([this](const std::pair<const QString &, Room &> &entry) {
        return !entry.second.entered && m_clock.now() - entry.second.madeAt > forgetsAfter;
    });
}

ServerAnswer BbbEmulator::handle(const ServerRequest &request)
{
    forget();
    const QByteArray root = "/bigbluebutton/api";
    if (request.method != "GET" || !request.path.startsWith(root))
        return { 404, "<html>404</html>", "text/html" };
    const QByteArray call = request.path.mid(root.size() + 1);
    if (call.isEmpty())
        return xml(u"<returncode>SUCCESS</returncode><version>2.0</version><apiVersion>2.0</apiVersion>"_s);
    if (!isSigned(call, request.query))
        return failed(u"checksumError"_s, u"Checksums do not match"_s);
    const QUrlQuery query(QString::fromLatin1(request.query));
    const QString id = valueOf(query, u"meetingID"_s);
    if (call == "getMeetings")
        return xml(u"<returncode>SUCCESS</returncode><meetings/>"_s);
    if (id.size() < 2 || id.size() > 256 || id.contains(u','))
        return failed(u"validationError"_s, u"Meeting ID must be between 2 and 256 characters"_s);
    if (call == "create")
        return create(query);
    if (call == "join")
        return join(query);
    if (call == "getMeetingInfo")
        return info(id);
    if (call != "end")
        return { 404, "<html>404</html>", "text/html" };
    if (!rooms.contains(id))
        return failed(u"notFound"_s, u"We could not find a meeting with that meeting ID"_s);
    rooms[id].ended = true;
    return xml(u"<returncode>SUCCESS</returncode><messageKey>sentEndMeetingRequest</messageKey>"_s);
}

ServerAnswer BbbEmulator::create(const QUrlQuery &query)
{
    const QString id = valueOf(query, u"meetingID"_s);
    const QString name = valueOf(query, u"name"_s);
    if (name.size() < 2 || name.size() > 64)
        return failed(u"validationError"_s, u"Meeting name must be between 2 and 64 characters"_s);
    const bool wasThere = rooms.contains(id);
    if (wasThere && comparesPasswords)
        return failed(u"idNotUnique"_s, u"A meeting already exists with that meeting ID."_s);
    if (!wasThere)
        rooms[id] = { name, m_clock.now() };
    const Room &room = rooms[id];
    return xml(
        u"<returncode>SUCCESS</returncode><meetingID>%1</meetingID><createTime>%2</createTime>"
        "<hasUserJoined>%3</hasUserJoined><hasBeenForciblyEnded>%4</hasBeenForciblyEnded><messageKey>%5</messageKey>"_s
            .arg(id.toHtmlEscaped(), createTime(room), room.entered ? u"true"_s : u"false"_s,
                room.ended ? u"true"_s : u"false"_s, wasThere ? u"duplicateWarning"_s : QString()));
}

ServerAnswer BbbEmulator::join(const QUrlQuery &query)
{
    const QString id = valueOf(query, u"meetingID"_s);
    if (!rooms.contains(id))
        return failed(u"invalidMeetingIdentifier"_s, u"The meeting ID did not match any existing meetings"_s);
    Room &room = rooms[id];
    const QString time = valueOf(query, u"createTime"_s);
    if (room.ended)
        return failed(u"meetingForciblyEnded"_s, u"You can not re-join a meeting that was ended"_s);
    if (!time.isEmpty() && time != createTime(room))
        return failed(u"mismatchCreateTimeParam"_s, u"The createTime parameter mismatches"_s);
    if (valueOf(query, u"fullName"_s).trimmed().isEmpty())
        return failed(u"missingParamFullName"_s, u"You must specify a name"_s);
    const QString role = valueOf(query, u"role"_s);
    if (role != "MODERATOR"_L1 && role != "VIEWER"_L1)
        return failed(u"invalidPassword"_s, u"Neither a role nor a password"_s);
    room.entered = true;
    ++(role == "MODERATOR"_L1 ? room.moderators : room.viewers);
    ServerAnswer answer { 302 };
    answer.headers = { { "Location", "https://bbb.example.com/html5client/join?sessionToken=x" } };
    return answer;
}

ServerAnswer BbbEmulator::info(const QString &id)
{
    if (!rooms.contains(id))
        return failed(u"notFound"_s, u"We could not find a meeting with that meeting ID"_s);
    const Room &room = rooms[id];
    return xml(u"<returncode>SUCCESS</returncode><meetingName>%1</meetingName><createTime>%2</"
               u"createTime><running>%3</running>"
               "<hasBeenForciblyEnded>%4</hasBeenForciblyEnded><attendees/>"_s.arg(room.name.toHtmlEscaped(),
                   createTime(room), room.entered && !room.ended ? u"true"_s : u"false"_s,
                   room.ended ? u"true"_s : u"false"_s));
}

} // namespace support
