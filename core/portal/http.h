// What the attendee pages' server hands over and takes back. Plain values, any thread. Boost stays behind
// httpserver.cpp.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QString>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace portal {

// One request, read whole and within the limits. Nothing in it is trusted.
struct Request {
    QByteArray method; // "GET", "HEAD" or "POST"; others are answered by the server itself
    QString path; // decoded, begins with "/", without "..", "." and empty parts, control characters or
                  // backslashes
    QHash<QString, QString> query; // decoded; of a name given twice the first one
    QHash<QByteArray, QByteArray> headers; // names in lower case; of one given twice the first one
    QByteArray body; // of a POST
    QHostAddress client; // behind a trusted proxy, whom it came from
    bool secure = false; // over TLS, here or at the trusted proxy

    QByteArray header(const QByteArray &lowerCaseName) const { return headers.value(lowerCaseName); }
};

struct Reply {
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body = {};
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; // beside those that every reply has
};

// Keeps the client waiting in a room until release(), or for Limits::hold and then answers `meanwhile`.
struct Hold {
    QByteArray room;
    QByteArray seat; // who it is in the room; two windows of one person have one seat
    Reply meanwhile = {};
};

// Answers one request, once, from any thread; a second answer, or one after the client left, does nothing.
// When the last copy goes without an answer, the client gets 500.
class Responder {
public:
    struct Exchange;
    explicit Responder(std::shared_ptr<Exchange> exchange) : m_exchange(std::move(exchange)) { }
    void send(Reply reply) const;
    void hold(Hold hold) const;

private:
    std::shared_ptr<Exchange> m_exchange;
};

using Handler = std::function<void(const Request &, const Responder &)>;

} // namespace portal
