// The window on the core of desk.h, with questions answered by the test.
#pragma once

#include "services/backupservice.h"
#include "support/desk.h"
#include "support/recordedprompts.h"
#include "ui/drawers/schedulerdrawer.h"
#include "ui/mainwindow.h"
#include "ui/startflow.h"
#include "ui/widgets/sessionlistview.h"

#include <QSignalSpy>

#include <memory>

namespace support {

struct WindowDesk : Desk {
    services::BackupService backups { database };
    RecordedPrompts prompts;
    ui::StartFlow flow { starts, settings, clock, prompts };
    std::unique_ptr<ui::MainWindow> window;

    // A session today at this hour, in the system's zone.
    model::Session savedToday(const QString &topic, int hour, std::optional<model::RecurrenceRule> rule = {})
    {
        auto draft = this->draft(topic);
        model::Series &series = draft.session.series.front();
        series.zone = "UTC";
        series.start
            = base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20).time_since_epoch())
            + std::chrono::hours(hour);
        series.rule = std::move(rule);
        return await(sessions.save(draft)).value().session;
    }

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

    ui::SessionListView &list() { return *window->scheduler()->list(); }

    bool select(const model::SessionKey &key)
    {
        const bool isThere
            = QTest::qWaitFor([&] { return window->scheduler()->model().indexOf(key).isValid(); });
        if (isThere)
            list().setCurrentIndex(window->scheduler()->model().indexOf(key));
        return isThere;
    }
};

} // namespace support
