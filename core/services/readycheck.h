// Is everything in place for a session (NEW-08)? And which account is free when (NEW-07).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/account.h"
#include "model/session.h"

#include <QObject>

#include <optional>
#include <vector>

namespace store {
class DatabaseThread;
}

namespace services {

class MeetingService;
class RegistrantService;

enum class ReadyRepair : std::uint8_t {
    None,
    Initiate,
    SignIn,
    ResolveDrift,
    PushRegistrants,
    SetPassword,
    ChooseAccount,
    SendWaiting,
    RemindAgain,
};

struct ReadyItem {
    bool ok = true;
    QString text; // translated: "The meeting is still there", or what is wrong and what to do
    ReadyRepair repair = ReadyRepair::None;
};

struct ReadyReport {
    model::SessionKey session;
    base::Instant at {};
    std::vector<ReadyItem> items;
    QString line; // one line: "Ready" or the first thing to mend
    bool ready() const;
};

// An occurrence that an account cannot take, because it already runs others then.
struct AccountOverlap {
    base::Instant start {};
    model::Account account; // the full one
    QString otherTopic;
    std::vector<model::Account> freeAccounts; // of the same provider
    std::optional<base::Instant> nearestFree;
};

class ReadyCheck : public QObject {
    Q_OBJECT

public:
    ReadyCheck(MeetingService &meetings, RegistrantService &registrants, store::DatabaseThread &database,
        const base::Clock &clock, base::Random &random, QObject *parent = nullptr);

    base::Async<ReadyReport> check(const model::SessionKey &session);
    // For the session as it stands in the form, over its next occurrences (at most 100).
    base::Async<std::vector<AccountOverlap>> overlaps(
        const model::Session &session, const model::AccountKey &account);
    // Likewise for the account that the session's meeting stands on. Before it is initiated: the occurrences
    // at which no account is free that it could be initiated on, its provider's or, without one, any.
    base::Async<std::vector<AccountOverlap>> overlaps(const model::Session &session);

private:
    base::Async<ReadyReport> report(
        const model::SessionKey &session, const std::optional<base::Error> &unread);

    MeetingService &m_meetings;
    RegistrantService &m_registrants;
    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    base::Random &m_random;
};

} // namespace services
