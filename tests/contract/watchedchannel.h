// A channel that lets everything through and keeps what the contract did not allow.
#pragma once

#include "net/channel.h"
#include "support/prism.h"

#include <QObject>

namespace support {

class WatchedChannel final : public net::Channel {
public:
    explicit WatchedChannel(net::Channel &channel) : m_channel(channel) { }

    base::Async<net::Response> send(const net::Request &request) override
    {
        return base::andThen(m_channel.send(request), &m_context,
            [this, line = QByteArray(request.method + ' ' + request.url.path().toUtf8())](
                const net::Response &response) -> base::Result<net::Response> {
                sent.append(QString::fromUtf8(line));
                for (const QString &violation : violationsOf(response))
                    violations.append(sent.back() + QStringLiteral(": ") + violation);
                return response;
            });
    }

    QStringList sent;
    QStringList violations;

private:
    net::Channel &m_channel;
    QObject m_context;
};

} // namespace support
