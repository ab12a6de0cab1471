// One request out of the bytes that come in, whole and within the limits, or the status to answer instead.
// The only place that knows Boost.Beast.
#pragma once

#include "portal/http.h"

#include <QByteArrayView>

#include <memory>

namespace portal {

struct Limits;

class RequestParser {
public:
    enum class State : std::uint8_t { NeedsMore, Whole, Refused };

    explicit RequestParser(const Limits &limits);
    ~RequestParser();
    RequestParser(const RequestParser &) = delete;
    RequestParser &operator=(const RequestParser &) = delete;

    // Gives how many bytes it took from the front; the others belong to the next request, or are to be
    // offered again with more behind them.
    std::size_t feed(QByteArrayView bytes);
    State state() const { return m_state; }
    int refusal() const { return m_refusal; } // HTTP status, when Refused
    std::size_t size() const; // bytes kept of a body
    bool isAwaited() const; // the client sends the body only after "100 Continue"

    bool keepsAlive() const; // when Whole, and below
    QByteArray forwardedFor() const; // all values in their order, joined by commas
    QByteArray forwardedProto() const;
    Request take(); // without client and secure

private:
    struct Private;
    void refuse(int status);
    int faultOfHead();
    std::unique_ptr<Private> d;
    State m_state = State::NeedsMore;
    int m_refusal = 0;
};

} // namespace portal
