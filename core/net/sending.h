#pragma once

#include "net/http.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>

class QIODevice;
class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace net {

// What became of one request that was sent once.
enum class Fate : std::uint8_t {
    Answered, // whatever the status
    NotSent, // no connection, no name: the server certainly did not carry it out
    Untrusted, // as NotSent: TLS failed
    Cut, // the connection ended before the whole answer came
    OutOfTime, // Request::timeout passed
    TooLong, // the answer is longer than Request::maxAnswer
};

struct Sent {
    Fate fate = Fate::NotSent;
    bool begun = true; // OutOfTime: whether the server can have seen the whole request
    Response response; // Answered; of others what is known
    QByteArray reason; // for the log
    std::chrono::milliseconds took {};
};

// Sends a request once and tells what became of it. A request that is not safe to repeat gets a connection of
// its own and a body that can be read only once: Qt's HTTP layer otherwise sends it again by itself when
// a connection ends before the answer (QHttpNetworkConnectionChannel::closeAndResendCurrentRequest).
// Destroying it stops the sending without a word.
class Sending : public QObject {
    Q_OBJECT

public:
    // `target` is where the request goes, with the host of request.url in "Host". `token` may be empty.
    Sending(
        QNetworkAccessManager &shared, const Request &request, const QUrl &target, const QByteArray &token);
    ~Sending() override;

Q_SIGNALS:
    void done(const net::Sent &sent);

private:
    QNetworkReply *begin(QNetworkAccessManager &shared, const QNetworkRequest &prepared);
    QNetworkRequest prepared(const QUrl &target, const QByteArray &token) const;
    void read();
    void finish();
    void stop(Fate fate, const QByteArray &reason);
    void tell(Sent sent);

    Request m_request;
    std::unique_ptr<QNetworkAccessManager> m_own; // of a request that is not safe to repeat
    std::unique_ptr<QIODevice> m_upload;
    std::unique_ptr<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_timeout;
    QElapsedTimer m_elapsed;
    bool m_connected = false;
    bool m_told = false;
};

} // namespace net
