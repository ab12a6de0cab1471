#include "support/stands.h"

#include "net/oauth/tokens.h"
#include "providers/registry.h"
#include "support/emulators/googleemulator.h"
#include "support/emulators/gotoemulator.h"
#include "support/emulators/graphemulator.h"
#include "support/emulators/webexemulator.h"
#include "support/emulators/zoomemulator.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

model::Account accountAt(model::ProviderKind provider, model::SignInWay way = model::SignInWay::Browser)
{
    model::Account account;
    account.provider = provider;
    account.name = u"Sales"_s;
    account.signIn = way;
    account.userEmail = u"host@example.com"_s;
    account.settings.insert(u"clientId"_s, u"client"_s);
    return account;
}

struct ZoomStand final : Stand {
    explicit ZoomStand(const base::Clock &clock) : zoom(clock)
    {
        account = accountAt(model::ProviderKind::Zoom, model::SignInWay::ZoomServerToServer);
        account.settings.insert(u"accountId"_s, u"account"_s);
        hasPeople = true;
        hasDates = true;
        apiHosts = { u"api.zoom.us"_s, u"zoom.us"_s };
    }
    HttpServer &server() override { return zoom.server(); }
    int meetings() const override { return int(zoom.meetings().size()); }
    QStringList people(const QString &meeting) const override
    {
        QStringList addresses;
        for (const auto &person : zoom.registrants(meeting.toLongLong(), u"approved"_s))
            addresses << person.email;
        return addresses;
    }
    QString topicOf(const QString &meeting) const override
    {
        return zoom.meetings().at(meeting.toLongLong()).said.value(u"topic"_s).toString();
    }
    ZoomEmulator zoom;
};

struct TeamsStand final : Stand {
    explicit TeamsStand(const base::Clock &clock) : graph(clock)
    {
        account = accountAt(model::ProviderKind::Teams);
        account.settings.insert(u"tenant"_s, u"contoso"_s);
        hasDates = true;
        apiHosts = { u"graph.microsoft.com"_s };
        signInHosts = { u"login.microsoftonline.com"_s };
    }
    HttpServer &server() override { return graph.server; }
    int meetings() const override { return graph.events() + graph.meetings() + graph.webinars(); }
    QStringList people(const QString &) const override { return {}; }
    QString topicOf(const QString &meeting) const override
    {
        return graph.event(meeting).value(u"subject"_s).toString();
    }
    void addDates(const QString &meeting, int count) override { graph.addOccurrences(meeting, count); }
    GraphEmulator graph;
};

struct GoogleStand final : Stand {
    explicit GoogleStand(const base::Clock &clock) : google(clock)
    {
        account = accountAt(model::ProviderKind::GoogleMeet);
        hasDates = true;
        apiHosts = { u"www.googleapis.com"_s, u"meet.googleapis.com"_s };
        signInHosts = { u"oauth2.googleapis.com"_s };
    }
    HttpServer &server() override { return google.server; }
    int meetings() const override { return google.events() + google.spaces(); }
    QStringList people(const QString &) const override { return {}; }
    QString topicOf(const QString &meeting) const override
    {
        return google.event(meeting).value(u"summary"_s).toString();
    }
    void addDates(const QString &meeting, int count) override { google.addOccurrences(meeting, count); }
    GoogleEmulator google;
};

struct WebexStand final : Stand {
    explicit WebexStand(const base::Clock &clock) : webex(clock)
    {
        account = accountAt(model::ProviderKind::Webex);
        hasPeople = true;
        hasDates = true;
        apiHosts = { u"webexapis.com"_s };
    }
    HttpServer &server() override { return webex.server; }
    int meetings() const override { return webex.meetings(); }
    QStringList people(const QString &meeting) const override { return webex.registrants(meeting); }
    QString topicOf(const QString &meeting) const override
    {
        return webex.meeting(meeting).value(u"title"_s).toString();
    }
    WebexEmulator webex;
};

struct GoToStand final : Stand {
    explicit GoToStand(const base::Clock &clock) : goTo(clock)
    {
        account = accountAt(model::ProviderKind::GoTo);
        account.userId = QString::fromLatin1(GoToEmulator::organizer);
        hasPeople = true;
        apiHosts = { u"api.getgo.com"_s };
        signInHosts = { u"authentication.logmeininc.com"_s };
    }
    HttpServer &server() override { return goTo.server; }
    int meetings() const override { return goTo.webinars() + goTo.trainings() + goTo.meetings(); }
    QStringList people(const QString &meeting) const override { return goTo.registrants(meeting); }
    QString topicOf(const QString &meeting) const override
    {
        return goTo.webinar(meeting).value(u"subject"_s).toString();
    }
    GoToEmulator goTo;
};

} // namespace

bool Stand::canEnd() const
{
    return providers::of(account.provider).managed->capabilities(account).endsMeetings;
}

void Stand::connectTo(OutboxDesk &desk)
{
    const net::Tokens tokens { "marked-access-token", "marked-refresh-token",
        desk.clock.now() + std::chrono::days(3650) };
    if (account.signIn == model::SignInWay::Browser)
        secrets.insert(u"token"_s, QString::fromUtf8(net::toJson(tokens)));
    account = desk.stored(account, secrets);
    for (const QString &host : std::as_const(signInHosts))
        desk.providers.route(host, m_tokens.origin());
    divert(desk);
}

void Stand::divert(OutboxDesk &desk, const QUrl &origin)
{
    for (const QString &host : std::as_const(apiHosts))
        desk.providers.route(host, origin.isEmpty() ? server().origin() : origin);
}

bool Stand::isForToken(const ServerRequest &request)
{
    return request.path.endsWith("/access_token") || request.path.endsWith("/oauth/token");
}

ServerAnswer Stand::token()
{
    return ServerAnswer::json(200,
        { { u"access_token"_s, u"marked-access-token-2"_s },
            { u"refresh_token"_s, u"marked-refresh-token-2"_s }, { u"token_type"_s, u"Bearer"_s },
            { u"expires_in"_s, 360'000'000 } });
}

std::unique_ptr<Stand> makeStand(const QString &provider, const base::Clock &clock)
{
    if (provider == u"teams")
        return std::make_unique<TeamsStand>(clock);
    if (provider == u"google")
        return std::make_unique<GoogleStand>(clock);
    if (provider == u"webex")
        return std::make_unique<WebexStand>(clock);
    if (provider == u"goto")
        return std::make_unique<GoToStand>(clock);
    if (auto open = makeOpenStand(provider, clock))
        return open;
    return std::make_unique<ZoomStand>(clock);
}

} // namespace support
