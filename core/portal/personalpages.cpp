#include "portal/personalpages.h"

#include "base/async.h"
#include "portal/calendarlinks.h"
#include "portal/doorview.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using services::DoorState;
using services::PersonalPage;

namespace portal {
namespace {

QByteArray pathOf(const QString &token)
{
    return "/a/" + QUrl::toPercentEncoding(token);
}

} // namespace

PersonalPages::PersonalPages(services::AttendeeService &attendees, PageWriter &writer, QObject *parent)
    : QObject(parent), m_attendees(attendees), m_writer(writer)
{
}

void PersonalPages::show(const Request &request, const Responder &responder, const QString &token)
{
    show(request, responder, token, {});
}

void PersonalPages::show(
    const Request &request, const Responder &responder, const QString &token, const Sent &sent)
{
    base::whenDone(m_attendees.personal(token, request.client), this,
        [this, request, responder, token, sent](const base::Result<PersonalPage> &personal) {
            responder.send(personal ? page(request, token, *personal, sent)
                                    : m_writer.problem(request, personal.error()));
        });
}

Reply PersonalPages::page(
    const Request &request, const QString &token, const PersonalPage &personal, const Sent &sent)
{
    const services::Door &door = personal.door;
    if (personal.cancelled && isOpenDoor(door))
        return m_writer.message(
            request, "notRegistered", 200, QString("/j/"_L1 + door.id.digits()), "registerAgain");

    // The same page under the address that others reach it by.
    QUrl link = m_attendees.joinLink(door.id);
    if (!link.isEmpty())
        link = link.resolved(QUrl("../a/"_L1 + token));
    const bool coming = isOpenDoor(door) || door.state == DoorState::NotHere;
    Values values = doorValues(door, m_writer.translation(request));
    values.set("token", token)
        .set("name", sent.status == 200 ? personal.name : sent.name)
        .set("problem", m_writer.text(request, sent.problem))
        .set("mayEnter", isOpenDoor(door))
        .set("joinWord", m_writer.text(request, door.state == DoorState::Running ? "joinNow" : "joinEarly"))
        .set("calendar", coming && door.start.has_value())
        .set("googleLink", googleCalendarLink(door, link).toString(QUrl::FullyEncoded))
        .set("outlookLink", outlookCalendarLink(door, link).toString(QUrl::FullyEncoded))
        .set("mayCancel", coming && !personal.cancelled)
        .set("scripts", { Values().set("script", u"localtime.js"_s) });
    return m_writer.page(request, u"personal"_s, door.topic.simplified(), values, sent.status);
}

void PersonalPages::enter(const Request &request, const Responder &responder, const QString &token)
{
    const auto form = m_writer.form(request);
    if (!form)
        return responder.send(form.error());
    const QString name = form->value(u"name"_s).simplified();
    if (name.isEmpty())
        return show(request, responder, token, { name, "nameMissing", 422 });
    base::whenDone(m_attendees.enter(token, name, request.client), this,
        [this, request, responder, token, name](const base::Result<services::Ticket> &ticket) {
            if (ticket)
                responder.send(seeOther("/w/" + m_attendees.keys()->sealed(*ticket).toLatin1() + "/check"));
            else if (ticket.error().kind == ErrorKind::Rejected)
                responder.send(seeOther(pathOf(token)));
            else if (ticket.error().kind == ErrorKind::Invalid && ticket.error().part == "name"_L1)
                show(request, responder, token, { name, "nameMissing", 422 });
            else
                responder.send(m_writer.problem(request, ticket.error()));
        });
}

void PersonalPages::cancel(const Request &request, const Responder &responder, const QString &token)
{
    if (const auto form = m_writer.form(request); !form)
        return responder.send(form.error());
    base::whenDone(m_attendees.cancelRegistration(token, request.client), this,
        [this, request, responder, token](const base::Result<bool> &done) {
            const bool said = done || done.error().kind == ErrorKind::Rejected;
            responder.send(said ? seeOther(pathOf(token)) : m_writer.problem(request, done.error()));
        });
}

void PersonalPages::calendar(const Request &request, const Responder &responder, const QString &token)
{
    base::whenDone(m_attendees.calendarFile(token, request.client), this,
        [this, request, responder](const base::Result<QByteArray> &file) {
            if (!file)
                return responder.send(m_writer.problem(request, file.error()));
            Reply reply;
            reply.type = "text/calendar; charset=utf-8";
            reply.body = *file;
            reply.headers.emplace_back("Content-Disposition", "attachment; filename=\"session.ics\"");
            responder.send(reply);
        });
}

} // namespace portal
