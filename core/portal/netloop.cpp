#include "portal/netloop.h"

#include "portal/forwarded.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <optional>
#include <thread>

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

namespace portal {

namespace {

constexpr int waitingToBeAccepted = 4096;
constexpr std::chrono::milliseconds pauseWithoutHandles { 250 };

class Socket final : public Stream {
public:
    explicit Socket(tcp::socket socket) : m_socket(std::move(socket)) { }

    Step read(char *into, std::size_t most) override
    {
        error_code error;
        const std::size_t bytes = m_socket.read_some(asio::buffer(into, most), error);
        return stepOf(bytes, error, Outcome::WouldRead);
    }
    Step write(const char *from, std::size_t size) override
    {
        error_code error;
        const std::size_t bytes = m_socket.write_some(asio::buffer(from, size), error);
        return stepOf(bytes, error, Outcome::WouldWrite);
    }
    void whenReadable(Wake wake) override
    {
        m_socket.async_wait(
            tcp::socket::wait_read, [wake = std::move(wake)](const error_code & /*error*/) { wake(); });
    }
    void whenWritable(Wake wake) override
    {
        m_socket.async_wait(
            tcp::socket::wait_write, [wake = std::move(wake)](const error_code & /*error*/) { wake(); });
    }
    void finish() override
    {
        error_code ignored;
        m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    }
    void close() override
    {
        error_code ignored;
        m_socket.close(ignored);
    }

private:
    static Step stepOf(std::size_t bytes, const error_code &error, Outcome blocked)
    {
        if (!error)
            return { .outcome = Outcome::Moved, .bytes = bytes };
        if (error == asio::error::would_block || error == asio::error::try_again)
            return { .outcome = blocked, .bytes = 0 };
        return { .outcome = error == asio::error::eof ? Outcome::Ended : Outcome::Failed, .bytes = 0 };
    }

    tcp::socket m_socket;
};

asio::ip::address toAsio(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return asio::ip::address_v4(address.toIPv4Address());
    if (address == QHostAddress(QHostAddress::Any))
        return asio::ip::address_v6::any();
    error_code ignored;
    return asio::ip::make_address(address.toString().toStdString(), ignored);
}

QHostAddress fromAsio(const asio::ip::address &address)
{
    if (address.is_v4())
        return QHostAddress(static_cast<quint32>(address.to_v4().to_uint()));
    const auto bytes = address.to_v6().to_bytes();
    return plainAddress(QHostAddress(bytes.data()));
}

NetLoop::ListenFault faultOf(const error_code &error)
{
    if (error == asio::error::address_in_use)
        return NetLoop::ListenFault::Taken;
    if (error == asio::error::access_denied || error == asio::error::no_permission)
        return NetLoop::ListenFault::NotAllowed;
    const bool isNoAddress = error == boost::system::errc::address_not_available
        || error == asio::error::address_family_not_supported;
    return isNoAddress ? NetLoop::ListenFault::NoSuchAddress : NetLoop::ListenFault::Other;
}

} // namespace

struct NetLoop::Private {
    asio::io_context io { 1 };
    asio::executor_work_guard<asio::io_context::executor_type> work = asio::make_work_guard(io);
    tcp::acceptor acceptor { io };
    asio::steady_timer retry { io };
    asio::steady_timer timer { io };
    Accepted accepted;
    std::thread thread;

    error_code open(const tcp::endpoint &endpoint, bool isBothKinds)
    {
        error_code error;
        acceptor.open(endpoint.protocol(), error);
        if (error)
            return error;
#ifndef Q_OS_WIN // there it would let a second program take the port
        acceptor.set_option(asio::socket_base::reuse_address(true), error);
#endif
        if (endpoint.protocol() == tcp::v6())
            acceptor.set_option(asio::ip::v6_only(!isBothKinds), error);
        acceptor.bind(endpoint, error);
        if (!error)
            acceptor.listen(waitingToBeAccepted, error);
        if (error) {
            error_code ignored;
            acceptor.close(ignored);
        }
        return error;
    }

    void accept()
    {
        acceptor.async_accept([this](const error_code &error, tcp::socket socket) {
            if (!acceptor.is_open())
                return;
            if (!error)
                take(std::move(socket));
            if (!error || error == asio::error::connection_aborted)
                return accept();
            // No file handles left: without a pause this would turn at full speed.
            retry.expires_after(pauseWithoutHandles);
            retry.async_wait([this](const error_code &ended) {
                if (!ended && acceptor.is_open())
                    accept();
            });
        });
    }

    void take(tcp::socket socket)
    {
        error_code error;
        const tcp::endpoint peer = socket.remote_endpoint(error);
        if (!error)
            socket.non_blocking(true, error);
        if (error)
            return; // gone already
        socket.set_option(tcp::no_delay(true), error);
        accepted(std::make_unique<Socket>(std::move(socket)), fromAsio(peer.address()));
    }
};

NetLoop::NetLoop() : d(std::make_unique<Private>()) { }

NetLoop::~NetLoop() = default;

tl::expected<quint16, NetLoop::ListenFault> NetLoop::listen(
    const QHostAddress &address, quint16 port, Accepted accepted)
{
    const bool isBothKinds = address == QHostAddress(QHostAddress::Any);
    error_code error = d->open({ toAsio(address), port }, isBothKinds);
    if (error && isBothKinds) // a computer without IPv6
        error = d->open({ asio::ip::address_v4::any(), port }, false);
    if (error)
        return tl::unexpected(faultOf(error));
    d->accepted = std::move(accepted);
    const tcp::endpoint local = d->acceptor.local_endpoint(error);
    d->accept();
    return local.port();
}

void NetLoop::start()
{
    d->thread = std::thread([io = &d->io] { io->run(); });
}

void NetLoop::stop()
{
    post([loop = d.get()] {
        error_code ignored;
        loop->acceptor.close(ignored);
        loop->retry.cancel();
        loop->timer.cancel();
        loop->io.stop();
    });
    if (d->thread.joinable())
        d->thread.join();
}

void NetLoop::post(Task task)
{
    asio::post(d->io, std::move(task));
}

void NetLoop::after(std::chrono::milliseconds delay, Task task)
{
    d->timer.expires_after(delay);
    d->timer.async_wait([task = std::move(task)](const error_code &ended) {
        if (!ended)
            task();
    });
}

} // namespace portal
