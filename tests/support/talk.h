// A client that says to a server exactly the bytes it is told to, for tests of what browsers never do.
#pragma once

#include <QHash>
#include <QSslSocket>
#include <QTest>

#include <optional>

namespace support {

struct Heard {
    int status = 0;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

class Talk {
public:
    explicit Talk(quint16 port, const QByteArray &firstWords = {})
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
        waitFor([this] { return m_socket.state() == QAbstractSocket::ConnectedState; });
        say(firstWords);
    }

    void say(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    void leave() { m_socket.abort(); }
    void sayNoMore() { m_socket.disconnectFromHost(); }
    QSslSocket &socket() { return m_socket; }

    // The next answer; status 0 where the connection ended without a whole one. `toHead`: no body is due.
    Heard hear(bool toHead = false)
    {
        std::optional<Heard> heard;
        waitFor([&] {
            m_bytes += m_socket.readAll();
            heard = next(toHead);
            return heard || m_socket.state() == QAbstractSocket::UnconnectedState;
        });
        return heard.value_or(Heard {});
    }
    bool hearsNothingMore()
    {
        waitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; });
        m_bytes += m_socket.readAll();
        return m_bytes.isEmpty() && m_socket.state() == QAbstractSocket::UnconnectedState;
    }

private:
    // What did not come is seen in what is returned then.
    template <typename Condition>
    static void waitFor(Condition condition)
    {
        [[maybe_unused]] const bool came = QTest::qWaitFor(condition, 30'000);
    }

    std::optional<Heard> next(bool toHead)
    {
        const qsizetype end = m_bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        Heard heard;
        const QList<QByteArray> lines = m_bytes.first(end).split('\n');
        heard.status = lines.first().mid(9, 3).toInt();
        for (const QByteArray &line : lines.sliced(1)) {
            const qsizetype colon = line.indexOf(':');
            heard.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
        }
        const qsizetype size = toHead ? 0 : heard.headers.value("content-length").toLongLong();
        if (m_bytes.size() < end + 4 + size)
            return {};
        heard.body = m_bytes.mid(end + 4, size);
        m_bytes.remove(0, end + 4 + size);
        return heard;
    }

    QSslSocket m_socket;
    QByteArray m_bytes;
};

} // namespace support
