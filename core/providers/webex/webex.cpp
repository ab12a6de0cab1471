#include "providers/hosts.h"
#include "providers/meetinglink.h"
#include "providers/provider.h"
#include "providers/webex/webexaccount.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

std::optional<MeetingLink> recogniseWebex(const QUrl &url, const QList<QUrl> &)
{
    if (!isWithin(url, { "webex.com"_L1, "webex.com.cn"_L1 }))
        return {};
    static const QRegularExpression room(u"^/(?:meet|join)/([\\w.\\-@]{2,100})/?$"_s);
    static const QRegularExpression script(
        u"^/[\\w.\\-]+/(?:[\\w\\-]+/)*((?:j|e|g|k2/j|k2/e|onstage/g)\\.php)$"_s);
    static const QRegularExpression app(
        u"^/(?:webappng|wbxmjs|webapp|weblink)/(?:[\\w.\\-]+/)*([\\w\\-]{6,128})/?$"_s);
    MeetingLink link { model::ProviderKind::Webex, url, {}, {} };
    link.externalId = captured(url, room);
    if (!link.externalId.isEmpty())
        return link;
    if (!captured(url, script).isEmpty()) {
        const QUrlQuery query(url);
        for (const QString &key : { u"MTID"_s, u"mtid"_s, u"ED"_s }) {
            link.externalId = query.queryItemValue(key, QUrl::FullyDecoded).left(128);
            if (!link.externalId.isEmpty())
                return link;
        }
        return {};
    }
    link.externalId = captured(url, app);
    return link.externalId.isEmpty() ? std::nullopt : std::optional(link);
}

} // namespace

// No native URL: what the Webex launcher hands to its program is made for one visit and not
// documented.
Provider webex()
{
    Provider provider;
    provider.kind = model::ProviderKind::Webex;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Webex");
    provider.externalId = Need::Optional;
    provider.joinUrl = Need::Required;
    provider.recognise = recogniseWebex;
    provider.managed = &webexManaged();
    return provider;
}

} // namespace providers
