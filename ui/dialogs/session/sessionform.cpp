#include "ui/dialogs/session/sessionform.h"

#include "schedule/editorchoice.h"
#include "ui/dialogs/session/furtheroptions.h"
#include "ui/dialogs/session/passwordfield.h"
#include "ui/dialogs/session/placefields.h"
#include "ui/dialogs/session/registrationfields.h"
#include "ui/dialogs/session/whenfields.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/recurrenceeditor.h"
#include "ui/widgets/written.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using model::SessionKind;
using services::DraftProblem;

namespace {

QWidget *withNote(QWidget *field, FieldNote *note, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(field);
    column->addWidget(note);
    return holder;
}

} // namespace

SessionForm::SessionForm(services::SessionService &sessions, const settings::Settings &settings,
    const base::Clock &clock, QWidget *parent)
    : QWidget(parent), m_sessions(sessions)
{
    build(sessions, settings, clock);
    connectAll();
}

void SessionForm::build(
    services::SessionService &sessions, const settings::Settings &settings, const base::Clock &clock)
{
    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [this](const QString &text, QWidget *buddy, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };

    m_topic = new QLineEdit(this);
    m_topic->setAccessibleName(tr("Topic"));
    m_topicNote = new FieldNote(m_topic, this);
    m_topicRow = withNote(m_topic, m_topicNote, this);
    row(tr("&Topic"), m_topic, m_topicRow);

    m_when = new WhenFields(clock, this);
    row(tr("W&hen"), m_when, m_when);

    m_repeats = new RecurrenceEditor(this);
    m_repeatsNote = new FieldNote(nullptr, this);
    m_repeatsRow = withNote(m_repeats, m_repeatsNote, this);
    row(tr("&Repeats"), m_repeats->firstControl(), m_repeatsRow);

    m_place = new PlaceFields(*m_form, settings, this);

    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("Meeting"), int(SessionKind::Meeting));
    m_kind->addItem(tr("Webinar"), int(SessionKind::Webinar));
    m_kind->addItem(tr("In person"), int(SessionKind::InPerson));
    m_kind->addItem(tr("In person and online"), int(SessionKind::Hybrid));
    row(tr("&Kind"), m_kind, m_kind);

    m_location = new QLineEdit(this);
    m_location->setAccessibleName(tr("Location"));
    m_location->setPlaceholderText(tr("room, building, address"));
    row(tr("Lo&cation"), m_location, m_location);

    m_registration = new RegistrationFields(this);
    row(tr("Registration"), m_registration->firstControl(), m_registration);

    m_further = new FurtherOptions(sessions, settings, this);
    m_foldout = new Foldout(tr("&Further options"), m_further, this);

    alignLabels();
    auto *column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_foldout);
    column->addStretch(1);
    setFocusProxy(m_topic);
}

// One column of labels, also where the further options begin.
void SessionForm::alignLabels()
{
    QList<QWidget *> labels;
    for (QFormLayout *form : { m_form, &m_further->form() })
        for (int row = 0; row < form->rowCount(); ++row)
            if (auto *item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget())
                labels << item->widget();
    int widest = 0;
    for (const QWidget *label : labels)
        widest = std::max(widest, label->sizeHint().width());
    for (QWidget *label : labels)
        label->setMinimumWidth(widest);
}

void SessionForm::connectAll()
{
    onWritten(m_topic, this, [this] {
        m_topicTouched = true;
        touched();
    });
    connect(m_when, &WhenFields::changed, this, [this] {
        followStart();
        arrange();
        touched();
    });
    connect(m_repeats, &RecurrenceEditor::changed, this, &SessionForm::touched);
    connect(m_place, &PlaceFields::changed, this, &SessionForm::touched);
    connect(m_place, &PlaceFields::passcodeFound, this, [this](const QString &passcode) {
        m_further->password().setPassword(passcode);
        m_foldout->setOpen(true);
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        arrange();
        touched();
    });
    onWritten(m_location, this, &SessionForm::touched);
    connect(m_further, &FurtherOptions::changed, this, &SessionForm::touched);
    connect(m_registration, &RegistrationFields::registrationWanted, this, [this](bool wanted) {
        m_further->setStartPolicy(
            wanted ? model::StartPolicy::FromFifteenMinutesBefore : model::StartPolicy::AnyTime);
    });
    connect(m_registration, &RegistrationFields::changed, this, &SessionForm::touched);
}

