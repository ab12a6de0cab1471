// TLS 1.2 and later for a Stream, by OpenSSL. Not asio::ssl::stream: that keeps two buffers of 17 KiB for
// each client, also while it only waits. OpenSSL is loaded with the first context.
#pragma once

#include "portal/stream.h"

#include <QByteArray>

#include <memory>
#include <optional>

namespace portal {

class TlsContext {
public:
    enum class Fault : std::uint8_t { Chain, Key, Mismatch, NoLibrary };

    TlsContext();
    ~TlsContext();
    TlsContext(const TlsContext &) = delete;
    TlsContext &operator=(const TlsContext &) = delete;

    // PEM; the key without a passphrase. Nothing where it can be used.
    std::optional<Fault> use(const QByteArray &chain, const QByteArray &key);

    // `inner` speaks TLS as a server from its first byte on.
    std::unique_ptr<Stream> wrap(std::unique_ptr<Stream> inner) const;

private:
    static bool isAvailable();

    struct Private;
    std::unique_ptr<Private> d; // null without OpenSSL
};

} // namespace portal
