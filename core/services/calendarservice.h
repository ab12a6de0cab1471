// Calendar files in and out (APP-09).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/session.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <vector>

namespace store {
class DatabaseThread;
}

namespace services {

class SessionService;

struct ImportItem {
    model::Session session;
    bool alreadyHere = false; // same calendar UID: importing updates it
    bool cancelled = false; // METHOD:CANCEL or STATUS:CANCELLED
    std::vector<base::WallTime> onlyOccurrences; // the file has just these of a series
    QString when; // translated, for the preview
};

struct ImportProblem {
    int line = 0; // 1-based; 0 where it is not known
    QString text; // translated, for people
};

struct ImportPreview {
    QString source; // file name
    std::vector<ImportItem> items;
    std::vector<ImportProblem> problems;
};

struct ImportReport {
    int added = 0;
    int updated = 0;
    std::vector<ImportProblem> problems;
};

// Shared with the caller: set to stop long work at the next item. What was done stays done.
using CancelFlag = std::shared_ptr<std::atomic<bool>>;

class CalendarService : public QObject {
    Q_OBJECT

public:
    CalendarService(SessionService &sessions, store::DatabaseThread &database, const base::Clock &clock,
        base::Random &random, QObject *parent = nullptr);

    base::Async<ImportPreview> preview(const QString &path); // read and parsed on a worker thread
    base::Async<ImportReport> import(const ImportPreview &preview, CancelFlag cancel = {});
    // Empty keys: all sessions but the trash.
    base::Async<QByteArray> exported(const QList<model::SessionKey> &keys);
    base::Async<int> exportTo(const QString &path, const QList<model::SessionKey> &keys); // how many

Q_SIGNALS:
    void progress(int done, int total);

private:
    struct ImportWork {
        std::vector<ImportItem> items;
        ImportReport report;
        CancelFlag cancel;
        size_t done = 0;
    };

    void importNext(const std::shared_ptr<ImportWork> &work,
        const std::shared_ptr<QPromise<base::Result<ImportReport>>> &promise);
    base::Async<std::vector<model::Session>> sessionsToExport(const QList<model::SessionKey> &keys);
    base::Result<QByteArray> written(const std::vector<model::Session> &sessions) const;

    SessionService &m_sessions;
    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    base::Random &m_random;
};

} // namespace services
