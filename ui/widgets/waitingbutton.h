// "3 waiting" in the header: only there while something waits to be sent, or needs the host.
#pragma once

#include "services/outboxservice.h"

#include <QToolButton>

namespace ui {

class WaitingButton : public QToolButton {
    Q_OBJECT

public:
    explicit WaitingButton(services::OutboxService &outbox, QWidget *parent = nullptr);

private:
    void load();
    void fill(const std::vector<services::OutboxLine> &lines);

    services::OutboxService &m_outbox;
};

} // namespace ui
