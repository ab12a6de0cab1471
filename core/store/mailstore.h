#pragma once

#include "base/result.h"
#include "model/mail.h"

#include <optional>
#include <vector>

namespace store {

class Connection;

struct MailCounts {
    int waiting = 0; // also being sent or looked for
    int sent = 0;
    int failed = 0;
};

// Mails that are to go out ↔ rows: each is here before it happens and keeps its outcome (NEW-02). They go
// with their session.
class MailStore {
public:
    explicit MailStore(Connection &connection) : m_connection(connection) { }

    // Inside the transaction that wants the mail. Gives `key` where it is empty, and `number`: 0 where a mail
    // with the same `once` is there already, and nothing was written.
    base::Result<model::Mail> append(model::Mail mail);
    base::Result<std::optional<model::Mail>> load(const model::MailKey &key);
    // The newest first.
    base::Result<std::vector<model::Mail>> ofSession(const model::SessionKey &session, int limit = 500);
    base::Result<MailCounts> counts(const model::SessionKey &session);

    // The newest of a kind, whatever became of it.
    base::Result<std::optional<model::Mail>> last(
        const model::RegistrantKey &registrant, model::MailKind kind);
    // All of these kinds, of the whole session, that wait and were not tried yet, in order: what is said
    // later goes into them, since a mail is composed when it is sent.
    base::Result<std::vector<model::Mail>> untried(
        const model::SessionKey &session, const std::vector<model::MailKind> &kinds);
    // Conflict when it was taken or tried meanwhile.
    base::Result<void> setSequence(const model::MailKey &key, int sequence);
    base::Result<void> discard(const model::MailKey &key);

    // Normalised addresses that a mail of this kind was written to, without discarded ones.
    base::Result<QStringList> addresses(const model::SessionKey &session, model::MailKind kind);

private:
    base::Result<void> changed(const base::Result<int> &rows);

    Connection &m_connection;
};

} // namespace store
