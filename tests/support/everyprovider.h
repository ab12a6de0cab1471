// One session of today at each provider, as links that a host pasted, on a desk whose clock says 08:00.
#pragma once

#include "support/desk.h"

#include <array>

namespace support {

struct TodayAt {
    int hour;
    model::ProviderKind provider;
    const char *link;
    const char *number; // the provider's, where its form asks for one
};

// In the order of the day; made in another.
inline constexpr std::array everyProvider {
    TodayAt { 9, model::ProviderKind::Zoom, "https://zoom.us/j/81234567890", "81234567890" },
    TodayAt { 10, model::ProviderKind::Teams,
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0", "" },
    TodayAt { 11, model::ProviderKind::Webex, "https://example.webex.com/meet/dana", "" },
    TodayAt { 12, model::ProviderKind::GoTo, "https://meet.goto.com/123456789", "123-456-789" },
    TodayAt { 13, model::ProviderKind::GoogleMeet, "https://meet.google.com/abc-defg-hij", "" },
    TodayAt { 14, model::ProviderKind::BigBlueButton, "https://bbb.example.org/b/dan-abc-def", "" },
    TodayAt { 15, model::ProviderKind::JitsiMeet, "", "" },
    TodayAt { 16, model::ProviderKind::Link, "https://example.org/room", "" },
};

// The topic is the hour's: "Session of 9".
inline QString topicAt(int hour)
{
    return QStringLiteral("Session of %1").arg(hour);
}

inline std::vector<model::Session> savedAtEveryProvider(Desk &desk)
{
    std::vector<model::Session> saved;
    for (size_t i = 0; i < everyProvider.size(); ++i) {
        const TodayAt &one = everyProvider[(i * 3) % everyProvider.size()];
        auto draft = desk.draft(topicAt(one.hour));
        draft.session.place.provider = one.provider;
        draft.session.place.joinUrl = QUrl(QString::fromLatin1(one.link));
        draft.session.place.externalId = QString::fromLatin1(one.number);
        draft.password = services::SetPassword { QStringLiteral("secret12") };
        model::Series &series = draft.session.series.front();
        series.zone = "UTC";
        series.start
            = base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20).time_since_epoch())
            + std::chrono::hours(one.hour);
        series.duration = std::chrono::minutes(60);
        saved.push_back(await(desk.sessions.save(draft)).value().session);
    }
    std::sort(saved.begin(), saved.end(), [](const model::Session &one, const model::Session &other) {
        return one.series.front().start < other.series.front().start;
    });
    return saved;
}

} // namespace support
