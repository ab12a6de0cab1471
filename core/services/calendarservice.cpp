#include "services/calendarservice.h"

#include "invites/icsreader.h"
#include "invites/icswriter.h"
#include "providers/jitsimeet.h"
#include "providers/meetinglink.h"
#include "schedule/occurrences.h"
#include "services/placecatalog.h"
#include "services/sessionintents.h"
#include "services/sessionservice.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/historystore.h"
#include "store/sessionstore.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>
#include <QThreadPool>
#include <QTimeZone>

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Session;

namespace {

constexpr qint64 LargestFile = 10 * 1024 * 1024;
constexpr size_t SessionsPerTransaction = 100;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::failure(ErrorKind::Storage,
            CalendarService::tr("“%1” could not be read: %2").arg(path, file.errorString()));
    QByteArray bytes = file.read(LargestFile + 1);
    if (bytes.size() > LargestFile)
        return base::failure(ErrorKind::Invalid,
            CalendarService::tr("“%1” is larger than 10 MB. Export a shorter time from your calendar.")
                .arg(path));
    return bytes;
}

QString whenText(const Session &session)
{
    if (session.series.empty())
        return CalendarService::tr("No date");
    const model::Series &first = session.series.front();
    const QDateTime wall = QDateTime::fromSecsSinceEpoch(first.start.time_since_epoch().count(), Qt::UTC);
    QString text = QLocale().toString(wall, QLocale::ShortFormat) + u' ' + QString::fromUtf8(first.zone);
    const QString words = recurrenceWords(session, QLocale());
    return words.isEmpty() ? text : text + QStringLiteral(" · ") + words;
}

// A file from elsewhere says where the meeting is only in its texts: the first known link in them.
void findPlace(invites::ImportedSession &imported)
{
    if (imported.ours)
        return;
    imported.session.place = { model::ProviderKind::None, {}, {}, {}, {} };
    for (const QString &text : imported.linkTexts)
        if (const auto recognised = recognisePlace(text)) {
            imported.session.place = recognised->place;
            return;
        }
}

Result<ImportPreview> parsed(const QString &path)
{
    const auto bytes = contentOf(path);
    if (!bytes)
        return base::passOn(bytes);
    auto calendar = invites::readCalendar(*bytes, QTimeZone::systemTimeZoneId());
    if (!calendar)
        return base::passOn(calendar);
    ImportPreview preview;
    preview.source = QFileInfo(path).fileName();
    for (invites::ImportedSession &imported : calendar->sessions) {
        findPlace(imported);
        ImportItem item;
        item.cancelled = imported.cancelled;
        item.onlyOccurrences = imported.detachedOccurrences;
        item.when = whenText(imported.session);
        if (imported.session.topic.isEmpty())
            imported.session.topic = CalendarService::tr("Untitled");
        item.session = std::move(imported.session);
        preview.items.push_back(std::move(item));
    }
    for (const invites::ImportProblem &problem : calendar->problems)
        preview.problems.push_back({ problem.line, problem.text });
    return preview;
}

// Imported over what is here with the same UID: theirs in what a calendar knows, ours in all else.
Session merged(const Session &here, const Session &imported)
{
    Session session = here;
    session.topic = imported.topic;
    session.description = imported.description;
    session.location = imported.location;
    session.series = imported.series;
    session.overrides = imported.overrides;
    if (imported.place.provider != model::ProviderKind::None && imported.place.room.isEmpty())
        session.place = imported.place;
    session.sequence = std::max(here.sequence, imported.sequence);
    return session;
}

// A file that holds only single occurrences of a series changes just those of what is here; a cancelled one
// is cancelled, nothing else moves.
Session withOccurrences(const Session &here, const ImportItem &item)
{
    Session session = here;
    for (const base::WallTime id : item.onlyOccurrences) {
        model::OccurrenceOverride change;
        change.recurrenceId = id;
        for (const model::OccurrenceOverride &imported : item.session.overrides)
            if (imported.recurrenceId == id)
                change = imported;
        change.cancelled = change.cancelled || item.cancelled;
        std::erase_if(
            session.overrides, [id](const model::OccurrenceOverride &one) { return one.recurrenceId == id; });
        session.overrides.push_back(change);
    }
    std::sort(session.overrides.begin(), session.overrides.end(),
        [](const model::OccurrenceOverride &a, const model::OccurrenceOverride &b) {
            return a.recurrenceId < b.recurrenceId;
        });
    session.sequence = std::max(here.sequence, item.session.sequence);
    return session;
}

// Who imports, as SessionService knows them.
struct Importer {
    QString owner; // of what is new
    std::function<Result<void>(model::Deed, const Session &)> guard;
};

