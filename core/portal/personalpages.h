// What a personal link opens (ATT-04): joining, the calendar, giving the place back. Looking changes nothing,
// so that a mail scanner that follows the link does no harm.
#pragma once

#include "portal/pagewriter.h"
#include "services/attendeeservice.h"

#include <QObject>

namespace portal {

class PersonalPages : public QObject {
    Q_OBJECT

public:
    PersonalPages(services::AttendeeService &attendees, PageWriter &writer, QObject *parent = nullptr);

    void show(const Request &request, const Responder &responder, const QString &token); // GET
    void enter(const Request &request, const Responder &responder, const QString &token); // POST
    void cancel(const Request &request, const Responder &responder, const QString &token); // POST
    void calendar(const Request &request, const Responder &responder, const QString &token); // GET

private:
    struct Sent {
        QString name = {};
        QByteArray problem = {}; // name of a text
        int status = 200;
    };
    void show(const Request &request, const Responder &responder, const QString &token, const Sent &sent);
    Reply page(const Request &request, const QString &token, const services::PersonalPage &personal,
        const Sent &sent);

    services::AttendeeService &m_attendees;
    PageWriter &m_writer;
};

} // namespace portal
