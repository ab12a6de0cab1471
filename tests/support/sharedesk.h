// providerdesk.h with the attendees' side: links into the pages, sharing, the waiting room, who came.
#pragma once

#include "services/attendancebook.h"
#include "services/attendeeservice.h"
#include "services/checkin.h"
#include "services/sharingservice.h"
#include "services/waitingroom.h"
#include "support/providerdesk.h"
#include "support/windowrows.h"
#include "ui/pagescontrol.h"

namespace support {

// Attendee pages that are as the test says.
class FakePages final : public ui::PagesControl {
public:
    QList<ui::PagesSettings> applied;

    base::Async<QUrl> apply(const ui::PagesSettings &settings) override
    {
        applied << settings;
        return base::ready<QUrl>(m_state.address);
    }
    ui::PagesState state() const override { return m_state; }
    void setState(const ui::PagesState &state)
    {
        m_state = state;
        Q_EMIT stateChanged();
    }

private:
    ui::PagesState m_state;
};

struct ShareDesk : ProviderDesk {
    services::AttendeeService attendees { sessions, database, secrets, settings, clock, random };
    services::SharingService sharing { sessions, attendees, database, clock, random };
    services::WaitingRoom waiting { clock };
    services::AttendanceBook attendance { sessions, database, settings, clock, random };
    services::CheckIn checkIn { sessions, database, providers, settings, clock, random };
    FakePages pages;

    void publish()
    {
        settings.set(settings::keys::publicUrl, QStringLiteral("https://join.example.org"));
        await(attendees.begin());
    }

    void comesToWait(const model::SessionKey &session, const QString &name)
    {
        services::Ticket ticket;
        ticket.session = session;
        ticket.name = name;
        ticket.seat = name.toUtf8();
        ticket.until = clock.now() + std::chrono::hours(1);
        waiting.arrived(ticket);
    }

    ui::MainWindow &show(QSize size = { 420, 680 })
    {
        ui::WindowParts all = parts();
        all.hooks.pages = &pages;
        all.sharing = &sharing;
        all.attendees = &attendees;
        all.waiting = &waiting;
        all.attendance = &attendance;
        all.checkIn = &checkIn;
        window = std::make_unique<ui::MainWindow>(all);
        QSignalSpy filled(window.get(), &ui::MainWindow::filled);
        window->resize(size);
        window->show();
        window->activateWindow();
        if (filled.isEmpty())
            filled.wait();
        return *window;
    }

    ui::SessionListView &list() { return sessionList(*window); }
    bool select(const model::SessionKey &key) { return selectSession(*window, key); }
};

} // namespace support
