#include "ui/dialogs/settings/mailform.h"

#include "ui/addresscheck.h"
#include "ui/dialogs/accounts/secretfield.h"
#include "ui/mailtext.h"
#include "ui/prompts.h"
#include "ui/theme.h"
#include "ui/weblinks.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldout.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/written.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using mail::Encryption;
using services::MailAccount;
using services::MailAccounts;
using services::MailSignIn;

namespace {

QWidget *withNote(QWidget *field, QWidget *note, QWidget *parent, QWidget *beside = nullptr)
{
    auto *box = new QWidget(parent);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(field);
    column->addWidget(note);
    if (beside)
        column->addWidget(beside, 0, Qt::AlignLeading);
    return box;
}

QString encryptionText(Encryption encryption)
{
    return encryption == Encryption::Tls ? MailForm::tr("encrypted from the first byte (TLS)")
                                         : MailForm::tr("encrypted after a greeting (STARTTLS)");
}

} // namespace

MailForm::MailForm(MailAccounts &accounts, Prompts *const &prompts, QWidget *parent)
    : SettingsForm(SettingsPage::Mail, tr("E-mail"), parent), m_accounts(accounts), m_prompts(prompts)
{
    build();
    connectAll();
    load();
}

void MailForm::build()
{
    m_stateIcon = new QLabel(this);
    m_stateIcon->setAccessibleName(tr("State"));
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *stateRow = new QHBoxLayout;
    stateRow->addWidget(m_stateIcon, 0, Qt::AlignTop);
    stateRow->addWidget(m_state, 1);
    m_further = new Foldout(tr("Ser&ver"), makeServer(), this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_notice = new NoticeBar(this);

    auto *column = new QVBoxLayout(this);
    column->addLayout(stateRow);
    column->addSpacing(fontMetrics().lineSpacing() / 2);
    QWidget *who = makeWho();
    QWidget *buttons = makeButtons();
    column->addWidget(who);
    column->addWidget(m_further);
    column->addWidget(m_progress);
    column->addWidget(m_notice);
    column->addWidget(buttons);
    column->addStretch(1);
    for (QWidget *part : std::initializer_list<QWidget *> { who, m_further, buttons })
        part->setVisible(!m_accounts.rehearsal());
}

QWidget *MailForm::makeWho()
{
    auto *part = new QWidget(this);
    m_address = new QLineEdit(part);
    m_address->setAccessibleName(tr("Your e-mail address"));
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_addressNote = new FieldNote(m_address, part);
    m_name = new QLineEdit(part);
    m_name->setAccessibleName(tr("Name of the sender"));
    m_name->setPlaceholderText(tr("your name, as in invitations"));
    m_way = new QComboBox(part);
    m_way->setAccessibleName(tr("How you sign in"));
    m_wayNote = new FieldNote(m_way, part);
    m_allow = new QPushButton(tr("A&llow it to send e-mail"), part);
    m_allow->setAutoDefault(false);
    m_wayRow = withNote(m_way, m_wayNote, part, m_allow);
    m_password = new SecretField(tr("Password"), part);
    m_passwordNote = new FieldNote(m_password, part);
    m_how = new QPushButton(tr("&How that is done…"), part);
    m_how->setAutoDefault(false);
    m_how->setFlat(true);
    m_passwordRow = withNote(m_password, m_passwordNote, part, m_how);

    m_form = new QFormLayout(part);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, part);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    row(tr("E-mail &address"), withNote(m_address, m_addressNote, part), m_address);
    row(tr("Sender’s &name"), m_name, m_name);
    row(tr("Sign &in"), m_wayRow, m_way);
    row(tr("&Password"), m_passwordRow, m_password);
    return part;
}

QWidget *MailForm::makeServer()
{
    auto *part = new QWidget(this);
    m_server = new QLineEdit(part);
    m_server->setAccessibleName(tr("Mail server"));
    m_server->setPlaceholderText(u"smtp.example.org"_s);
    m_port = new QSpinBox(part);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setValue(465);
    m_encryption = new QComboBox(part);
    m_encryption->setAccessibleName(tr("Encryption"));
    m_encryption->addItem(encryptionText(Encryption::Tls), int(Encryption::Tls));
    m_encryption->addItem(encryptionText(Encryption::StartTls), int(Encryption::StartTls));
    m_user = new QLineEdit(part);
    m_user->setAccessibleName(tr("User name"));
    m_user->setPlaceholderText(tr("mostly the e-mail address"));
    m_certificate = new QLineEdit(part);
    m_certificate->setAccessibleName(tr("Certificate file"));
    m_certificate->setPlaceholderText(tr("only for a server of your own: a PEM file to trust"));
    auto *form = new QFormLayout(part);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, part);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    row(tr("Mail ser&ver"), m_server);
    row(tr("Po&rt"), m_port);
    row(tr("&Encryption"), m_encryption);
    row(tr("&User name"), m_user);
    row(tr("&Certificate"), m_certificate);
    return part;
}

