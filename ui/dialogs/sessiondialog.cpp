#include "ui/dialogs/sessiondialog.h"

#include "services/profileservice.h"
#include "ui/dialogs/session/overlaplookup.h"
#include "ui/dialogs/session/sessionform.h"
#include "ui/errortext.h"
#include "ui/prompts.h"
#include "ui/walltime.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/noticebar.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using services::SaveReport;
using services::SessionDraft;

class SessionDialog::Private {
public:
    Private(SessionDialog *owner, services::SessionService &sessionService,
        services::ProfileService &profileService, const settings::Settings &settings,
        const base::Clock &clock);

    void build();
    void open(const QString &title);
    void check();
    void save();
    void sendDraft(const SessionDraft &draft);
    void saved(const base::Result<SaveReport> &report, const services::PasswordEdit &password);
    void savedOccurrence(const base::Result<model::Session> &session);
    void failed(const base::Error &error);
    void offerNewer();
    void offerPasswordAgain(const SaveReport &report, const QString &password);
    void setBusy(bool busy);
    void loadProfiles();
    void takeProfile(int row);

    SessionDialog *q;
    services::SessionService &sessions;
    services::ProfileService &profiles;
    WidgetPrompts ownPrompts;
    Prompts *prompts = &ownPrompts;

    NoticeBar *notice;
    QWidget *profileRow;
    QComboBox *profile;
    SessionForm *form;
    QScrollArea *scroll;
    FieldNote *reason;
    QDialogButtonBox *buttons;
    QPushButton *saveButton;
    OverlapLookup overlaps;

    std::vector<model::Profile> known;
    model::Session stored; // what is edited; revision 0 for a new one
    schedule::Occurrence occurrence;
    bool busy = false;
    bool closing = false;
};

SessionDialog::Private::Private(SessionDialog *owner, services::SessionService &sessionService,
    services::ProfileService &profileService, const settings::Settings &settings, const base::Clock &clock)
    : q(owner),
      sessions(sessionService),
      profiles(profileService),
      notice(new NoticeBar(owner)),
      profileRow(new QWidget(owner)),
      profile(new QComboBox(profileRow)),
      form(new SessionForm(sessionService, settings, clock, owner)),
      scroll(new QScrollArea(owner)),
      reason(new FieldNote(nullptr, owner)),
      buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, owner)),
      saveButton(buttons->button(QDialogButtonBox::Save)),
      overlaps(sessionService, *form)
{
    build();
    connect(form, &SessionForm::changed, q, [this] {
        check();
        overlaps.askSoon(stored);
    });
    connect(saveButton, &QPushButton::clicked, q, [this] { save(); });
    connect(buttons, &QDialogButtonBox::rejected, q, &SessionDialog::reject);
    connect(profile, &QComboBox::activated, q, [this](int row) { takeProfile(row); });
}

void SessionDialog::Private::build()
{
    auto *profileLabel = new QLabel(tr("Pro&file"), profileRow);
    profileLabel->setBuddy(profile);
    profile->setAccessibleName(tr("Profile"));
    auto *profileLine = new QHBoxLayout(profileRow);
    profileLine->setContentsMargins(0, 0, 0, 0);
    profileLine->addStretch(1);
    profileLine->addWidget(profileLabel);
    profileLine->addWidget(profile);
    profileRow->setVisible(false);

    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    saveButton->setDefault(true);
    reason->setField(saveButton);

    auto *column = new QVBoxLayout(q);
    column->addWidget(notice);
    column->addWidget(profileRow);
    column->addWidget(scroll, 1);
    column->addWidget(reason);
    column->addWidget(buttons);
}

void SessionDialog::Private::open(const QString &title)
{
    q->setWindowTitle(title);
    closing = false;
    setBusy(false);
    check();
    overlaps.ask(stored);
    q->show();
    q->raise();
    q->activateWindow();
    form->setFocus();
}

void SessionDialog::Private::check()
{
    const auto problems = form->problems();
    form->showProblems(problems);
    reason->setProblem(
        problems.empty() ? QString() : tr("Before it can be saved: %1").arg(problems.front().text));
    saveButton->setEnabled(problems.empty() && !busy);
}

