#include "portal/httpserver.h"

#include "portal/inbox.h"
#include "portal/lobby.h"
#include "portal/netloop.h"
#include "portal/tls.h"

#include <QCoreApplication>
#include <QFile>

using base::Error;
using base::ErrorKind;
using base::Result;

namespace portal {

namespace {

struct ServerTexts {
    Q_DECLARE_TR_FUNCTIONS(portal::HttpServer)

public:
    static QString cannotListen(NetLoop::ListenFault fault, const QHostAddress &address, quint16 port)
    {
        switch (fault) {
        case NetLoop::ListenFault::Taken:
            return tr("The attendee pages cannot open: another program uses port %1. Choose another port.")
                .arg(port);
        case NetLoop::ListenFault::NotAllowed:
            return tr("The attendee pages cannot open: this computer does not let Meetwright use port %1. "
                      "Choose a port from 1024 on.")
                .arg(port);
        case NetLoop::ListenFault::NoSuchAddress:
            return tr("The attendee pages cannot open: this computer does not have the address %1. "
                      "Choose another address.")
                .arg(address.toString());
        case NetLoop::ListenFault::Other:
            break;
        }
        return tr("The attendee pages cannot open at %1, port %2. Choose another address or port.")
            .arg(address.toString())
            .arg(port);
    }
    static QString cannotRead(const QString &file)
    {
        return tr("The attendee pages cannot open: the file %1 cannot be read. Choose the certificate again.")
            .arg(file);
    }
    static QString cannotUse(TlsContext::Fault fault, const Certificate &certificate)
    {
        switch (fault) {
        case TlsContext::Fault::Chain:
            return tr("The attendee pages cannot open: %1 holds no certificate that can be used. "
                      "Choose a PEM file with the certificate and those above it.")
                .arg(certificate.chainFile);
        case TlsContext::Fault::Key:
            return tr("The attendee pages cannot open: %1 holds no private key that can be used. "
                      "Choose a PEM file with a key that has no passphrase.")
                .arg(certificate.keyFile);
        case TlsContext::Fault::NoLibrary:
            return tr("The attendee pages cannot open with a certificate: OpenSSL 3 is not installed. "
                      "Install it, or open the pages without a certificate.");
        case TlsContext::Fault::Mismatch:
            break;
        }
        return tr("The attendee pages cannot open: the private key in %1 does not belong to the certificate. "
                  "Choose the key that the certificate was made with.")
            .arg(certificate.keyFile);
    }
};

Result<QByteArray> contentOf(const QString &name)
{
    constexpr qint64 longest = 1024 * 1024; // bytes; a chain has a few thousand
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() > longest)
        return base::failure(ErrorKind::Rejected, ServerTexts::cannotRead(name));
    return file.read(longest);
}

Result<std::unique_ptr<TlsContext>> tlsWith(const Certificate &certificate)
{
    const Result<QByteArray> chain = contentOf(certificate.chainFile);
    if (!chain)
        return base::passOn(chain);
    const Result<QByteArray> key = contentOf(certificate.keyFile);
    if (!key)
        return base::passOn(key);
    auto tls = std::make_unique<TlsContext>();
    if (const auto fault = tls->use(*chain, *key))
        return base::failure(ErrorKind::Rejected, ServerTexts::cannotUse(*fault, certificate));
    return tls;
}

} // namespace

struct HttpServer::Impl {
    Impl(QObject *context, Handler handler, ServerOptions options, const Inbox::SeatNotice &onSeat)
        : inbox(context, std::move(handler), options.limits.queued, onSeat),
          lobby(std::move(options), loop, inbox)
    {
    }
    ~Impl()
    {
        loop->post([this] { lobby.closeAll(); });
        loop->stop();
    }
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;

    std::shared_ptr<NetLoop> loop = std::make_shared<NetLoop>();
    Inbox inbox;
    Lobby lobby;
};

HttpServer::HttpServer(QObject *context, Handler handler, ServerOptions options)
    : m_impl(std::make_shared<Impl>(context, std::move(handler), std::move(options), onSeat))
{
}

HttpServer::~HttpServer() = default;

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    if (const auto &certificate = m_impl->lobby.options().certificate) {
        auto tls = tlsWith(*certificate);
        if (!tls)
            return base::passOn(tls);
        m_impl->lobby.setTls(std::move(*tls));
    }
    const auto opened = m_impl->loop->listen(
        address, port, [lobby = &m_impl->lobby](std::unique_ptr<Stream> stream, const QHostAddress &peer) {
            lobby->accept(std::move(stream), peer);
        });
    if (!opened)
        return base::failure(ErrorKind::Rejected, ServerTexts::cannotListen(opened.error(), address, port));
    m_impl->loop->start();
    return *opened;
}

void HttpServer::release(const QByteArray &room, const Reply &reply, QHash<QByteArray, Reply> own)
{
    m_impl->loop->post(
        [lobby = &m_impl->lobby, room, reply, own = std::move(own)] { lobby->release(room, reply, own); });
}

HttpServer::Counts HttpServer::counts() const
{
    return m_impl->lobby.counts();
}

} // namespace portal