QWidget *MailForm::makeButtons()
{
    auto *bar = new QWidget(this);
    m_testTo = new QLineEdit(bar);
    m_testTo->setAccessibleName(tr("Where the test mail goes"));
    m_testTo->setPlaceholderText(tr("to yourself"));
    m_testTo->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_test = new QPushButton(tr("Send a &test mail"), bar);
    m_save = new QPushButton(tr("&Save this account"), bar);
    m_remove = new QPushButton(tr("Remove the acc&ount…"), bar);
    for (QPushButton *button : { m_test, m_save, m_remove })
        button->setAutoDefault(false);
    auto *label = new QLabel(tr("Test mail t&o"), bar);
    label->setBuddy(m_testTo);
    auto *testRow = new QHBoxLayout;
    testRow->addWidget(label);
    testRow->addWidget(m_testTo, 1);
    testRow->addWidget(m_test);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_remove);
    auto *column = new QVBoxLayout(bar);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(testRow);
    column->addLayout(buttons);
    return bar;
}

void MailForm::connectAll()
{
    onWritten(m_address, this, &MailForm::addressTyped);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (m_guide.provider.isEmpty() && isEmailAddress(m_address->text().trimmed()))
            m_further->setOpen(true); // who is not known is asked at once
    });
    for (QLineEdit *edit : { m_name, m_server, m_user, m_certificate, m_testTo })
        onWritten(edit, this, &MailForm::arrange);
    connect(m_port, &QSpinBox::valueChanged, this, &MailForm::arrange);
    for (QComboBox *combo : { m_way, m_encryption })
        connect(combo, &QComboBox::activated, this, &MailForm::arrange);
    connect(m_password, &SecretField::changed, this, &MailForm::arrange);
    connect(m_how, &QPushButton::clicked, this, [this] { openPage(m_guide.page); });
    connect(m_allow, &QPushButton::clicked, this, &MailForm::askToSend);
    connect(m_test, &QPushButton::clicked, this, &MailForm::test);
    connect(m_save, &QPushButton::clicked, this, &MailForm::save);
    connect(m_remove, &QPushButton::clicked, this, &MailForm::remove);
    connect(&m_accounts, &MailAccounts::changed, this, &MailForm::showState);
}

void MailForm::load()
{
    m_stored = m_accounts.account();
    fill(m_stored);
    readSignIns();
    showState();
}

void MailForm::fill(const MailAccount &account)
{
    fillIn(m_address, account.from);
    fillIn(m_name, account.fromName);
    fillIn(m_server, account.server);
    m_port->setValue(account.port);
    m_encryption->setCurrentIndex(m_encryption->findData(int(account.encryption)));
    fillIn(m_user, account.user);
    fillIn(m_certificate, account.certificate);
    fillIn(m_password->edit(), {});
    m_guide = MailAccounts::guideFor(account.from);
    guide();
    arrange();
}

// The accounts of the Account drawer that can take the password's place.
void MailForm::readSignIns()
{
    base::whenDone(m_accounts.signIns(), this, [this](const base::Result<std::vector<MailSignIn>> &signIns) {
        m_signIns = signIns.value_or(std::vector<MailSignIn>());
        const QString chosen = m_way->count() > 0 ? m_way->currentData().toString()
            : m_stored.account.isNull()           ? QString()
                                                  : m_stored.account.toString();
        m_way->clear();
        m_way->addItem(tr("with a password"), QString());
        for (const MailSignIn &one : m_signIns)
            m_way->addItem(
                tr("with the account “%1” of this window")
                    .arg(one.account.userEmail.isEmpty() ? one.account.name : one.account.userEmail),
                one.account.key.toString());
        m_way->setCurrentIndex(std::max(0, m_way->findData(chosen)));
        arrange();
        Q_EMIT settled();
    });
}

