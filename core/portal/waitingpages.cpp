#include "portal/waitingpages.h"

#include "base/async.h"
#include "portal/doorview.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using services::Door;
using services::DoorState;
using services::Entrance;
using services::Ticket;

namespace portal {
namespace {

constexpr int refreshSeconds = 5; // without script
constexpr int pauseSeconds = 5; // until it is asked again: no link yet, or nothing could be found out
constexpr int mostTries = 3;
constexpr qsizetype longestName = 100;

} // namespace

bool leadsToWeb(const QUrl &link)
{
    return link.isValid() && !link.host().isEmpty() && link.userInfo().isEmpty()
        && (link.scheme() == "https"_L1 || link.scheme() == "http"_L1);
}

Reply goReply(const QUrl &link)
{
    if (!leadsToWeb(link))
        return pauseReply();
    return json({ { u"go"_s, link.toString(QUrl::FullyEncoded) } });
}

Reply reloadReply()
{
    return json({ { u"reload"_s, true } });
}

Reply pauseReply()
{
    return json({ { u"pause"_s, pauseSeconds } });
}

WaitingPages::WaitingPages(services::AttendeeService &attendees, Seats &seats, PageWriter &writer,
    const base::Clock &clock, QObject *parent)
    : QObject(parent), m_attendees(attendees), m_seats(seats), m_writer(writer), m_clock(clock)
{
}

bool WaitingPages::noteFacts(const Door &door)
{
    const QString facts = QStringList { door.topic, door.organizer, door.location, door.recurrence,
        QString::fromUtf8(door.zone), QString::number(door.duration.count()),
        door.start ? QString::number(door.start->time_since_epoch().count()) : QString() }
                              .join(u'\n');
    return std::exchange(m_facts[door.session], facts) != facts;
}

QByteArray WaitingPages::roomOf(const model::SessionKey &session)
{
    return session.toString().toLatin1();
}

std::optional<Ticket> WaitingPages::opened(const QString &text) const
{
    const auto *keys = m_attendees.keys();
    return keys ? keys->opened(text, m_clock.now()) : std::nullopt;
}

void WaitingPages::show(const Request &request, const Responder &responder, const QString &text)
{
    const auto ticket = opened(text);
    if (!ticket)
        return responder.send(m_writer.message(request, "expired", 404, u"/"_s, "startAgain"));
    base::whenDone(m_attendees.doorOf(*ticket), this,
        [this, request, responder, text, ticket = *ticket](const base::Result<Door> &door) {
            if (!door)
                return responder.send(m_writer.problem(request, door.error()));
            if (door->state == DoorState::Early && !m_facts.contains(ticket.session))
                noteFacts(*door);
            const bool isPerson = request.method == "GET";
            if (isPerson && request.query.contains(u"again"_s) && door->state == DoorState::Early)
                m_seats.seen(ticket);
            responder.send(waitingPage(request, text, ticket, *door));
        });
}

Reply WaitingPages::waitingPage(
    const Request &request, const QString &text, const Ticket &ticket, const Door &door)
{
    Values values = doorValues(door, m_writer.translation(request));
    values.set("ownName", ticket.name).set("ticket", text);
    if (!isOpenDoor(door)) {
        values.set("scripts", { Values().set("script", u"localtime.js"_s) });
        return m_writer.page(request, u"door"_s, door.topic.simplified(), values);
    }
    const bool running = door.state == DoorState::Running;
    const QString again = u"%1;url=/w/%2?again=1"_s.arg(refreshSeconds).arg(text);
    values.set("running", running)
        .set("soon", !running && door.start && *door.start > m_clock.now())
        .set("usesDevices", door.usesDevices)
        .set("refresh", running ? QString() : again)
        .set("scripts",
            { Values().set("script", u"localtime.js"_s), Values().set("script", u"waiting.js"_s) });
    const QString title = m_writer.text(request, "waitingTitle") + u" · "_s + door.topic.simplified();
    return m_writer.page(request, u"waiting"_s, title, values);
}

void WaitingPages::state(const Request &request, const Responder &responder, const QString &text)
{
    if (const auto ticket = opened(text)) {
        if (request.method == "HEAD") // is not held
            return responder.send(json({}));
        return answerState(responder, *ticket, 0);
    }
    // The page says that the ticket has run out.
    responder.send(reloadReply());
}

void WaitingPages::answerState(const Responder &responder, const Ticket &ticket, int tries)
{
    base::whenDone(m_attendees.entrance(ticket), this,
        [this, responder, ticket, tries, before = m_changes](const base::Result<Entrance> &entrance) {
            if (!entrance) {
                Reply reply = json({});
                reply.status = 503;
                return responder.send(reply);
            }
            if (entrance->state == DoorState::Running)
                return responder.send(goReply(entrance->link));
            if (entrance->state != DoorState::Early)
                return responder.send(reloadReply());
            // Started while it was looked up: the room may have been let go already.
            if (before != m_changes && tries < mostTries)
                return answerState(responder, ticket, tries + 1);
            if (before != m_changes)
                return responder.send(pauseReply());
            m_seats.seen(ticket);
            responder.hold({ roomOf(ticket.session), ticket.seat, json({ { u"wait"_s, true } }) });
        });
}

void WaitingPages::go(const Request &request, const Responder &responder, const QString &text)
{
    const auto ticket = opened(text);
    if (!ticket)
        return responder.send(m_writer.message(request, "expired", 404, u"/"_s, "startAgain"));
    base::whenDone(m_attendees.entrance(*ticket), this,
        [this, request, responder, text](const base::Result<Entrance> &entrance) {
            if (!entrance)
                return responder.send(m_writer.problem(request, entrance.error()));
            if (entrance->state != DoorState::Running)
                return responder.send(seeOther("/w/" + text.toLatin1()));
            if (!leadsToWeb(entrance->link))
                return responder.send(
                    m_writer.message(request, "noLink", 200, QString("/w/"_L1 + text), "waitingTitle"));
            responder.send(seeOther(entrance->link.toEncoded(QUrl::FullyEncoded)));
        });
}

void WaitingPages::check(const Request &request, const Responder &responder, const QString &text)
{
    const auto ticket = opened(text);
    if (!ticket)
        return responder.send(m_writer.message(request, "expired", 404, u"/"_s, "startAgain"));
    base::whenDone(m_attendees.doorOf(*ticket), this,
        [this, request, responder, text, name = ticket->name](const base::Result<Door> &door) {
            if (!door)
                return responder.send(m_writer.problem(request, door.error()));
            if (!door->usesDevices || !isOpenDoor(*door))
                return responder.send(seeOther("/w/" + text.toLatin1()));
            responder.send(checkPage(request, text, name, *door));
        });
}

Reply WaitingPages::checkPage(const Request &request, const QString &text, const QString &name,
    const Door &door, const QByteArray &problem)
{
    Values values;
    values.set("ticket", text)
        .set("name", name)
        .set("problem", m_writer.text(request, problem))
        .set("joinWord", m_writer.text(request, door.state == DoorState::Running ? "joinNow" : "joinEarly"))
        .set("scripts",
            { Values().set("script", u"localtime.js"_s), Values().set("script", u"devices.js"_s) });
    Reply reply = m_writer.page(request, u"check"_s, m_writer.text(request, "checkTitle"), values);
    reply.headers.emplace_back("Permissions-Policy", "camera=(self), microphone=(self), geolocation=()");
    return reply;
}

void WaitingPages::checked(const Request &request, const Responder &responder, const QString &text)
{
    const auto form = m_writer.form(request);
    if (!form)
        return responder.send(form.error());
    auto ticket = opened(text);
    if (!ticket)
        return responder.send(m_writer.message(request, "expired", 404, u"/"_s, "startAgain"));
    const QString name = form->value(u"name"_s).simplified().left(longestName);
    if (!name.isEmpty()) {
        ticket->name = name;
        return responder.send(seeOther("/w/" + m_attendees.keys()->sealed(*ticket).toLatin1()));
    }
    base::whenDone(
        m_attendees.doorOf(*ticket), this, [this, request, responder, text](const base::Result<Door> &door) {
            if (!door)
                return responder.send(m_writer.problem(request, door.error()));
            Reply reply = checkPage(request, text, {}, *door, "nameMissing");
            reply.status = 422;
            responder.send(reply);
        });
}

} // namespace portal
