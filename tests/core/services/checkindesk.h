// A session at an emulated Zoom whose hour is over, with registrants there.
#pragma once

#include "services/attendancebook.h"
#include "services/checkin.h"
#include "zoomoutboxtest.h"

#include "schedule/rruletext.h"

struct CheckInDesk : ZoomOutbox {
    using Instant = base::Instant;

    // Today at 10:00 UTC for an hour, initiated, with these addresses registered; it is 12:00.
    explicit CheckInDesk(const QStringList &addresses
        = { QStringLiteral("ann@example.org"), QStringLiteral("bob@example.org") },
        const QString &rule = {})
    {
        auto draft = desk.draft();
        draft.session.wantsRegistration = true;
        model::Series &series = draft.session.series.front();
        series.zone = "UTC";
        series.start
            = base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20).time_since_epoch())
            + std::chrono::hours(10);
        if (!rule.isEmpty())
            series.rule = schedule::parseRule(rule).value();
        session = support::await(desk.sessions.save(draft)).value().session;
        start = Instant(series.start.time_since_epoch());
        for (const QString &address : addresses)
            add(address);
        desk.initiate(session, account);
        desk.runDry();
        desk.clock.moveTo(start + std::chrono::hours(2));
    }

    void add(const QString &address, const QString &first = {})
    {
        model::Registrant person;
        person.session = session.key;
        person.firstName = first.isEmpty() ? address.section(u'@', 0, 0) : first;
        person.lastName = QStringLiteral("Lee");
        person.email = address;
        people.push_back(support::await(desk.registrants.add(person)).value());
    }

    support::ZoomEmulator::Meeting &there() { return *zoom.find(zoom.meetings().begin()->first); }
    QString idThere(const QString &address)
    {
        for (const auto &person : there().people)
            if (person.email == address)
                return person.id;
        return {};
    }
    void hold(const QJsonArray &rows, bool hasReport = true, const QString &uuid = QStringLiteral("/aB//c=="))
    {
        there().held.push_back({ uuid, start, rows, hasReport });
    }
    QJsonObject row(const QString &name, const QString &email, int joined = 0, int left = 60,
        const QString &registrant = {}, const QString &user = {}) const
    {
        return support::ZoomEmulator::participant(name, email, start, joined, left, registrant, user);
    }

    base::Result<services::CheckInReport> run() { return support::await(checkIn.run(session.key, start)); }
    services::AttendanceSheet sheet() { return support::await(book.sheet(session.key, start)).value(); }
    services::AttendanceLine line(const QString &address)
    {
        const auto all = sheet();
        for (const auto &one : all.people)
            if (one.address == address)
                return one;
        return {};
    }
    std::vector<services::ReviewLine> review()
    {
        return support::await(checkIn.review(session.key, start)).value();
    }

    model::Session session;
    base::Instant start {};
    std::vector<model::Registrant> people;
    services::CheckIn checkIn { desk.sessions, desk.database, desk.providers, desk.settings, desk.clock,
        desk.random };
    services::AttendanceBook book { desk.sessions, desk.database, desk.settings, desk.clock, desk.random };
};
