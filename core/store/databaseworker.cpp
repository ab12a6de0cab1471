#include "store/databaseworker.h"

#include "base/logging.h"
#include "base/memory.h"
#include "store/migrations.h"
#include "store/transaction.h"

#include <QFile>
#include <QFileSystemWatcher>
#include <QSet>
#include <QSqlDriver>

using namespace Qt::StringLiterals;
using base::Result;

namespace store {

namespace {

constexpr std::chrono::seconds idleAfter { 5 };

} // namespace

DatabaseWorker::DatabaseWorker(DatabaseSettings settings) : m_settings(std::move(settings))
{
    m_idle.setSingleShot(true);
    m_idle.setTimerType(Qt::VeryCoarseTimer);
    m_idle.setInterval(idleAfter);
    connect(&m_idle, &QTimer::timeout, this, &DatabaseWorker::rest);
}

DatabaseWorker::~DatabaseWorker() = default;

Result<OpenReport> DatabaseWorker::open()
{
    auto connection = Connection::open(m_settings);
    auto report = connection ? migrate(**connection, migrationSteps((*connection)->dialect()))
                             : Result<OpenReport>(base::passOn(connection));
    if (report) {
        m_connection = std::move(*connection);
        if (auto watching = watchOthers(); !watching)
            report = base::passOn(watching);
    }
    if (!report) {
        m_connection.reset();
        m_whyClosed = report.error();
        qCWarning(base::logStore) << "not open:" << report.error().detail;
    }
    return report;
}

void DatabaseWorker::close()
{
    m_idle.stop();
    m_watcher.reset();
    m_connection.reset();
    m_whyClosed = { base::ErrorKind::Cancelled, u"the database is closed"_s, {} };
}

Result<void> DatabaseWorker::perform(JobMode mode, const Job &job)
{
    if (!m_connection)
        return tl::unexpected<base::Error>(m_whyClosed);
    auto done = mode == JobMode::Bare ? job(*m_connection) : performInTransaction(mode, job);
    if (const auto changes = m_connection->takeNotes(); done && !changes.empty()) {
        tellOthers();
        announce(changes);
    }
    m_idle.start();
    const bool lost = !done && done.error().part == "connection"_L1;
    if (lost) { // the server went away: this job has failed, the next finds a new connection
        m_connection.reset();
        (void)open();
    }
    return done;
}

// What a burst of work has gathered is not kept while the program waits in the tray.
void DatabaseWorker::rest()
{
    if (!m_connection)
        return;
    for (const QString &statement : m_connection->dialect().restingStatements())
        (void)m_connection->execute(statement);
    base::giveBackMemory();
}

Result<void> DatabaseWorker::performInTransaction(JobMode mode, const Job &job)
{
    auto transaction
        = Transaction::begin(*m_connection, mode == JobMode::Write ? Access::Write : Access::Read);
    if (!transaction)
        return base::passOn(transaction);
    if (auto done = job(*m_connection); !done)
        return done;
    return transaction->commit();
}

// How the programs on one SQLite file notice each other: whoever committed writes a word into a
// small file that all of them watch. Not the log file itself, which is written some time before its
// commit counts.
QString DatabaseWorker::signalFile() const
{
    return m_settings.file + u"-changed"_s;
}

Result<void> DatabaseWorker::watchOthers()
{
    const auto last = m_connection->value(u"SELECT coalesce(max(seq), 0) FROM change_log"_s);
    if (!last)
        return base::passOn(last);
    m_lastSeen = last->toLongLong();
    if (m_connection->isReadOnly())
        return {};
    if (!m_connection->dialect().isSqlite()) {
        QSqlDriver *driver = m_connection->database().driver();
        connect(driver, &QSqlDriver::notification, this, [this] { readOthersChanges(); });
        driver->subscribeToNotification(m_connection->dialect().notificationChannel());
        return {};
    }
    if (!QFile::exists(signalFile()))
        tellOthers();
    m_watcher = std::make_unique<QFileSystemWatcher>();
    m_watcher->addPath(signalFile());
    connect(m_watcher.get(), &QFileSystemWatcher::fileChanged, this, [this] {
        if (m_readQueued)
            return;
        m_readQueued = true;
        QMetaObject::invokeMethod(this, &DatabaseWorker::readOthersChanges, Qt::QueuedConnection);
    });
    return {};
}

void DatabaseWorker::tellOthers()
{
    if (!m_connection->dialect().isSqlite())
        return;
    QFile file(signalFile());
    if (file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        file.write(m_connection->name().toLatin1());
    if (m_watcher && m_watcher->files().isEmpty())
        m_watcher->addPath(signalFile()); // somebody had removed it
}

void DatabaseWorker::readOthersChanges()
{
    m_readQueued = false;
    if (!m_connection)
        return;
    if (m_connection->dialect().isSqlite()) {
        if (m_watcher && m_watcher->files().isEmpty())
            tellOthers();
        const auto version = m_connection->value(u"PRAGMA data_version"_s);
        if (version && version->toLongLong() == m_dataVersion)
            return; // only we have written
        if (version)
            m_dataVersion = version->toLongLong();
    }
    if (auto read = readChangesSince(); !read)
        qCWarning(base::logStore) << "other programs' changes:" << read.error().detail;
}

Result<void> DatabaseWorker::readChangesSince()
{
    std::vector<Change> changes;
    {
        auto rows = m_connection->query(
            u"SELECT seq, kind, session_key, writer FROM change_log WHERE seq >= ? ORDER BY seq"_s,
            { m_lastSeen });
        if (!rows)
            return base::passOn(rows);
        bool gap = m_lastSeen > 0;
        while (rows->next()) {
            const qint64 number = rows->bigNumber(0);
            if (number == m_lastSeen) {
                gap = false;
                continue;
            }
            m_lastSeen = number;
            if (rows->text(3) != m_connection->name())
                changes.push_back({ ChangeKind(rows->number(1)), rows->text(2) });
        }
        if (gap) // what we saw last was trimmed: we slept through too much
            changes = { { ChangeKind::Everything, {} }, { ChangeKind::Profiles, {} },
                { ChangeKind::Settings, {} }, { ChangeKind::Accounts, {} }, { ChangeKind::Outbox, {} },
                { ChangeKind::Mail, {} }, { ChangeKind::Waiting, {} } };
    }
    announce(changes);
    return {};
}

void DatabaseWorker::announce(const std::vector<Change> &changes)
{
    model::SessionChange sessions;
    QSet<ChangeKind> others;
    QSet<QString> added;
    QSet<QString> changed;
    QSet<QString> removed;
    for (const Change &change : changes) {
        switch (change.kind) {
        case ChangeKind::SessionAdded:
            added.insert(change.key);
            break;
        case ChangeKind::SessionChanged:
            changed.insert(change.key);
            break;
        case ChangeKind::SessionRemoved:
            removed.insert(change.key);
            break;
        case ChangeKind::Everything:
            sessions.everything = true;
            break;
        default:
            others.insert(change.kind);
            break;
        }
    }
    // The net effect: what came and went at once is only gone, what is new is not also changed.
    for (const QString &key : added - removed)
        sessions.added << model::SessionKey::fromString(key);
    for (const QString &key : changed - removed - added)
        sessions.changed << model::SessionKey::fromString(key);
    for (const QString &key : removed)
        sessions.removed << model::SessionKey::fromString(key);
    if (!sessions.isEmpty())
        Q_EMIT sessionsChanged(sessions);
    for (const auto &[kind, signal] : {
             std::pair { ChangeKind::Profiles, &DatabaseWorker::profilesChanged },
             std::pair { ChangeKind::Settings, &DatabaseWorker::settingsChanged },
             std::pair { ChangeKind::Accounts, &DatabaseWorker::accountsChanged },
             std::pair { ChangeKind::Outbox, &DatabaseWorker::outboxChanged },
             std::pair { ChangeKind::Mail, &DatabaseWorker::mailChanged },
             std::pair { ChangeKind::Waiting, &DatabaseWorker::waitingChanged },
         }) {
        if (others.contains(kind))
            Q_EMIT(this->*signal)();
    }
}

} // namespace store
