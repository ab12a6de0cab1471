// What the host says of who came, and takes back (REG-14, INI-09, SHA-09).
#include "services/attendancebook.h"
#include "services/meetingrecord.h"
#include "services/settingvalues.h"
#include "store/connection.h"
#include "store/databasethread.h"

namespace services {

using base::Async;
using base::Instant;
using base::Result;
using model::SessionKey;
using store::AttendanceStore;

Async<MarksBefore> AttendanceBook::mark(const SessionKey &session, Instant start,
    const std::vector<model::RegistrantKey> &registrants, Presence presence, model::AttendanceSource source)
{
    model::AttendanceMark mark;
    mark.session = session;
    mark.start = start;
    mark.present = presence == Presence::Present;
    mark.source = source;
    mark.at = m_clock.now();
    mark.who = hostName(m_settings);
    return m_database.run(
        [registrants, mark, presence](store::Connection &connection) mutable -> Result<MarksBefore> {
            AttendanceStore store(connection);
            auto all = store.marks(mark.session, mark.start);
            if (!all)
                return base::passOn(all);
            MarksBefore before { mark.session, mark.start, registrants, {} };
            const QSet<model::RegistrantKey> wanted(registrants.begin(), registrants.end());
            for (const model::AttendanceMark &one : *all)
                if (wanted.contains(one.registrant))
                    before.marks.push_back(one);
            for (const model::RegistrantKey &one : registrants) {
                mark.registrant = one;
                auto done = presence == Presence::AsReported ? store.unset(mark.session, mark.start, one)
                                                             : store.set(mark);
                if (!done)
                    return base::passOn(done);
            }
            auto noted = noteHistory(connection, mark.session, model::HistoryEvent::AttendanceMarked,
                QString::number(registrants.size()), mark.at, mark.who);
            if (!noted)
                return base::passOn(noted);
            return before;
        });
}

Async<bool> AttendanceBook::putBack(const MarksBefore &before)
{
    return m_database.run([before](store::Connection &connection) -> Result<bool> {
        AttendanceStore store(connection);
        for (const model::RegistrantKey &one : before.registrants)
            if (auto done = store.unset(before.session, before.start, one); !done)
                return base::passOn(done);
        for (const model::AttendanceMark &mark : before.marks)
            if (auto done = store.set(mark); !done)
                return base::passOn(done);
        return true;
    });
}

Async<bool> AttendanceBook::hasAny(const SessionKey &session)
{
    return m_database.read([session](store::Connection &connection) -> Result<bool> {
        auto starts = AttendanceStore(connection).starts(session);
        if (!starts)
            return base::passOn(starts);
        return !starts->empty();
    });
}

Async<store::CollectedAttendance> AttendanceBook::clear(const SessionKey &session)
{
    return m_database.run([session, now = m_clock.now(), who = hostName(m_settings)](
                              store::Connection &connection) -> Result<store::CollectedAttendance> {
        auto cleared = AttendanceStore(connection).clear(session);
        if (!cleared || cleared->isEmpty())
            return cleared;
        auto noted = noteHistory(connection, session, model::HistoryEvent::AttendanceCleared, {}, now, who);
        if (!noted)
            return base::passOn(noted);
        return cleared;
    });
}

Async<bool> AttendanceBook::putBack(const store::CollectedAttendance &collected)
{
    return m_database.run([collected](store::Connection &connection) -> Result<bool> {
        if (auto done = AttendanceStore(connection).putBack(collected); !done)
            return base::passOn(done);
        return true;
    });
}

} // namespace services
