// The part of a session's details that speaks of its meeting at the provider: where, in what state, since
// when the data is known, the link, the buttons; and in the last day whether everything is ready (NEW-08).
#pragma once

#include "base/clock.h"
#include "services/meetingservice.h"
#include "ui/meetingcommands.h"

#include <QWidget>

#include <map>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui {

class MeetingActions;

class MeetingSection : public QWidget {
    Q_OBJECT

public:
    MeetingSection(MeetingCommands &commands, const MeetingActions &actions, const base::Clock &clock,
        QWidget *parent = nullptr);

    // `next`: the start of the occurrence that is on or comes next.
    void showSession(const model::Session &session, std::optional<base::Instant> next);

Q_SIGNALS:
    void copied(const QString &text);
    void problem(const QString &text);

private:
    void build();
    void take(const std::vector<model::Meeting> &meetings);
    void addFacts(const model::Meeting &meeting);
    void addSingle(const std::vector<model::Meeting> &meetings);
    void addFact(const QString &name, const QString &value);
    void addLink(const QUrl &link);
    void checkReady();
    void showReady(const services::ReadyReport &report);
    void fitButtons();

    MeetingCommands &m_commands;
    const MeetingActions &m_actions;
    const base::Clock &m_clock;
    model::Session m_session;
    std::optional<base::Instant> m_next;
    std::map<model::AccountKey, QString> m_accounts; // names
    std::optional<base::Instant> m_checkedAt; // of this session
    int m_asked = 0; // answers for another session are dropped
    QLabel *m_title = nullptr;
    QWidget *m_fields = nullptr;
    QFormLayout *m_facts = nullptr;
    QWidget *m_buttons = nullptr;
    QWidget *m_ready = nullptr;
    QLabel *m_readyMark = nullptr;
    QLabel *m_readyLine = nullptr;
    QPushButton *m_repair = nullptr;
    services::ReadyRepair m_repairWith = services::ReadyRepair::None;
};

} // namespace ui
