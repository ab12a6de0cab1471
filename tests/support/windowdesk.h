// The window on the core of desk.h, with questions answered by the test.
#pragma once

#include "services/backupservice.h"
#include "support/desk.h"
#include "support/recordedprompts.h"
#include "support/windowrows.h"
#include "ui/mainwindow.h"
#include "ui/startflow.h"

#include <QSignalSpy>

#include <memory>

namespace support {

struct WindowDesk : Desk {
    services::BackupService backups { database };
    RecordedPrompts prompts;
    ui::StartFlow flow { starts, settings, clock, prompts };
    std::unique_ptr<ui::MainWindow> window;

    ui::MainWindow &show(QSize size = { 420, 680 })
    {
        window = std::make_unique<ui::MainWindow>(ui::WindowParts {
            sessions, profiles, invites, calendars, backups, flow, settings, clock, prompts, {} });
        QSignalSpy filled(window.get(), &ui::MainWindow::filled);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (window->scheduler() && filled.isEmpty())
            filled.wait();
        return *window;
    }

    ui::SessionListView &list() { return sessionList(*window); }
    bool select(const model::SessionKey &key) { return selectSession(*window, key); }
};

} // namespace support
