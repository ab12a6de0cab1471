#include "providers/bigbluebutton/bbbprovider.h"
#include "providers/hosts.h"
#include "providers/meetinglink.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

// BigBlueButton runs on anybody's server, so the path must say it: Greenlight 2 (/b/abc-def-ghi),
// Greenlight 3
// (/rooms/abc-def-ghi-jkl/join), its older prefix (/gl/...), or the API's own join.
std::optional<MeetingLink> recogniseBigBlueButton(const QUrl &url, const QList<QUrl> &)
{
    static const QRegularExpression room(u"^(?:/[\\w\\-]+)?/(?:b|gl)/([a-z0-9]{3}(?:-[a-z0-9]{3}){2,3})/?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression rooms(u"^(?:/[\\w\\-]+)?/rooms/([\\w\\-]{3,64})/join/?$"_s);
    static const QRegularExpression named(u"^/(?:b|gl|rooms)/([\\w\\-]{3,64})/?$"_s);
    static const QRegularExpression serverName(u"(^|\\.)(?:bbb|bigbluebutton)[\\w\\-]*\\."_s);
    MeetingLink link { model::ProviderKind::BigBlueButton, url, {}, {} };
    for (const QRegularExpression *pattern : { &room, &rooms }) {
        link.externalId = captured(url, *pattern);
        if (!link.externalId.isEmpty())
            return link;
    }
    if (url.path().endsWith("/bigbluebutton/api/join"_L1)) {
        link.externalId = QUrlQuery(url).queryItemValue(u"meetingID"_s, QUrl::FullyDecoded).left(256);
        return link.externalId.isEmpty() ? std::nullopt : std::optional(link);
    }
    if (serverName.match(url.host().toLower()).hasMatch())
        link.externalId = captured(url, named);
    return link.externalId.isEmpty() ? std::nullopt : std::optional(link);
}

struct BbbTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::BigBlueButton)
};

Capabilities capabilities(const model::Account &)
{
    Capabilities can = roomCapabilities();
    can.endsMeetings = true;
    can.attendanceWhileRunning = true;
    can.startLinkExpires = true; // it is for the room as it was made for this start
    can.topicLength = 64;
    return can;
}

ConnectionGuide guide()
{
    ConnectionGuide guide;
    guide.ways = { model::SignInWay::SharedSecret };
    guide.steps = {
        { BbbTexts::tr(
              "Ask whoever runs the BigBlueButton server to type “bbb-conf --secret” there. It prints "
              "two lines, URL and Secret."),
            QUrl(u"https://docs.bigbluebutton.org/administration/bbb-conf/"_s) },
        { BbbTexts::tr("Enter both here. The secret is kept in this computer’s keychain."), {} },
        { BbbTexts::tr("Leave the checksum algorithm at sha256, unless the server allows only another one."),
            {} },
    };
    guide.fields = {
        { u"server"_s, BbbTexts::tr("URL"), u"https://bbb.example.org/bigbluebutton/"_s, false, true },
        { u"sharedSecret"_s, BbbTexts::tr("Secret"), u"ECCJZNJWLPEA3YB6Y2LTQGQD3GJZ3F93"_s, true, true },
        { u"algorithm"_s, BbbTexts::tr("Checksum algorithm"), u"sha256"_s, false, false },
    };
    return guide;
}

net::AllowList allowed(model::AccountMode mode)
{
    QList<QByteArray> calls;
    if (mode != model::AccountMode::NoConnection)
        calls = { "", "/getMeetings", "/getMeetingInfo" };
    if (mode == model::AccountMode::CreateAndManage)
        calls += { "/create", "/end" };
    std::vector<net::AllowedRequest> lines;
    for (const QByteArray &call : calls) {
        // A server may keep it one folder down.
        for (const char *base : { "/bigbluebutton/api", "/{folder}/bigbluebutton/api" })
            lines.push_back({ "GET", base + call });
    }
    return net::AllowList(lines);
}

std::unique_ptr<MeetingProvider> make(const ManagedProvider::Parts &parts)
{
    return std::make_unique<BbbProvider>(parts);
}

const ManagedProvider managed { capabilities, guide, allowed, anyRecurrence, make };

} // namespace

Provider bigBlueButton()
{
    Provider provider;
    provider.kind = model::ProviderKind::BigBlueButton;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "BigBlueButton");
    provider.joinUrl = Need::Optional; // a room that an account makes has none before it is started
    provider.recognise = recogniseBigBlueButton;
    provider.managed = &managed;
    return provider;
}

} // namespace providers
