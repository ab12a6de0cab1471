#include "services/startservice.h"

#include "desktop/linkopener.h"
#include "providers/jointarget.h"
#include "providers/meetinglink.h"
#include "providers/registry.h"
#include "schedule/closing.h"
#include "schedule/occurrences.h"
#include "schedule/zone.h"
#include "services/eitherway.h"
#include "services/meetingplan.h"
#include "services/meetingservice.h"
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

// NEW-03: what is on now, then what begins today; a session that begins tomorrow is not started by a
// shortcut.
std::vector<SessionKey> nowAndNext(const std::vector<model::SessionRow> &today, base::Instant now)
{
    std::vector<SessionKey> on;
    std::vector<SessionKey> next;
    for (const model::SessionRow &row : today) {
        if (!row.start || !row.hasLink || *row.start + row.duration <= now)
            continue;
        (*row.start <= now ? on : next).push_back(row.key);
    }
    on.insert(on.end(), next.begin(), next.end());
    return on;
}

// Empty where there are no start links to be had: the common link is the host's then.
QString notAsHost(const Session &session, const Error &error)
{
    if (error.part == QStringLiteral("capability") || error.part == QStringLiteral("mode"))
        return {};
    const QString provider = providers::of(session.place.provider).displayName();
    if (error.kind == ErrorKind::Unauthorised)
        return StartService::tr(
            "“%1” was opened by the link that everybody has, because its account at %2 is "
            "not connected on this computer. Sign in at %2 with that account to be the "
            "host there.")
            .arg(session.topic, provider);
    return StartService::tr("“%1” was opened by the link that everybody has, because %2 gave no link for the "
                            "host. Sign in at %2 to be the host there.")
        .arg(session.topic, provider);
}

// Where nobody comes in without the account: a room that is made when it is started.
Error noDoor(const Session &session, const Error &error)
{
    if (error.kind != ErrorKind::Unauthorised)
        return error;
    return { ErrorKind::Rejected,
        StartService::tr("“%1” cannot be started here, because its account at %2 is not connected on this "
                         "computer. Connect it in the Account drawer.")
            .arg(session.topic, providers::of(session.place.provider).displayName()),
        QStringLiteral("account") };
}

} // namespace

