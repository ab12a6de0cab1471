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

} // namespace

Provider bigBlueButton()
{
    Provider provider;
    provider.kind = model::ProviderKind::BigBlueButton;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "BigBlueButton");
    provider.joinUrl = Need::Required;
    provider.recognise = recogniseBigBlueButton;
    return provider;
}

} // namespace providers
