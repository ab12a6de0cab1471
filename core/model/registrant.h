#pragma once

#include "base/time.h"
#include "model/keys.h"
#include "model/registrationform.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace model {

// Stored as numbers: append only.
enum class RegistrantState : std::uint8_t { Active = 0, Cancelled = 1 };
enum class RegistrantSource : std::uint8_t { ByHost = 0, Import = 1, Page = 2, Provider = 3 };

// Where the person stands at the provider.
enum class SyncState : std::uint8_t {
    None = 0, // the session is not initiated, or its provider has no registrants
    Waiting = 1, // in the outbox
    Synced = 2,
    Failed = 3, // `syncReason` says why; can be repeated
    LeftOut = 4, // no e-mail address (INI-09), or the host's own (REG-08)
    OnlyThere = 5, // found at the provider, not entered here (REG-16)
    Pending = 6, // the provider waits for an approval
};

struct Registrant {
    RegistrantKey key;
    int revision = 0;
    SessionKey session;
    QString firstName;
    QString lastName;
    QString email; // as typed; may be empty
    QString phone;
    std::vector<FormAnswer> answers; // to the session's form
    QString language; // BCP 47, of the page they registered on; empty: the session's
    QByteArray zone; // IANA, theirs; empty: the session's
    int linkEdition = 0; // grows when the host renews a personal link that leaked
    RegistrantState state = RegistrantState::Active;
    RegistrantSource source = RegistrantSource::ByHost;
    // At the meeting that is spoken of (RegistrantSync), which the registrant's row does not know.
    QString providerId;
    QUrl joinUrl; // the person's own link at the provider, where it gave one
    // At all of the session's meetings together: what is not in step first.
    SyncState sync = SyncState::None;
    QString syncReason; // for people
    base::Instant createdAt {};
    base::Instant changedAt {};

    QString name() const { return QString(firstName + u' ' + lastName).trimmed(); }
    bool operator==(const Registrant &) const = default;
};

// Where one registrant stands at one meeting. A session that is initiated as single meetings has several, and
// each provider names the person anew in each.
struct RegistrantSync {
    RegistrantKey registrant;
    MeetingKey meeting;
    SyncState state = SyncState::None;
    QString reason; // for people
    QString providerId;
    QUrl joinUrl;

    bool operator==(const RegistrantSync &) const = default;
};

// What a host wants to know first of several.
bool isWorse(SyncState one, SyncState other);

// What tells two addresses apart: trimmed, the domain in lower case and as ASCII (IDNA), the local part in
// lower case too, since no provider tells "Ann@" from "ann@".
QString normalAddress(const QString &typed);
// What a person would type as an address; not whether it exists (RFC 5321 4.5.3.1 limits).
bool looksLikeAddress(const QString &typed);

} // namespace model
