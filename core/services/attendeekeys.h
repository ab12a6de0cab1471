// What attendees hold in hand: personal links, places in the waiting room, proofs that a form is ours. All
// are made from one secret that lives in the keychain, so that the database never holds what opens a door.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/keys.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace services {

// Who stands in the waiting room. It travels with the attendee, signed, and is kept nowhere.
struct Ticket {
    model::SessionKey session;
    model::RegistrantKey registrant; // null without registration
    QString name; // as typed by the attendee
    QByteArray seat; // one person, also in two windows; random
    base::Instant until {}; // not valid after

    bool operator==(const Ticket &) const = default;
};

// A value; any thread.
class AttendeeKeys {
public:
    static constexpr int SecretBytes = 32;
    explicit AttendeeKeys(QByteArray secret) : m_secret(std::move(secret)) { }

    // 128 bits as 22 characters of base64url (RFC 4648 5). The same for the same registrant each time it is
    // asked, so that a later mail holds the same link. `edition` grows when the host renews a leaked link.
    QString personalToken(const model::RegistrantKey &registrant, int edition = 0) const;
    // Of the address that calendars subscribe to; as long, and dead when its edition is.
    QString feedToken(int edition) const;
    // What the database keeps of a token: enough to find it again, not to use it.
    static QString hashOf(const QString &token);

    QString sealed(const Ticket &ticket) const;
    // Empty for anything that sealed() did not give, or that is over at `now`.
    std::optional<Ticket> opened(const QString &text, base::Instant now) const;

    // The seat of who came by a personal link: one, however many windows they have.
    QByteArray seatOf(const model::RegistrantKey &registrant) const;
    // What the database keeps of an address that asks: enough to count by, not to know it.
    QString blinded(const QString &text) const;

    // A form's proof for the browser that holds `cookie`.
    QString formProof(const QByteArray &cookie) const;
    bool isFormProof(const QByteArray &cookie, const QString &proof) const; // in constant time

private:
    QByteArray made(QByteArrayView label, QByteArrayView text) const;

    QByteArray m_secret;
};

// Whether two secrets are one, in the same time wherever they differ and however long they are.
bool sameSecret(const QByteArray &one, const QByteArray &other);

} // namespace services