void SessionForm::showDraft(const services::SessionDraft &draft)
{
    m_loading = true;
    m_given = draft;
    m_scope = SessionFormScope::Whole;
    const model::Session &session = draft.session;
    m_part = session.series.empty() ? 0 : session.series.size() - 1;
    m_topicTouched = session.revision > 0;
    fillIn(m_topic, session.topic);
    if (session.hasDate()) {
        m_when->show(session.series[m_part]);
    } else {
        // Fields that a date can be given with, should the host want one now.
        const services::SessionDraft sample = m_sessions.newDraft({});
        if (sample.session.hasDate())
            m_when->show(sample.session.series.front());
        m_when->setHasDate(false);
    }
    followStart();
    m_repeats->setRule(session.hasDate() ? session.series[m_part].rule : std::nullopt);
    m_place->show(session.place);
    m_kind->setCurrentIndex(m_kind->findData(int(session.kind)));
    fillIn(m_location, session.location);
    m_registration->show(session);
    m_further->show(draft);
    m_loading = false;
    arrange();
    takeAsUnchanged();
}

void SessionForm::showOccurrence(
    const model::Session &session, const schedule::Occurrence &occurrence, SessionFormScope scope)
{
    services::SessionDraft draft { session, services::KeepPassword {} };
    m_occurrence = occurrence;
    for (const model::OccurrenceOverride &change : session.overrides) {
        if (scope != SessionFormScope::OneOccurrence || change.recurrenceId != occurrence.recurrenceId)
            continue;
        draft.session.topic = change.topic.value_or(session.topic);
        draft.session.description = change.description.value_or(session.description);
    }
    showDraft(draft);
    m_loading = true;
    m_part = size_t(occurrence.part);
    model::Series series = session.series[m_part];
    series.start = occurrence.wall;
    series.duration = std::chrono::duration_cast<std::chrono::minutes>(occurrence.end - occurrence.start);
    m_when->show(series);
    followStart();
    m_repeats->setRule(series.rule);
    m_loading = false;
    limitTo(scope);
    takeAsUnchanged();
}

void SessionForm::limitTo(SessionFormScope scope)
{
    m_scope = scope;
    m_place->setVisible(false);
    showFormRow(*m_form, m_kind, false);
    showFormRow(*m_form, m_location, false);
    showFormRow(*m_form, m_registration, false);
    if (scope == SessionFormScope::OneOccurrence) {
        showFormRow(*m_form, m_repeatsRow, false);
        m_when->limitToOccurrence();
        m_further->limitToOccurrence();
    } else {
        m_when->hideNoDate();
        m_topic->setReadOnly(true);
        m_foldout->setVisible(false);
    }
}

void SessionForm::arrange()
{
    if (m_scope != SessionFormScope::Whole || m_loading)
        return;
    showFormRow(*m_form, m_repeatsRow, m_when->hasDate());
    const auto kind = SessionKind(m_kind->currentData().toInt());
    showFormRow(*m_form, m_location,
        kind == SessionKind::InPerson || kind == SessionKind::Hybrid || !m_location->text().isEmpty());
}

void SessionForm::followStart()
{
    const QByteArray zone = m_when->zone();
    m_repeats->setStart(m_when->start(), zone.isEmpty() ? QByteArray("UTC") : zone);
}

void SessionForm::touched()
{
    if (!m_loading)
        Q_EMIT changed();
}

model::Series SessionForm::editedSeries(const model::Series &before) const
{
    model::Series series = before;
    series.start = m_when->start();
    if (!m_when->zone().isEmpty())
        series.zone = m_when->zone();
    series.duration = m_when->duration().value_or(before.duration);
    const auto rule = m_repeats->rule();
    series.rule = rule ? *rule : before.rule;
    // RFC 5545 3.8.5.3: a start that its rule does not hold has no defined meaning.
    const bool isNew = series.start != before.start || series.rule != before.rule;
    if (series.rule && isNew)
        series.start
            = schedule::firstInstance(*series.rule, series.start, series.zone).value_or(series.start);
    return series;
}

// A series that moves as a whole takes its exceptions along.
void SessionForm::shiftExceptions(model::Session &session, const model::Series &before) const
{
    model::Series &series = session.series[m_part];
    const auto by = series.start - before.start;
    if (by.count() == 0 || series.rule != before.rule)
        return;
    for (base::WallTime &start : series.extraStarts)
        start += by;
    for (base::WallTime &start : series.excludedStarts)
        start += by;
    for (model::OccurrenceOverride &change : session.overrides) {
        if (before.takesOverAt && change.recurrenceId < *before.takesOverAt)
            continue;
        change.recurrenceId += by;
        if (change.start)
            *change.start += by;
    }
}

