#include "providers/rehearsal/rehearsalserver.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

constexpr qsizetype LongestHead = 16 * 1024;
constexpr qsizetype LongestBody = 1024 * 1024;

QByteArray headerIn(const QList<QByteArray> &lines, const QByteArray &name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

RehearsalServer::RehearsalServer(const base::Clock &clock, base::Random &random, QObject *parent)
    : QObject(parent), m_desk(clock, random)
{
    connect(&m_server, &QTcpServer::newConnection, this, &RehearsalServer::greet);
    if (!m_server.listen(QHostAddress::LocalHost))
        return;
    m_origin = QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    m_desk.setOrigin(m_origin);
}

void RehearsalServer::setOffline(bool offline)
{
    if (!offline) {
        m_server.listen(QHostAddress::LocalHost, quint16(m_origin.port()));
        return;
    }
    m_server.close();
    for (QTcpSocket *socket : m_server.findChildren<QTcpSocket *>())
        socket->abort();
}

void RehearsalServer::greet()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void RehearsalServer::read(QTcpSocket *socket)
{
    const QByteArray seen = socket->peek(LongestHead + LongestBody);
    const qsizetype head = seen.left(LongestHead).indexOf("\r\n\r\n");
    if (head < 0) {
        if (seen.size() >= LongestHead)
            socket->abort();
        return;
    }
    const QList<QByteArray> lines = seen.left(head).split('\n');
    const QList<QByteArray> first = lines.front().trimmed().split(' ');
    const qlonglong length = headerIn(lines, "Content-Length").toLongLong();
    const QString host = QString::fromLatin1(headerIn(lines, "Host"));
    // A page of the web that names this port under another host's name gets nothing.
    if (first.size() != 3 || length < 0 || length > LongestBody
        || (host != m_origin.authority() && host != RehearsalHost))
        return socket->abort();
    if (seen.size() < head + 4 + length)
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    const QUrl url = QUrl::fromEncoded(first.at(1), QUrl::StrictMode);
    RehearsalRequest request { first.front(), url.path(QUrl::FullyDecoded), url.query(QUrl::FullyDecoded),
        QJsonDocument::fromJson(seen.mid(head + 4, length)).object() };
    const RehearsalAnswer made = m_desk.handle(request);
    QTimer::singleShot(made.delay, socket, [this, socket, made] { answer(socket, made); });
}

void RehearsalServer::answer(QTcpSocket *socket, const RehearsalAnswer &answer)
{
    if (answer.lost)
        return socket->abort();
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status)
        + " .\r\nConnection: close\r\nContent-Type: " + answer.contentType
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size());
    if (answer.retryAfter.count() > 0)
        head += "\r\nRetry-After: " + QByteArray::number(qlonglong(answer.retryAfter.count()));
    socket->write(head + "\r\n\r\n" + answer.body);
    socket->disconnectFromHost();
}

} // namespace providers
