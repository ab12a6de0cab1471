// The way out for mail, as services see it.
#pragma once

#include "base/async.h"
#include "mail/message.h"

#include <vector>

namespace mail {

struct RefusedRecipient {
    QByteArray address;
    base::Error error; // Transient or Rejected
};

// The server took the message for everybody but `refused`.
struct Sent {
    QString reply; // the server's words, often its name for the message; for the history
    std::vector<RefusedRecipient> refused;
};

class Sender {
public:
    virtual ~Sender() = default;

    // One message, in the order of calling. Errors, with `part`:
    //   Transient     certainly not taken, may be later: "connect", "tls", "server" (each would fare alike),
    //                 "recipient", "message" (this one); `notBefore` where the server named a time or
    //                 greylists; "quota" where the day's number is used up
    //   Lost          all of it was handed over and no answer came: it may have been taken. Only here can a
    //                 repeat be a double, which the Message-ID then shows
    //   Unauthorised  the password or token was refused ("password"; "appPassword": the server wants one that
    //   is
    //                 made for programs). After a second token, too. Send nothing more until the
    //                 host has mended it: servers lock accounts that keep trying
    //   Rejected      with a sentence for people: "certificate", "encryption", "signIn" (no common way),
    //                 "sender", "recipient", "message", "server"
    //   Invalid       no sender or nobody to send to
    //   Cancelled     by cancel(), or the sender was destroyed, before it was handed over
    // On the caller's thread, which has an event loop.
    virtual base::Async<Sent> send(const Message &message) = 0;

    // Too late when the message was handed over: then it goes on, and send() tells how it ended.
    virtual void cancel(const MessageId &id) = 0;

    // Whoever is to be asked before the last bytes of a message go need not be asked for this one: they may.
    virtual void allow(const MessageId &id) = 0;
};

} // namespace mail