services::SessionDraft SessionForm::draft() const
{
    services::SessionDraft draft = m_given;
    model::Session &session = draft.session;
    session.topic = m_topic->text().trimmed();
    session.place = m_place->place();
    session.kind = SessionKind(m_kind->currentData().toInt());
    session.location = m_location->text().trimmed();
    m_registration->writeTo(session);
    m_further->writeTo(draft);
    if (!m_when->hasDate()) {
        session.series.clear();
        session.overrides.clear();
        return draft;
    }
    if (session.series.empty())
        session.series.push_back(editedSeries({}));
    else {
        const model::Series before = session.series[m_part];
        session.series[m_part] = editedSeries(before);
        shiftExceptions(session, before);
    }
    return draft;
}

model::OccurrenceOverride SessionForm::occurrence() const
{
    const services::SessionDraft now = draft();
    const model::Session &session = m_given.session;
    model::OccurrenceOverride change;
    change.recurrenceId = m_occurrence.recurrenceId;
    change.start = m_when->start();
    change.duration = m_when->duration();
    for (const model::OccurrenceOverride &known : session.overrides) {
        if (known.recurrenceId == change.recurrenceId) {
            change.topic = known.topic;
            change.description = known.description;
        }
    }
    if (now.session.topic != session.topic)
        change.topic = now.session.topic;
    if (now.session.description != session.description)
        change.description = now.session.description;
    return change;
}

model::Series SessionForm::laterPart() const
{
    model::Series before = m_given.session.series[m_part];
    return editedSeries(before);
}

SessionForm::Snapshot SessionForm::snapshot() const
{
    const bool valid = m_repeats->isValid() && m_when->duration() && !m_when->zone().isEmpty();
    const services::SessionDraft now = draft();
    const auto *set = std::get_if<services::SetPassword>(&now.password);
    return { now.session, passwordTouched(), set ? set->password : QString(), valid };
}

bool SessionForm::isChanged() const
{
    return !(snapshot() == m_unchanged);
}

void SessionForm::takeAsUnchanged()
{
    m_unchanged = snapshot();
}

bool SessionForm::passwordTouched() const
{
    return m_further->password().isTouched();
}

std::vector<DraftProblem> SessionForm::problems() const
{
    std::vector<DraftProblem> found = m_when->problems();
    if (m_when->hasDate() && !m_repeats->isValid())
        found.push_back({ u"recurrence.text"_s, tr("The rule for repeating makes no sense.") });
    if (const QString cohosts = m_further->cohostProblem(); !cohosts.isEmpty())
        found.push_back({ u"cohosts"_s, cohosts });
    if (const QString reminders = m_further->reminderProblem(); !reminders.isEmpty())
        found.push_back({ u"mailReminders"_s, reminders });
    if (const QString registration = m_registration->problem(); !registration.isEmpty())
        found.push_back({ u"registration"_s, registration });
    const auto others = m_sessions.problemsOf(draft());
    if (m_scope == SessionFormScope::Whole)
        found.insert(found.end(), others.begin(), others.end());
    else
        for (const DraftProblem &problem : others)
            if (!problem.field.startsWith(u"place") && problem.field != u"password")
                found.push_back(problem);
    return found;
}

void SessionForm::showProblems(const std::vector<DraftProblem> &problems)
{
    QString topic;
    QString when;
    QString repeats;
    m_place->clearProblems();
    m_further->clearProblems();
    for (const DraftProblem &problem : problems) {
        if (problem.field == u"topic")
            topic = problem.text;
        else if (problem.field == u"zone" || problem.field == u"duration" || problem.field == u"start")
            when = when.isEmpty() ? problem.text : when;
        else if (problem.field == u"recurrence")
            repeats = problem.text;
        else if (!m_place->showProblem(problem))
            m_further->showProblem(problem);
    }
    m_topicNote->setProblem(m_topicTouched ? topic : QString());
    m_when->showProblem(when);
    m_repeatsNote->setProblem(repeats);
}

void SessionForm::showClashes(const std::vector<services::Clash> &clashes)
{
    m_when->showClashes(clashes);
}

void SessionForm::showFullAccounts(const std::vector<services::AccountOverlap> &overlaps)
{
    m_place->showFullAccounts(overlaps);
}

void SessionForm::setRecentZones(const QList<QByteArray> &zones)
{
    m_when->setRecentZones(zones);
}

} // namespace ui
