#include "ui/dialogs/accounts/modechoice.h"

#include "ui/dialogs/accounts/accountwords.h"
#include "ui/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace ui {

using model::AccountMode;

namespace {

constexpr std::array modes { AccountMode::CreateAndManage, AccountMode::LinkOnly, AccountMode::NoConnection };

} // namespace

ModeChoice::ModeChoice(QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing, nullptr, this);
    for (const AccountMode mode : modes) {
        auto *button = new QRadioButton(modeText(mode), this);
        auto *meaning = new QLabel(this);
        meaning->setWordWrap(true);
        meaning->setTextFormat(Qt::PlainText);
        QPalette colours = meaning->palette();
        colours.setColor(QPalette::WindowText, faintColour(palette()));
        meaning->setPalette(colours);
        meaning->setContentsMargins(isRightToLeft() ? 0 : indent, 0, isRightToLeft() ? indent : 0, 4);
        m_group->addButton(button, int(mode));
        m_meanings.push_back(meaning);
        column->addWidget(button);
        column->addWidget(meaning);
    }
    setProvider({});
    setMode(AccountMode::CreateAndManage);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void ModeChoice::setProvider(const QString &name)
{
    for (const AccountMode mode : modes) {
        const QString meaning = modeMeaning(mode, name);
        m_meanings[size_t(mode)]->setText(meaning);
        m_group->button(int(mode))->setAccessibleDescription(meaning);
    }
}

void ModeChoice::setMode(AccountMode mode)
{
    m_group->button(int(mode))->setChecked(true);
}

AccountMode ModeChoice::mode() const
{
    return AccountMode(m_group->checkedId());
}

} // namespace ui
