// A provider as its own contract describes it: Prism (github.com/stoplightio/prism) answers from an OpenAPI
// file of SHARED_DIR/providers and says of every request what the contract does not allow. A contract test is
// a file tests/contract/tst_<provider>.cpp, which becomes the CTest contract.<provider>; it reaches Prism by
// a route:
//
//     void initTestCase() // 2 s of processor time, 3 s and more on the wall: once
//     {
//         if (!support::Prism::hasContracts())
//             QSKIP(support::Prism::noContracts);
//         m_prism = std::make_unique<support::Prism>(u"zoom.openapi.json"_s);
//         QVERIFY2(m_prism->isListening(), qPrintable(m_prism->whyNot()));
//         options.routes.insert(u"api.zoom.us"_s, m_prism->origin()); // of the net::HttpChannel
//     }
//     const auto response = support::await(channel.send(request));
//     QCOMPARE(support::violationsOf(*response), QStringList());
//
// Another documented answer is asked for by the header "Prefer: code=404". Prism wants the sign-in that the
// contract names, so give the channel a token source.
#pragma once

#include "net/http.h"

#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace support {

class Prism {
public:
    static constexpr auto noContracts
        = "the providers' contracts are not beside this checkout (../shared/providers)";
    static bool hasContracts();

    // Starts it and waits, with a running event loop, until it listens.
    explicit Prism(const QString &contract);
    ~Prism();
    Prism(const Prism &) = delete;
    Prism &operator=(const Prism &) = delete;

    bool isListening() const { return m_whyNot.isEmpty(); }
    QString whyNot() const { return m_whyNot; }
    QUrl origin() const { return m_origin; }

private:
    bool start(const QString &script, const QString &contract);
    void stop();

    QProcess m_process;
    QUrl m_origin;
    QString m_whyNot;
    QByteArray m_output;
};

// What the contract did not allow in the request, as "request.body.topic: must be string"; empty where all
// was right.
QStringList violationsOf(const net::Response &response);

} // namespace support
