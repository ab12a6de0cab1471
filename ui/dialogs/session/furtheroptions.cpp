#include "ui/dialogs/session/furtheroptions.h"

#include "services/inviteservice.h"
#include "ui/dialogs/session/cohostsfield.h"
#include "ui/dialogs/session/passwordfield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/conferencefield.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/languagecombo.h"
#include "ui/widgets/reminderchips.h"
#include "ui/widgets/remindertable.h"
#include "ui/widgets/written.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using model::StartPolicy;

FurtherOptions::FurtherOptions(
    services::SessionService &sessions, const settings::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_form(new QFormLayout(this)),
      m_password(new PasswordField(sessions, this)),
      m_conference(new ConferenceField(settings, this)),
      m_reminders(new ReminderChips(this)),
      m_mailReminders(new ReminderTable(this)),
      m_startPolicy(new QComboBox(this)),
      m_cohosts(new CohostsField(this)),
      m_description(new QPlainTextEdit(this)),
      m_descriptionNote(new FieldNote(m_description, this)),
      m_host(new QLineEdit(this)),
      m_language(new LanguageCombo(services::InviteService::languages(), tr("as the application"), this))
{
    build();
    connect(m_password, &PasswordField::changed, this, &FurtherOptions::changed);
    connect(m_conference, &ConferenceField::changed, this, &FurtherOptions::changed);
    connect(m_reminders, &ReminderChips::changed, this, &FurtherOptions::changed);
    connect(m_mailReminders, &ReminderTable::changed, this, &FurtherOptions::changed);
    connect(m_startPolicy, &QComboBox::activated, this, &FurtherOptions::changed);
    connect(m_cohosts, &CohostsField::changed, this, &FurtherOptions::changed);
    connect(m_description, &QPlainTextEdit::textChanged, this, &FurtherOptions::changed);
    onWritten(m_host, this, &FurtherOptions::changed);
    connect(m_language, &QComboBox::activated, this, &FurtherOptions::changed);
}

void FurtherOptions::build()
{
    m_reminders->setAccessibleName(tr("Tell me before"));
    m_startPolicy->setAccessibleName(tr("Can be started"));
    m_startPolicy->addItem(tr("at any time"), int(StartPolicy::AnyTime));
    m_startPolicy->addItem(tr("from 15 minutes before"), int(StartPolicy::FromFifteenMinutesBefore));
    m_description->setAccessibleName(tr("Description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(m_description->fontMetrics().lineSpacing() * 5);
    m_host->setAccessibleName(tr("Host"));
    m_host->setPlaceholderText(tr("the name printed in the invitation"));
    m_language->setAccessibleName(tr("Language of the invitation"));
    setFocusProxy(m_password);

    auto *description = new QWidget(this);
    auto *column = new QVBoxLayout(description);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_description);
    column->addWidget(m_descriptionNote);

    const auto row = [this](const QString &text, QWidget *buddy, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    row(tr("Pass&word"), m_password->firstControl(), m_password);
    row(tr("&Conference call"), m_conference, m_conference);
    row(tr("Tell me &before"), m_reminders, m_reminders);
    row(tr("E-mai&l reminders"), m_mailReminders, m_mailReminders);
    row(tr("Can be s&tarted"), m_startPolicy, m_startPolicy);
    row(tr("C&o-hosts"), m_cohosts, m_cohosts);
    row(tr("&Description"), m_description, description);
    row(tr("&Host"), m_host, m_host);
    row(tr("In&vitation in"), m_language, m_language);
}

void FurtherOptions::show(const services::SessionDraft &draft)
{
    const QSignalBlocker quiet(this);
    const model::Session &session = draft.session;
    m_password->show(session, draft.password);
    m_conference->show(session.conferenceCall, session.conferenceCallText);
    m_reminders->setTimes(session.notifyHostBefore);
    m_mailReminders->show(session.mailReminders);
    m_startPolicy->setCurrentIndex(m_startPolicy->findData(int(session.startPolicy)));
    m_cohosts->show(session.cohosts);
    m_description->setPlainText(session.description);
    fillIn(m_host, session.host);
    m_language->setLanguage(session.invitationLanguage);
}

void FurtherOptions::writeTo(services::SessionDraft &draft) const
{
    model::Session &session = draft.session;
    draft.password = m_password->edit();
    session.passwordInInvitation = m_password->inInvitation();
    session.conferenceCall = m_conference->kind();
    session.conferenceCallText = m_conference->text();
    session.notifyHostBefore = m_reminders->times();
    session.mailReminders = m_mailReminders->reminders();
    session.startPolicy = StartPolicy(m_startPolicy->currentData().toInt());
    session.cohosts = m_cohosts->cohosts();
    session.description = m_description->toPlainText();
    session.host = m_host->text().trimmed();
    session.invitationLanguage = m_language->language();
}

void FurtherOptions::limitToOccurrence()
{
    for (QWidget *field : { static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_conference),
             static_cast<QWidget *>(m_reminders), static_cast<QWidget *>(m_mailReminders),
             static_cast<QWidget *>(m_startPolicy), static_cast<QWidget *>(m_cohosts),
             static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_language) })
        showFormRow(*m_form, field, false);
}

QString FurtherOptions::cohostProblem() const
{
    return m_cohosts->problem();
}

QString FurtherOptions::reminderProblem() const
{
    return m_mailReminders->problem();
}

void FurtherOptions::setStartPolicy(StartPolicy policy)
{
    m_startPolicy->setCurrentIndex(m_startPolicy->findData(int(policy)));
}

bool FurtherOptions::showProblem(const services::DraftProblem &problem)
{
    if (problem.field == u"password") {
        m_password->showProblem(problem.text);
        return true;
    }
    if (problem.field == u"cohosts" || problem.field == u"mailReminders")
        return true; // the field says it while it is typed
    if (problem.field == u"description") {
        m_descriptionNote->setProblem(problem.text);
        return true;
    }
    return false;
}

void FurtherOptions::clearProblems()
{
    m_password->showProblem({});
    m_descriptionNote->setProblem({});
}

} // namespace ui
