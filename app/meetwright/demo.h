#pragma once

#include "app/meetwright/startoptions.h"
#include "app/services.h"
#include "mail/rehearsalsender.h"
#include "providers/rehearsal/rehearsalserver.h"

#include <QTemporaryDir>

#include <memory>

namespace app {

// The throw-away profile of --demo: its folder, its clock, its passwords in memory, and a provider in the
// program that meetings can be tried at without any account (NEW-05).
class Demo {
public:
    explicit Demo(const StartOptions &options);

    bool isReady() const { return m_folder.isValid(); }
    ProfileFolder folder() const { return ProfileFolder::at(m_folder.path()); }
    base::MovableClock &clock() { return m_clock; }
    const mail::RehearsalPost &post() const { return m_post; }
    Replacements replacements();
    // Fills the profile; the rehearsal answers from here on.
    base::Async<bool> fill(Services &services, QObject *context);

private:
    QTemporaryDir m_folder;
    base::MovableClock m_clock;
    mail::RehearsalPost m_post;
    base::SystemRandom m_random;
    providers::RehearsalServer m_rehearsal { m_clock, m_random };
};

} // namespace app
