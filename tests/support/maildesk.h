// The desk with a mail account at a real server and the mail queue in motion, on a clock that the test moves.
#pragma once

#include "services/mailaccounts.h"
#include "services/mailcomposer.h"
#include "services/mailservice.h"
#include "support/attendeedesk.h"
#include "support/smtpserver.h"

#include <QRegularExpression>

namespace support {

inline services::MailService::Options oneConnection()
{
    services::MailService::Options options;
    options.connections = 1;
    options.timeouts.connecting = std::chrono::seconds(5);
    options.timeouts.answering = std::chrono::seconds(5);
    options.timeouts.taking = std::chrono::seconds(5);
    return options;
}

struct MailDesk : AttendeeDesk {
    explicit MailDesk(const services::MailService::Options &options = oneConnection())
        : service(database, composer, accounts, clock, random, options)
    {
        settings.set(settings::keys::hostEmail, QStringLiteral("dana@example.org"));
    }

    services::MailAccount account() const
    {
        services::MailAccount account;
        const mail::SmtpAccount at = server.account(QStringLiteral("tls"));
        account.server = at.host;
        account.port = at.port;
        account.user = at.user;
        account.from = at.user;
        account.certificate = server.certificate();
        return account;
    }
    void setUpAccount(const QString &password = QStringLiteral("right horse"))
    {
        await(accounts.save(account(), password)).value();
    }

    // To an address, needed by then.
    model::Mail written(const model::Session &session, const QString &address,
        std::chrono::seconds neededIn = std::chrono::hours(24))
    {
        model::Mail mail;
        mail.kind = model::MailKind::Invitation;
        mail.session = session.key;
        mail.address = address;
        mail.createdAt = mail.notBefore = clock.now();
        mail.neededBy = clock.now() + neededIn;
        return write(
            [&](store::Connection &connection) { return store::MailStore(connection).append(mail); });
    }
    std::vector<model::Mail> written(const model::Session &session, int count)
    {
        return write([&](store::Connection &connection) -> base::Result<std::vector<model::Mail>> {
            std::vector<model::Mail> all;
            for (int i = 0; i < count; ++i) {
                model::Mail mail;
                mail.kind = model::MailKind::Invitation;
                mail.session = session.key;
                mail.address = QStringLiteral("p%1@example.com").arg(i);
                mail.createdAt = mail.notBefore = clock.now();
                const auto stored = store::MailStore(connection).append(mail);
                if (!stored)
                    return base::passOn(stored);
                all.push_back(*stored);
            }
            return all;
        });
    }
    // As it stands now.
    model::Mail mail(const model::MailKey &key)
    {
        return read([key](store::Connection &connection) {
            return store::MailStore(connection).load(key);
        }).value();
    }
    services::MailLine line(const model::Mail &mail)
    {
        const auto lines = await(service.ofSession(mail.session)).value();
        const auto found = std::find_if(lines.begin(), lines.end(),
            [&mail](const services::MailLine &line) { return line.mail.key == mail.key; });
        return found == lines.end() ? services::MailLine() : *found;
    }
    QStringList recipients() const
    {
        QStringList all;
        const auto taken = server.mails();
        for (const TakenMail &one : taken)
            all << one.envelope[QStringLiteral("to")].toArray().at(0).toString();
        return all;
    }

    // What can go out now goes out. False: it did not come to rest.
    bool run(int milliseconds = 60000)
    {
        QSignalSpy rested(&service, &services::MailService::idle);
        service.begin();
        const bool rests = rested.wait(milliseconds);
        service.stop();
        return rests;
    }
    // Time goes on until nothing waits any more that time alone can move.
    bool runDry(int atMost = 60)
    {
        for (int step = 0; step < atMost; ++step) {
            if (!run())
                return false;
            const auto due
                = read([](store::Connection &connection) { return store::MailStore(connection).nextDue(); });
            if (!due)
                return true;
            clock.moveTo(std::max(*due, clock.now() + std::chrono::seconds(1)));
        }
        return false;
    }

    SmtpServer server;
    services::MailComposer composer { sessions, attendees, database, settings, clock };
    services::MailAccounts accounts { settings, secrets, database, providers, clock };
    services::MailService service;
};

} // namespace support
