#pragma once

#include "net/httpchannel.h"
#include "net/sending.h"

#include <QNetworkAccessManager>
#include <QPromise>

namespace net {

// What the exchanges of one channel share.
struct Way {
    const base::Clock &clock;
    base::Random &random;
    TokenSource *tokens;
    HttpChannel::Options options;
    QNetworkAccessManager network {};

    // Where the request really goes, or why nowhere.
    base::Result<QUrl> targetOf(const Request &request) const;
};

// One request until its answer: token, sendings, pauses, redirects. Deletes itself at its end; destroyed
// before, it is Cancelled.
class Exchange final : public QObject {
    Q_OBJECT

public:
    Exchange(Way &way, const Request &request, QObject *parent);
    ~Exchange() override;

    base::Async<Response> begin();

private:
    void askToken(const QByteArray &refused);
    void send();
    void judge(const Sent &sent);
    void renewToken(const Response &refusal);
    void endRefused(const Response &refusal);
    bool followsRedirect(const Response &response);
    void log(const Sent &sent) const;
    void end(base::Result<Response> result);

    Way &m_way;
    Request m_request;
    QPromise<base::Result<Response>> m_promise;
    std::unique_ptr<Sending> m_sending;
    QByteArray m_token;
    std::chrono::milliseconds m_paused {};
    int m_sendings = 0;
    int m_redirects = 0;
    std::optional<Response> m_refusal; // the first answer that did not accept the token
};

} // namespace net