Result<bool> storeOne(store::Connection &connection, base::Random &random, const ImportItem &item,
    const Importer &importer, base::Instant now, ImportReport &report)
{
    store::SessionStore sessions(connection, random);
    std::optional<Session> here;
    if (!item.session.calendarUid.isEmpty()) {
        auto found = sessions.findByCalendarUid(item.session.calendarUid);
        if (!found)
            return base::passOn(found);
        here = std::move(*found);
    }
    if (!here && item.cancelled)
        return true; // nothing of it is here
    if (here) {
        const auto may = importer.guard(item.cancelled ? model::Deed::Delete : model::Deed::Edit, *here);
        if (!may) {
            report.problems.push_back({ 0, may.error().detail });
            return true;
        }
    }
    const bool onlySome = here && !item.onlyOccurrences.empty();
    Session wanted = onlySome ? withOccurrences(*here, item)
        : here                ? merged(*here, item.session)
                              : item.session;
    if (item.cancelled && !onlySome)
        wanted.trashedAt = now;
    if (!here) {
        wanted.key = model::SessionKey::make();
        wanted.owner = importer.owner;
        if (wanted.place.room.isEmpty())
            wanted.place.room = providers::makeRoom(random);
    }
    auto stored = here ? sessions.update(std::move(wanted), now) : sessions.insert(std::move(wanted), now);
    if (!stored)
        return base::passOn(stored);
    if (here) {
        if (auto intended = appendIntents(connection, *here, *stored, now); !intended)
            return base::passOn(intended);
    }
    ++(here ? report.updated : report.added);
    const model::HistoryEntry entry { stored->key, now, {}, model::HistoryEvent::Imported, {} };
    if (auto appended = store::HistoryStore(connection).append(entry); !appended)
        return base::passOn(appended);
    return true;
}

} // namespace

CalendarService::CalendarService(SessionService &sessions, store::DatabaseThread &database,
    const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_database(database), m_clock(clock), m_random(random)
{
}

Async<ImportPreview> CalendarService::preview(const QString &path)
{
    auto promise = std::make_shared<QPromise<Result<ImportPreview>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(parsed(path));
        promise->finish();
    });
    return base::andThen(promise->future(), this, [this](ImportPreview preview) {
        return m_database.read(
            [&random = m_random, preview](store::Connection &connection) mutable -> Result<ImportPreview> {
                store::SessionStore sessions(connection, random);
                for (ImportItem &item : preview.items) {
                    if (item.session.calendarUid.isEmpty())
                        continue;
                    const auto here = sessions.findByCalendarUid(item.session.calendarUid);
                    if (!here)
                        return base::passOn(here);
                    item.alreadyHere = here->has_value();
                }
                return preview;
            });
    });
}

Async<ImportReport> CalendarService::import(const ImportPreview &preview, CancelFlag cancel)
{
    auto work = std::make_shared<ImportWork>();
    work->items = preview.items;
    work->report.problems = preview.problems;
    work->cancel = std::move(cancel);
    auto promise = std::make_shared<QPromise<Result<ImportReport>>>();
    promise->start();
    importNext(work, promise);
    return promise->future();
}

// A hundred sessions a transaction: progress is shown between, and a cancel keeps what was done.
void CalendarService::importNext(const std::shared_ptr<ImportWork> &work,
    const std::shared_ptr<QPromise<base::Result<ImportReport>>> &promise)
{
    const size_t total = work->items.size();
    Q_EMIT progress(int(work->done), int(total));
    if (work->done >= total || (work->cancel && *work->cancel)) {
        promise->addResult(work->report);
        promise->finish();
        return;
    }
    const Importer importer { m_sessions.ownerOfNew(), m_sessions.guard() };
    auto batch = m_database.run([&random = m_random, work, importer, now = m_clock.now()](
                                    store::Connection &connection) -> Result<size_t> {
        ImportReport report = work->report;
        const size_t end = std::min(work->items.size(), work->done + SessionsPerTransaction);
        for (size_t i = work->done; i < end; ++i)
            if (auto stored = storeOne(connection, random, work->items[i], importer, now, report); !stored)
                return base::passOn(stored);
        work->report = report;
        return end;
    });
    base::whenDone(batch, this, [this, work, promise](const Result<size_t> &done) {
        if (!done) {
            promise->addResult(base::passOn(done));
            promise->finish();
            return;
        }
        work->done = *done;
        importNext(work, promise);
    });
}

Async<QByteArray> CalendarService::exported(const QList<model::SessionKey> &keys)
{
    return base::andThen(sessionsToExport(keys), this,
        [this](const std::vector<Session> &sessions) -> Result<QByteArray> { return written(sessions); });
}

Async<int> CalendarService::exportTo(const QString &path, const QList<model::SessionKey> &keys)
{
    return base::andThen(
        sessionsToExport(keys), this, [this, path](const std::vector<Session> &sessions) -> Result<int> {
            const auto bytes = written(sessions);
            if (!bytes)
                return base::passOn(bytes);
            QSaveFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
                return base::failure(
                    ErrorKind::Storage, tr("“%1” could not be written: %2").arg(path, file.errorString()));
            return int(sessions.size());
        });
}

Async<std::vector<Session>> CalendarService::sessionsToExport(const QList<model::SessionKey> &keys)
{
    return m_database.read(
        [&random = m_random, keys](store::Connection &connection) -> Result<std::vector<Session>> {
            store::SessionStore sessions(connection, random);
            auto all = sessions.all(model::ListFilter::All);
            if (!all)
                return all;
            std::erase_if(*all, [&keys](const Session &session) {
                return keys.isEmpty() ? session.isTrashed() : !keys.contains(session.key);
            });
            return all;
        });
}

Result<QByteArray> CalendarService::written(const std::vector<Session> &sessions) const
{
    std::vector<invites::CalendarEntry> entries;
    entries.reserve(sessions.size());
    for (const Session &session : sessions)
        entries.push_back({ session, m_sessions.linkOf(session), {}, {} });
    return invites::writeCalendar(
        entries, { invites::CalendarMethod::None, invites::CalendarDetail::Everything, m_clock.now() });
}

} // namespace services
