#include "portal/portal.h"

#include "portal/doorpages.h"
#include "portal/pagewriter.h"
#include "portal/personalpages.h"
#include "portal/seats.h"
#include "portal/staticfiles.h"
#include "portal/waitingpages.h"
#include "services/feedservice.h"
#include "services/pagescheck.h"

using namespace Qt::StringLiterals;
using model::SessionKey;
using services::AttendeeService;
using services::DoorName;
using services::DoorState;

namespace portal {
namespace {

// A language chosen on a page that a form's answer was.
QByteArray inSameLanguage(const QByteArray &path, const Request &request)
{
    const QString language = request.query.value(u"lang"_s);
    return language.isEmpty() ? path : QByteArray(path + "?lang=" + QUrl::toPercentEncoding(language));
}

} // namespace

Portal::Portal(AttendeeService &attendees, services::WaitingRoom &room, const base::Clock &clock,
    base::Random &random, ServerOptions options, const QString &translations, QObject *parent)
    : QObject(parent),
      m_attendees(attendees),
      m_writer(std::make_unique<PageWriter>(attendees, clock, random, translations)),
      m_seats(std::make_unique<Seats>(room, clock)),
      m_doors(std::make_unique<DoorPages>(attendees, *m_writer)),
      m_personal(std::make_unique<PersonalPages>(attendees, *m_writer)),
      m_waiting(std::make_unique<WaitingPages>(attendees, *m_seats, *m_writer, clock)),
      m_server(
          this, [this](const Request &request, const Responder &responder) { handle(request, responder); },
          std::move(options))
{
    connect(&attendees, &AttendeeService::doorChanged, this, &Portal::doorChanged);
    connect(&attendees, &AttendeeService::everyDoorChanged, this, &Portal::everyDoorChanged);
    m_server.onSeat = [this](const QByteArray &roomName, const QByteArray &seat, int connections) {
        m_seats->counted(SessionKey::fromString(QString::fromLatin1(roomName)), seat, connections);
    };
}

Portal::~Portal() = default;

base::Async<quint16> Portal::begin(const QHostAddress &address, quint16 port)
{
    return base::andThen(
        m_attendees.begin(), this, [this, address, port](bool) { return m_server.listen(address, port); });
}

HttpServer::Counts Portal::counts() const
{
    return m_server.counts();
}

void Portal::handle(const Request &request, const Responder &responder)
{
    const QStringList path = request.path.mid(1).split(u'/');
    const bool done = request.method == "POST"
        ? handlePost(request, responder, path)
        : handleFixed(request, responder, path) || handleGet(request, responder, path);
    if (!done)
        responder.send(m_writer->message(request, "missing", 404, u"/"_s, "startAgain"));
}

bool Portal::handlePost(const Request &request, const Responder &responder, const QStringList &path)
{
    if (path.size() == 1 && path[0] == "join"_L1)
        m_doors->join(request, responder);
    else if (path.size() == 1 && path[0] == "register"_L1)
        m_doors->registerPerson(request, responder);
    else if (path.size() == 3 && path[0] == "a"_L1 && path[2] == "enter"_L1)
        m_personal->enter(request, responder, path[1]);
    else if (path.size() == 3 && path[0] == "a"_L1 && path[2] == "cancel"_L1)
        m_personal->cancel(request, responder, path[1]);
    else if (path.size() == 3 && path[0] == "w"_L1 && path[2] == "check"_L1)
        m_waiting->checked(request, responder, path[1]);
    else
        return false;
    return true;
}

// What holds no state.
bool Portal::handleFixed(const Request &request, const Responder &responder, const QStringList &path)
{
    Reply reply;
    if (path.size() == 2 && path[0] == "static"_L1) {
        reply = StaticFiles::reply(path[1], request);
        if (reply.status == 404)
            return false;
    } else if (path == QStringList { u"favicon.ico"_s }) {
        reply = StaticFiles::reply(u"favicon.svg"_s, request);
    } else if (path == QStringList { u"robots.txt"_s }) {
        reply.type = "text/plain; charset=utf-8";
        reply.body = "User-agent: *\nDisallow: /\n";
    } else if (path == QStringList { u"probe"_s }) { // services/pagescheck.h
        reply.type = "text/plain; charset=utf-8";
        reply.body = services::PagesCheck::answerTo(request.query.value(u"value"_s).toLatin1());
        if (reply.body.isEmpty())
            return false;
    } else {
        return false;
    }
    responder.send(reply);
    return true;
}

// HEAD too, which scanners of links ask with: it is answered as GET is, or wrong links could be told from
// right ones without being counted as tries. Nobody waits by it (waitingpages.cpp).
bool Portal::handleGet(const Request &request, const Responder &responder, const QStringList &path)
{
    const QString first = path.value(0);
    const QString last = path.value(2);
    static const QHash<QString, DoorName::By> doors { { u"j"_s, DoorName::By::SessionId },
        { u"c"_s, DoorName::By::JoinCode }, { u"p"_s, DoorName::By::PublicToken } };
    if (path == QStringList { QString() })
        m_doors->front(request, responder);
    else if (path.size() == 1 && (first == "join"_L1 || first == "register"_L1))
        responder.send(seeOther(inSameLanguage("/", request)));
    else if (path.size() == 2 && doors.contains(first))
        m_doors->door(request, responder, { doors.value(first), path[1] });
    else if (path.size() == 2 && first == "a"_L1)
        m_personal->show(request, responder, path[1]);
    else if (path.size() == 3 && first == "a"_L1 && last == "session.ics"_L1)
        m_personal->calendar(request, responder, path[1]);
    else if (path.size() == 3 && first == "a"_L1 && (last == "enter"_L1 || last == "cancel"_L1))
        responder.send(seeOther(inSameLanguage("/a/" + QUrl::toPercentEncoding(path[1]), request)));
    else if (path.size() == 2 && first == "f"_L1 && m_feed)
        feed(request, responder, path[1]);
    else if (path.size() == 2 && first == "w"_L1)
        m_waiting->show(request, responder, path[1]);
    else if (path.size() == 3 && first == "w"_L1 && last == "state"_L1)
        m_waiting->state(request, responder, path[1]);
    else if (path.size() == 3 && first == "w"_L1 && last == "go"_L1)
        m_waiting->go(request, responder, path[1]);
    else if (path.size() == 3 && first == "w"_L1 && last == "check"_L1)
        m_waiting->check(request, responder, path[1]);
    else
        return false;
    return true;
}

void Portal::feed(const Request &request, const Responder &responder, const QString &file)
{
    QString token = file;
    if (token.endsWith(".ics"_L1))
        token.chop(4);
    base::whenDone(
        m_feed->file(token), this, [this, request, responder](const base::Result<services::FeedFile> &made) {
            if (!made)
                return responder.send(m_writer->problem(request, made.error()));
            const QByteArray tag = '"' + made->tag + '"';
            Reply reply;
            reply.type = "text/calendar; charset=utf-8";
            reply.headers.emplace_back("ETag", tag);
            if (request.header("if-none-match") == tag)
                reply.status = 304;
            else
                reply.body = made->calendar;
            responder.send(reply);
        });
}

void Portal::doorChanged(const SessionKey &session)
{
    m_waiting->doorsChanged();
    if (m_seats->isAnyoneIn(session))
        tellRoom(session);
}

void Portal::everyDoorChanged()
{
    m_waiting->doorsChanged();
    const QList<SessionKey> rooms = m_seats->rooms();
    for (const SessionKey &session : rooms)
        tellRoom(session);
}

void Portal::tellRoom(const SessionKey &session)
{
    if (m_asked.contains(session)) {
        m_askAgain.insert(session);
        return;
    }
    m_asked.insert(session);
    base::whenDone(m_attendees.roomLinks(session), this,
        [this, session](const base::Result<AttendeeService::RoomLinks> &links) {
            m_asked.remove(session);
            if (m_askAgain.remove(session))
                return tellRoom(session);
            if (!links)
                return m_server.release(WaitingPages::roomOf(session), pauseReply());
            if (links->state == DoorState::Early)
                return tellNewFacts(session);
            if (links->state == DoorState::Running)
                letGo(session, *links);
            else
                m_server.release(WaitingPages::roomOf(session), reloadReply());
            m_seats->emptied(session);
            m_waiting->forgetFacts(session);
        });
}

void Portal::letGo(const SessionKey &session, const AttendeeService::RoomLinks &links)
{
    QHash<QByteArray, Reply> own;
    const auto registrants = m_seats->registrants(session);
    for (auto seat = registrants.cbegin(); seat != registrants.cend(); ++seat) {
        const QUrl link = links.own.value(*seat);
        if (leadsToWeb(link))
            own.insert(seat.key(), goReply(link));
    }
    m_server.release(WaitingPages::roomOf(session), goReply(links.common), std::move(own));
}

void Portal::tellNewFacts(const SessionKey &session)
{
    services::Ticket anyone;
    anyone.session = session;
    base::whenDone(
        m_attendees.doorOf(anyone), this, [this, session](const base::Result<services::Door> &door) {
            if (door && m_waiting->noteFacts(*door))
                m_server.release(WaitingPages::roomOf(session), reloadReply());
        });
}

} // namespace portal
