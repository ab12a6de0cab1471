// The attendee pages as this computer's settings want them; for the window and for the service alike.
#pragma once

#include "base/async.h"
#include "portal/httpserver.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>

namespace portal {
class Portal;
}
namespace settings {
class Settings;
}

namespace app {

class Services;

struct PagesWish {
    QHostAddress address;
    quint16 port = 0;
    portal::ServerOptions options;
};

// Invalid with a sentence for people; `part` is the setting's key.
base::Result<PagesWish> pagesWish(const settings::Settings &settings);

class Pages : public QObject {
    Q_OBJECT

public:
    explicit Pages(Services &services, QObject *parent = nullptr);
    ~Pages() override;

    // Instead of what runs. Gives where they answer. Errors: those of portal::Portal::begin(), and Cancelled
    // where another begin() or end() came meanwhile: the keychain's question can stay open for long.
    base::Async<QUrl> begin(const PagesWish &wish);
    void end();

    bool isRunning() const { return m_portal != nullptr; }
    QUrl url() const { return m_url; } // on this computer or in its network; empty: they do not run
    portal::HttpServer::Counts counts() const;

private:
    Services &m_services;
    std::unique_ptr<portal::Portal> m_portal;
    QUrl m_url;
    int m_wishes = 0; // what was begun for an earlier one comes to nothing
};

} // namespace app
