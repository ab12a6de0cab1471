#include "support/httpserver.h"

#include "support/certificate.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace support {

namespace {

constexpr qsizetype longestHead = 256 * 1024;
constexpr qint64 hugeBody = 100 * 1024 * 1024;

struct Connection {
    QByteArray unread;
    bool closing = false; // a fault or "Connection: close": what comes after it is not looked at
};

QByteArray valueOf(const std::vector<net::Header> &headers, const QByteArray &name)
{
    for (const net::Header &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

// Takes one whole request off the front of `bytes`.
std::optional<ServerRequest> takeRequest(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    ServerRequest request;
    const QList<QByteArray> lines = bytes.first(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            request.headers.emplace_back(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + length)
        return std::nullopt;
    request.method = first.value(0);
    const QByteArray target = first.value(1);
    const qsizetype question = target.indexOf('?');
    request.path = question < 0 ? target : target.first(question);
    request.query = question < 0 ? QByteArray() : target.sliced(question + 1);
    request.body = bytes.mid(end + 4, length);
    bytes.remove(0, end + 4 + length);
    return request;
}

QJsonValue ofAnotherType(const QJsonValue &value, int depth)
{
    // Outer containers stay, so that what is in them is looked at.
    if (value.isObject() && depth < 2) {
        QJsonObject changed;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            changed.insert(it.key(), ofAnotherType(it.value(), depth + 1));
        return changed;
    }
    if (value.isArray() && depth < 2) {
        QJsonArray changed;
        for (const QJsonValue item : value.toArray())
            changed.append(ofAnotherType(item, depth + 1));
        return changed;
    }
    switch (value.type()) {
    case QJsonValue::String:
        return 7.5;
    case QJsonValue::Double:
        return QJsonObject { { QStringLiteral("number"), QStringLiteral("seven") } };
    case QJsonValue::Bool:
        return QStringLiteral("perhaps");
    case QJsonValue::Object:
        return QJsonArray { true };
    case QJsonValue::Array:
        return QStringLiteral("many");
    default:
        return true;
    }
}

QByteArray withOtherTypes(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (document.isObject())
        return QJsonDocument(ofAnotherType(document.object(), 0).toObject()).toJson(QJsonDocument::Compact);
    if (document.isArray())
        return QJsonDocument(ofAnotherType(document.array(), 0).toArray()).toJson(QJsonDocument::Compact);
    return "[true]";
}

ServerAnswer proxyPage()
{
    return { 200, "<!DOCTYPE html><html><body><h1>Sign in to the hotel's network</h1></body></html>",
        "text/html; charset=utf-8" };
}

QByteArray headOf(const ServerAnswer &answer, qint64 length, bool close)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Status\r\n";
    if (!answer.contentType.isEmpty() && length > 0)
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const net::Header &header : answer.headers)
        head += header.first + ": " + header.second + "\r\n";
    if (answer.status != 204 && answer.status != 304)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return head + (close ? "Connection: close\r\n\r\n" : "\r\n");
}

} // namespace

QByteArray ServerRequest::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

QJsonObject ServerRequest::json() const
{
    return QJsonDocument::fromJson(body).object();
}

QUrlQuery ServerRequest::queryItems() const
{
    return QUrlQuery(QString::fromLatin1(query));
}

QUrlQuery ServerRequest::form() const
{
    // "+" is a space in a form and nothing special to QUrlQuery.
    return QUrlQuery(QString::fromLatin1(QByteArray(body).replace('+', "%20")));
}

ServerAnswer ServerAnswer::json(int status, const QJsonObject &object)
{
    return { status, QJsonDocument(object).toJson(QJsonDocument::Compact) };
}

struct HttpServer::Private {
    std::unique_ptr<QTcpServer> listener;
    QUrl origin;
    Handler handler;
    std::function<FaultPlan(const ServerRequest &)> faults;
    std::deque<FaultPlan> next;
    std::vector<ServerRequest> requests;
    int arrived = 0;
    QHash<QTcpSocket *, Connection> connections;

    void listen(const QString &scheme);
    void accept();
    void read(QTcpSocket *socket);
    void serve(QTcpSocket *socket, const ServerRequest &request);
    FaultPlan planFor(const ServerRequest &request);
    ServerAnswer executed(const ServerRequest &request) const;
    void write(QTcpSocket *socket, const ServerRequest &request, const ServerAnswer &answer);
    void writeHuge(QTcpSocket *socket);
    void drip(QTcpSocket *socket);
};

void HttpServer::Private::listen(const QString &scheme)
{
    // With TLS this is told after the handshake.
    QObject::connect(
        listener.get(), &QTcpServer::pendingConnectionAvailable, listener.get(), [this] { accept(); });
    if (!listener->listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
    origin.setScheme(scheme);
    origin.setHost(QStringLiteral("127.0.0.1"));
    origin.setPort(listener->serverPort());
}

void HttpServer::Private::accept()
{
    while (QTcpSocket *socket = listener->nextPendingConnection()) {
        connections.insert(socket, {});
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
            connections.remove(socket);
            socket->deleteLater();
        });
    }
}

