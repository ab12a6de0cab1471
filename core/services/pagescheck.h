// Whether the attendee pages answer at the address that invitations will name.
#pragma once

#include "base/async.h"
#include "base/random.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>

namespace services {

class PagesCheck : public QObject {
    Q_OBJECT

public:
    explicit PagesCheck(base::Random &random, QObject *parent = nullptr);

    // Asks <publicUrl>/probe?value=<v> with a `v` of this moment; the pages answer "meetwright <v>".
    //   Invalid    no web address
    //   Rejected   something else answers there, or not safely; a sentence for people
    //   Transient  nothing answers there
    base::Async<bool> check(const QUrl &publicUrl);
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }

    // What the pages answer to `value`; empty for a value that no check makes.
    static QByteArray answerTo(const QByteArray &value);

private:
    base::Random &m_random;
    std::chrono::milliseconds m_timeout { 15'000 };
    // Not net::HttpChannel: these pages may be plain HTTP in the local network, and the request holds nothing
    // but a random number.
    QNetworkAccessManager m_network;
};

} // namespace services
