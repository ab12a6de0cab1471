#include "crowd.h"

#include "filehandles.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace asio = boost::asio;
using asio::ip::tcp;

namespace bench {

namespace {

constexpr std::size_t block = 500; // fewer than the server lets wait for its handler

std::int64_t now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(
        std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

std::string request(const std::string &path)
{
    return "GET " + path
        + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: Mozilla/5.0 (Linux; Android 14)\r\n"
          "Accept: text/html\r\nAccept-Language: de\r\nCookie: seat=0123456789abcdef\r\n\r\n";
}

struct Client {
    tcp::socket socket;
    std::array<char, 2048> heard {};
};

class Crowd {
public:
    Crowd(std::uint16_t port, std::size_t count) : m_place(asio::ip::address_v4::loopback(), port)
    {
        m_clients.reserve(count);
        for (std::size_t i = 0; i < count; ++i)
            m_clients.push_back({ tcp::socket(m_io) });
    }

    void comeToWait()
    {
        std::string answer;
        for (std::size_t i = 0; i < m_clients.size(); ++i) {
            Client &client = m_clients[i];
            if (!client.socket.is_open())
                client.socket.connect(m_place);
            asio::write(client.socket, asio::buffer(request("/wait/" + std::to_string(i))));
            if ((i + 1) % block == 0 || i + 1 == m_clients.size()) {
                std::printf("sent %zu\n", i + 1);
                std::fflush(stdout);
                std::getline(std::cin, answer);
            }
        }
    }

    void hearAll()
    {
        m_times.clear();
        m_bad = 0;
        for (Client &client : m_clients) {
            client.socket.async_read_some(asio::buffer(client.heard),
                [this, &client](const boost::system::error_code &error, std::size_t size) {
                    m_times.push_back(now());
                    const std::string_view heard(client.heard.data(), size);
                    if (error || !heard.starts_with("HTTP/1.1 303 ") || !heard.ends_with("\r\n\r\n"))
                        ++m_bad;
                });
        }
        std::atomic_bool isOver = false;
        std::int64_t worst = 0;
        std::thread other([&] { worst = askForPages(isOver); });
        m_io.restart();
        m_io.run();
        isOver = true;
        other.join();
        std::sort(m_times.begin(), m_times.end());
        std::printf("done %lld %lld %lld %zu\n", static_cast<long long>(m_times[m_times.size() / 2]),
            static_cast<long long>(m_times.back()), static_cast<long long>(worst), m_bad);
        std::fflush(stdout);
    }

private:
    std::int64_t askForPages(const std::atomic_bool &isOver) const
    {
        asio::io_context io;
        tcp::socket socket(io);
        socket.connect(m_place);
        const std::string page = request("/");
        std::string heard;
        std::int64_t worst = 0;
        while (!isOver) {
            const std::int64_t begin = now();
            asio::write(socket, asio::buffer(page));
            heard.clear();
            asio::read_until(socket, asio::dynamic_buffer(heard), "</html>");
            worst = std::max(worst, now() - begin);
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
        return worst;
    }

    asio::io_context m_io { 1 };
    tcp::endpoint m_place;
    std::vector<Client> m_clients;
    std::vector<std::int64_t> m_times;
    std::size_t m_bad = 0;
};

} // namespace

int runCrowd(std::uint16_t port, std::size_t count, int rounds)
{
    raiseFileHandles(count + 64);
    try {
        Crowd crowd(port, count);
        for (int round = 0; round < rounds; ++round) {
            crowd.comeToWait();
            crowd.hearAll();
        }
    } catch (const std::exception &failure) {
        std::fprintf(stderr, "bench_portal: %s\n", failure.what());
        return 1;
    }
    return 0;
}

} // namespace bench
