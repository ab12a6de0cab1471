#pragma once

#include "base/result.h"
#include "model/mail.h"

#include <QVariantList>

#include <optional>
#include <vector>

namespace store {

class Connection;

struct MailCounts {
    int waiting = 0; // also being sent
    int sent = 0;
    int failed = 0;
    int missed = 0;
    int uncertain = 0; // may have arrived
};

// Mails that are to go out ↔ rows: each is here before it happens and keeps its outcome (NEW-02). They go
// with their session.
class MailStore {
public:
    explicit MailStore(Connection &connection) : m_connection(connection) { }

    // Inside the transaction that wants the mail. Gives `key` where it is empty, and `number`: 0 where a mail
    // with the same `once` is there already and nothing was written.
    base::Result<model::Mail> append(model::Mail mail);
    base::Result<std::optional<model::Mail>> load(const model::MailKey &key);
    // The newest first.
    base::Result<std::vector<model::Mail>> ofSession(const model::SessionKey &session, int limit = 500);
    base::Result<MailCounts> counts(const model::SessionKey &session, base::Instant now);
    base::Result<MailCounts> counts(base::Instant now); // of all sessions
    // What is not settled, in order of urgency.
    base::Result<std::vector<model::Mail>> open(int limit = 1000);

    // Takes what may go out now, the most urgent first, and marks it Sending until `leaseUntil`; FOR UPDATE
    // SKIP LOCKED on PostgreSQL. One whose lease ran out comes again: it was not handed over.
    base::Result<std::vector<model::Mail>> lease(base::Instant now, base::Instant leaseUntil, int limit);
    // Before the last bytes of these go to the server: Checking from now on, so that nobody sends them again
    // should the answer be lost. Gives those whose lease is still held (by `leaseUntil` as lease() gave it)
    // and that were not taken back; the others must not go out.
    base::Result<std::vector<model::MailKey>> handOver(const std::vector<model::Mail> &mails);
    // The lease ends later, of those of `mails` that are still held by it.
    base::Result<std::vector<model::MailKey>> extend(
        const std::vector<model::Mail> &mails, base::Instant leaseUntil);
    // What came of it: state, attempts, notBefore, sentAt, lastError. Only the holder of the lease may say
    // so; Conflict when it was taken over or taken back.
    base::Result<void> settle(const model::Mail &mail);
    // When lease() has something to give next; empty: nothing waits.
    base::Result<std::optional<base::Instant>> nextDue();
    base::Result<int> due(base::Instant now); // how many

    // Each changes what still is in a state for it, and gives how many. What is at the server and whose
    // lease runs is left alone.
    base::Result<int> sendNow(const std::vector<model::MailKey> &mails, base::Instant now);
    base::Result<int> takeBack(const std::vector<model::MailKey> &mails);
    base::Result<int> sayArrived(const std::vector<model::MailKey> &mails, base::Instant now);
    base::Result<int> handedToHost(const std::vector<model::MailKey> &mails, base::Instant now);
    // Waiting ones that must not go out late without the host's word.
    base::Result<int> miss(const std::vector<model::MailKey> &mails, const QString &why);

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
    base::Result<MailCounts> countsWhere(const QString &where, const QVariantList &values, base::Instant now);
    // `set` and `where` of one mail, which is bound last.
    base::Result<int> changeEach(const std::vector<model::MailKey> &mails, const QString &set,
        const QVariantList &values, const QString &where, const QVariantList &conditions = {});

    Connection &m_connection;
};

} // namespace store
