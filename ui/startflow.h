// The way to a started session, the same from the list, the drawers, the tray and a notification:
// look at the rules, remind of what will be seen (MIK-22), ask where it is early, start. Nothing
// starts by itself (MIK-17).
#pragma once

#include "base/clock.h"
#include "model/keys.h"
#include "model/profile.h"
#include "model/session.h"
#include "services/startservice.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

#include <functional>

namespace services {
class MeetingService;
}
namespace settings {
class Settings;
}

namespace ui {

class Prompts;

class StartFlow : public QObject {
    Q_OBJECT

public:
    StartFlow(services::StartService &starts, settings::Settings &settings, const base::Clock &clock,
        Prompts &prompts, QObject *parent = nullptr);

    // `asker`: the window over which questions appear; may be null (tray).
    void start(const model::SessionKey &key, QWidget *asker);
    void startInstant(const model::Profile &profile, QWidget *asker);
    void startNowOrNext(QWidget *asker);
    void end(const model::SessionKey &key);
    // From now on a session that has to be made at its provider first is offered to be (INI-03).
    void offerInitiation(services::MeetingService &meetings);
    services::StartService &service() { return m_starts; } // for joining, which asks nothing

Q_SIGNALS:
    void started(const model::Session &session);
    void ended(const model::Session &session);
    void initiateWanted(const model::SessionKey &session);
    void problem(const QString &text); // translated: why nothing was started, or not as host

private:
    void remindThen(QWidget *asker, std::function<void()> go);
    void checked(const services::StartPreview &preview, QWidget *asker);
    void lacksPlace(const services::StartPreview &preview, QWidget *asker);
    void askEarly(const services::StartPreview &preview, QWidget *asker);
    void open(const model::SessionKey &key, bool confirmedEarly);
    static QString lastCheckText();

    services::StartService &m_starts;
    settings::Settings &m_settings;
    const base::Clock &m_clock;
    Prompts &m_prompts;
    QPointer<services::MeetingService> m_meetings;
};

} // namespace ui
