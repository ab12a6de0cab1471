#include "ui/dialogs/settings/profilesform.h"

#include "services/profileservice.h"
#include "ui/dialogs/settings/profiledialog.h"
#include "ui/errortext.h"
#include "ui/prompts.h"
#include "ui/widgets/durationcombo.h"
#include "ui/widgets/fieldnote.h"
#include "services/placecatalog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

ProfilesForm::ProfilesForm(services::ProfileService &profiles, const settings::Settings &settings,
    Prompts *const &prompts, QWidget *parent)
    : SettingsForm(SettingsPage::Profiles, tr("Profiles"), parent),
      m_profiles(profiles),
      m_settings(settings),
      m_prompts(prompts)
{
    build();
    connect(&m_profiles, &services::ProfileService::profilesChanged, this, &ProfilesForm::load);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ProfilesForm::updateButtons);
    connect(m_list, &QListWidget::itemActivated, m_edit, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, [this] {
        model::Profile fresh;
        if (!m_known.empty()) {
            fresh = m_known.front();
            fresh.key = {};
            fresh.revision = 0;
            fresh.name.clear();
            fresh.isDefault = false;
        }
        edit(fresh, m_known.empty() ? model::ProfileKey() : m_known.front().key);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const auto *profile = selected())
            edit(*profile, profile->key);
    });
    connect(m_remove, &QPushButton::clicked, this, &ProfilesForm::remove);
    connect(m_default, &QPushButton::clicked, this, &ProfilesForm::makeDefault);
    load();
}

void ProfilesForm::build()
{
    auto *words = new QLabel(tr("&Profiles are what new sessions begin with."), this);
    words->setWordWrap(true);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Profiles"));
    words->setBuddy(m_list);
    m_note = new FieldNote(m_list, this);
    m_add = new QPushButton(tr("&Add…"), this);
    m_edit = new QPushButton(tr("&Edit…"), this);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_default = new QPushButton(tr("Make &default"), this);
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : { m_add, m_edit, m_default, m_remove }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(row, 1);
    column->addWidget(m_note);
    updateButtons();
}

void ProfilesForm::load()
{
    base::whenDone(
        m_profiles.profiles(), this, [this](const base::Result<std::vector<model::Profile>> &profiles) {
            if (profiles)
                return show(*profiles);
            m_note->setProblem(errorText(tr("The profiles could not be read."), profiles.error()));
        });
}

void ProfilesForm::show(const std::vector<model::Profile> &profiles)
{
    const auto *before = selected();
    const model::ProfileKey key = before ? before->key : model::ProfileKey {};
    m_known = profiles;
    m_list->clear();
    for (const model::Profile &profile : m_known) {
        const QString name = profile.isDefault ? tr("%1 (default)").arg(profile.name) : profile.name;
        const QString details
            = durationText(profile.duration) % u" · "_s % services::placeChoice(profile.place.provider).name;
        auto *item = new QListWidgetItem(name % u'\n' % details, m_list);
        item->setData(Qt::AccessibleTextRole, QString(name % u", "_s % details));
        if (profile.key == key)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && !m_known.empty())
        m_list->setCurrentRow(0);
    updateButtons();
}

const model::Profile *ProfilesForm::selected() const
{
    const int row = m_list->currentRow();
    return row >= 0 && size_t(row) < m_known.size() ? &m_known[size_t(row)] : nullptr;
}

void ProfilesForm::edit(const model::Profile &profile, const model::ProfileKey &wordsOf)
{
    auto *dialog = new ProfileDialog(m_settings, profile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList taken;
    for (const model::Profile &known : m_known)
        if (known.key != profile.key)
            taken << known.name;
    dialog->setTakenNames(taken);
    base::whenDone(m_profiles.mailTemplates(wordsOf), dialog,
        [this, dialog](const base::Result<std::vector<model::MailTemplate>> &words) {
            if (words)
                dialog->setMailWords(*words, *m_prompts);
        });
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        model::Profile changed = dialog->profile();
        if (changed.key.isNull())
            changed.key = model::ProfileKey::make();
        const auto &words = dialog->mailWords();
        const auto saving = words ? m_profiles.save(changed, *words) : m_profiles.save(changed);
        base::whenDone(saving, this, [this](const base::Result<model::Profile> &saved) {
            m_note->setProblem(
                saved ? QString() : errorText(tr("The profile was not saved."), saved.error()));
            load();
        });
    });
    dialog->open();
}

void ProfilesForm::remove()
{
    const auto *profile = selected();
    if (!profile)
        return;
    Question question;
    question.text = tr("Remove the profile “%1”?").arg(profile->name);
    question.detail = tr("Sessions made with it stay as they are.");
    question.verbs = { tr("Remove") };
    question.isFinal = true;
    m_prompts->ask(this, question, [this, key = profile->key](Answer) {
        base::whenDone(m_profiles.remove(key), this, [this](const base::Result<bool> &removed) {
            m_note->setProblem(
                removed ? QString() : errorText(tr("The profile was not removed."), removed.error()));
            load();
        });
    });
}

void ProfilesForm::makeDefault()
{
    const auto *profile = selected();
    if (!profile)
        return;
    model::Profile changed = *profile;
    changed.isDefault = true;
    base::whenDone(m_profiles.save(changed), this, [this](const base::Result<model::Profile> &saved) {
        m_note->setProblem(saved ? QString() : errorText(tr("The default was not changed."), saved.error()));
        load();
    });
}

void ProfilesForm::updateButtons()
{
    const auto *profile = selected();
    m_edit->setEnabled(profile);
    m_remove->setEnabled(profile && !profile->isDefault);
    m_default->setEnabled(profile && !profile->isDefault);
    m_note->setHint(profile && profile->isDefault && m_known.size() > 1
            ? tr("To remove the default profile, make another one the default first.")
            : QString());
}

} // namespace ui
