#include "ui/dialogs/accounts/accountform.h"

#include "services/accountletter.h"
#include "ui/dialogs/accounts/accountwords.h"
#include "ui/dialogs/accounts/connectionsteps.h"
#include "ui/dialogs/accounts/guidefields.h"
#include "ui/dialogs/accounts/modechoice.h"
#include "ui/dialogs/accounts/scopestable.h"
#include "ui/texts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/written.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

AccountForm::AccountForm(services::AccountService &accounts, QWidget *parent)
    : QWidget(parent), m_accounts(accounts)
{
    build();
    connect(m_provider, &QComboBox::activated, this, &AccountForm::arrange);
    connect(m_way, &QComboBox::activated, this, [this] {
        m_waysChosen.insert(int(kind()), int(way()));
        arrange();
    });
    connect(m_mode, &ModeChoice::changed, this, &AccountForm::arrange);
    onWritten(m_name, this, &AccountForm::changed);
    connect(m_fields, &GuideFields::changed, this, &AccountForm::changed);
    connect(m_fields, &GuideFields::fileWanted, this, &AccountForm::fileWanted);
    connect(m_steps, &ConnectionSteps::pageWanted, this, &AccountForm::pageWanted);
}

QLabel *AccountForm::heading()
{
    auto *label = new QLabel(this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setWordWrap(true);
    label->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    return label;
}

void AccountForm::build()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [this, form](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    m_provider = new QComboBox(this);
    m_provider->setAccessibleName(tr("Provider"));
    for (const model::ProviderKind one : m_accounts.connectable())
        m_provider->addItem(providerText(one), int(one));
    row(tr("&Provider"), m_provider);
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Name of the account"));
    m_name->setMaxLength(200);
    row(tr("&Name"), m_name);
    auto *modeHeading = heading();
    modeHeading->setText(tr("What may Meetwright do there?"));
    m_mode = new ModeChoice(this);
    m_mode->setAccessibleName(modeHeading->text());

    m_connection = new QWidget(this);
    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(modeHeading);
    column->addWidget(m_mode);
    column->addWidget(m_connection);
    column->addStretch(1);
    buildConnection();
}

void AccountForm::buildConnection()
{
    m_way = new QComboBox(this);
    m_way->setAccessibleName(tr("How to sign in"));
    m_wayHeading = heading();
    m_wayHeading->setText(tr("How to s&ign in"));
    m_wayHeading->setBuddy(m_way);
    m_wayNote = new FieldNote(m_way, this);
    m_stepsHeading = heading();
    m_steps = new ConnectionSteps(this);
    m_fieldsHeading = heading();
    m_fieldsHeading->setText(tr("What to enter here"));
    m_fields = new GuideFields(this);
    m_scopesHeading = heading();
    m_scopes = new ScopesTable(this);
    m_letter = new QPushButton(tr("&Letter to your administrator…"), this);
    m_letter->setAutoDefault(false);
    connect(m_letter, &QPushButton::clicked, this, &AccountForm::letterWanted);

    auto *column = new QVBoxLayout(m_connection);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : { static_cast<QWidget *>(m_wayHeading), static_cast<QWidget *>(m_way),
             static_cast<QWidget *>(m_wayNote), static_cast<QWidget *>(m_stepsHeading),
             static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_fieldsHeading),
             static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_scopesHeading),
             static_cast<QWidget *>(m_scopes) })
        column->addWidget(part);
    column->addWidget(m_letter, 0, Qt::AlignLeading);
}

void AccountForm::show(const model::Account &account)
{
    m_shown = account;
    const bool isNew = account.revision == 0;
    if (!isNew || account.provider != model::ProviderKind::None) {
        if (m_provider->findData(int(account.provider)) < 0) // no longer offered, but still there
            m_provider->addItem(providerText(account.provider), int(account.provider));
        m_provider->setCurrentIndex(m_provider->findData(int(account.provider)));
    }
    m_provider->setEnabled(isNew);
    if (!isNew)
        m_waysChosen.insert(int(account.provider), int(account.signIn));
    fillIn(m_name, account.name);
    const QSignalBlocker quiet(m_mode);
    m_mode->setMode(account.mode);
    arrange();
    m_entered = this->account();
}

