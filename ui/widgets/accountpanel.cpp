#include "ui/widgets/accountpanel.h"

#include "services/hostaddresses.h"
#include "services/profileservice.h"
#include "settings/settings.h"
#include "ui/addresscheck.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/written.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace keys = settings::keys;

AccountPanel::AccountPanel(settings::Settings &settings, services::ProfileService &profiles, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_profiles(profiles)
{
    build();
    connect(m_name, &QLineEdit::editingFinished, this, &AccountPanel::storeName);
    onWritten(m_email, this, &AccountPanel::checkEmail);
    connect(m_email, &QLineEdit::editingFinished, this, &AccountPanel::storeEmail);
    connect(
        m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT settingsWanted(SettingsPage::Profiles); });
    connect(&m_profiles, &services::ProfileService::profilesChanged, this, &AccountPanel::loadProfiles);
    connect(&m_settings, &settings::Settings::changed, this, [this](const QString &key) {
        if (settings::isKey(key, keys::hostName) || settings::isKey(key, keys::hostEmail))
            loadHost();
    });
    reload();
}

void AccountPanel::build()
{
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("printed in invitations"));
    m_email = new QLineEdit(this);
    m_email->setAccessibleName(tr("Your e-mail address"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_email->setPlaceholderText(tr("optional"));
    auto *emailField = new QWidget(this);
    m_emailNote = new FieldNote(m_email, emailField);
    auto *emailColumn = new QVBoxLayout(emailField);
    emailColumn->setContentsMargins(0, 0, 0, 0);
    emailColumn->addWidget(m_email);
    emailColumn->addWidget(m_emailNote);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setMaximumHeight(fontMetrics().lineSpacing() * 5);

    auto *form = new QFormLayout;
    const auto row = [&](const QString &text, QWidget *buddy, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    row(tr("Your &name"), m_name, m_name);
    row(tr("E-&mail"), m_email, emailField);

    m_accounts = new QVBoxLayout;
    auto *profiles = new QFormLayout;
    auto *profilesLabel = new QLabel(tr("Pro&files"), this);
    profilesLabel->setBuddy(m_list);
    profiles->addRow(profilesLabel, m_list);

    m_links = new QVBoxLayout;
    addLink(tr("Edit profiles…"), SettingsPage::Profiles);
    addLink(tr("Text of the invitation…"), SettingsPage::Invitation);
    addLink(tr("Conference-call numbers…"), SettingsPage::Numbers);
    addLink(tr("Meetings…"), SettingsPage::Meetings);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addLayout(m_accounts);
    column->addLayout(profiles);
    column->addLayout(m_links);
    column->addStretch(1);
}

void AccountPanel::addLink(const QString &text, SettingsPage page)
{
    auto *button = new QPushButton(text, this);
    button->setFlat(true);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, page] { Q_EMIT settingsWanted(page); });
    m_links->addWidget(button, 0, Qt::AlignLeading);
}

void AccountPanel::offerMail()
{
    addLink(tr("E-mail…"), SettingsPage::Mail);
}

void AccountPanel::showAccounts(QWidget *accounts)
{
    auto *heading = new QLabel(tr("Accounts at &providers"), this);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setBuddy(accounts);
    heading->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_accounts->addWidget(heading);
    m_accounts->addWidget(accounts);
    m_accounts->addSpacing(fontMetrics().height() / 2);
}

void AccountPanel::reload()
{
    loadHost();
    loadProfiles();
}

void AccountPanel::loadHost()
{
    // What somebody is typing is not taken away.
    if (!m_name->hasFocus())
        m_name->setText(m_settings.value(keys::hostName));
    if (!m_email->hasFocus())
        fillIn(m_email, m_settings.value(keys::hostEmail));
    checkEmail();
}

void AccountPanel::storeName()
{
    const QString name = m_name->text().simplified();
    if (name == m_settings.value(keys::hostName))
        return;
    m_settings.set(keys::hostName, name);
    Q_EMIT hostChanged(name);
}

void AccountPanel::checkEmail()
{
    const QString email = m_email->text().trimmed();
    m_emailNote->setProblem(email.isEmpty() || isEmailAddress(email)
            ? QString()
            : tr("This is no e-mail address. It looks like dana@example.org."));
}

void AccountPanel::storeEmail()
{
    const QString email = m_email->text().trimmed();
    if (m_emailNote->problem().isEmpty())
        services::enterHostEmail(m_settings, email);
}

void AccountPanel::loadProfiles()
{
    base::whenDone(
        m_profiles.profiles(), this, [this](const base::Result<std::vector<model::Profile>> &profiles) {
            m_list->clear();
            if (!profiles)
                return;
            for (const model::Profile &profile : *profiles)
                m_list->addItem(profile.isDefault ? tr("%1 (default)").arg(profile.name) : profile.name);
        });
}

} // namespace ui
