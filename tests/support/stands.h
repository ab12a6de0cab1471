// Each provider as the tests of the outbox see it: an emulator with an account that is signed in, behind one
// face. What is counted is what a host would count there.
#pragma once

#include "support/httpserver.h"
#include "support/outboxdesk.h"

#include <QMap>

#include <memory>

namespace support {

struct Stand {
    virtual ~Stand() = default;

    virtual HttpServer &server() = 0;
    virtual int meetings() const = 0; // that are there now
    virtual QStringList people(const QString &meeting) const = 0; // addresses of those who may come
    virtual QString topicOf(const QString &meeting) const = 0;
    // The dates of a series, a week apart, where the emulator does not find them itself.
    virtual void addDates(const QString &, int) { }
    // A request that changes nothing there.
    virtual bool isRead(const ServerRequest &request) const { return request.method == "GET"; }

    // An account for it, with its secrets in the desk's keychain; its hosts lead to the emulator.
    model::Account account;
    bool hasPeople = false; // registrants
    bool hasDates = false; // single dates of a series
    bool madeAtStart = false; // a room, which is not there before
    QStringList apiHosts;
    QStringList signInHosts; // empty: the emulator has a token endpoint of its own

    bool canEnd() const;
    void connectTo(OutboxDesk &desk);
    // Where its requests go from now on; empty: to the emulator.
    void divert(OutboxDesk &desk, const QUrl &origin = {});
    // A request for a token, which is answered whatever the faults are.
    static bool isForToken(const ServerRequest &request);
    static ServerAnswer token();

protected:
    QMap<QString, QString> secrets { { QStringLiteral("clientSecret"),
        QStringLiteral("marked-client-secret") } };

private:
    HttpServer m_tokens { [](const ServerRequest &) { return token(); } };
};

// "zoom", "teams", "google", "webex", "goto", "bigbluebutton", "jitsi", "rehearsal".
std::unique_ptr<Stand> makeStand(const QString &provider, const base::Clock &clock);
// Of these those that need no sign-in; null where it is none of them.
std::unique_ptr<Stand> makeOpenStand(const QString &provider, const base::Clock &clock);

} // namespace support
