#include "ui/dialogs/reminddialog.h"

#include "ui/errortext.h"
#include "ui/meetingtext.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/noticebar.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using base::Result;
using model::Registrant;

RemindDialog::RemindDialog(services::MailReminders &reminders, services::RegistrantService &registrants,
    const base::Clock &clock, QWidget *parent)
    : QDialog(parent), m_reminders(reminders), m_registrants(registrants), m_clock(clock)
{
    setWindowTitle(tr("Send the reminder again"));
    build();
    resize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 24);
}

void RemindDialog::build()
{
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_notice = new NoticeBar(this);
    m_search = new QLineEdit(this);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setPlaceholderText(tr("Find somebody"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_everybody = new QCheckBox(tr("&Everybody"), this);
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Who is reminded"));
    m_list->setUniformItemSizes(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_send = buttons->addButton(tr("&Send"), QDialogButtonBox::AcceptRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_notice);
    column->addWidget(m_search);
    column->addWidget(m_everybody);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RemindDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_search, &QLineEdit::textChanged, this, &RemindDialog::search);
    connect(m_everybody, &QCheckBox::clicked, this, &RemindDialog::checkAll);
    connect(m_list, &QListWidget::itemChanged, this, &RemindDialog::follow);
    follow();
}

void RemindDialog::remind(const model::SessionKey &session, std::optional<base::Instant> start)
{
    m_session = session;
    if (start)
        takeStart(*start);
    else
        base::whenDone(m_reminders.planned(session, 1), this,
            [this](const Result<std::vector<services::PlannedMail>> &plan) {
                if (plan && !plan->empty())
                    takeStart(plan->front().start);
                else
                    m_notice->say(tr("There is no time to come that people could be reminded of."));
            });
    base::whenDone(m_registrants.list(session, {}, services::RegistrantService::Everybody), this,
        [this](const Result<services::RegistrantPage> &page) {
            if (page)
                take(*page);
            else
                m_notice->say(errorText(tr("The registrants could not be read."), page.error()));
        });
    open();
    m_list->setFocus();
}

void RemindDialog::takeStart(base::Instant start)
{
    m_start = start;
    const QDate today = toLocal(m_clock.now()).date();
    m_words->setText(tr("The reminder of %1, %2. It goes out in a minute; till then it can be taken back.")
                         .arg(dayText(toLocal(start).date(), today), timeText(start)));
    follow();
}

void RemindDialog::take(const services::RegistrantPage &page)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Registrant &person : page.people) {
        if (person.state != model::RegistrantState::Active || person.sync == model::SyncState::OnlyThere
            || model::normalAddress(person.email).isEmpty())
            continue;
        auto *item = new QListWidgetItem(person.name() + u" · "_s + person.email, m_list);
        item->setData(Qt::UserRole, person.key.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    if (m_list->count() == 0)
        m_notice->say(tr("Nobody with an e-mail address is registered."));
    else
        m_list->setCurrentRow(0);
    follow();
}

void RemindDialog::checkAll(bool checked)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row) {
            if (!m_list->item(row)->isHidden())
                m_list->item(row)->setCheckState(checked ? Qt::Checked : Qt::Unchecked);
        }
    }
    follow();
}

void RemindDialog::search(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text, Qt::CaseInsensitive));
}

int RemindDialog::chosen() const
{
    int number = 0;
    for (int row = 0; row < m_list->count(); ++row)
        number += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    return number;
}

void RemindDialog::follow()
{
    const int number = chosen();
    const bool all = number > 0 && number == m_list->count();
    m_everybody->setTristate(number > 0 && !all);
    m_everybody->setCheckState(all ? Qt::Checked : number > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
    m_everybody->setEnabled(m_list->count() > 0);
    m_send->setText(number > 0 ? tr("&Send to %n", nullptr, number) : tr("&Send"));
    m_send->setEnabled(number > 0 && m_start);
}

void RemindDialog::send()
{
    std::vector<model::RegistrantKey> only;
    if (chosen() < m_list->count())
        for (int row = 0; row < m_list->count(); ++row)
            if (const auto *item = m_list->item(row); item->checkState() == Qt::Checked)
                only.push_back(model::RegistrantKey::fromString(item->data(Qt::UserRole).toString()));
    m_send->setEnabled(false);
    base::whenDone(m_reminders.sendAgain(m_session, *m_start, only), this, [this](const Result<int> &number) {
        if (!number) {
            m_notice->say(refusalText(tr("Nobody was reminded."), number.error()));
            return follow();
        }
        Q_EMIT done(tr("%n reminder(s) go out in a minute.", nullptr, *number));
        accept();
    });
}

} // namespace ui
