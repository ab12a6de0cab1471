// sharedesk.h with e-mail: composed, kept, and shown; it goes out when the test begins it.
#pragma once

#include "services/mailaccounts.h"
#include "services/mailcomposer.h"
#include "services/mailservice.h"
#include "store/mailstore.h"
#include "support/sharedesk.h"
#include "ui/mailnotices.h"

namespace support {

struct MailWindowDesk : ShareDesk {
    MailWindowDesk() { settings.set(settings::keys::hostEmail, QStringLiteral("dana@example.org")); }

    services::MailComposer composer { sessions, attendees, database, settings, clock };
    services::MailAccounts mailAccounts { settings, secrets, database, providers, clock };
    services::MailService mails { database, composer, mailAccounts, clock, random, {} };
    QStringList openedDrafts;

    ui::MailParts mailParts()
    {
        ui::MailParts parts { &mails, &composer, &mailAccounts, {},
            folder.filePath(QStringLiteral("drafts")) };
        parts.openDraft = [this](const QString &file) {
            openedDrafts << file;
            return base::ready<bool>(true);
        };
        return parts;
    }

    // An account at a server that nothing of the test talks to.
    void setUpAccount()
    {
        services::MailAccount account;
        account.server = QStringLiteral("smtp.example.org");
        account.user = account.from = QStringLiteral("dana@example.org");
        await(mailAccounts.save(account, QStringLiteral("right horse"))).value();
    }

    ui::MainWindow &showWithMail(QSize size = { 420, 680 })
    {
        ui::WindowParts all = parts();
        all.hooks.pages = &pages;
        all.hooks.mail = &mailAccounts;
        all.sharing = &sharing;
        all.attendees = &attendees;
        all.waiting = &waiting;
        all.mail = mailParts();
        window = std::make_unique<ui::MainWindow>(all);
        QSignalSpy filled(window.get(), &ui::MainWindow::filled);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (filled.isEmpty())
            filled.wait();
        return *window;
    }

    // A session tomorrow with these registrants, who are confirmed; addresses that begin with "-" are none.
    model::Session withRegistrants(
        const QStringList &names, const QString &topic = QStringLiteral("Sales meeting"))
    {
        auto made = draft(topic);
        made.session.wantsRegistration = true;
        const auto session = await(sessions.save(made)).value().session;
        for (const QString &name : names) {
            model::Registrant person;
            person.session = session.key;
            person.firstName = name;
            person.lastName = QStringLiteral("Sample");
            if (!name.startsWith(u'-'))
                person.email = name.toLower() + QStringLiteral("@example.org");
            await(registrants.add(person)).value();
        }
        return await(sessions.session(session.key)).value();
    }
    base::Async<services::SaveReport> move(const model::Session &session)
    {
        auto later = await(sessions.session(session.key)).value();
        later.series.front().start += std::chrono::hours(1);
        return sessions.save({ later, services::KeepPassword {} });
    }

    model::Mail written(const model::Session &session, const QString &name,
        model::MailState state = model::MailState::Waiting, model::MailKind kind = model::MailKind::Reminder)
    {
        model::Mail one;
        one.kind = kind;
        one.session = session.key;
        one.name = name;
        one.address = name.toLower() + QStringLiteral("@example.org");
        one.state = state;
        one.createdAt = one.notBefore = clock.now();
        if (kind == model::MailKind::Reminder) {
            one.start = clock.now() + std::chrono::hours(2);
            one.lead = std::chrono::hours(2);
        }
        return write(
            [one](store::Connection &connection) { return store::MailStore(connection).append(one); });
    }
    model::MailState stateOf(const model::MailKey &key)
    {
        return read([key](store::Connection &connection) {
            return store::MailStore(connection).load(key);
        })->state;
    }
    std::vector<model::Mail> mailsOf(const model::Session &session)
    {
        return read([key = session.key](store::Connection &connection) {
            return store::MailStore(connection).ofSession(key);
        });
    }
};

} // namespace support
