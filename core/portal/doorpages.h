// The ways in for people with a session ID, a code or a link: joining without registration, and registering.
#pragma once

#include "portal/pagewriter.h"
#include "services/attendeeservice.h"

#include <QObject>

namespace portal {

class DoorPages : public QObject {
    Q_OBJECT

public:
    DoorPages(services::AttendeeService &attendees, PageWriter &writer, QObject *parent = nullptr);

    void front(const Request &request, const Responder &responder); // GET /
    void door(const Request &request, const Responder &responder, const services::DoorName &name); // GET
    void join(const Request &request, const Responder &responder); // POST /join
    void registerPerson(const Request &request, const Responder &responder); // POST /register

private:
    // What somebody sent, to be shown again, and what was wrong with it.
    struct Sent {
        services::DoorName name;
        Form form = {};
        QByteArray problem = {}; // name of a text
        QString part = {}; // base::Error::part
        int status = 200;
    };

    Reply frontPage(const Request &request, const Sent &sent);
    Reply doorPage(const Request &request, const services::Door &door, const Sent &sent);
    void joinDoor(const Request &request, const Responder &responder, const services::Door &door, Sent sent);
    void showAgain(const Request &request, const Responder &responder, const Sent &sent);
    void registrationFailed(
        const Request &request, const Responder &responder, Sent sent, const base::Error &error);

    services::AttendeeService &m_attendees;
    PageWriter &m_writer;
};

} // namespace portal
