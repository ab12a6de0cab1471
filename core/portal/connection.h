// One client: reads a request, has it answered, reads the next. On the server's thread only.
#pragma once

#include "portal/forwarded.h"
#include "portal/http.h"
#include "portal/replyhead.h"
#include "portal/requestparser.h"
#include "portal/rooms.h"
#include "portal/stream.h"

#include <chrono>
#include <memory>
#include <span>

namespace portal {

struct ServerOptions;
using Deadline = std::chrono::steady_clock::time_point;

// What the server is for its connections.
class ConnectionHost {
public:
    ConnectionHost() = default;
    ConnectionHost(const ConnectionHost &) = delete;
    ConnectionHost &operator=(const ConnectionHost &) = delete;
    virtual ~ConnectionHost() = default;

    virtual const ServerOptions &options() const = 0;
    virtual QByteArray date() = 0;
    virtual std::span<char> scratch() = 0; // to read into; anybody's
    virtual bool mayKeep(qint64 moreBytes) = 0; // of unfinished requests; less than 0 gives back
    virtual bool handle(Connection &connection, Request request) = 0; // false: too many wait already
    virtual PlaceNumber enter(Place place) = 0;
    virtual void leave(PlaceNumber place) = 0;
    virtual void refused() = 0;
    virtual void closed(Connection &connection) = 0; // may be its end
};

class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(ConnectionHost &host, std::unique_ptr<Stream> stream, Origin peer);

    const QHostAddress &peer() const { return m_peer.client; }
    void start();
    void answer(const Reply &reply); // the request at the handler, or the one that is held
    void hold(Hold hold);
    bool isDue(Deadline now) const { return now >= m_deadline; }
    bool isHeld() const { return m_state == State::Holding; }
    void meanwhile(); // answers what is held when its time is over
    void drop(); // too slow, or idle for long
    void close();

private:
    enum class State : std::uint8_t {
        Reading, // a request, or idle before one
        Handled, // the handler has it
        Holding,
        Writing,
        Draining, // answered and done with; reads on, else the client might lose the answer
        Closed,
    };

    void waitToRead();
    void fill();
    bool mayFill() const;
    bool takeIn(std::size_t bytes);
    void inputEnded();
    void parse();
    bool parseSome(); // false: more bytes are needed, or it is another state's turn
    void handOver();
    void refuse(int status);
    void flush();
    void written();
    void account();
    void setState(State state, std::chrono::steady_clock::duration time);

    ConnectionHost &m_host;
    std::unique_ptr<Stream> m_stream;
    Origin m_peer;
    QByteArray m_in; // not yet parsed
    QByteArray m_out;
    qsizetype m_outDone = 0;
    std::unique_ptr<RequestParser> m_parser; // only while a request comes in
    std::unique_ptr<Reply> m_meanwhile; // only while held
    PlaceNumber m_place = 0;
    qint64 m_accounted = 0; // bytes of an unfinished request
    std::size_t m_drained = 0; // bytes
    Deadline m_deadline;
    State m_state = State::Reading;
    bool m_waitsToRead = false;
    bool m_waitsToWrite = false;
    bool m_inputEnded = false;
    bool m_isParsing = false;
    bool m_saidContinue = false;
    bool m_secure = false; // of the request at hand, as the next two
    bool m_keepAlive = true;
    bool m_withBody = true;
};

} // namespace portal
