#include "ui/startflow.h"

#include "services/meetingservice.h"
#include "settings/settings.h"
#include "ui/errortext.h"
#include "ui/prompts.h"
#include "ui/texts.h"

namespace ui {

StartFlow::StartFlow(services::StartService &starts, settings::Settings &settings, const base::Clock &clock,
    Prompts &prompts, QObject *parent)
    : QObject(parent), m_starts(starts), m_settings(settings), m_clock(clock), m_prompts(prompts)
{
    connect(&m_starts, &services::StartService::started, this, &StartFlow::started);
    connect(&m_starts, &services::StartService::ended, this, &StartFlow::ended);
    connect(&m_starts, &services::StartService::enteredWithoutStartLink, this,
        [this](const model::Session &, const QString &why) { Q_EMIT problem(why); });
}

void StartFlow::offerInitiation(services::MeetingService &meetings)
{
    m_meetings = &meetings;
}

void StartFlow::start(const model::SessionKey &key, QWidget *asker)
{
    base::whenDone(m_starts.preview(key), this,
        [this, window = QPointer<QWidget>(asker)](const base::Result<services::StartPreview> &preview) {
            if (preview)
                checked(*preview, window);
            else
                Q_EMIT problem(errorText(tr("The session was not started."), preview.error()));
        });
}

void StartFlow::checked(const services::StartPreview &preview, QWidget *asker)
{
    const model::SessionKey key = preview.session.key;
    const QString topic = preview.session.topic;
    if (!preview.refusal.isEmpty()) {
        Q_EMIT problem(preview.refusal);
        return;
    }
    switch (preview.check.verdict) {
    case model::StartVerdict::AlreadyRunning:
        open(key, false);
        return;
    case model::StartVerdict::Allowed:
        remindThen(asker, [this, key] { open(key, false); });
        return;
    case model::StartVerdict::TooEarly:
        askEarly(preview, asker);
        return;
    case model::StartVerdict::Trashed:
        Q_EMIT problem(tr("“%1” is in the trash and cannot be started there. Restore it first.").arg(topic));
        return;
    case model::StartVerdict::NoPlace:
        lacksPlace(preview, asker);
        return;
    }
}

// No link yet: where an account could make one, that is offered; otherwise the host chooses a place.
void StartFlow::lacksPlace(const services::StartPreview &preview, QWidget *asker)
{
    const QString nowhere = tr("“%1” has no link to open. Edit the session and choose where it takes place.")
                                .arg(preview.session.topic);
    if (!m_meetings) {
        Q_EMIT problem(nowhere);
        return;
    }
    base::whenDone(m_meetings->offer(preview.session.key), this,
        [this, nowhere, window = QPointer<QWidget>(asker)](
            const base::Result<services::InitiateOffer> &offer) {
            if (!offer || offer->choices.empty()) {
                Q_EMIT problem(nowhere);
                return;
            }
            for (const services::HindranceText &hindrance : offer->hindrances) {
                if (!hindrance.canBeConfirmed) {
                    Q_EMIT problem(tr("“%1” has to be initiated before it can be started. %2")
                                       .arg(offer->session.topic, hindrance.text));
                    return;
                }
            }
            Question question;
            question.text = tr("“%1” is not initiated yet.").arg(offer->session.topic);
            question.detail = tr("Before it can be started, its meeting has to be made at the provider.");
            question.verbs = { tr("Initiate…") };
            m_prompts.ask(
                window, question, [this, key = offer->session.key](Answer) { Q_EMIT initiateWanted(key); });
        });
}

// One question, not two: where it is early, the last check is part of it.
void StartFlow::askEarly(const services::StartPreview &preview, QWidget *asker)
{
    Question question;
    question.text = preview.check.opensAt
        ? tr("“%1” can be started from %2.").arg(preview.session.topic, timeText(*preview.check.opensAt))
        : tr("It is early for “%1”.").arg(preview.session.topic);
    question.detail = tr("Start it now all the same?");
    const bool reminds = m_settings.value(settings::keys::lastCheckBeforeStart);
    if (reminds)
        question.detail = lastCheckText() + u"\n\n" + question.detail;
    question.verbs = { tr("Start early") };
    m_prompts.ask(asker, question, [this, key = preview.session.key](Answer) { open(key, true); });
}

QString StartFlow::lastCheckText()
{
    return tr("Close what nobody should see, and choose what you share: your attendees see it at once.");
}

void StartFlow::remindThen(QWidget *asker, std::function<void()> go)
{
    if (!m_settings.value(settings::keys::lastCheckBeforeStart)) {
        go();
        return;
    }
    Question question;
    question.text = tr("Ready to be seen?");
    question.detail = lastCheckText();
    question.verbs = { tr("Start") };
    question.checkBox = tr("Do not remind me again");
    m_prompts.ask(asker, question, [this, go = std::move(go)](Answer answer) {
        if (answer.checked)
            m_settings.set(settings::keys::lastCheckBeforeStart, false);
        go();
    });
}

void StartFlow::open(const model::SessionKey &key, bool confirmedEarly)
{
    base::whenDone(
        m_starts.start(key, confirmedEarly), this, [this](const base::Result<model::Session> &session) {
            if (!session)
                Q_EMIT problem(errorText(tr("The session was not started."), session.error()));
        });
}

void StartFlow::startInstant(const model::Profile &profile, QWidget *asker)
{
    remindThen(asker, [this, profile] {
        base::whenDone(
            m_starts.startInstant(profile), this, [this](const base::Result<model::Session> &session) {
                if (!session)
                    Q_EMIT problem(errorText(tr("No session was started."), session.error()));
            });
    });
}

void StartFlow::startNowOrNext(QWidget *asker)
{
    remindThen(asker, [this] {
        base::whenDone(m_starts.startNowOrNext(), this, [this](const base::Result<model::Session> &session) {
            if (session)
                return;
            Q_EMIT problem(session.error().kind == base::ErrorKind::NotFound
                    ? tr("Nothing is on now, and nothing else is planned for today.")
                    : errorText(tr("No session was started."), session.error()));
        });
    });
}

void StartFlow::end(const model::SessionKey &key)
{
    base::whenDone(m_starts.end(key), this, [this](const base::Result<model::Session> &session) {
        if (!session)
            Q_EMIT problem(errorText(tr("The session was not ended."), session.error()));
    });
}

} // namespace ui
