// What a change of a session means for mails, before anything is written: the same plan is shown to the host
// (NEW-06) and carried out, so that the two cannot differ.
#pragma once

#include "base/async.h"
#include "base/time.h"
#include "model/mail.h"
#include "model/session.h"
#include "services/mailintents.h"

#include <vector>

namespace store {
class Connection;
}

namespace services {

// An active registrant to whom a change writes nothing.
struct Untold {
    // In the order of telling them.
    enum class Why : std::uint8_t {
        NoAddress, // the host tells them
        OnlyAtProvider, // was never entered here
        NeverTold, // their confirmation has not gone out, and does not any more
    };
    QString name;
    QString address;
    Why why = Why::NoAddress;

    bool operator==(const Untold &) const = default;
};

struct MailPlan {
    std::vector<model::Mail> written;
    std::vector<model::Mail> amended; // wait already and will speak of the change; with their new sequence
    std::vector<model::Mail> withdrawn; // wait, and would contradict it
    std::vector<Untold> untold; // only of a change that is told to registrants

    bool operator==(const MailPlan &) const = default;
};

// Another start, length or set of occurrences: what registrants are told (ATT-05). Nothing else is (ATT-11).
bool changesTimes(const model::Session &before, const model::Session &after);

// What the host decided about a plan.
struct Telling {
    enum class Whom : std::uint8_t { Affected, Nobody };
    Whom whom = Whom::Affected;
    QString note; // the host's own words, in every mail

    bool operator==(const Telling &) const = default;
};

// Update or Cancellation to every active registrant with an address, CohostInvitation to new co-hosts. Of a
// new session `before` is empty. `undone`: mails of the change that is being undone; those that still wait
// are withdrawn and not followed by another.
base::Result<MailPlan> mailsOf(store::Connection &connection, const model::Session &before,
    const model::Session &after, base::Instant now, const std::vector<model::MailKey> &undone = {});

// An Update for every active registrant with an address though nothing changed that they are told by itself
// (ATT-11).
base::Result<MailPlan> updatesOf(
    store::Connection &connection, const model::Session &session, base::Instant now);

// In the caller's transaction. Withdraws and amends whatever `telling` says; answers with what was written,
// which waits `takeBackTime`. What the host told nobody is kept as discarded, for the history.
base::Result<std::vector<model::MailKey>> carryOut(
    store::Connection &connection, const MailPlan &plan, const Telling &telling, base::Instant now);

// A change that is about to be saved, and what it would write.
struct MailForecast {
    model::Session before; // without a key: a new session
    model::Session after; // as it would be stored
    MailPlan plan;
    bool canBeSilent = true; // false: the mails are all that the act is about
};

// What a change has written; it can be taken back until `notBefore`.
struct WrittenMails {
    model::SessionKey session;
    QString topic;
    std::vector<model::MailKey> keys;
    base::Instant notBefore {};
};

// Asked before a host's change writes to people; implemented where there is somebody to ask.
class BeforeSending {
public:
    virtual ~BeforeSending() = default;
    // Only of forecasts that write something. Cancelled: the change is not made.
    virtual base::Async<Telling> ask(const MailForecast &forecast) = 0;
};

} // namespace services
