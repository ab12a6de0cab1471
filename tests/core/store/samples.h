// What the tests of the provider tables begin with.
#pragma once

#include "model/meeting.h"
#include "store/meetingstore.h"
#include "store/sessionstore.h"
#include "support/testdatabase.h"

namespace samples {

inline const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 }
    + std::chrono::hours(12) };

inline model::Session storedSession(
    support::TestDatabase &database, support::SeededRandom &random, bool dated = true)
{
    model::Session session;
    session.topic = QStringLiteral("Sales meeting");
    session.place.provider = model::ProviderKind::Zoom;
    session.place.joinUrl = QUrl(QStringLiteral("https://zoom.example.com/j/987"));
    if (dated) {
        model::Series part;
        part.start = base::WallTime((noon + std::chrono::hours(24)).time_since_epoch());
        part.zone = "Europe/Berlin";
        part.duration = std::chrono::minutes(45);
        session.series.push_back(part);
    }
    return support::expected(database.write([&](store::Connection &connection) {
        return store::SessionStore(connection, random).insert(session, noon);
    }));
}

inline model::Meeting meetingOf(const model::SessionKey &session, model::MeetingState state)
{
    model::Meeting meeting;
    meeting.session = session;
    meeting.account = model::AccountKey::make();
    meeting.provider = model::ProviderKind::Zoom;
    meeting.state = state;
    return meeting;
}

inline base::Result<model::Meeting> saved(support::TestDatabase &database, const model::Meeting &meeting)
{
    return database.write(
        [&](store::Connection &connection) { return store::MeetingStore(connection).save(meeting); });
}

} // namespace samples
