#include "ui/dialogs/share/doorpart.h"

#include "ui/meetingtext.h"
#include "ui/theme.h"
#include "ui/widgets/durationcombo.h"

#include <QAccessible>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int never = -1; // of the combo box's data, which are minutes

}

DoorPart::DoorPart(services::SharingService &sharing, QWidget *parent)
    : QGroupBox(tr("Open or closed"), parent), m_sharing(sharing)
{
    m_icon = new QLabel(this);
    m_state = new QLabel(this);
    m_state->setWordWrap(true);
    m_toggle = new QPushButton(this);
    m_toggle->setAutoDefault(false);
    m_closeAfter = new QComboBox(this);
    m_closeAfter->setAccessibleName(tr("Closes by itself"));
    auto *label = new QLabel(tr("Clo&ses by itself"), this);
    label->setBuddy(m_closeAfter);
    auto *state = new QHBoxLayout;
    state->addWidget(m_icon);
    state->addWidget(m_state, 1);
    state->addWidget(m_toggle);
    auto *time = new QHBoxLayout;
    time->addWidget(label);
    time->addWidget(m_closeAfter);
    time->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(state);
    column->addLayout(time);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setOpen(!m_session.open); });
    connect(m_closeAfter, &QComboBox::activated, this, &DoorPart::setCloseAfter);
}

void DoorPart::show(const model::Session &session)
{
    const bool turned = m_session.key == session.key && m_session.open != session.open;
    m_session = session;
    m_icon->setPixmap(tintedIcon(session.open ? u"lock-open"_s : u"lock-closed"_s, fontMetrics().height(),
        palette().color(QPalette::WindowText), devicePixelRatioF()));
    m_state->setText(session.open ? tr("Open: people can join.")
                                  : tr("Closed: nobody can join, and a page tells so politely."));
    m_toggle->setText(session.open ? tr("&Close it") : tr("&Open it"));
    fillTimes(session);
    refuse();
    if (!turned)
        return;
    QAccessibleEvent event(m_state, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

// Only the owner turns it (SHA-01); the others see how it is, and why they cannot.
void DoorPart::refuse()
{
    const QString why = m_sharing.whyNot(model::Deed::OpenOrClose, m_session);
    for (QWidget *part : { static_cast<QWidget *>(m_toggle), static_cast<QWidget *>(m_closeAfter) }) {
        part->setEnabled(why.isEmpty());
        part->setAccessibleDescription(why);
        if (!why.isEmpty())
            part->setToolTip(why);
    }
    if (why.isEmpty())
        m_toggle->setToolTip({});
}

void DoorPart::fillTimes(const model::Session &session)
{
    m_closeAfter->clear();
    m_closeAfter->addItem(tr("never"), never);
    m_closeAfter->addItem(tr("one hour after its end"), int(std::chrono::minutes(1h).count()));
    m_closeAfter->addItem(tr("one day after its end"), int(std::chrono::minutes(24h).count()));
    m_closeAfter->addItem(tr("one week after its end"), int(std::chrono::minutes(7 * 24h).count()));
    const int now = session.closeAfter ? int(session.closeAfter->count()) : never;
    if (m_closeAfter->findData(now) < 0)
        m_closeAfter->addItem(tr("%1 after its end").arg(durationText(*session.closeAfter)), now);
    m_closeAfter->setCurrentIndex(m_closeAfter->findData(now));
    m_closeAfter->setToolTip(session.repeats() ? tr("After the end of its last time.") : QString());
}

void DoorPart::setOpen(bool open)
{
    m_toggle->setEnabled(false);
    base::whenDone(
        m_sharing.setOpen(m_session.key, open), this, [this](const base::Result<model::Session> &session) {
            refuse();
            if (session)
                Q_EMIT changed(*session);
            else
                Q_EMIT problem(refusalText(tr("The padlock was not changed."), session.error()));
        });
}

void DoorPart::setCloseAfter()
{
    const int minutes = m_closeAfter->currentData().toInt();
    const auto after = minutes == never ? std::nullopt : std::optional(std::chrono::minutes(minutes));
    base::whenDone(m_sharing.setCloseAfter(m_session.key, after), this,
        [this](const base::Result<model::Session> &session) {
            if (session) {
                Q_EMIT changed(*session);
                return;
            }
            fillTimes(m_session);
            Q_EMIT problem(refusalText(tr("When it closes was not changed."), session.error()));
        });
}

} // namespace ui
