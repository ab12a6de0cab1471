#pragma once

#include <QByteArray>

namespace net {

enum class LoopbackPage : std::uint8_t {
    Done,
    Declined,
    Stranger, // not the answer to the sign-in that is under way
};

// The whole HTTP answer with what the browser shows at the end of a sign-in, in the host's language.
QByteArray loopbackAnswer(LoopbackPage page);

} // namespace net
