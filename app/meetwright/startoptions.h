#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace app {

struct StartOptions {
    bool background = false; // start hidden in the tray
    bool demo = false;
    QString demoTime; // "2026-11-20T09:41": where the demo's clock starts
    QString screenshot; // a picture of the panel into this file, then end
    int width = 0; // of the picture
    QString theme; // "light" or "dark" for the picture
    QString profile; // folder; empty: the usual one
    qint64 benchSince = 0; // tell the milliseconds since then (steady clock, ns) when filled, and end
    bool newSession = false; // with its window open; the desktop file's actions
    bool instantSession = false;
    QStringList open; // meetwright:// links and calendar files

    // What a second start tells the first.
    QStringList message() const;
};

// Ends the program for --help, --version and arguments it does not know.
StartOptions readStartOptions(const QStringList &arguments);

} // namespace app
