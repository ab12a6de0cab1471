#include "ui/widgets/waitingbutton.h"

#include "ui/theme.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

WaitingButton::WaitingButton(services::OutboxService &outbox, QWidget *parent)
    : QToolButton(parent), m_outbox(outbox)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("What waits to be sent"));
    hide();
    connect(&m_outbox, &services::OutboxService::changed, this, &WaitingButton::load);
    load();
}

void WaitingButton::load()
{
    base::whenDone(
        m_outbox.lines(), this, [this](const base::Result<std::vector<services::OutboxLine>> &lines) {
            if (lines)
                fill(*lines);
        });
}

void WaitingButton::fill(const std::vector<services::OutboxLine> &lines)
{
    // What rests but cannot be sent waits for a sign-in.
    const auto needsHost = [](const services::OutboxLine &line) {
        return line.effect.state == model::EffectState::Failed
            || (line.effect.state == model::EffectState::Waiting && !line.canSendNow);
    };
    const int needing = int(std::count_if(lines.begin(), lines.end(), needsHost));
    const int waiting = int(lines.size()) - needing;
    setVisible(!lines.empty());
    setIcon(ui::icon(needing > 0 ? u"warning"_s : u"refresh"_s));
    setText(needing > 0 ? tr("%n need you", nullptr, needing) : tr("%n waiting", nullptr, waiting));
    setAccessibleName(needing > 0 ? tr("%n change(s) need you. Show what waits to be sent.", nullptr, needing)
                                  : tr("%n change(s) wait to be sent. Show them.", nullptr, waiting));
}

} // namespace ui
