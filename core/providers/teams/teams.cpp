#include "providers/teams/teamsprovider.h"

#include "providers/hosts.h"
#include "providers/meetinglink.h"
#include "providers/provider.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

bool isTeamsHost(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host == "teams.microsoft.com"_L1 || host == "teams.live.com"_L1
        || host == "teams.cloud.microsoft"_L1 || host == "gov.teams.microsoft.us"_L1
        || host == "dod.teams.microsoft.us"_L1 || host == "teams.microsoftonline.cn"_L1;
}

std::optional<MeetingLink> recogniseTeams(const QUrl &url, const QList<QUrl> &)
{
    if (!isTeamsHost(url))
        return {};
    static const QRegularExpression thread(u"^(?:/_)?/?l/meetup-join/([^/\\s]{3,400})(?:/.*)?$"_s);
    static const QRegularExpression number(u"^/meet/(\\d{9,20})/?$"_s);
    MeetingLink link { model::ProviderKind::Teams, url, {}, {} };
    link.externalId = captured(url, number);
    if (!link.externalId.isEmpty()) {
        link.passcode = QUrlQuery(url).queryItemValue(u"p"_s, QUrl::FullyDecoded).left(64);
        return link;
    }
    link.externalId = captured(url, thread);
    if (link.externalId.isEmpty() && url.hasFragment()) { // .../_#/l/meetup-join/...
        QUrl inner;
        inner.setPath(url.fragment(QUrl::FullyDecoded).section(u'?', 0, 0), QUrl::DecodedMode);
        link.externalId = captured(inner, thread);
    }
    return link.externalId.isEmpty() ? std::nullopt : std::optional(link);
}

// Teams' documented deep links work with msteams:// in place of https://.
QUrl teamsNative(const MeetingLink &link)
{
    return graph::inTeams(link.url);
}

} // namespace

const ManagedProvider &teamsManaged(); // teamsmanaged.cpp

Provider teams()
{
    Provider provider;
    provider.kind = model::ProviderKind::Teams;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Microsoft Teams");
    provider.externalId = Need::Optional;
    provider.joinUrl = Need::Required;
    provider.nativeScheme = u"msteams"_s;
    provider.recognise = recogniseTeams;
    provider.native = teamsNative;
    provider.managed = &teamsManaged();
    return provider;
}

} // namespace providers
