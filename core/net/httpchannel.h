#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "net/allowlist.h"
#include "net/channel.h"
#include "net/pause.h"
#include "net/tokensource.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <optional>

class QObject;

namespace net {

struct Way;

// The real Channel. Only https, TLS always verified, the application's proxy; no cookies, no cache. A GET
// follows redirects that stay on the same origin; every other 3xx is the Response.
class HttpChannel final : public Channel {
public:
    struct Options {
        AllowList allowed; // everything else is refused before it is sent
        QSet<QString> hosts = {}; // the only ones that are sent to, also by a link in an answer; empty: any
        // Answers after which a fresh token is tried once; GoTo also says 403 of a bad token. The second such
        // answer is Unauthorised if it is a 401, else the Response.
        QSet<int> tokenRefusals = { 401 };
        // Host -> origin where it is really reached: an emulator's or a rehearsal's. Plain http only to
        // loopback. "Host" stays the request's own.
        QHash<QString, QUrl> routes = {};
        Pause pause = pauseByTimer; // between two sendings
        // Of one sending, instead of a longer one that the request wants.
        std::optional<std::chrono::milliseconds> timeout = {};
    };

    // `tokens` may be null: a request that needs a sign-in is then Unauthorised.
    HttpChannel(const base::Clock &clock, base::Random &random, TokenSource *tokens, Options options);
    ~HttpChannel() override;

    base::Async<Response> send(const Request &request) override;

private:
    std::unique_ptr<Way> m_way;
    std::unique_ptr<QObject> m_exchanges; // those under way; before m_way, which they use
};

} // namespace net