// An address brings server, port and encryption with it, where its provider is known.
void MailForm::addressTyped()
{
    const QString address = m_address->text().trimmed();
    const services::MailGuide before = m_guide;
    m_guide = MailAccounts::guideFor(address);
    const bool untouched = m_server->text().isEmpty() || m_server->text() == before.account.server;
    if (!m_guide.provider.isEmpty() || untouched) {
        fillIn(m_server, m_guide.account.server);
        m_port->setValue(m_guide.account.port);
        m_encryption->setCurrentIndex(m_encryption->findData(int(m_guide.account.encryption)));
        fillIn(m_user, m_guide.account.user.isEmpty() ? address : m_guide.account.user);
    }
    guide();
    arrange();
}

void MailForm::guide()
{
    const bool known = !m_guide.provider.isEmpty();
    m_addressNote->setHint(
        known ? tr("%1: the server is known, and filled in below.").arg(m_guide.provider) : QString());
    if (known)
        m_further->setOpen(false);
}

MailAccount MailForm::typed() const
{
    MailAccount account;
    account.from = m_address->text().trimmed();
    account.fromName = m_name->text().simplified();
    account.server = m_server->text().trimmed();
    account.port = m_port->value();
    account.encryption = Encryption(m_encryption->currentData().toInt());
    account.user = m_user->text().trimmed().isEmpty() ? account.from : m_user->text().trimmed();
    account.certificate = m_certificate->text().trimmed();
    if (const MailSignIn *chosen = signIn())
        account.account = chosen->account.key;
    return account;
}

bool MailForm::signsIn() const
{
    return signIn() != nullptr;
}

const MailSignIn *MailForm::signIn() const
{
    const int row = m_way->currentIndex() - 1;
    return row >= 0 && size_t(row) < m_signIns.size() ? &m_signIns[size_t(row)] : nullptr;
}

bool MailForm::isTyped() const
{
    if (m_accounts.rehearsal())
        return false;
    if (!m_password->secret().isEmpty())
        return true;
    if (m_stored.isNull())
        return !m_address->text().trimmed().isEmpty() || !m_server->text().trimmed().isEmpty();
    MailAccount now = typed();
    if (m_way->count() == 0)
        now.account = m_stored.account; // not read yet
    return !(now == m_stored);
}

// Why neither a test nor a save makes sense yet.
QString MailForm::problem() const
{
    if (!isEmailAddress(m_address->text().trimmed()))
        return m_address->text().trimmed().isEmpty()
            ? tr("Type the address that your e-mails come from.")
            : tr("This is no e-mail address. It looks like dana@example.org.");
    if (m_server->text().trimmed().isEmpty())
        return tr("Type the name of your mail server. Your mail provider’s help names it as “SMTP”.");
    if (const MailSignIn *chosen = signIn(); chosen && !chosen->canSend)
        return chosen->missing;
    return {};
}

QString MailForm::validationError() const
{
    if (m_busy)
        return tr("Wait until the account is tested or saved.");
    return isTyped() ? tr("Save the account or empty its fields.") : QString();
}

void MailForm::arrange()
{
    const QString address = m_address->text().trimmed();
    m_addressNote->setProblem(address.isEmpty() || isEmailAddress(address)
            ? QString()
            : tr("This is no e-mail address. It looks like dana@example.org."));
    showFormRow(*m_form, m_wayRow, !m_signIns.empty() || m_guide.needsSignIn);
    const MailSignIn *chosen = signIn();
    m_allow->setVisible(chosen && !chosen->canSend);
    m_wayNote->setHint(chosen && !chosen->canSend ? chosen->missing
            : m_guide.needsSignIn && !chosen      ? m_guide.first
                                                  : QString());
    showFormRow(*m_form, m_passwordRow, !chosen);
    m_passwordNote->setHint(m_guide.needsSignIn ? QString() : m_guide.first);
    m_how->setVisible(m_guide.page.isValid() && !m_guide.page.isEmpty());
    const MailAccount now = typed();
    m_password->setKept(!m_stored.isNull() && now.server == m_stored.server && now.user == m_stored.user);
    const QString why = problem();
    m_test->setEnabled(why.isEmpty() && !m_busy);
    m_save->setEnabled(why.isEmpty() && isTyped() && !m_busy);
    m_test->setToolTip(why);
    m_save->setToolTip(why);
    m_remove->setVisible(!m_stored.isNull());
    m_remove->setEnabled(!m_busy);
    m_testTo->setPlaceholderText(address.isEmpty() ? tr("to yourself") : address);
    Q_EMIT changed();
}

