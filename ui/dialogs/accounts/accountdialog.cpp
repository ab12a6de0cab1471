#include "ui/dialogs/accounts/accountdialog.h"

#include "ui/dialogs/accounts/accountform.h"
#include "ui/dialogs/accounts/accountwords.h"
#include "ui/dialogs/accounts/connectionresult.h"
#include "ui/dialogs/accounts/letterdialog.h"
#include "ui/dialogs/accounts/signinview.h"
#include "ui/prompts.h"
#include "ui/weblinks.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

AccountDialog::AccountDialog(services::AccountService &accounts, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_accounts(accounts), m_prompts(prompts)
{
    build();
    connect(m_form, &AccountForm::changed, this, [this] {
        m_done = false;
        updateButtons();
    });
    connect(m_form, &AccountForm::pageWanted, this, &AccountDialog::openAt);
    connect(m_form, &AccountForm::letterWanted, this, &AccountDialog::showLetter);
    connect(m_form, &AccountForm::fileWanted, this, [this](const QString &field) {
        m_prompts.askForFileToOpen(this,
            { tr("The private key"), tr("Keys (*.pem *.key *.pk);;All files (*)"), {} },
            [this, field](const QString &path) { m_form->readFile(field, path); });
    });
    connect(m_signIn, &SignInView::pageWanted, this, &AccountDialog::openAt);
    connect(&m_accounts, &services::AccountService::deviceCodeReady, this,
        [this](const services::DeviceCode &code) {
            if (m_busy)
                m_signIn->showCode(code);
        });
    connect(&m_accounts, &services::AccountService::browserOpened, this, [this](const QUrl &page) {
        if (m_busy)
            m_signIn->showBrowser(page);
    });
}

void AccountDialog::build()
{
    m_form = new AccountForm(m_accounts, this);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_form);
    m_signIn = new SignInView(this);
    m_result = new ConnectionResult(this);
    auto *buttons = new QDialogButtonBox(this);
    m_connect = buttons->addButton(tr("Co&nnect"), QDialogButtonBox::ApplyRole);
    m_connect->setDefault(true);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_cancel->setAutoDefault(false);

    auto *below = new QVBoxLayout;
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin, nullptr, this);
    below->setContentsMargins(margin, 0, margin, margin);
    below->addWidget(m_signIn);
    below->addWidget(m_result);
    below->addWidget(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_area, 1);
    column->addLayout(below);
    const QSize wanted(fontMetrics().averageCharWidth() * 88, fontMetrics().lineSpacing() * 42);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9));

    connect(m_connect, &QPushButton::clicked, this, [this] {
        if (m_done)
            accept();
        else
            begin();
    });
    connect(m_cancel, &QPushButton::clicked, this, &AccountDialog::reject);
}

void AccountDialog::connectNew()
{
    setWindowTitle(tr("Connect an account"));
    model::Account fresh;
    fresh.key = model::AccountKey::make();
    m_form->show(fresh);
    updateButtons();
    open();
    m_form->firstControl()->setFocus();
}

void AccountDialog::edit(const model::Account &account)
{
    setWindowTitle(tr("Account “%1”").arg(account.name));
    m_form->show(account);
    updateButtons();
    open();
    m_form->firstControl()->setFocus();
}

void AccountDialog::begin()
{
    if (QWidget *missing = m_form->firstMissing()) {
        m_result->showProblem(tr("Something is missing above: it is marked."));
        return reveal(missing);
    }
    const model::Account account = m_form->account();
    setBusy(true);
    ++m_attempt;
    if (isRenamedOnly())
        return rename(account);
    m_signIn->showAsking(m_form->providerName());
    if (!m_tried)
        return send(account);
    // The attempt before may have stored it: this one goes on from there.
    base::whenDone(m_accounts.account(account.key), this,
        [this, account, attempt = m_attempt](const base::Result<model::Account> &stored) {
            if (!isCurrent(attempt))
                return;
            model::Account next = account;
            if (stored)
                next.revision = stored->revision;
            else if (stored.error().kind == base::ErrorKind::NotFound)
                next.revision = 0;
            send(next);
        });
}

void AccountDialog::rename(const model::Account &account)
{
    base::whenDone(m_accounts.rename(account.key, account.name), this,
        [this](const base::Result<model::Account> &changed) {
            setBusy(false);
            if (!changed)
                return failed(tr("The name was not changed."), changed.error());
            Q_EMIT connected(*changed);
            accept();
        });
}

void AccountDialog::send(const model::Account &account)
{
    m_tried = true;
    base::whenDone(m_accounts.connectAccount(account, m_form->secrets()), this,
        [this, attempt = m_attempt](const base::Result<services::ConnectionReport> &report) {
            if (isCurrent(attempt))
                finished(report);
        });
}

void AccountDialog::finished(const base::Result<services::ConnectionReport> &report)
{
    setBusy(false);
    if (!report)
        return failed(tr("The account is not connected."), report.error());
    m_result->showReport(*report, m_form->providerName());
    m_done = report->missingScopes.isEmpty();
    updateButtons();
    m_connect->setFocus();
    Q_EMIT connected(report->account);
}

void AccountDialog::failed(const QString &happened, const base::Error &error)
{
    m_connect->setFocus();
    if (error.kind == base::ErrorKind::Cancelled)
        return m_result->hide();
    m_result->showProblem(accountErrorText(happened, error, m_form->providerName()));
    if (QWidget *field = m_form->showProblem(error.part, error.detail))
        reveal(field);
}

void AccountDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    m_result->hide();
    if (!busy)
        m_signIn->hide();
    updateButtons();
    if (busy)
        m_cancel->setFocus();
}

bool AccountDialog::isCurrent(int attempt) const
{
    return m_busy && attempt == m_attempt;
}

bool AccountDialog::isRenamedOnly() const
{
    const model::Account account = m_form->account();
    return account.revision > 0 && !account.needsSignIn && !m_tried && !m_form->isConnectionChanged();
}

QString AccountDialog::verb() const
{
    const model::Account account = m_form->account();
    if (m_done)
        return tr("&Done");
    if (isRenamedOnly() || account.mode == model::AccountMode::NoConnection)
        return tr("&Save");
    return account.needsSignIn ? tr("Sign &in again") : tr("Co&nnect");
}

void AccountDialog::updateButtons()
{
    m_connect->setText(verb());
    m_connect->setEnabled(!m_busy);
    m_cancel->setVisible(!m_done);
    m_cancel->setText(m_tried && !m_busy ? tr("&Close") : tr("Cancel"));
}

void AccountDialog::showLetter()
{
    const model::Account account = m_form->account();
    auto *letter
        = new LetterDialog(m_form->providerName(), m_accounts.letter(account.provider, account.mode), this);
    letter->setAttribute(Qt::WA_DeleteOnClose);
    letter->open();
}

void AccountDialog::openAt(const QUrl &page)
{
    if (!openPage(page))
        m_result->showProblem(tr("No browser opened. The address is %1").arg(page.toDisplayString()));
}

void AccountDialog::reveal(QWidget *field)
{
    m_area->ensureWidgetVisible(field);
    field->setFocus();
}

// While an account connects, the first Cancel ends just that.
void AccountDialog::reject()
{
    if (!m_busy)
        return QDialog::reject();
    m_accounts.cancelSignIn();
    setBusy(false);
    m_result->showProblem(tr("Cancelled. What you entered is still here."));
}

} // namespace ui
