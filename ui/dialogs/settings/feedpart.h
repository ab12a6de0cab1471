// The private address that calendars subscribe to (APP-09): turned on and off, copied, renewed. What is done
// here holds at once.
#pragma once

#include "services/feedservice.h"

#include <QGroupBox>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FieldNote;
class Prompts;

class FeedPart : public QGroupBox {
    Q_OBJECT

public:
    FeedPart(services::FeedService &feed, Prompts *const &prompts, QWidget *parent);

    void load();

private:
    void take(const base::Async<services::Feed> &feed);
    void show(const services::Feed &feed);
    void renew();

    services::FeedService &m_feed;
    Prompts *const &m_prompts;
    bool m_on = false;
    QLineEdit *m_link = nullptr;
    FieldNote *m_note = nullptr;
    QPushButton *m_turn = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_renew = nullptr;
};

} // namespace ui
