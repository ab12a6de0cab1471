// Starting, joining and ending. Nothing ever starts by itself (MIK-17): every call here is a person's act.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/profile.h"
#include "model/session.h"
#include "model/startrules.h"

#include <QObject>
#include <QUrl>

namespace desktop {
class LinkOpener;
}
namespace settings {
class Settings;
}

namespace services {

class MeetingService;
class SessionService;

struct StartPreview {
    model::Session session;
    model::StartCheck check;
    QUrl link;
    QString refusal; // why the person at this computer may not, translated; empty: may
};

enum class JoinOutcome : std::uint8_t {
    OpenedOwnSession, // one of the host's own sessions: opened as an attendee would
    OpenedLink, // a provider's link in the text
    SessionClosed, // the padlock is closed
    NoSuchSession, // a well-formed ID or code that is not here
    NothingRecognised,
};

struct JoinReport {
    JoinOutcome outcome = JoinOutcome::NothingRecognised;
    QUrl link; // what was opened
    QString topic; // of the own session
};

class StartService : public QObject {
    Q_OBJECT

public:
    // Without `meetings` only links are opened.
    StartService(SessionService &sessions, desktop::LinkOpener &opener, const settings::Settings &settings,
        const base::Clock &clock, MeetingService *meetings = nullptr, QObject *parent = nullptr);

    // What Start would do, for the button's text and the questions before it.
    base::Async<StartPreview> preview(const model::SessionKey &key);
    // Opens the meeting (native app where its scheme has a handler and the host prefers it, else the
    // browser), marks the session as running. An initiated session is entered by a start link of the
    // provider's, fetched for this start and kept nowhere (INI-12); where there is none to be had, by the
    // link that everybody has. Rejected with the reason where the rules say no;
    // `confirmedEarly` overrides TooEarly.
    base::Async<model::Session> start(const model::SessionKey &key, bool confirmedEarly = false);
    // A session right now, with the profile's defaults (MIK-15): saved, then started.
    base::Async<model::Session> startInstant(const model::Profile &profile);
    base::Async<model::Session> end(const model::SessionKey &key);
    // What is on now or comes next today (NEW-03's shortcut); NotFound when there is nothing.
    base::Async<model::Session> startNowOrNext();
    // The Join drawer: session ID, join code, link, or a whole pasted invitation.
    base::Async<JoinReport> join(const QString &text);

Q_SIGNALS:
    void started(const model::Session &session);
    void ended(const model::Session &session);
    // Started by the link that everybody has; `why` says so, translated, and how to become the host there.
    void enteredWithoutStartLink(const model::Session &session, const QString &why);

private:
    struct Door { // where the host goes in
        QUrl url;
        QUrl native; // the same in the provider's own program; empty where it is to be found out
        QString notAsHost; // a sentence for people: why it is the link that everybody has
    };

    base::Async<model::Session> startFirst(std::vector<model::SessionKey> keys);
    base::Async<bool> isInitiated(const model::Session &session);
    base::Async<Door> doorOf(const StartPreview &preview);
    base::Async<QUrl> open(const QUrl &link);
    base::Async<QUrl> openPlain(const QUrl &link);
    base::Async<QUrl> enter(const Door &door, model::ProviderKind provider);
    base::Async<JoinReport> joinOwn(const base::Async<model::Session> &found);

    SessionService &m_sessions;
    desktop::LinkOpener &m_opener;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
    MeetingService *m_meetings;
};

} // namespace services