void HttpServer::Private::read(QTcpSocket *socket)
{
    if (!connections.contains(socket))
        return;
    connections[socket].unread += socket->readAll();
    while (connections.contains(socket) && !connections[socket].closing) {
        const auto request = takeRequest(connections[socket].unread);
        if (!request) {
            if (connections[socket].unread.size() > longestHead
                && !connections[socket].unread.contains("\r\n\r\n"))
                socket->abort();
            return;
        }
        serve(socket, *request);
    }
}

FaultPlan HttpServer::Private::planFor(const ServerRequest &request)
{
    if (!next.empty()) {
        const FaultPlan plan = next.front();
        next.pop_front();
        return plan;
    }
    return faults ? faults(request) : FaultPlan {};
}

ServerAnswer HttpServer::Private::executed(const ServerRequest &request) const
{
    return handler ? handler(request) : ServerAnswer { 404, "{}" };
}

void HttpServer::Private::serve(QTcpSocket *socket, const ServerRequest &request)
{
    ++arrived;
    const FaultPlan plan = planFor(request);
    if (plan.fault == Fault::CutBeforeRead)
        return socket->abort();
    requests.push_back(request);
    switch (plan.fault) {
    case Fault::None:
    case Fault::CutBeforeRead:
        return write(socket, request, executed(request));
    case Fault::CutAfterExecution:
        executed(request);
        return socket->abort();
    case Fault::CutInAnswer: {
        const ServerAnswer answer = executed(request);
        connections[socket].closing = true;
        // Of an answer without a body a part of the head.
        const QByteArray head = headOf(answer, answer.body.size(), false);
        socket->write(answer.body.isEmpty() ? head.first(head.size() / 2)
                                            : QByteArray(head + answer.body.first(answer.body.size() / 2)));
        return socket->disconnectFromHost();
    }
    case Fault::Answer:
        return write(socket, request, plan.answer);
    case Fault::AnswerAfter:
        executed(request);
        return write(socket, request, plan.answer);
    case Fault::Html:
        return write(socket, request, proxyPage());
    case Fault::TruncatedJson: {
        ServerAnswer answer = executed(request);
        answer.body.truncate(answer.body.size() / 2);
        return write(socket, request, answer);
    }
    case Fault::WrongTypes: {
        ServerAnswer answer = executed(request);
        answer.body = withOtherTypes(answer.body);
        return write(socket, request, answer);
    }
    case Fault::HugeBody:
        return writeHuge(socket);
    case Fault::SlowDrip:
        return drip(socket);
    }
}

void HttpServer::Private::write(QTcpSocket *socket, const ServerRequest &request, const ServerAnswer &answer)
{
    const bool close = request.header("Connection").toLower() == "close";
    socket->write(headOf(answer, answer.body.size(), close));
    if (request.method != "HEAD" && answer.status != 204 && answer.status != 304)
        socket->write(answer.body);
    if (close) {
        connections[socket].closing = true;
        socket->disconnectFromHost();
    }
}

void HttpServer::Private::writeHuge(QTcpSocket *socket)
{
    connections[socket].closing = true;
    socket->write(headOf(ServerAnswer {}, hugeBody, false) + "{\"huge\":\"");
    auto left = std::make_shared<qint64>(hugeBody - 11);
    const auto more = [socket, left] {
        while (*left > 0 && socket->bytesToWrite() < 512 * 1024) {
            const QByteArray part(std::min<qint64>(*left, 128 * 1024), 'x');
            socket->write(part);
            *left -= part.size();
            if (*left == 0)
                socket->write("\"}");
        }
    };
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

void HttpServer::Private::drip(QTcpSocket *socket)
{
    connections[socket].closing = true;
    socket->write(headOf(ServerAnswer {}, hugeBody, false) + "{\"slow\":\"");
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
    timer->start(std::chrono::milliseconds(50));
}

HttpServer::HttpServer(Handler handler, QObject *parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->listener = std::make_unique<QTcpServer>();
    d->listen(QStringLiteral("http"));
}

HttpServer::HttpServer(const Identity &identity, Handler handler, QObject *parent)
    : QObject(parent), d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    auto listener = std::make_unique<QSslServer>();
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(identity.certificate);
    configuration.setPrivateKey(identity.key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of its visitors
    listener->setSslConfiguration(configuration);
    d->listener = std::move(listener);
    d->listen(QStringLiteral("https"));
}

HttpServer::~HttpServer()
{
    stopListening();
}

QUrl HttpServer::origin() const
{
    return d->origin;
}

void HttpServer::setHandler(Handler handler)
{
    d->handler = std::move(handler);
}

void HttpServer::setFaults(std::function<FaultPlan(const ServerRequest &)> faults)
{
    d->faults = std::move(faults);
}

void HttpServer::failNext(const FaultPlan &plan, int times)
{
    d->next.insert(d->next.end(), static_cast<std::size_t>(times), plan);
}

void HttpServer::stopListening()
{
    d->listener->close();
    const auto sockets = d->connections.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

const std::vector<ServerRequest> &HttpServer::requests() const
{
    return d->requests;
}

int HttpServer::arrived() const
{
    return d->arrived;
}

} // namespace support
