#include "ui/dialogs/meetings/linkdialog.h"

#include "services/accountservice.h"
#include "ui/meetingtext.h"
#include "ui/widgets/fieldnote.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

LinkDialog::LinkDialog(
    services::MeetingService &meetings, services::AccountService *accounts, QWidget *parent)
    : QDialog(parent), m_meetings(meetings), m_accountService(accounts)
{
    setWindowTitle(tr("Link an existing meeting"));
    build();
    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_note->setProblem({});
        check();
    });
    connect(m_link, &QPushButton::clicked, this, &LinkDialog::send);
}

void LinkDialog::build()
{
    auto *intro = new QLabel(tr("A meeting that you made at the provider yourself. Meetwright reads it and "
                                "its registrants, and never changes it."),
        this);
    intro->setWordWrap(true);
    m_accounts = new QComboBox(this);
    m_accounts->setAccessibleName(tr("Account"));
    m_text = new QLineEdit(this);
    m_text->setAccessibleName(tr("Meeting ID or link"));
    m_text->setPlaceholderText(tr("123 4567 8901, or its link"));
    m_text->setClearButtonEnabled(true);
    m_note = new FieldNote(m_text, this);
    auto *field = new QWidget(this);
    auto *fieldColumn = new QVBoxLayout(field);
    fieldColumn->setContentsMargins(0, 0, 0, 0);
    fieldColumn->addWidget(m_text);
    fieldColumn->addWidget(m_note);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto row = [&](const QString &text, QWidget *buddy, QWidget *whole) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, whole);
    };
    row(tr("&Account"), m_accounts, m_accounts);
    row(tr("&Meeting ID or link"), m_text, field);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_link = buttons->addButton(tr("&Link"), QDialogButtonBox::ActionRole);
    m_link->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addSpacing(6);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 76, sizeHint().height());
}

void LinkDialog::link(const model::SessionKey &session)
{
    m_session = session;
    check();
    show();
    m_text->setFocus();
    if (m_accountService) {
        base::whenDone(m_accountService->accounts(), this,
            [this](const base::Result<std::vector<model::Account>> &accounts) {
                if (accounts)
                    showAccounts(*accounts);
            });
        return;
    }
    base::whenDone(
        m_meetings.offer(session), this, [this](const base::Result<services::InitiateOffer> &offer) {
            std::vector<model::Account> accounts;
            if (offer)
                for (const services::InitiateChoice &choice : offer->choices)
                    accounts.push_back(choice.account);
            showAccounts(accounts);
        });
}

void LinkDialog::showAccounts(const std::vector<model::Account> &accounts)
{
    m_known.clear();
    m_accounts->clear();
    for (const model::Account &account : accounts) {
        if (account.mode == model::AccountMode::NoConnection)
            continue;
        m_known.push_back(account);
        m_accounts->addItem(accountText(account));
    }
    if (m_known.empty())
        m_note->setProblem(tr("No account at a provider is connected. Connect one under “Account”."));
    check();
}

void LinkDialog::check()
{
    m_link->setEnabled(!m_busy && m_accounts->count() > 0 && !m_text->text().trimmed().isEmpty());
}

void LinkDialog::send()
{
    if (m_busy || !m_link->isEnabled())
        return;
    m_busy = true;
    check();
    m_note->setHint(tr("Looking for it…"));
    const model::AccountKey account = m_known[size_t(m_accounts->currentIndex())].key;
    base::whenDone(m_meetings.link(m_session, account, m_text->text().trimmed()), this,
        [this](const base::Result<model::Meeting> &meeting) {
            m_busy = false;
            m_note->setHint({});
            check();
            if (!meeting) {
                m_note->setProblem(meeting.error().kind == base::ErrorKind::NotFound
                        ? tr("This account has no such meeting. Look at the ID, or choose another account.")
                        : refusalText(tr("The meeting was not linked."), meeting.error()));
                return;
            }
            Q_EMIT linked(meeting->agreed.topic);
            accept();
        });
}

} // namespace ui