void SessionDialog::Private::setBusy(bool on)
{
    busy = on;
    form->setEnabled(!on);
    saveButton->setEnabled(!on);
}

void SessionDialog::Private::save()
{
    check();
    if (!saveButton->isEnabled() || busy)
        return;
    notice->dismiss();
    switch (form->scope()) {
    case SessionFormScope::Whole:
        return sendDraft(form->draft());
    case SessionFormScope::OneOccurrence:
        setBusy(true);
        return base::whenDone(sessions.changeOccurrence(stored.key, form->occurrence()), q,
            [this](const base::Result<model::Session> &session) { savedOccurrence(session); });
    case SessionFormScope::ThisAndLater:
        setBusy(true);
        return base::whenDone(
            sessions.changeThisAndLater(stored.key, occurrence.recurrenceId, form->laterPart()), q,
            [this](const base::Result<model::Session> &session) { savedOccurrence(session); });
    }
}

void SessionDialog::Private::sendDraft(const SessionDraft &draft)
{
    setBusy(true);
    base::whenDone(
        sessions.save(draft), q, [this, password = draft.password](const base::Result<SaveReport> &report) {
            saved(report, password);
        });
}

void SessionDialog::Private::saved(
    const base::Result<SaveReport> &report, const services::PasswordEdit &password)
{
    setBusy(false);
    if (!report)
        return failed(report.error());
    stored = report->session;
    Q_EMIT q->saved(*report);
    if (!report->passwordProblem) {
        closing = true;
        q->accept();
        return;
    }
    const auto *set = std::get_if<services::SetPassword>(&password);
    form->showDraft({ report->session, password });
    offerPasswordAgain(*report, set ? set->password : QString());
}

void SessionDialog::Private::offerPasswordAgain(const SaveReport &report, const QString &password)
{
    check();
    const QString text = password.isEmpty()
        ? tr("The session is saved, but its password could not be removed.")
        : tr("The session is saved, but without its password.");
    const services::PasswordEdit edit = password.isEmpty()
        ? services::PasswordEdit(services::RemovePassword {})
        : services::PasswordEdit(services::SetPassword { password });
    notice->say(errorText(text, *report.passwordProblem),
        { { tr("&Unlock and try again"),
              [this, edit] {
                  SessionDraft draft = form->draft();
                  draft.password = edit;
                  sendDraft(draft);
              } },
            { tr("Leave it &without"), [this] {
                 closing = true;
                 q->accept();
             } } });
    scroll->verticalScrollBar()->setValue(0);
}

void SessionDialog::Private::savedOccurrence(const base::Result<model::Session> &session)
{
    setBusy(false);
    if (!session)
        return failed(session.error());
    Q_EMIT q->saved({ *session, {} });
    closing = true;
    q->accept();
}

void SessionDialog::Private::failed(const base::Error &error)
{
    check();
    if (error.kind == ErrorKind::Cancelled)
        return; // asked who is to be told, the host went back to the form
    if (error.kind == ErrorKind::Conflict)
        return offerNewer();
    if (error.kind == ErrorKind::Invalid)
        return notice->say(error.detail);
    notice->say(errorText(tr("The session was not saved."), error));
}

void SessionDialog::Private::offerNewer()
{
    notice->say(tr("Somebody else changed this session meanwhile, so yours was not saved. Load the newer one "
                   "and make your changes there; what you typed here is lost then."),
        { { tr("&Load the newer one"),
              [this] {
                  base::whenDone(
                      sessions.session(stored.key), q, [this](const base::Result<model::Session> &newer) {
                          if (newer)
                              return q->edit(*newer);
                          notice->say(errorText(tr("The newer session could not be read."), newer.error()));
                      });
              } },
            { tr("&Keep looking at mine"), {} } });
}

void SessionDialog::Private::loadProfiles()
{
    base::whenDone(profiles.profiles(), q, [this](const base::Result<std::vector<model::Profile>> &found) {
        if (!found || found->size() < 2 || stored.revision > 0)
            return;
        known = *found;
        profile->clear();
        for (const model::Profile &one : known)
            profile->addItem(one.name);
        const auto used = std::find_if(known.begin(), known.end(),
            [this](const model::Profile &one) { return one.key == stored.profile; });
        profile->setCurrentIndex(used == known.end() ? 0 : int(used - known.begin()));
        profileRow->setVisible(true);
    });
}

