#pragma once

#include "providers/rehearsal/rehearsaldesk.h"

#include <QObject>
#include <QTcpServer>
#include <QUrl>

namespace providers {

// The rehearsal's provider on the network, so that a rehearsal goes the whole way that a real session goes:
// HTTP/1.1 with JSON on a free port of this computer, on the thread that made it. One request a connection.
class RehearsalServer final : public QObject {
    Q_OBJECT

public:
    RehearsalServer(const base::Clock &clock, base::Random &random, QObject *parent = nullptr);

    QUrl origin() const { return m_origin; } // "http://127.0.0.1:<port>"; empty when no port was free
    // Refuses connections, as if the network were cut, and takes them again.
    void setOffline(bool offline);

private:
    void greet();
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const RehearsalAnswer &answer);

    QTcpServer m_server;
    RehearsalDesk m_desk;
    QUrl m_origin;
};

} // namespace providers
