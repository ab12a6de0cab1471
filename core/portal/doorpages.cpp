#include "portal/doorpages.h"

#include "base/async.h"
#include "portal/doorview.h"
#include "portal/formvalues.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using services::Door;
using services::DoorName;
using services::DoorState;

namespace portal {
namespace {

constexpr int unprocessable = 422;

QString wordOf(DoorName::By by)
{
    switch (by) {
    case DoorName::By::SessionId:
        return u"id"_s;
    case DoorName::By::JoinCode:
        return u"code"_s;
    case DoorName::By::PublicToken:
        return u"token"_s;
    case DoorName::By::Typed:
        break;
    }
    return u"typed"_s;
}

DoorName doorNameIn(const Form &form)
{
    const QString word = form.value(u"by"_s);
    DoorName name { DoorName::By::Typed, form.value(u"where"_s).trimmed() };
    for (const auto by : { DoorName::By::SessionId, DoorName::By::JoinCode, DoorName::By::PublicToken })
        if (word == wordOf(by))
            name.by = by;
    return name;
}

// The page of a door; the ID's for one that was typed.
QByteArray pathOf(const DoorName &name, const Door &door)
{
    const QByteArray text = QUrl::toPercentEncoding(name.text);
    switch (name.by) {
    case DoorName::By::SessionId:
        return "/j/" + text;
    case DoorName::By::JoinCode:
        return "/c/" + text;
    case DoorName::By::PublicToken:
        return "/p/" + text;
    case DoorName::By::Typed:
        break;
    }
    return door.id.isNull() ? QByteArray("/") : QByteArray("/j/" + door.id.digits().toLatin1());
}

bool mayRegister(const Door &door)
{
    return door.wantsRegistration && !door.full && (isOpenDoor(door) || door.state == DoorState::NotHere);
}

} // namespace

DoorPages::DoorPages(services::AttendeeService &attendees, PageWriter &writer, QObject *parent)
    : QObject(parent), m_attendees(attendees), m_writer(writer)
{
}

void DoorPages::front(const Request &request, const Responder &responder)
{
    responder.send(frontPage(request, { { DoorName::By::Typed, request.query.value(u"id"_s) } }));
}

Reply DoorPages::frontPage(const Request &request, const Sent &sent)
{
    Values values;
    values.set("where", sent.name.text)
        .set("name", sent.form.value(u"name"_s))
        .set("problem", m_writer.text(request, sent.problem))
        .set("scripts", { Values().set("script", u"localtime.js"_s) });
    return m_writer.page(request, u"join"_s, m_writer.text(request, "joinTitle"), values, sent.status);
}

void DoorPages::door(const Request &request, const Responder &responder, const DoorName &name)
{
    base::whenDone(m_attendees.look(name, request.client), this,
        [this, request, responder, name](const base::Result<Door> &door) {
            responder.send(
                door ? doorPage(request, *door, { name }) : m_writer.problem(request, door.error()));
        });
}

Reply DoorPages::doorPage(const Request &request, const Door &door, const Sent &sent)
{
    const bool registered = request.query.contains(u"registered"_s) && door.wantsRegistration;
    Values values = doorValues(door, m_writer.translation(request));
    values.set("by", wordOf(sent.name.by))
        .set("where", sent.name.text)
        .set("problem", m_writer.text(request, sent.problem))
        .set("registered", registered)
        .set("mails", m_attendees.sendsMail())
        .set("scripts", { Values().set("script", u"localtime.js"_s) })
        .set("needsPassword", door.needsPassword)
        .set("joinForm", !door.wantsRegistration && isOpenDoor(door))
        .set("joinWord", m_writer.text(request, door.state == DoorState::Running ? "joinNow" : "joinEarly"))
        .set("name", sent.form.value(u"name"_s))
        .set("registerForm", mayRegister(door) && !registered);
    if (door.wantsRegistration && door.full && isOpenDoor(door) && !registered)
        values.set("notice", m_writer.text(request, "fullTitle"))
            .set("whatToDo", m_writer.text(request, "fullWords"))
            .set("noticeKind", u"over"_s);
    fillRegistration(values, door.form, sent.form, sent.part,
        [this, &request](const char *name) { return m_writer.text(request, name); });
    const QString title
        = door.needsPassword ? m_writer.text(request, "veiledTitle") : door.topic.simplified();
    if (door.needsPassword)
        values.set("topic", title);
    return m_writer.page(request, u"door"_s, title, values, sent.status);
}

void DoorPages::join(const Request &request, const Responder &responder)
{
    auto form = m_writer.form(request);
    if (!form)
        return responder.send(form.error());
    Sent sent { doorNameIn(*form), *form };
    const bool typed = sent.name.by == DoorName::By::Typed;
    const bool nameless = form->value(u"name"_s).trimmed().isEmpty();
    if (sent.name.text.isEmpty() || (typed && nameless)) {
        sent.problem = sent.name.text.isEmpty() ? "whereMissing" : "nameMissing";
        sent.status = unprocessable;
        return responder.send(frontPage(request, sent));
    }
    base::whenDone(m_attendees.look(sent.name, request.client), this,
        [this, request, responder, sent, typed, nameless](const base::Result<Door> &door) mutable {
            if (!door && door.error().kind == ErrorKind::NotFound && typed) {
                sent.problem = "noSuchDoor";
                sent.status = 404;
                return responder.send(frontPage(request, sent));
            }
            if (!door)
                return responder.send(m_writer.problem(request, door.error()));
            if (door->wantsRegistration || !isOpenDoor(*door))
                return responder.send(seeOther(pathOf(sent.name, *door)));
            if (nameless) {
                sent.problem = "nameMissing";
                sent.status = unprocessable;
                return responder.send(doorPage(request, *door, sent));
            }
            joinDoor(request, responder, *door, std::move(sent));
        });
}

void DoorPages::joinDoor(const Request &request, const Responder &responder, const Door &door, Sent sent)
{
    const QString password = sent.form.value(u"password"_s);
    if (door.needsPassword && password.isEmpty())
        return responder.send(doorPage(request, door, sent));
    base::whenDone(
        m_attendees.join({ sent.name, sent.form.value(u"name"_s).simplified(), password, request.client }),
        this, [this, request, responder, sent, door](const base::Result<services::Ticket> &ticket) mutable {
            if (ticket)
                return responder.send(
                    seeOther("/w/" + m_attendees.keys()->sealed(*ticket).toLatin1() + "/check"));
            if (ticket.error().kind == ErrorKind::Rejected)
                return responder.send(seeOther(pathOf(sent.name, door)));
            const bool badName
                = ticket.error().kind == ErrorKind::Invalid && ticket.error().part == "name"_L1;
            if (ticket.error().kind != ErrorKind::NotFound && !badName)
                return responder.send(m_writer.problem(request, ticket.error()));
            sent.problem = badName ? "nameMissing" : "noSuchDoor";
            sent.status = badName ? unprocessable : 404;
            responder.send(doorPage(request, door, sent));
        });
}

void DoorPages::registerPerson(const Request &request, const Responder &responder)
{
    auto form = m_writer.form(request);
    if (!form)
        return responder.send(form.error());
    services::RegistrationRequest wish = registrationIn(*form);
    wish.where = doorNameIn(*form);
    wish.language = m_writer.translation(request).language();
    wish.from = request.client;
    Sent sent { wish.where, *form };
    base::whenDone(m_attendees.registerPerson(wish), this,
        [this, request, responder, sent](const base::Result<bool> &done) {
            if (!done)
                return registrationFailed(request, responder, sent, done.error());
            responder.send(seeOther(pathOf(sent.name, {}) + "?registered=1"));
        });
}

void DoorPages::registrationFailed(
    const Request &request, const Responder &responder, Sent sent, const base::Error &error)
{
    switch (error.kind) {
    case ErrorKind::Rejected:
        // Closed, over, cancelled or full by now: the door's page says so.
        return showAgain(request, responder, sent);
    case ErrorKind::Invalid:
        sent.problem = "someWrong";
        sent.part = error.part;
        sent.status = unprocessable;
        return showAgain(request, responder, sent);
    case ErrorKind::NotFound:
        sent.problem = "noSuchDoor";
        sent.status = 404;
        return showAgain(request, responder, sent);
    default:
        return responder.send(m_writer.problem(request, error));
    }
}

void DoorPages::showAgain(const Request &request, const Responder &responder, const Sent &sent)
{
    base::whenDone(m_attendees.look(sent.name, request.client), this,
        [this, request, responder, sent](const base::Result<Door> &door) {
            responder.send(door ? doorPage(request, *door, sent) : m_writer.problem(request, door.error()));
        });
}

} // namespace portal
