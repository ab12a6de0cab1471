// The padlock, and when the session closes by itself (SHA-01, SHA-09).
#pragma once

#include "services/sharingservice.h"

#include <QGroupBox>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class DoorPart : public QGroupBox {
    Q_OBJECT

public:
    DoorPart(services::SharingService &sharing, QWidget *parent);

    void show(const model::Session &session);

Q_SIGNALS:
    void changed(const model::Session &session);
    void problem(const QString &text);

private:
    void setOpen(bool open);
    void setCloseAfter();
    void refuse();
    void fillTimes(const model::Session &session);

    services::SharingService &m_sharing;
    model::Session m_session;
    QLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_toggle = nullptr;
    QComboBox *m_closeAfter = nullptr;
};

} // namespace ui
