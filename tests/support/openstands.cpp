#include "support/stands.h"

#include "providers/rehearsal/rehearsal.h"
#include "providers/rehearsal/rehearsaldesk.h"
#include "support/emulators/bbbemulator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace support {

namespace {

struct BbbStand final : Stand {
    explicit BbbStand(const base::Clock &clock) : bbb(clock)
    {
        account.provider = model::ProviderKind::BigBlueButton;
        account.name = u"School"_s;
        account.signIn = model::SignInWay::SharedSecret;
        account.settings.insert(u"server"_s, u"https://bbb.example.com/bigbluebutton/"_s);
        secrets = { { u"sharedSecret"_s, QString::fromLatin1(bbb.secret) } };
        hasDates = true;
        madeAtStart = true;
        apiHosts = { u"bbb.example.com"_s };
    }
    HttpServer &server() override { return bbb.server; }
    int meetings() const override
    {
        return int(std::count_if(
            bbb.rooms.begin(), bbb.rooms.end(), [](const BbbEmulator::Room &room) { return !room.ended; }));
    }
    QStringList people(const QString &) const override { return {}; }
    QString topicOf(const QString &meeting) const override { return bbb.rooms.value(meeting).name; }
    bool isRead(const ServerRequest &request) const override
    {
        return !request.path.endsWith("/create") && !request.path.endsWith("/end");
    }
    BbbEmulator bbb;
};

// A server that keeps nothing and does not expect to be asked.
struct JitsiStand final : Stand {
    JitsiStand()
    {
        account.provider = model::ProviderKind::JitsiMeet;
        account.name = u"Own server"_s;
        account.signIn = model::SignInWay::SharedSecret;
        account.settings
            = { { u"server"_s, u"https://meet.example.com"_s }, { u"appId"_s, u"meetwright"_s } };
        secrets = { { u"sharedSecret"_s, u"a-secret-of-at-least-32-characters"_s } };
        hasDates = true;
        madeAtStart = true;
        apiHosts = { u"meet.example.com"_s };
    }
    HttpServer &server() override { return m_server; }
    int meetings() const override { return 0; }
    QStringList people(const QString &) const override { return {}; }
    QString topicOf(const QString &) const override { return {}; }

private:
    HttpServer m_server;
};

// The rehearsal's own provider, behind a server that can fail.
struct RehearsalStand final : Stand {
    explicit RehearsalStand(const base::Clock &clock) : m_desk(clock, m_random)
    {
        account = providers::rehearsalAccount();
        secrets = {};
        hasPeople = true;
        hasDates = true;
        apiHosts = { providers::RehearsalHost };
        m_desk.setOrigin(m_server.origin());
    }
    HttpServer &server() override { return m_server; }
    int meetings() const override
    {
        return int(std::count_if(
            m_made.begin(), m_made.end(), [this](const QString &id) { return !meeting(id).isEmpty(); }));
    }
    QStringList people(const QString &id) const override
    {
        QStringList addresses;
        const QJsonArray people = meeting(id).value(u"people"_s).toArray();
        for (const QJsonValue person : people)
            if (person[u"state"_s] == u"active"_s)
                addresses << person[u"email"_s].toString();
        return addresses;
    }
    QString topicOf(const QString &id) const override { return meeting(id).value(u"topic"_s).toString(); }

private:
    QJsonObject meeting(const QString &id) const
    {
        const auto answer = m_desk.handle({ "GET", u"/meetings/"_s + id, {}, {} });
        return answer.status == 200 ? QJsonDocument::fromJson(answer.body).object() : QJsonObject();
    }
    ServerAnswer answer(const ServerRequest &request)
    {
        const auto said = m_desk.handle({ request.method, QUrl::fromPercentEncoding(request.path),
            QString::fromLatin1(request.query), request.json() });
        if (request.method == "POST" && request.path == "/meetings" && said.status == 201)
            m_made << QJsonDocument::fromJson(said.body).object().value(u"id"_s).toString();
        return { said.status, said.body, said.contentType };
    }

    SeededRandom m_random;
    mutable providers::RehearsalDesk m_desk;
    HttpServer m_server { [this](const ServerRequest &request) { return answer(request); } };
    QStringList m_made; // also those that are gone again
};

} // namespace

std::unique_ptr<Stand> makeOpenStand(const QString &provider, const base::Clock &clock)
{
    if (provider == u"bigbluebutton")
        return std::make_unique<BbbStand>(clock);
    if (provider == u"jitsi")
        return std::make_unique<JitsiStand>();
    if (provider == u"rehearsal")
        return std::make_unique<RehearsalStand>(clock);
    return nullptr;
}

} // namespace support
