#pragma once

#include "base/result.h"
#include "model/sessionchange.h"
#include "store/connection.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QFileSystemWatcher;

namespace store {

enum class JobMode : std::uint8_t { Write, Read, Bare };

// Lives on the SQL thread and owns the connection. Knows which changes of change_log are told
// already, so that every commit of every program is announced once.
class DatabaseWorker : public QObject {
    Q_OBJECT

public:
    using Job = std::function<base::Result<void>(Connection &)>;

    explicit DatabaseWorker(DatabaseSettings settings);
    ~DatabaseWorker() override;

    base::Result<OpenReport> open();
    base::Result<void> perform(JobMode mode, const Job &job);
    void close();

Q_SIGNALS:
    void sessionsChanged(const model::SessionChange &change);
    void profilesChanged();
    void settingsChanged();
    void accountsChanged();
    void outboxChanged();
    void mailChanged();
    void waitingChanged();

private:
    void rest();
    base::Result<void> performInTransaction(JobMode mode, const Job &job);
    base::Result<void> watchOthers();
    QString signalFile() const;
    void tellOthers();
    void readOthersChanges();
    base::Result<void> readChangesSince();
    void announce(const std::vector<Change> &changes);

    DatabaseSettings m_settings;
    std::unique_ptr<Connection> m_connection;
    base::Error m_whyClosed { base::ErrorKind::Internal, QStringLiteral("the database is not open") };
    std::unique_ptr<QFileSystemWatcher> m_watcher;
    qint64 m_lastSeen = 0;
    qint64 m_dataVersion = 0;
    bool m_readQueued = false;
    QTimer m_idle { this }; // moves to the SQL thread with us
};

} // namespace store
