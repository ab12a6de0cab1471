// The desk with attendee pages in front of it, on a free port of loopback.
#pragma once

#include "portal/portal.h"
#include "services/attendeeservice.h"
#include "services/feedservice.h"
#include "services/waitingroom.h"
#include "store/registrantstore.h"
#include "support/attendeebrowser.h"
#include "support/desk.h"

namespace support {

struct PortalDesk : Desk {
    explicit PortalDesk(
        const QString &translations = QStringLiteral(":/i18n"), const portal::ServerOptions &options = {})
        : portal(attendees, room, clock, random, options, translations)
    {
        portal.serveFeed(feed);
        port = await(portal.begin(QHostAddress::LocalHost, 0)).value();
        settings.set(settings::keys::publicUrl, QStringLiteral("http://127.0.0.1:%1").arg(port));
    }

    // Takes place at a link of the host's own.
    model::Session at(const QString &link, services::SessionDraft draft)
    {
        draft.session.place = { model::ProviderKind::Link, {}, {}, {}, QUrl(link) };
        return await(sessions.save(draft)).value().session;
    }
    model::Session withRegistration(model::RegistrationForm form = {})
    {
        services::SessionDraft wanted = draft();
        wanted.session.wantsRegistration = true;
        wanted.session.form = std::move(form);
        return at(QStringLiteral("https://example.org/training"), wanted);
    }
    model::Session start(const model::Session &session)
    {
        return await(starts.start(session.key, true)).value();
    }
    QString pathOf(const model::Session &session) const
    {
        return QStringLiteral("/j/") + session.reservedId.digits();
    }

    // Of the one who registered with that address; empty when there is nobody.
    QString personalPath(const model::Session &session, const QString &email)
    {
        const auto key = session.key;
        const auto person = await(database.read([key, email](store::Connection &connection) {
            return store::RegistrantStore(connection).findByAddress(key, email);
        })).value();
        if (person)
            return QStringLiteral("/a/") + attendees.keys()->personalToken(person->key, person->linkEdition);
        return {};
    }

    services::AttendeeService attendees { sessions, database, secrets, settings, clock, random };
    services::FeedService feed { sessions, attendees, database, clock };
    services::WaitingRoom room { clock };
    portal::Portal portal;
    quint16 port = 0;
};

} // namespace support
