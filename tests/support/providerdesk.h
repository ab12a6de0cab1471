// The window over accounts at emulated providers: windowdesk.h with everything that exchanges data.
#pragma once

#include "services/accountservice.h"
#include "services/backupservice.h"
#include "services/readycheck.h"
#include "services/registrantservice.h"
#include "support/outboxdesk.h"
#include "support/recordedprompts.h"
#include "ui/mainwindow.h"
#include "ui/startflow.h"

#include <memory>

namespace support {

struct ProviderDesk : OutboxDesk {
    services::AccountService accounts { database, secrets, providers, opener, clock, random };
    services::RegistrantService registrants { sessions, database, providers, clock };
    services::ReadyCheck ready { meetings, registrants, database, clock, random };
    services::BackupService backups { database };
    RecordedPrompts prompts;
    ui::StartFlow flow { starts, settings, clock, prompts };
    std::unique_ptr<ui::MainWindow> window;

    // What the provider is taken to have said of it.
    void note(const model::Account &account)
    {
        write([account](store::Connection &connection) -> base::Result<bool> {
            if (auto noted = store::AccountStore(connection).noteTest(account); !noted)
                return tl::unexpected<base::Error>(noted.error());
            return true;
        });
    }

    ui::WindowParts parts()
    {
        ui::WindowParts parts { sessions, profiles, invites, calendars, backups, flow, settings, clock,
            prompts, {} };
        parts.accounts = &accounts;
        parts.outbox = &outbox;
        parts.meetings = &meetings;
        parts.registrants = &registrants;
        parts.ready = &ready;
        return parts;
    }

    ui::MainWindow &show(QSize size = { 420, 680 })
    {
        window = std::make_unique<ui::MainWindow>(parts());
        QSignalSpy filled(window.get(), &ui::MainWindow::filled);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (filled.isEmpty())
            filled.wait();
        return *window;
    }
};

} // namespace support
