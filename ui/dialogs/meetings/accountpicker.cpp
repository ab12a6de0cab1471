#include "ui/dialogs/meetings/accountpicker.h"

#include "ui/meetingtext.h"
#include "ui/widgets/fieldnote.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace ui {

using services::InitiateChoice;

AccountPicker::AccountPicker(QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    connect(m_group, &QButtonGroup::idClicked, this, &AccountPicker::changed);
}

void AccountPicker::show(const std::vector<InitiateChoice> &choices)
{
    for (auto *old : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        delete old;
    m_choices = choices;
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (size_t at = 0; at < m_choices.size(); ++at) {
        const InitiateChoice &choice = m_choices[at];
        const QString text = accountText(choice.account);
        auto *button = new QRadioButton(QString(text).replace(QLatin1Char('&'), QLatin1String("&&")), this);
        button->setAccessibleName(text);
        button->setChecked(at == 0);
        m_group->addButton(button, int(at));
        m_column->addWidget(button);
        auto *note = new FieldNote(button, this);
        note->setContentsMargins(layoutDirection() == Qt::LeftToRight ? indent : 0, 0,
            layoutDirection() == Qt::LeftToRight ? 0 : indent, 0);
        note->setHint(noteOf(choice));
        note->setProblem(warningOf(choice));
        m_column->addWidget(note);
    }
}

const InitiateChoice *AccountPicker::choice() const
{
    const int at = m_group->checkedId();
    return at >= 0 && at < int(m_choices.size()) ? &m_choices[size_t(at)] : nullptr;
}

void AccountPicker::choose(const model::AccountKey &account)
{
    for (size_t at = 0; at < m_choices.size(); ++at) {
        if (m_choices[at].account.key != account)
            continue;
        m_group->button(int(at))->setChecked(true);
        Q_EMIT changed();
    }
}

QString AccountPicker::noteOf(const InitiateChoice &choice) const
{
    QStringList parts;
    if (!choice.account.userEmail.isEmpty())
        parts << choice.account.userEmail;
    if (choice.budgetLeft >= 0)
        parts << tr("takes %n more change(s) today", nullptr, choice.budgetLeft);
    return parts.join(QStringLiteral(" · "));
}

// What is worth another choice, and which.
QString AccountPicker::warningOf(const InitiateChoice &choice) const
{
    if (choice.account.needsSignIn)
        return tr("You are signed out there. Sign in again under “Account”.");
    if (choice.budgetLeft == 0)
        return tr("Takes no more changes today. It would be made after midnight (UTC).");
    if (choice.busyWith.isEmpty())
        return {};
    for (const InitiateChoice &other : m_choices)
        if (other.busyWith.isEmpty() && !other.account.needsSignIn
            && other.account.provider == choice.account.provider)
            return tr("Runs “%1” at the same time. %2 is free then.")
                .arg(choice.busyWith, accountText(other.account));
    return tr("Runs “%1” at the same time, and only one of them can be on there.").arg(choice.busyWith);
}

} // namespace ui
