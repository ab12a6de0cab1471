#include "ui/widgets/waitingsection.h"

#include "services/waitingroom.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostNames = 30; // the rest is a number
constexpr int pageMargin = 14;

} // namespace

WaitingSection::WaitingSection(services::WaitingRoom &room, QWidget *parent) : QWidget(parent), m_room(room)
{
    m_count = new QLabel(this);
    QFont font = m_count->font();
    font.setWeight(QFont::DemiBold);
    m_count->setFont(font);
    m_names = new QLabel(this);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setWordWrap(true);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, pageMargin, pageMargin, 0);
    column->setSpacing(2);
    column->addWidget(m_count);
    column->addWidget(m_names);
    connect(&m_room, &services::WaitingRoom::changed, this, [this](const model::SessionKey &session, int) {
        if (session == m_session)
            update();
    });
    hide();
}

void WaitingSection::showSession(const model::SessionKey &session)
{
    m_session = session;
    update();
}

void WaitingSection::update()
{
    const int count = m_session.isNull() ? 0 : m_room.count(m_session);
    const bool wasEmpty = isHidden();
    setVisible(count > 0);
    if (count == 0)
        return;
    m_count->setText(u"● "_s + tr("%n waiting now", nullptr, count));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, runningColour(palette()));
    m_count->setPalette(colours);
    QStringList names;
    for (const auto people = m_room.people(m_session, mostNames); const auto &person : people)
        names << (person.name.isEmpty() ? tr("somebody without a name") : person.name);
    QString text = names.join(u", "_s);
    if (count > int(names.size()))
        text = tr("%1 and %2 more").arg(text, QLocale().toString(count - int(names.size())));
    m_names->setText(text);
    if (!wasEmpty)
        return; // said once, not for everyone who comes
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
