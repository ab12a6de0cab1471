#include "services/startservice.h"

#include "desktop/linkopener.h"
#include "providers/jointarget.h"
#include "providers/meetinglink.h"
#include "schedule/occurrences.h"
#include "schedule/zone.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Session;
using model::SessionKey;
using model::StartVerdict;

namespace {

// NEW-03: "next" is what begins today; a session that begins tomorrow is not started by a shortcut.
std::optional<SessionKey> nowOrNext(const std::vector<model::SessionRow> &today, base::Instant now)
{
    std::optional<SessionKey> next;
    for (const model::SessionRow &row : today) {
        if (!row.start || !row.hasLink)
            continue;
        if (*row.start <= now && *row.start + row.duration > now)
            return row.key;
        if (!next && *row.start > now)
            next = row.key;
    }
    return next;
}

} // namespace

StartService::StartService(SessionService &sessions, desktop::LinkOpener &opener,
    const settings::Settings &settings, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_opener(opener), m_settings(settings), m_clock(clock)
{
}

Async<StartPreview> StartService::preview(const SessionKey &key)
{
    return base::andThen(
        m_sessions.session(key), this, [this](const Session &session) -> Result<StartPreview> {
            StartPreview preview { session, {}, m_sessions.linkOf(session) };
            const auto next = schedule::currentOrNext(session, m_clock.now());
            preview.check = model::checkStart(session, !preview.link.isEmpty(),
                next ? std::optional(next->start) : std::nullopt, m_clock.now());
            return preview;
        });
}

Async<Session> StartService::start(const SessionKey &key, bool confirmedEarly)
{
    return base::andThen(
        preview(key), this, [this, confirmedEarly](const StartPreview &preview) -> Async<Session> {
            switch (preview.check.verdict) {
            case StartVerdict::Trashed:
                return base::ready<Session>(base::failure(ErrorKind::Rejected,
                    tr("“%1” is in the trash. Restore it first.").arg(preview.session.topic)));
            case StartVerdict::NoPlace:
                return base::ready<Session>(base::failure(ErrorKind::Rejected,
                    tr("“%1” has no meeting link yet. Edit it and choose where it takes place.")
                        .arg(preview.session.topic),
                    QStringLiteral("place")));
            case StartVerdict::TooEarly:
                if (!confirmedEarly)
                    return base::ready<Session>(base::failure(ErrorKind::Rejected,
                        tr("“%1” can be started from 15 minutes before its time.").arg(preview.session.topic),
                        QStringLiteral("early")));
                break;
            case StartVerdict::AlreadyRunning:
            case StartVerdict::Allowed:
                break;
            }
            return base::andThen(
                open(preview.link), this, [this, session = preview.session](const QUrl &) -> Async<Session> {
                    if (session.isRunning())
                        return base::ready<Session>(session);
                    return base::andThen(m_sessions.setRunning(session.key, true), this,
                        [this](const Session &running) -> Result<Session> {
                            Q_EMIT started(running);
                            return running;
                        });
                });
        });
}

Async<Session> StartService::startInstant(const model::Profile &profile)
{
    SessionDraft draft = m_sessions.newDraft(profile);
    draft.session.topic = tr("Instant session");
    if (!draft.session.series.empty()) {
        model::Series &series = draft.session.series.front();
        const auto zone = schedule::Zone::byName(series.zone);
        series.start = std::chrono::floor<std::chrono::minutes>(
            zone.value_or(schedule::Zone::utc()).toWall(m_clock.now()));
    }
    return base::andThen(m_sessions.save(draft), this,
        [this](const SaveReport &report) { return start(report.session.key, true); });
}

Async<Session> StartService::end(const SessionKey &key)
{
    return base::andThen(
        m_sessions.setRunning(key, false), this, [this](const Session &session) -> Result<Session> {
            Q_EMIT ended(session);
            return session;
        });
}

Async<Session> StartService::startNowOrNext()
{
    return base::andThen(
        m_sessions.today(), this, [this](const std::vector<model::SessionRow> &today) -> Async<Session> {
            const auto key = nowOrNext(today, m_clock.now());
            if (!key)
                return base::ready<Session>(
                    base::failure(ErrorKind::NotFound, tr("Nothing more is scheduled for today.")));
            return start(*key);
        });
}

Async<JoinReport> StartService::join(const QString &text)
{
    const auto target = providers::joinTarget(text, { jitsiServer(m_settings) });
    if (!target)
        return base::ready<JoinReport>(JoinReport {});
    if (const auto *link = std::get_if<providers::MeetingLink>(&*target))
        return base::andThen(open(link->url), this, [](const QUrl &opened) -> Result<JoinReport> {
            return JoinReport { JoinOutcome::OpenedLink, opened, {} };
        });
    if (const auto *code = std::get_if<providers::JoinCode>(&*target))
        return joinOwn(m_sessions.sessionByJoinCode(code->code));
    if (const auto *link = std::get_if<providers::AppLink>(&*target))
        return joinOwn(m_sessions.sessionById(link->id));
    return joinOwn(m_sessions.sessionById(std::get<model::ReservedId>(*target)));
}

Async<JoinReport> StartService::joinOwn(const Async<Session> &found)
{
    auto promise = std::make_shared<QPromise<Result<JoinReport>>>();
    promise->start();
    const auto finish = [promise](const Result<JoinReport> &report) {
        promise->addResult(report);
        promise->finish();
    };
    base::whenDone(found, this, [this, finish](const Result<Session> &session) {
        if (!session && session.error().kind == ErrorKind::NotFound)
            return finish(JoinReport { JoinOutcome::NoSuchSession, {}, {} });
        if (!session)
            return finish(tl::unexpected<Error>(session.error()));
        if (!model::mayJoin(*session))
            return finish(JoinReport { JoinOutcome::SessionClosed, {}, session->topic });
        const QUrl link = m_sessions.linkOf(*session);
        if (link.isEmpty())
            return finish(base::failure(ErrorKind::Rejected,
                tr("“%1” has no meeting link yet.").arg(session->topic), QStringLiteral("place")));
        base::whenDone(open(link), this, [finish, topic = session->topic](const Result<QUrl> &opened) {
            if (!opened)
                return finish(tl::unexpected<Error>(opened.error()));
            finish(JoinReport { JoinOutcome::OpenedOwnSession, *opened, topic });
        });
    });
    return promise->future();
}

// The provider's own program where the host prefers it and the system has a handler, else the browser.
Async<QUrl> StartService::open(const QUrl &link)
{
    const auto openPlain = [this](const QUrl &url) {
        return base::andThen(m_opener.open(url), this, [url](auto) -> Result<QUrl> { return url; });
    };
    const auto known = providers::linkOf(link, { jitsiServer(m_settings) });
    const QUrl native = known ? providers::nativeUrl(*known) : QUrl();
    if (native.isEmpty() || !m_settings.prefersNativeApp(model::providerWord(known->kind)))
        return openPlain(link);
    return base::andThen(m_opener.hasHandler(native.scheme()), this,
        [openPlain, native, link](bool has) { return openPlain(has ? native : link); });
}

} // namespace services
