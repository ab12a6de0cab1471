// What the window knows of the attendee pages that this program serves: what they are to be, and how they
// are. An interface, because the window knows no server.
#pragma once

#include "base/async.h"

#include <QObject>
#include <QString>
#include <QUrl>

namespace settings {
class Settings;
}

namespace ui {

// As in settings::keys, pages/*.
struct PagesSettings {
    bool on = false;
    QString address; // to listen on: "127.0.0.1", one of this computer's, "0.0.0.0" for all
    int port = 0;
    QString certificate; // PEM files; both empty: plain HTTP
    QString key;
    QString proxies; // trusted ones: addresses, by commas

    bool operator==(const PagesSettings &) const = default;
};

PagesSettings storedPages(const settings::Settings &settings);
void storePages(settings::Settings &settings, const PagesSettings &pages);

struct PagesState {
    enum class Phase : std::uint8_t { Off, Starting, Running, Failed };
    Phase phase = Phase::Off;
    QUrl address; // Running: where they answer in this computer's network
    QString reason; // Failed: a sentence for people

    bool operator==(const PagesState &) const = default;
};

class PagesControl : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Starts, moves or ends them. Gives where they answer; empty: they are off. Rejected with a sentence for
    // people: the port is taken or not allowed, the certificate cannot be used.
    virtual base::Async<QUrl> apply(const PagesSettings &settings) = 0;
    virtual PagesState state() const = 0;

Q_SIGNALS:
    void stateChanged();
};

} // namespace ui