// The profile's defaults; what is the session's own stays.
void SessionDialog::Private::takeProfile(int row)
{
    const SessionDraft typed = form->draft();
    SessionDraft draft = sessions.newDraft(known[size_t(row)]);
    const auto duration = draft.session.hasDate() ? draft.session.series.front().duration : 60min;
    draft.session.key = typed.session.key;
    draft.session.topic = typed.session.topic;
    draft.session.description = typed.session.description;
    draft.session.location = typed.session.location;
    draft.session.kind = typed.session.kind;
    draft.session.series = typed.session.series;
    if (draft.session.hasDate())
        draft.session.series.front().duration = duration;
    stored = draft.session;
    form->showDraft(draft);
    check();
    overlaps.ask(stored);
}

SessionDialog::SessionDialog(services::SessionService &sessions, services::ProfileService &profiles,
    const settings::Settings &settings, const base::Clock &clock, QWidget *parent)
    : QDialog(parent), d(std::make_unique<Private>(this, sessions, profiles, settings, clock))
{
    const int em = fontMetrics().averageCharWidth();
    QSize size(em * 100, fontMetrics().lineSpacing() * 34);
    if (const QScreen *where = screen())
        size = size.boundedTo(where->availableSize() * 9 / 10);
    resize(size);
    setSizeGripEnabled(true);
}

SessionDialog::~SessionDialog() = default;

void SessionDialog::setPrompts(Prompts &prompts)
{
    d->prompts = &prompts;
}

void SessionDialog::setReadyCheck(services::ReadyCheck &ready)
{
    d->overlaps.setReadyCheck(ready);
}

void SessionDialog::editNew(const SessionDraft &draft)
{
    d->stored = draft.session;
    d->form->showDraft(draft);
    d->loadProfiles();
    d->open(tr("New session"));
}

void SessionDialog::edit(const model::Session &session)
{
    d->stored = session;
    d->notice->dismiss();
    d->form->showDraft({ session, services::KeepPassword {} });
    d->open(session.reservedId.isNull()
            ? tr("Edit “%1”").arg(session.topic)
            : tr("Edit “%1” (%2)").arg(session.topic, session.reservedId.grouped()));
}

void SessionDialog::editOccurrence(const model::Session &session, const schedule::Occurrence &occurrence)
{
    if (!session.repeats() || size_t(occurrence.part) >= session.series.size())
        return edit(session);
    QWidget *asker = parentWidget() ? parentWidget() : this;
    const QString day = dayWithWeekday(dateOf(occurrence.wall));
    askEditScope(*d->prompts, asker, session.topic, day,
        [this, session, occurrence](OccurrenceScope scope) { editOccurrence(session, occurrence, scope); });
}

void SessionDialog::editOccurrence(
    const model::Session &session, const schedule::Occurrence &occurrence, OccurrenceScope scope)
{
    if (scope == OccurrenceScope::All)
        return edit(session);
    d->stored = session;
    d->occurrence = occurrence;
    const bool one = scope == OccurrenceScope::ThisOne;
    d->form->showOccurrence(
        session, occurrence, one ? SessionFormScope::OneOccurrence : SessionFormScope::ThisAndLater);
    const QString day = dayWithWeekday(dateOf(occurrence.wall));
    d->open(one ? tr("Edit “%1” on %2").arg(session.topic, day)
                : tr("Edit “%1” from %2 on").arg(session.topic, day));
}

void SessionDialog::reject()
{
    if (d->busy)
        return;
    if (d->closing || !d->form->isChanged())
        return QDialog::reject();
    Question question;
    question.text = tr("Close without saving?");
    question.detail = tr("What you typed would be lost.");
    question.verbs = { tr("Discard") };
    d->prompts->ask(this, question, [this](Answer) {
        d->closing = true;
        QDialog::reject();
    });
}

void SessionDialog::closeEvent(QCloseEvent *event)
{
    // Goes through the question above.
    event->ignore();
    reject();
    if (isHidden())
        event->accept();
}

} // namespace ui
