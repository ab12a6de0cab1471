// The outbox's desk with what stands beside it: accounts and registrants.
#pragma once

#include "services/accountservice.h"
#include "services/registrantservice.h"
#include "store/registrantsyncstore.h"
#include "support/emulators/zoomemulator.h"
#include "support/outboxdesk.h"

namespace support {

struct AccountDesk : OutboxDesk {
    AccountDesk() { routeTo(zoom.routes()); }

    // As the host types it.
    static model::Account typed(model::SignInWay way = model::SignInWay::ZoomServerToServer)
    {
        model::Account account;
        account.provider = model::ProviderKind::Zoom;
        account.name = QStringLiteral("Sales");
        account.signIn = way;
        account.settings = { { QStringLiteral("clientId"), QStringLiteral("client") } };
        if (way == model::SignInWay::ZoomServerToServer)
            account.settings.insert(QStringLiteral("accountId"), QStringLiteral("account"));
        return account;
    }
    static QMap<QString, QString> clientSecret()
    {
        return { { QStringLiteral("clientSecret"), QStringLiteral("marked-client-secret") } };
    }
    base::Result<services::ConnectionReport> connected(const model::Account &account = typed())
    {
        return await(accounts.connectAccount(account, clientSecret()));
    }

    // A session with registration, initiated at the account.
    model::Session initiated(const model::Account &account)
    {
        services::SessionDraft wanted = draft();
        wanted.session.wantsRegistration = true;
        const model::Session session = await(sessions.save(wanted)).value().session;
        initiate(session, account);
        run();
        return this->session(session.key);
    }
    // From now on Zoom takes neither tokens nor the secret.
    void endSignIn()
    {
        zoom.server().setHandler([](const ServerRequest &request) {
            return request.path.startsWith("/oauth")
                ? ServerAnswer::json(400,
                    { { QStringLiteral("error"), QStringLiteral("invalid_grant") },
                        { QStringLiteral("reason"), QStringLiteral("Invalid Token!") } })
                : ServerAnswer::json(401,
                    { { QStringLiteral("code"), 124 },
                        { QStringLiteral("message"), QStringLiteral("Invalid access token.") } });
        });
    }
    static model::Registrant person(const model::Session &session, const QString &first, const QString &email)
    {
        model::Registrant person;
        person.session = session.key;
        person.firstName = first;
        person.lastName = QStringLiteral("Example");
        person.email = email;
        return person;
    }
    model::Registrant now(const model::RegistrantKey &key)
    {
        auto person = read([key](store::Connection &connection) {
            return store::RegistrantStore(connection).load(key);
        }).value();
        for (const model::RegistrantSync &sync : syncs(key)) { // as at its last meeting
            person.providerId = sync.providerId;
            person.joinUrl = sync.joinUrl;
        }
        return person;
    }
    std::vector<model::RegistrantSync> syncs(const model::RegistrantKey &key)
    {
        return read([key](store::Connection &connection) {
            return store::RegistrantSyncStore(connection).ofRegistrant(key);
        });
    }
    std::vector<ZoomEmulator::Person> there(const QString &status = QStringLiteral("approved"))
    {
        return zoom.registrants(zoom.meetings().begin()->first, status);
    }

    ZoomEmulator zoom { clock };
    services::AccountService accounts { database, secrets, providers, opener, clock, random };
    services::RegistrantService registrants { sessions, database, providers, clock };
};

} // namespace support
