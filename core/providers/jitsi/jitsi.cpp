#include "providers/jitsi/jitsi.h"

#include "providers/jitsi/jitsiprovider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

struct JitsiTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Jitsi)
};

Capabilities capabilities(const model::Account &account)
{
    Capabilities can = roomCapabilities();
    if (account.signIn == model::SignInWay::SharedSecret) {
        can.startLinkExpires = true;
        can.startLinkLife = JitsiTokenLife;
    }
    return can;
}

ConnectionGuide guide()
{
    ConnectionGuide guide;
    guide.ways = { model::SignInWay::None, model::SignInWay::SharedSecret };
    guide.steps = {
        { JitsiTexts::tr(
              "A server that anybody may use needs only its address; without one it is meet.jit.si."),
            QUrl(u"https://jitsi.github.io/handbook/docs/community/community-instances"_s) },
        { JitsiTexts::tr(
              "A server of your own that asks for tokens: enter its address, and the app ID and app "
              "secret from its settings (JWT_APP_ID and JWT_APP_SECRET)."),
            QUrl(u"https://jitsi.github.io/handbook/docs/devops-guide/token-authentication"_s) },
        { JitsiTexts::tr(
              "8x8’s JaaS: in its console choose API Keys, make a key, and enter the AppID, the key’s "
              "ID and the private key file. The address is known."),
            QUrl(u"https://jaas.8x8.vc/#/apikeys"_s) },
        { JitsiTexts::tr(
              "Secret and key stay in this computer’s keychain. Each start makes a token that lets "
              "in for ten minutes."),
            {} },
    };
    guide.fields = {
        { u"server"_s, JitsiTexts::tr("Server"), u"https://meet.example.org"_s, false, false },
        { u"appId"_s, JitsiTexts::tr("App ID"), u"my_app"_s, false, false },
        { u"sharedSecret"_s, JitsiTexts::tr("App secret"), {}, true, false },
        { u"keyId"_s, JitsiTexts::tr("Key ID (JaaS)"), u"4f4910"_s, false, false },
        { u"signingKey"_s, JitsiTexts::tr("Private key (JaaS)"), u"-----BEGIN PRIVATE KEY-----"_s, true,
            false },
    };
    return guide;
}

net::AllowList allowed(model::AccountMode mode)
{
    if (mode == model::AccountMode::NoConnection)
        return {};
    return net::AllowList(std::vector<net::AllowedRequest> { { "HEAD", "/**" } });
}

std::unique_ptr<MeetingProvider> make(const ManagedProvider::Parts &parts)
{
    return std::make_unique<JitsiProvider>(parts);
}

const ManagedProvider managed { capabilities, guide, allowed, anyRecurrence, make };

} // namespace

const ManagedProvider &managedJitsi()
{
    return managed;
}

} // namespace providers
