#include "store/databasethread.h"

#include "store/backup.h"
#include "store/databaseworker.h"

namespace store {

DatabaseThread::DatabaseThread(DatabaseSettings settings, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_worker(new DatabaseWorker(m_settings))
{
    qRegisterMetaType<model::SessionChange>();
    m_worker->moveToThread(&m_thread);
    connect(m_worker, &DatabaseWorker::sessionsChanged, this, &DatabaseThread::sessionsChanged);
    connect(m_worker, &DatabaseWorker::profilesChanged, this, &DatabaseThread::profilesChanged);
    connect(m_worker, &DatabaseWorker::settingsChanged, this, &DatabaseThread::settingsChanged);
    connect(m_worker, &DatabaseWorker::accountsChanged, this, &DatabaseThread::accountsChanged);
    connect(m_worker, &DatabaseWorker::outboxChanged, this, &DatabaseThread::outboxChanged);
    connect(m_worker, &DatabaseWorker::mailChanged, this, &DatabaseThread::mailChanged);
    connect(m_worker, &DatabaseWorker::waitingChanged, this, &DatabaseThread::waitingChanged);
    m_thread.setObjectName(QStringLiteral("sql"));
    m_thread.start();
}

DatabaseThread::~DatabaseThread()
{
    // Queued behind everything asked for, so that all of it is done or refused, never lost.
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_worker->close();
            delete m_worker;
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

base::Async<OpenReport> DatabaseThread::open()
{
    auto promise = std::make_shared<QPromise<base::Result<OpenReport>>>();
    promise->start();
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, promise] {
            promise->addResult(worker->open());
            promise->finish();
        },
        Qt::QueuedConnection);
    return promise->future();
}

void DatabaseThread::post(Mode mode, Job job, std::function<void()> committed, Failed failed)
{
    const JobMode jobMode = mode == Mode::Write ? JobMode::Write
        : mode == Mode::Read                    ? JobMode::Read
                                                : JobMode::Bare;
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker, jobMode, job = std::move(job), committed = std::move(committed),
            failed = std::move(failed)] {
            if (auto done = worker->perform(jobMode, job))
                committed();
            else
                failed(done.error());
        },
        Qt::QueuedConnection);
}

base::Async<QString> DatabaseThread::backup(const QString &file)
{
    return runBare([file](Connection &connection) { return store::backup(connection, file); });
}

base::Async<QString> DatabaseThread::restore(const QString &file)
{
    return runBare([file](Connection &connection) { return store::restore(connection, file); });
}

} // namespace store
