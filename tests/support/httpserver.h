// A small HTTP/1.1 server on loopback, in the test's process and on its thread, that can fail in every way a
// provider does. Emulators put their behaviour into handle().
#pragma once

#include "net/http.h"

#include <QJsonObject>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <vector>

namespace support {

struct Identity;

struct ServerRequest {
    QByteArray method;
    QByteArray path; // encoded, without the query
    QByteArray query; // encoded, without "?"
    std::vector<net::Header> headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    QUrlQuery queryItems() const;
    QUrlQuery form() const; // a body of application/x-www-form-urlencoded
};

struct ServerAnswer {
    int status = 200;
    QByteArray body = {};
    QByteArray contentType = "application/json";
    std::vector<net::Header> headers = {};

    static ServerAnswer json(int status, const QJsonObject &object);
};

enum class Fault : std::uint8_t {
    None,
    CutBeforeRead, // the connection is reset before the request was read: not executed
    CutAfterExecution, // executed, then closed without an answer
    CutInAnswer, // executed, closed in the middle of the body
    Answer, // `answer` of the plan instead of executing
    AnswerAfter, // executed, but `answer` of the plan is sent
    Html, // executed? no: a proxy's HTML page with 200 instead
    TruncatedJson, // executed, the JSON ends early but the length is right
    WrongTypes, // executed, every value in the JSON is of another type
    HugeBody, // 100 MB of JSON
    SlowDrip, // a byte now and then, for ever
};

struct FaultPlan {
    Fault fault = Fault::None;
    ServerAnswer answer = {};
};

class HttpServer : public QObject {
    Q_OBJECT

public:
    using Handler = std::function<ServerAnswer(const ServerRequest &)>;

    explicit HttpServer(
        Handler handler = {}, QObject *parent = nullptr); // listens on a free port of 127.0.0.1
    // The same with TLS and this certificate.
    explicit HttpServer(const Identity &identity, Handler handler = {}, QObject *parent = nullptr);
    ~HttpServer() override;

    QUrl origin() const; // "http://127.0.0.1:<port>"; with TLS https
    void setHandler(Handler handler);
    // Asked for every request before it is executed; the default never fails.
    void setFaults(std::function<FaultPlan(const ServerRequest &)> faults);
    void failNext(const FaultPlan &plan, int times = 1);
    void stopListening(); // from now on connections are refused; open ones are cut
    const std::vector<ServerRequest> &requests() const; // all that were read, in order
    int arrived() const; // how many requests came, with those of CutBeforeRead

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace support
