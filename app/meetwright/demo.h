#pragma once

#include "app/meetwright/startoptions.h"
#include "app/services.h"

#include <QTemporaryDir>

#include <memory>

namespace app {

// The throw-away profile of --demo: its folder, its clock, its passwords in memory.
class Demo {
public:
    explicit Demo(const StartOptions &options);

    bool isReady() const { return m_folder.isValid(); }
    ProfileFolder folder() const { return ProfileFolder::at(m_folder.path()); }
    base::MovableClock &clock() { return m_clock; }
    Replacements replacements();

private:
    QTemporaryDir m_folder;
    base::MovableClock m_clock;
};

} // namespace app
