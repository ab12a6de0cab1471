#include "portal/connection.h"

#include "portal/httpserver.h"

using namespace std::chrono_literals;

namespace portal {

namespace {

constexpr auto forEver = std::chrono::steady_clock::duration::max();
constexpr auto drainFor = 2s;
constexpr std::size_t mostDrained = 1024 * 1024; // bytes
constexpr int serverBusy = 503;

} // namespace

Connection::Connection(ConnectionHost &host, std::unique_ptr<Stream> stream, Origin peer)
    : m_host(host), m_stream(std::move(stream)), m_peer(std::move(peer))
{
}

void Connection::start()
{
    setState(State::Reading, m_host.options().limits.idle);
    waitToRead();
}

void Connection::setState(State state, std::chrono::steady_clock::duration time)
{
    m_state = state;
    m_deadline = time == forEver ? Deadline::max() : std::chrono::steady_clock::now() + time;
}

void Connection::waitToRead()
{
    if (m_waitsToRead || m_inputEnded || m_state == State::Closed)
        return;
    m_waitsToRead = true;
    m_stream->whenReadable([self = shared_from_this()] {
        self->m_waitsToRead = false;
        self->fill();
    });
}

// While a request is answered the next may come in, but not without end.
bool Connection::mayFill() const
{
    return m_state == State::Reading || m_state == State::Draining
        || (m_state != State::Closed && m_in.size() < static_cast<qsizetype>(m_host.options().limits.header));
}

void Connection::fill()
{
    const std::span<char> scratch = m_host.scratch();
    while (!m_waitsToRead && !m_inputEnded && mayFill()) {
        const Stream::Step step = m_stream->read(scratch.data(), scratch.size());
        switch (step.outcome) {
        case Stream::Outcome::Moved:
            if (!takeIn(step.bytes))
                return;
            break;
        case Stream::Outcome::WouldRead:
            return waitToRead();
        case Stream::Outcome::WouldWrite: // TLS has something to say first
            m_waitsToRead = true;
            return m_stream->whenWritable([self = shared_from_this()] {
                self->m_waitsToRead = false;
                self->fill();
            });
        case Stream::Outcome::Ended:
            return inputEnded();
        case Stream::Outcome::Failed:
            return close();
        }
    }
}

bool Connection::takeIn(std::size_t bytes)
{
    if (m_state == State::Draining) {
        m_drained += bytes;
        if (m_drained > mostDrained)
            close();
        return m_state == State::Draining;
    }
    m_in.append(m_host.scratch().data(), static_cast<qsizetype>(bytes));
    if (m_state == State::Reading)
        parse();
    return m_state != State::Closed;
}

// A client that has sent its request and says that it sends no more still gets its answer, but none that
// it has to wait for: most who say so have left.
void Connection::inputEnded()
{
    m_inputEnded = true;
    if (m_state != State::Handled && m_state != State::Writing)
        close();
}

void Connection::parse()
{
    if (m_isParsing)
        return;
    m_isParsing = true;
    const auto self = shared_from_this();
    while (m_state == State::Reading && parseSome()) { }
    m_isParsing = false;
    if (m_in.isEmpty())
        m_in = QByteArray(); // an idle client keeps no memory
    account();
}

bool Connection::parseSome()
{
    if (!m_parser) {
        qsizetype lineEnds = 0; // before a request they mean nothing (RFC 9112 section 2.2)
        while (lineEnds < m_in.size() && (m_in[lineEnds] == '\r' || m_in[lineEnds] == '\n'))
            ++lineEnds;
        m_in.remove(0, lineEnds);
        if (m_in.isEmpty())
            return false;
        m_parser = std::make_unique<RequestParser>(m_host.options().limits);
        m_saidContinue = false;
        setState(State::Reading, m_host.options().limits.read);
    }
    m_in.remove(0, static_cast<qsizetype>(m_parser->feed(m_in)));
    if (m_parser->state() == RequestParser::State::Whole)
        handOver();
    else if (m_parser->state() == RequestParser::State::Refused)
        refuse(m_parser->refusal());
    else if (m_parser->isAwaited() && !m_saidContinue && m_in.isEmpty()) {
        m_saidContinue = true;
        m_out += "HTTP/1.1 100 Continue\r\n\r\n";
        flush();
    }
    return m_state == State::Reading && !m_parser; // handled and answered at once: there may be a next one
}

void Connection::account()
{
    const qint64 now = m_in.size() + (m_parser ? static_cast<qint64>(m_parser->size()) : 0);
    const bool mayKeep = m_host.mayKeep(now - m_accounted);
    m_accounted = now;
    if (!mayKeep && m_parser && m_state == State::Reading)
        refuse(serverBusy);
}

void Connection::handOver()
{
    m_keepAlive = m_parser->keepsAlive();
    const Origin origin = originOf(
        m_peer, m_parser->forwardedFor(), m_parser->forwardedProto(), m_host.options().trustedProxies);
    Request request = m_parser->take();
    request.client = origin.client;
    request.secure = m_secure = origin.secure;
    m_withBody = request.method != "HEAD";
    m_parser.reset();
    setState(State::Handled, forEver);
    if (!m_host.handle(*this, std::move(request))) {
        m_host.refused();
        Reply busy = plainReply(serverBusy);
        busy.headers.emplace_back("Retry-After", "2");
        answer(busy);
    }
}

// What follows in the bytes cannot be trusted to be a request, so the connection ends with this answer.
void Connection::refuse(int status)
{
    m_host.refused();
    m_parser.reset();
    m_in = QByteArray();
    account();
    m_keepAlive = false;
    m_withBody = true;
    m_secure = m_peer.secure;
    Reply reply = plainReply(status);
    if (status == 405)
        reply.headers.emplace_back("Allow", "GET, HEAD, POST");
    if (status == serverBusy)
        reply.headers.emplace_back("Retry-After", "2");
    setState(State::Handled, forEver);
    answer(reply);
}

void Connection::answer(const Reply &reply)
{
    if (m_state != State::Handled && m_state != State::Holding)
        return;
    m_meanwhile.reset();
    m_place = 0;
    const bool keepAlive = m_keepAlive && !m_inputEnded;
    m_keepAlive = keepAlive;
    m_out += replyBytes(
        reply, { .secure = m_secure, .keepAlive = keepAlive, .withBody = m_withBody, .date = m_host.date() });
    setState(State::Writing, m_host.options().limits.write);
    flush();
}

void Connection::hold(Hold hold)
{
    if (m_state != State::Handled)
        return;
    if (m_inputEnded)
        return close();
    m_meanwhile = std::make_unique<Reply>(std::move(hold.meanwhile));
    setState(State::Holding, m_host.options().limits.hold);
    m_in.squeeze();
    m_place = m_host.enter({ std::move(hold.room), std::move(hold.seat), weak_from_this() });
    fill(); // to notice when the client leaves
}

void Connection::meanwhile()
{
    if (m_state != State::Holding)
        return;
    m_host.leave(m_place);
    answer(Reply(*m_meanwhile));
}

void Connection::drop()
{
    if (m_state == State::Reading && m_parser)
        return refuse(408);
    if (m_state == State::Writing)
        m_host.refused(); // it does not take its answer
    close();
}

void Connection::flush()
{
    while (!m_waitsToWrite && m_outDone < m_out.size()) {
        const Stream::Step step = m_stream->write(
            m_out.constData() + m_outDone, static_cast<std::size_t>(m_out.size() - m_outDone));
        if (step.outcome == Stream::Outcome::Moved) {
            m_outDone += static_cast<qsizetype>(step.bytes);
            continue;
        }
        if (step.outcome != Stream::Outcome::WouldRead && step.outcome != Stream::Outcome::WouldWrite)
            return close();
        m_waitsToWrite = true;
        auto again = [self = shared_from_this()] {
            self->m_waitsToWrite = false;
            if (self->m_state != State::Closed)
                self->flush();
        };
        if (step.outcome == Stream::Outcome::WouldWrite)
            m_stream->whenWritable(std::move(again));
        else
            m_stream->whenReadable(std::move(again));
        return;
    }
    if (m_outDone == m_out.size()) {
        m_out = QByteArray();
        m_outDone = 0;
        if (m_state == State::Writing)
            written();
    }
}

void Connection::written()
{
    if (m_inputEnded)
        return close();
    if (!m_keepAlive) {
        m_stream->finish();
        setState(State::Draining, drainFor);
        m_in = QByteArray();
        return fill();
    }
    setState(State::Reading, m_host.options().limits.idle);
    if (m_isParsing)
        return; // parse() goes on by itself
    parse();
    fill();
}

void Connection::close()
{
    if (m_state == State::Closed)
        return;
    const auto self = shared_from_this();
    if (m_state == State::Holding)
        m_host.leave(m_place);
    m_state = State::Closed;
    m_parser.reset();
    m_in = QByteArray();
    m_out = QByteArray();
    account();
    m_stream->close();
    m_host.closed(*this);
}

} // namespace portal
