#pragma once

#include "base/async.h"
#include "model/sessionchange.h"
#include "store/databasesettings.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace store {

class Connection;
class DatabaseWorker;

// The one SQL thread. Everything that touches the database is a function handed to run() or read();
// only values cross. Needs a QCoreApplication, no window: open() and a first read() can be on their
// way while the window is built. Calls are carried out in order, so nothing has to wait for open()
// to finish.
class DatabaseThread : public QObject {
    Q_OBJECT

public:
    explicit DatabaseThread(DatabaseSettings settings, QObject *parent = nullptr);
    // Finishes what was queued, closes, waits.
    ~DatabaseThread() override;

    // Refuses a newer schema untouched (ErrorKind::Newer); makes a backup before it migrates. While
    // the database is not open every run and read answers with the error that open gave.
    base::Async<OpenReport> open();

    // fn is base::Result<T>(Connection &), run on the SQL thread as one transaction: committed when
    // it succeeds, rolled back when it returns an error.
    template <typename Fn>
    auto run(Fn fn)
    {
        return enqueue(std::move(fn), true);
    }
    // The same for reading only: sees one state of the database, never waits for a writer.
    template <typename Fn>
    auto read(Fn fn)
    {
        return enqueue(std::move(fn), false);
    }
    // The same outside of any transaction, for what needs that (backup, restore).
    template <typename Fn>
    auto runBare(Fn fn);

    // Instead of the database in use, one read from a backup: see backup.h.
    base::Async<QString> backup(const QString &file);
    base::Async<QString> restore(const QString &file);

    const DatabaseSettings &settings() const { return m_settings; }

Q_SIGNALS:
    // After a commit, on the thread of this object; also what other programs on the database
    // committed.
    void sessionsChanged(const model::SessionChange &change);
    void profilesChanged();
    void settingsChanged();
    void accountsChanged();
    void outboxChanged();
    void mailChanged();
    void waitingChanged();

private:
    using Job = std::function<base::Result<void>(Connection &)>;
    using Failed = std::function<void(const base::Error &)>;
    enum class Mode : std::uint8_t { Write, Read, Bare };

    template <typename Fn>
    auto enqueue(Fn fn, bool write);
    template <typename Fn>
    auto enqueueAs(Fn fn, Mode mode);
    // `job` runs in a transaction; then `committed`, or `failed` with what went wrong.
    void post(Mode mode, Job job, std::function<void()> committed, Failed failed);

    DatabaseSettings m_settings;
    QThread m_thread;
    DatabaseWorker *m_worker; // lives and dies on m_thread
};

template <typename Fn>
auto DatabaseThread::enqueueAs(Fn fn, Mode mode)
{
    using Outcome = std::invoke_result_t<Fn, Connection &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    auto outcome = std::make_shared<std::optional<Outcome>>();
    promise->start();
    auto future = promise->future();
    post(
        mode,
        [fn = std::move(fn), outcome](Connection &connection) mutable -> base::Result<void> {
            *outcome = fn(connection);
            if (!**outcome)
                return tl::unexpected<base::Error>((*outcome)->error());
            return {};
        },
        [promise, outcome] {
            promise->addResult(std::move(**outcome));
            promise->finish();
        },
        [promise](const base::Error &error) {
            promise->addResult(Outcome(tl::unexpected<base::Error>(error)));
            promise->finish();
        });
    return future;
}

template <typename Fn>
auto DatabaseThread::enqueue(Fn fn, bool write)
{
    return enqueueAs(std::move(fn), write ? Mode::Write : Mode::Read);
}

template <typename Fn>
auto DatabaseThread::runBare(Fn fn)
{
    return enqueueAs(std::move(fn), Mode::Bare);
}

} // namespace store
