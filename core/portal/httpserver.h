// The attendee pages' door: HTTP/1.1 on a thread of its own (Boost.Beast), bounded in everything. Slow
// clients, half requests and floods are dropped here and never reach the program's thread.
#pragma once

#include "base/result.h"
#include "portal/http.h"

#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace portal {

struct Limits {
    std::size_t header = 8 * 1024; // bytes
    std::size_t body = 64 * 1024; // bytes
    std::size_t connections = 12'000;
    std::size_t perAddress = 12'000; // a school or a proxy is one address
    std::size_t queued = 2'000; // requests on their way to the handler; more get 503 with Retry-After
    std::chrono::seconds read { 15 }; // for one whole request, also a slow one
    std::chrono::seconds write { 15 };
    std::chrono::seconds idle { 30 }; // between two requests of one connection
    std::chrono::seconds hold { 55 }; // proxies cut at 60
};

// PEM files; the private key without a passphrase. Read once, at listen().
struct Certificate {
    QString chainFile;
    QString keyFile;
};

struct ServerOptions {
    Limits limits;
    std::optional<Certificate> certificate; // else plain HTTP: loopback, or behind a proxy
    // Whose "X-Forwarded-For" and "X-Forwarded-Proto" are believed; the last address that is not one of these
    // is the client.
    QList<QHostAddress> trustedProxies;
};

class HttpServer {
public:
    // `handler` runs on the thread of `context`, which must outlive the server.
    HttpServer(QObject *context, Handler handler, ServerOptions options = {});
    ~HttpServer(); // ends the thread and closes every connection
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    // Port 0 takes a free one. Gives the port. Rejected with a sentence for people where the port is taken,
    // not allowed, or the certificate cannot be used. Once per object.
    base::Result<quint16> listen(const QHostAddress &address, quint16 port);

    // Lets everyone in `room` go with `reply`, those seats that are in `own` with theirs. Any thread; returns
    // at once.
    void release(const QByteArray &room, const Reply &reply, QHash<QByteArray, Reply> own = {});

    // On the context's thread: who came to wait and who left or was let go; `connections` of that seat are
    // left now.
    std::function<void(const QByteArray &room, const QByteArray &seat, int connections)> onSeat;

    struct Counts {
        std::size_t connections = 0;
        std::size_t held = 0;
        quint64 requests = 0;
        quint64 refused = 0; // over a limit, malformed, too slow
    };
    Counts counts() const; // any thread

private:
    struct Impl;
    std::shared_ptr<Impl> m_impl;
};

} // namespace portal