void AccountForm::arrange()
{
    const QString provider = providerName();
    m_guide = m_accounts.guide(kind());
    m_name->setPlaceholderText(tr("such as Sales; otherwise %1").arg(provider));
    m_mode->setProvider(provider);
    arrangeWays();

    const bool connects = m_mode->mode() != model::AccountMode::NoConnection;
    m_connection->setVisible(connects);
    m_stepsHeading->setText(tr("What to do at %1").arg(provider));
    m_stepsHeading->setVisible(!m_guide.steps.empty());
    m_steps->show(m_guide.steps);
    model::Account now = m_shown;
    now.provider = kind();
    now.signIn = way();
    m_fields->show(m_guide.fields, now, m_shown.revision > 0 && way() == m_shown.signIn);
    m_fieldsHeading->setVisible(!m_fields->isEmpty());
    m_scopes->show(services::scopesFor(m_guide, m_mode->mode()));
    m_scopesHeading->setText(tr("What is asked for at %1, and why").arg(provider));
    for (QWidget *part : { static_cast<QWidget *>(m_scopesHeading), static_cast<QWidget *>(m_scopes),
             static_cast<QWidget *>(m_letter) })
        part->setVisible(!m_guide.scopes.empty());
    Q_EMIT changed();
}

void AccountForm::arrangeWays()
{
    m_way->clear();
    for (const model::SignInWay one : m_guide.ways)
        m_way->addItem(wayText(one), int(one));
    const auto chosen = m_waysChosen.constFind(int(kind()));
    if (chosen != m_waysChosen.constEnd())
        m_way->setCurrentIndex(std::max(0, m_way->findData(*chosen)));
    m_wayNote->setHint(wayMeaning(way(), providerName()));
    const bool several = m_guide.ways.size() > 1;
    for (QWidget *part : { static_cast<QWidget *>(m_wayHeading), static_cast<QWidget *>(m_way),
             static_cast<QWidget *>(m_wayNote) })
        part->setVisible(several);
}

model::ProviderKind AccountForm::kind() const
{
    return model::ProviderKind(m_provider->currentData().toInt());
}

model::SignInWay AccountForm::way() const
{
    return m_way->count() > 0 ? model::SignInWay(m_way->currentData().toInt()) : model::SignInWay::None;
}

QString AccountForm::providerName() const
{
    return m_provider->currentText();
}

model::Account AccountForm::account() const
{
    model::Account account = m_shown;
    account.provider = kind();
    account.name = m_name->text().simplified();
    if (account.name.isEmpty())
        account.name = providerName();
    account.mode = m_mode->mode();
    if (account.mode == model::AccountMode::NoConnection)
        return account;
    account.signIn = way();
    account.settings = m_fields->settings();
    return account;
}

QMap<QString, QString> AccountForm::secrets() const
{
    return m_mode->mode() == model::AccountMode::NoConnection ? QMap<QString, QString>()
                                                              : m_fields->secrets();
}

bool AccountForm::isConnectionChanged() const
{
    model::Account now = account();
    now.name = m_entered.name;
    return now != m_entered || !secrets().isEmpty();
}

QWidget *AccountForm::firstMissing()
{
    return m_mode->mode() == model::AccountMode::NoConnection ? nullptr : m_fields->firstMissing();
}

QWidget *AccountForm::showProblem(const QString &field, const QString &text)
{
    return m_fields->showProblem(field, text);
}

void AccountForm::readFile(const QString &field, const QString &path)
{
    m_fields->readFile(field, path);
}

QWidget *AccountForm::firstControl() const
{
    return m_provider->isEnabled() ? static_cast<QWidget *>(m_provider) : m_name;
}

} // namespace ui