StartService::StartService(SessionService &sessions, desktop::LinkOpener &opener,
    const settings::Settings &settings, const base::Clock &clock, MeetingService *meetings, QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_opener(opener),
      m_settings(settings),
      m_clock(clock),
      m_meetings(meetings)
{
}

Async<StartPreview> StartService::preview(const SessionKey &key)
{
    return base::andThen(m_sessions.session(key), this, [this](const Session &session) {
        return base::andThen(
            isInitiated(session), this, [this, session](bool initiated) -> Result<StartPreview> {
                StartPreview preview { session, {}, m_sessions.linkOf(session),
                    m_sessions.whyNot(model::Deed::Start, session) };
                const auto next = schedule::currentOrNext(session, m_clock.now());
                preview.check = model::checkStart(session, initiated || !preview.link.isEmpty(),
                    next ? std::optional(next->start) : std::nullopt, m_clock.now());
                return preview;
            });
    });
}

Async<bool> StartService::isInitiated(const Session &session)
{
    if (!m_meetings)
        return base::ready<bool>(false);
    return base::andThen(m_meetings->meetings(session.key), this,
        [session, now = m_clock.now()](const std::vector<model::Meeting> &meetings) -> Result<bool> {
            return meetingFor(session, meetings, now) != nullptr;
        });
}

// Whoever is signed in at the provider gets in as host by the common link too, so that a start link that is
// not to be had stops nobody; a meeting that is gone does.
Async<StartService::Door> StartService::doorOf(const StartPreview &preview)
{
    const Door common { preview.link, {}, {} };
    return base::andThen(isInitiated(preview.session), this, [this, preview, common](bool initiated) {
        if (!initiated)
            return base::ready<Door>(common);
        return eitherWay<Door>(m_meetings->startLink(preview.session.key), this,
            [common, session = preview.session](const Result<StartLink> &link) {
                if (link)
                    return base::ready<Door>(Door { link->url, link->native, {} });
                if (link.error().kind == ErrorKind::NotFound)
                    return base::ready<Door>(base::failure(ErrorKind::Rejected,
                        tr("The meeting of “%1” is no longer at its provider. Initiate the session again.")
                            .arg(session.topic),
                        QStringLiteral("meeting")));
                if (common.url.isEmpty())
                    return failed<Door>(noDoor(session, link.error()));
                return base::ready<Door>(Door { common.url, {}, notAsHost(session, link.error()) });
            });
    });
}

Async<Session> StartService::start(const SessionKey &key, bool confirmedEarly)
{
    return base::andThen(
        preview(key), this, [this, confirmedEarly](const StartPreview &preview) -> Async<Session> {
            if (!preview.refusal.isEmpty())
                return base::ready<Session>(
                    base::failure(ErrorKind::Rejected, preview.refusal, QStringLiteral("owner")));
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
            const auto opened
                = base::andThen(doorOf(preview), this, [this, session = preview.session](const Door &door) {
                      const auto entered
                          = door.native.isEmpty() ? open(door.url) : enter(door, session.place.provider);
                      return base::andThen(entered, this,
                          [this, session, why = door.notAsHost](const QUrl &url) -> Result<QUrl> {
                              if (!why.isEmpty())
                                  Q_EMIT enteredWithoutStartLink(session, why);
                              return url;
                          });
                  });
            return base::andThen(
                opened, this, [this, session = preview.session](const QUrl &) -> Async<Session> {
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
    const auto mine
        = base::andThen(m_sessions.session(key), this, [this](const Session &session) -> Result<Session> {
              if (const QString why = m_sessions.whyNot(model::Deed::Start, session); !why.isEmpty())
                  return base::failure(ErrorKind::Rejected, why, QStringLiteral("owner"));
              return session;
          });
    const auto over = base::andThen(
        mine, this, [this](const Session &session) { return m_sessions.setRunning(session.key, false); });
    return base::andThen(over, this, [this](const Session &session) -> Result<Session> {
        Q_EMIT ended(session);
        return session;
    });
}

Async<Session> StartService::startNowOrNext()
{
    return base::andThen(
        m_sessions.today(), this, [this](const std::vector<model::SessionRow> &today) -> Async<Session> {
            return startFirst(nowAndNext(today, m_clock.now()));
        });
}

// Passes over colleagues' sessions, which a shared database lists too.
Async<Session> StartService::startFirst(std::vector<SessionKey> keys)
{
    if (keys.empty())
        return base::ready<Session>(
            base::failure(ErrorKind::NotFound, tr("Nothing more is scheduled for today.")));
    const SessionKey first = keys.front();
    keys.erase(keys.begin());
    return base::andThen(m_sessions.session(first), this, [this, keys](const Session &session) {
        return m_sessions.whyNot(model::Deed::Start, session).isEmpty() ? start(session.key)
                                                                        : startFirst(keys);
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
            return finish(base::passOn(session));
        if (schedule::isClosed(*session, m_clock.now()))
            return finish(JoinReport { JoinOutcome::SessionClosed, {}, session->topic });
        const QUrl link = m_sessions.linkOf(*session);
        if (link.isEmpty())
            return finish(base::failure(ErrorKind::Rejected,
                tr("“%1” has no meeting link yet.").arg(session->topic), QStringLiteral("place")));
        base::whenDone(open(link), this, [finish, topic = session->topic](const Result<QUrl> &opened) {
            if (!opened)
                return finish(base::passOn(opened));
            finish(JoinReport { JoinOutcome::OpenedOwnSession, *opened, topic });
        });
    });
    return promise->future();
}

Async<QUrl> StartService::openPlain(const QUrl &link)
{
    return base::andThen(m_opener.open(link), this, [link](auto) -> Result<QUrl> { return link; });
}

// The provider's own program where the host prefers it and the system has a handler, else the browser.
Async<QUrl> StartService::open(const QUrl &link)
{
    const auto known = providers::linkOf(link, { jitsiServer(m_settings) });
    return known ? enter({ link, providers::nativeUrl(*known), {} }, known->kind) : openPlain(link);
}

Async<QUrl> StartService::enter(const Door &door, model::ProviderKind provider)
{
    if (door.native.isEmpty() || !m_settings.prefersNativeApp(model::providerWord(provider)))
        return openPlain(door.url);
    return base::andThen(m_opener.hasHandler(door.native.scheme()), this,
        [this, door](bool has) { return openPlain(has ? door.native : door.url); });
}

} // namespace services
