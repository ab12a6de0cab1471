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
                show(*lines);
        });
}

void WaitingButton::show(const std::vector<services::OutboxLine> &lines)
{
    using model::EffectState;
    const auto count = [&lines](auto fits) {
        return int(std::count_if(lines.begin(), lines.end(),
            [&](const services::OutboxLine &line) { return fits(line.effect.state); }));
    };
    const int failed = count([](EffectState state) { return state == EffectState::Failed; });
    const int waiting = count([](EffectState state) {
        return state == EffectState::Waiting || state == EffectState::Running
            || state == EffectState::Checking;
    });
    setVisible(failed + waiting > 0);
    setIcon(icon(failed > 0 ? u"warning"_s : u"refresh"_s));
    setText(failed > 0 ? tr("%n need you", nullptr, failed) : tr("%n waiting", nullptr, waiting));
    setAccessibleName(failed > 0 ? tr("%n change(s) need you. Show what waits to be sent.", nullptr, failed)
                                 : tr("%n change(s) wait to be sent. Show them.", nullptr, waiting));
}

} // namespace ui
