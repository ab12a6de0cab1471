// One request and its answer, as values. Times are UTC; bytes are what goes over the wire.
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <chrono>
#include <utility>
#include <vector>

namespace net {

using Header = std::pair<QByteArray, QByteArray>;

// What a second sending of the same request does: decides what happens when an answer was lost.
enum class Repeat : std::uint8_t {
    Safe, // reads, or leaves the same state as the first time: sent again by itself
    Unsafe, // would do it twice: a lost answer is ErrorKind::Lost, never sent again from here
};

enum class SignIn : std::uint8_t {
    Bearer, // Authorization: Bearer <token of the account>; 401 asks for a fresh token once
    None, // the request brings what it needs (a checksum, a client secret in its body)
};

struct Request {
    QByteArray method = "GET";
    QUrl url; // https
    QByteArray body = {};
    QByteArray contentType = {}; // of the body
    std::vector<Header> headers = {};
    Repeat repeat = Repeat::Unsafe; // GET and HEAD count as Safe whatever is said here
    SignIn signIn = SignIn::Bearer;
    qsizetype maxAnswer = 8 * 1024 * 1024; // bytes; more is refused
    std::chrono::milliseconds timeout { 30'000 }; // for one sending, from its start to the last byte

    bool isSafeToRepeat() const { return repeat == Repeat::Safe || method == "GET" || method == "HEAD"; }
};

struct Response {
    int status = 0;
    std::vector<Header> headers;
    QByteArray body;

    // The first of that name, whatever its case; empty where it is missing.
    QByteArray header(const QByteArray &name) const;
    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace net
