#include "ui/dialogs/settings/profiledialog.h"

#include "services/inviteservice.h"
#include "ui/dialogs/session/placefields.h"
#include "ui/dialogs/settings/mailwordsdialog.h"
#include "ui/widgets/conferencefield.h"
#include "ui/widgets/durationcombo.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/languagecombo.h"
#include "ui/widgets/reminderchips.h"
#include "ui/widgets/remindertable.h"
#include "ui/widgets/written.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using model::PasswordPolicy;
using model::StartPolicy;

ProfileDialog::ProfileDialog(
    const settings::Settings &settings, const model::Profile &profile, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_settings(settings)
{
    setWindowTitle(profile.name.isEmpty() ? tr("New profile") : tr("Profile “%1”").arg(profile.name));
    build(settings);
    fill();
    check();
}

void ProfileDialog::build(const settings::Settings &settings)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name"));
    m_nameNote = new FieldNote(m_name, this);
    row(tr("&Name"), m_name);
    form->addRow(QString(), m_nameNote);
    m_duration = new DurationCombo(this);
    m_duration->setAccessibleName(tr("Duration"));
    m_durationNote = new FieldNote(m_duration, this);
    row(tr("D&uration"), m_duration);
    form->addRow(QString(), m_durationNote);
    m_place = new PlaceFields(*form, settings, this);
    m_generate = new QCheckBox(tr("&Generate one for every new session"), this);
    m_generate->setAccessibleName(tr("Generate a password for every new session"));
    row(tr("Password"), m_generate);
    m_conference = new ConferenceField(settings, this);
    row(tr("&Conference call"), m_conference);
    m_reminders = new ReminderChips(this);
    m_reminders->setAccessibleName(tr("Tell me before"));
    row(tr("Tell me &before"), m_reminders);
    m_mailReminders = new ReminderTable(this);
    row(tr("E-mai&l reminders"), m_mailReminders);
    m_startPolicy = new QComboBox(this);
    m_startPolicy->setAccessibleName(tr("Can be started"));
    m_startPolicy->addItem(tr("at any time"), int(StartPolicy::AnyTime));
    m_startPolicy->addItem(tr("from 15 minutes before"), int(StartPolicy::FromFifteenMinutesBefore));
    row(tr("Can be s&tarted"), m_startPolicy);
    m_language = new LanguageCombo(services::InviteService::languages(), tr("as the application"), this);
    m_language->setAccessibleName(tr("Language of the invitation"));
    row(tr("In&vitation in"), m_language);
    m_mails = new QPushButton(tr("What they say and &look like…"), this);
    m_mails->setAccessibleName(tr("E-mails: what they say and look like"));
    m_mails->setAutoDefault(false);
    m_mails->setEnabled(false);
    row(tr("E-mails"), m_mails);
    m_default = new QCheckBox(tr("Use &it for new sessions unless another is chosen"), this);
    form->addRow(QString(), m_default);

    m_note = new FieldNote(nullptr, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    m_save = buttons->button(QDialogButtonBox::Save);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 80, sizeHint().height());

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    onWritten(m_name, this, &ProfileDialog::check);
    connect(m_duration, &DurationCombo::durationChanged, this, &ProfileDialog::check);
    connect(m_mails, &QPushButton::clicked, this, &ProfileDialog::editMails);
    connect(m_mailReminders, &ReminderTable::changed, this, &ProfileDialog::check);
}

void ProfileDialog::fill()
{
    fillIn(m_name, m_profile.name);
    m_duration->setDuration(m_profile.duration);
    m_place->show(m_profile.place);
    m_generate->setChecked(m_profile.passwordPolicy == PasswordPolicy::Generate);
    m_conference->show(m_profile.conferenceCall, m_profile.conferenceCallText);
    m_reminders->setTimes(m_profile.notifyHostBefore);
    m_mailReminders->show(m_profile.mailReminders);
    m_startPolicy->setCurrentIndex(m_startPolicy->findData(int(m_profile.startPolicy)));
    m_language->setLanguage(m_profile.invitationLanguage);
    m_default->setChecked(m_profile.isDefault);
    m_default->setEnabled(!m_profile.isDefault); // another one takes over, none is not possible
}

model::Profile ProfileDialog::profile() const
{
    model::Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.duration = m_duration->duration().value_or(profile.duration);
    profile.place = m_place->place();
    profile.passwordPolicy = m_generate->isChecked() ? PasswordPolicy::Generate : PasswordPolicy::None;
    profile.conferenceCall = m_conference->kind();
    profile.conferenceCallText = m_conference->text();
    profile.notifyHostBefore = m_reminders->times();
    profile.mailReminders = m_mailReminders->reminders();
    profile.startPolicy = StartPolicy(m_startPolicy->currentData().toInt());
    profile.invitationLanguage = m_language->language();
    profile.isDefault = m_default->isChecked();
    return profile;
}

void ProfileDialog::setMailWords(const std::vector<model::MailTemplate> &words, Prompts &prompts)
{
    m_words = words;
    m_prompts = &prompts;
    m_mails->setEnabled(true);
}

void ProfileDialog::editMails()
{
    auto *dialog = new MailWordsDialog(m_settings, profile(), *m_words, *m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const model::Profile looks = dialog->profile();
        m_profile.headerColour = looks.headerColour;
        m_profile.logo = looks.logo;
        m_profile.replyTo = looks.replyTo;
        m_words = dialog->words();
    });
    dialog->open();
}

void ProfileDialog::setTakenNames(const QStringList &names)
{
    m_taken = names;
    check();
}

void ProfileDialog::showProblem(const QString &text)
{
    m_note->setProblem(text);
}

void ProfileDialog::check()
{
    const QString name = m_name->text().trimmed();
    const bool taken = m_taken.contains(name, Qt::CaseInsensitive);
    m_nameNote->setProblem(taken ? tr("There is a profile of this name already.") : QString());
    m_durationNote->setProblem(
        m_duration->duration() ? QString() : tr("Say how long, such as 45 min or 1:30."));
    m_note->setHint(name.isEmpty() ? tr("Give the profile a name to save it.") : QString());
    m_save->setEnabled(
        !name.isEmpty() && !taken && m_duration->duration() && m_mailReminders->problem().isEmpty());
}

} // namespace ui
