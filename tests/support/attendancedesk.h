// sharedesk.h with a session that took place at the rehearsal's provider, which makes up who came: most of
// the registered, the first of them under a short name that matches nobody, and one stranger.
#pragma once

#include "providers/rehearsal/rehearsal.h"
#include "providers/rehearsal/rehearsalserver.h"
#include "support/sharedesk.h"
#include "ui/attendanceparts.h"

namespace support {

struct AttendanceDesk : ShareDesk {
    AttendanceDesk() { providers.route(QString(providers::RehearsalHost), rehearsal.origin()); }

    ui::AttendanceParts attendanceParts() { return { attendance, checkIn, sessions, clock, prompts }; }

    void registerPerson(
        const model::Session &session, const QString &first, const QString &last, const QString &email)
    {
        model::Registrant person;
        person.session = session.key;
        person.firstName = first;
        person.lastName = last;
        person.email = email;
        await(registrants.add(person));
    }

    // Daily from 2026-11-21 09:00 UTC for an hour; `people` are "Ann0 Sample0" and so on. The clock stands
    // behind the first `days`.
    model::Session held(int people = 8, int days = 1)
    {
        auto draft = this->draft(QStringLiteral("Course evening"));
        draft.session.wantsRegistration = true;
        draft.session.place.provider = model::ProviderKind::Rehearsal;
        model::RecurrenceRule daily;
        daily.frequency = model::Frequency::Daily;
        draft.session.series.front().rule = daily;
        const model::Session session = await(sessions.save(draft)).value().session;
        for (int i = 0; i < people; ++i)
            registerPerson(session, QStringLiteral("Ann%1").arg(i), QStringLiteral("Sample%1").arg(i),
                QStringLiteral("ann%1@example.org").arg(i));
        services::InitiateRequest request;
        request.session = session.key;
        request.account = stored(providers::rehearsalAccount(), {}).key;
        request.password = QStringLiteral("Spring-26");
        if (const auto made = await(meetings.initiate(request)); !made)
            qWarning() << made.error().detail;
        run();
        clock.moveTo(firstStart() + std::chrono::hours(24 * (days - 1) + 3));
        return session;
    }
    // Nobody can be asked who came to it.
    model::Session unmanaged(int people = 3)
    {
        auto draft = this->draft(QStringLiteral("Evening without a provider"));
        draft.session.wantsRegistration = true;
        const model::Session session = await(sessions.save(draft)).value().session;
        for (int i = 0; i < people; ++i)
            registerPerson(session, QStringLiteral("Ben%1").arg(i), QStringLiteral("Sample%1").arg(i),
                QStringLiteral("ben%1@example.org").arg(i));
        clock.moveTo(firstStart() + std::chrono::hours(3));
        return session;
    }
    static base::Instant firstStart()
    {
        return base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 21))
            + std::chrono::hours(9);
    }

    providers::RehearsalServer rehearsal { clock, random };
};

} // namespace support
