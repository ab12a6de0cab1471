// Who waits to be let in, now: at the head of a session's details, only there while somebody waits.
#pragma once

#include "model/keys.h"

#include <QWidget>

class QLabel;

namespace services {
class WaitingRoom;
}

namespace ui {

class WaitingSection : public QWidget {
    Q_OBJECT

public:
    explicit WaitingSection(services::WaitingRoom &room, QWidget *parent = nullptr);

    void showSession(const model::SessionKey &session);

private:
    void update();

    services::WaitingRoom &m_room;
    model::SessionKey m_session;
    QLabel *m_count = nullptr;
    QLabel *m_names = nullptr;
};

} // namespace ui
