// The desk with the attendee pages' services, and people at the door.
#pragma once

#include "services/attendeeservice.h"
#include "services/sharingservice.h"
#include "store/connection.h"
#include "store/mailstore.h"
#include "store/registrantstore.h"
#include "support/outboxdesk.h"

namespace support {

struct AttendeeDesk : OutboxDesk {
    AttendeeDesk()
    {
        settings.set(settings::keys::publicUrl, QStringLiteral("https://meet.example.org/"));
        await(attendees.begin()).value();
    }

    using By = services::DoorName::By;
    // What happens without a time in words: the answer of a look, a join, a registration.
    static services::DoorName byId(const model::Session &session)
    {
        return { By::SessionId, session.reservedId.digits() };
    }

    // A session that people register for, tomorrow.
    model::Session withRegistration(const model::RegistrationForm &form = {})
    {
        auto made = draft();
        made.session.wantsRegistration = true;
        made.session.form = form;
        return await(sessions.save(made)).value().session;
    }
    model::Session withPassword(const QString &password, bool registration = false)
    {
        auto made = draft();
        made.session.wantsRegistration = registration;
        made.password = services::SetPassword { password };
        return await(sessions.save(made)).value().session;
    }
    void start(const model::Session &session) { await(sessions.setRunning(session.key, true)).value(); }

    services::RegistrationRequest request(
        const model::Session &session, const QString &email = QStringLiteral("ann@example.org")) const
    {
        services::RegistrationRequest request;
        request.where = byId(session);
        request.firstName = QStringLiteral("Ann");
        request.lastName = QStringLiteral("Lee");
        request.email = email;
        request.language = QStringLiteral("en");
        request.zone = "America/New_York";
        request.from = from;
        return request;
    }
    base::Result<bool> registers(
        const model::Session &session, const QString &email = QStringLiteral("ann@example.org"))
    {
        return await(attendees.registerPerson(request(session, email)));
    }
    base::Result<services::Ticket> joins(const services::DoorName &where, const QString &password = {},
        const QString &name = QStringLiteral("Ann"))
    {
        return await(attendees.join({ where, name, password, from }));
    }
    base::Result<services::Door> looks(const services::DoorName &where)
    {
        return await(attendees.look(where, from));
    }
    std::vector<model::Registrant> people(const model::Session &session)
    {
        return read([key = session.key](store::Connection &connection) {
            return store::RegistrantStore(connection).list({ key, {}, {} });
        });
    }
    // In the order of their writing.
    std::vector<model::Mail> mails(const model::Session &session)
    {
        auto list = read([key = session.key](store::Connection &connection) {
            return store::MailStore(connection).ofSession(key);
        });
        std::reverse(list.begin(), list.end());
        return list;
    }
    std::vector<model::MailKind> kinds(const model::Session &session)
    {
        std::vector<model::MailKind> all;
        const auto list = mails(session);
        for (const model::Mail &one : list)
            all.push_back(one.kind);
        return all;
    }
    // As if the mails that wait had gone out.
    void sendAll(const model::Session &session)
    {
        write([key = session.key](store::Connection &connection) {
            return connection.execute(
                QStringLiteral("UPDATE mail SET state = 3, attempts = 1 WHERE session_key = ?"),
                { key.toString() });
        });
    }
    QString tokenOf(const model::Registrant &person)
    {
        return attendees.keys()->personalToken(person.key, person.linkEdition);
    }

    QHostAddress from { QStringLiteral("192.0.2.1") };
    services::AttendeeService attendees { sessions, database, secrets, settings, clock, random };
    services::SharingService sharing { sessions, attendees, database, clock, random };
};

} // namespace support
