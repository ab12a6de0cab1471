// Bytes to and from one client, plain or over TLS; used on the server's thread only. Nothing here waits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

namespace portal {

class Stream {
public:
    enum class Outcome : std::uint8_t {
        Moved, // some bytes
        WouldRead, // none now: ask again when readable
        WouldWrite, // none now: ask again when writable
        Ended, // the client sends no more
        Failed,
    };
    struct Step {
        Outcome outcome = Outcome::Failed;
        std::size_t bytes = 0;
    };
    using Wake = std::function<void()>;

    Stream() = default;
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;
    virtual ~Stream() = default;

    virtual Step read(char *into, std::size_t most) = 0;
    virtual Step write(const char *from, std::size_t size) = 0;
    // `wake` is called once, also after close(); never from within the call.
    virtual void whenReadable(Wake wake) = 0;
    virtual void whenWritable(Wake wake) = 0;
    virtual void finish() = 0; // nothing more will be written; reading goes on
    virtual void close() = 0;
};

} // namespace portal
