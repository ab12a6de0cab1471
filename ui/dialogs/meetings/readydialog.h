// Is everything in place (NEW-08)? Each thing that was looked at, in order or with the button that mends it.
#pragma once

#include "services/readycheck.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

QString repairText(services::ReadyRepair repair); // a verb for a button; empty: nothing to press

class ReadyDialog : public QDialog {
    Q_OBJECT

public:
    explicit ReadyDialog(services::ReadyCheck &ready, QWidget *parent = nullptr);

    void check(const model::SessionKey &session);

Q_SIGNALS:
    void repairWanted(const model::SessionKey &session, services::ReadyRepair repair);

private:
    void run();
    void take(const services::ReadyReport &report);
    void addItem(const services::ReadyItem &item);

    services::ReadyCheck &m_ready;
    model::SessionKey m_session;
    QLabel *m_headline = nullptr;
    QWidget *m_items = nullptr;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_again = nullptr;
};

} // namespace ui