void MailForm::showState()
{
    const bool there = !m_stored.isNull();
    const bool ready = there && m_accounts.isReady();
    m_state->setText(m_accounts.rehearsal()
            ? tr("This is the rehearsal: e-mails are written and shown as if an account were set up, and "
                 "nothing leaves this computer.")
            : !there
            ? tr(
                "No e-mail account is set up. Without one Meetwright sends nothing by itself: confirmations, "
                "updates and reminders wait as drafts, which you send from your own mail program.")
            : ready
            ? tr("E-mails go out as %1, by %2.").arg(m_stored.from, m_stored.server)
            : tr("The account %1 is set up, but its password is not in the keychain: type it again and "
                 "save. Until then e-mails wait.")
                  .arg(m_stored.from));
    const QColor colour = ready ? doneColour(palette()) : warningColour(palette());
    m_stateIcon->setPixmap(
        tintedIcon(ready ? u"check"_s : u"warning"_s, fontMetrics().height(), colour, devicePixelRatioF()));
    arrange();
}

void MailForm::setBusy(const QString &words)
{
    m_busy = !words.isEmpty();
    m_progress->setVisible(m_busy);
    if (m_busy)
        m_notice->say(words);
    arrange();
}

void MailForm::showFault(const QString &happened, const base::Error &error)
{
    const QHash<QString, QWidget *> fields { { u"server"_s, m_server }, { u"port"_s, m_port },
        { u"user"_s, m_user }, { u"from"_s, m_address }, { u"password"_s, m_password },
        { u"account"_s, m_way }, { u"certificate"_s, m_certificate } };
    if (QWidget *field = fields.value(error.part)) {
        if (m_further->isAncestorOf(field))
            m_further->setOpen(true);
        field->setFocus();
    }
    m_notice->say(mailErrorText(happened, error));
}

// The sign-in itself is done where accounts are.
void MailForm::askToSend()
{
    const MailSignIn *chosen = signIn();
    if (!chosen)
        return;
    base::whenDone(
        m_accounts.askToSend(chosen->account.key), this, [this](const base::Result<model::Account> &account) {
            if (!account)
                return m_notice->say(mailErrorText(tr("The account was not changed."), account.error()));
            m_notice->say(
                tr("Now sign in again with this account, in the drawer “Account”. Then come back here."));
            readSignIns();
        });
}

void MailForm::test()
{
    const QString to = m_testTo->text().trimmed().isEmpty() ? typed().from : m_testTo->text().trimmed();
    if (!isEmailAddress(to)) {
        m_notice->say(tr("“%1” is no e-mail address. It looks like dana@example.org.").arg(to));
        return m_testTo->setFocus();
    }
    setBusy(tr("Sending a test mail to %1 by %2…").arg(to, typed().server));
    base::whenDone(m_accounts.test(typed(), m_password->secret(), to), this,
        [this, to](const base::Result<QString> &answer) {
            setBusy({});
            if (answer)
                m_notice->say(isTyped()
                        ? tr("It works: the test mail is on its way to %1. Now save the account.").arg(to)
                        : tr("It works: the test mail is on its way to %1.").arg(to));
            else
                showFault(tr("The test mail was not sent."), answer.error());
            Q_EMIT settled();
        });
}

void MailForm::save()
{
    const MailAccount account = typed();
    setBusy(tr("Saving…"));
    base::whenDone(
        m_accounts.save(account, m_password->secret()), this, [this](const base::Result<bool> &saved) {
            setBusy({});
            if (saved) {
                load();
                m_notice->say(tr("Saved. What waits to be sent goes out from now on."));
            } else {
                showFault(tr("The account was not saved."), saved.error());
            }
            Q_EMIT settled();
        });
}

void MailForm::remove()
{
    Question question;
    question.text = tr("Remove the e-mail account %1?").arg(m_stored.from);
    question.detail = tr("Meetwright forgets it and its password, and sends nothing by itself any more. What "
                         "waits stays, and can be "
                         "saved as drafts.");
    question.verbs = { tr("Remove") };
    question.isFinal = true;
    m_prompts->ask(this, question, [this](Answer) {
        setBusy(tr("Removing…"));
        base::whenDone(m_accounts.remove(), this, [this](const base::Result<bool> &removed) {
            setBusy({});
            if (removed) {
                load();
                m_notice->say(tr("Removed."));
            } else {
                showFault(tr("The account was not removed."), removed.error());
            }
            Q_EMIT settled();
        });
    });
}

} // namespace ui
