// What all changes of a session have in common: load, change, SEQUENCE, save, mails, history. Inside the
// transaction of the change, on the SQL thread.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "model/history.h"
#include "model/session.h"
#include "services/mailplan.h"

#include <vector>

namespace store {
class Connection;
class SessionStore;
} // namespace store

namespace services {

struct Edited {
    model::Session before;
    model::Session after;
    std::vector<model::MailKey> mails = {};
};

struct MailChoice {
    Telling telling;
    std::vector<model::MailKey> undone; // see mailsOf()
};

base::Result<model::Session> loaded(store::SessionStore &sessions, const model::SessionKey &key);

// SEQUENCE grows when invited people must learn of it (RFC 5546 2.1.4).
model::Session sequenced(const model::Session &before, model::Session after);

// Saves `after` over `before`.
base::Result<Edited> storeEdit(store::Connection &connection, base::Random &random,
    const model::Session &before, model::Session after, const model::HistoryEntry &entry,
    const MailChoice &choice = {});

// A co-host's edit leaves the padlock as it is and removes no co-host. `own`: the addresses of who edits.
void keepTheOwners(model::Session &after, const model::Session &now, const QStringList &own);

} // namespace services
