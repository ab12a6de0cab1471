#include "providers/hosts.h"
#include "providers/meetinglink.h"
#include "providers/provider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

std::optional<MeetingLink> recogniseMeet(const QUrl &url, const QList<QUrl> &)
{
    static const QRegularExpression code(
        u"^/(?:_meet/)?([a-z]{3}-[a-z]{4}-[a-z]{3})/?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression lookup(u"^/lookup/([\\w\\-]{3,128})/?$"_s);
    static const QRegularExpression nickname(u"^/meet/([\\w\\-]{3,64})/?$"_s);
    const QString host = url.host().toLower();
    MeetingLink link { model::ProviderKind::GoogleMeet, url, {}, {} };
    if (host == "meet.google.com"_L1) {
        link.externalId = captured(url, code).toLower();
        if (link.externalId.isEmpty())
            link.externalId = captured(url, lookup);
    } else if (host == "g.co"_L1) {
        link.externalId = captured(url, nickname);
    }
    return link.externalId.isEmpty() ? std::nullopt : std::optional(link);
}

} // namespace

const ManagedProvider &googleMeetManaged(); // googlemeetmanaged.cpp

Provider googleMeet()
{
    Provider provider;
    provider.kind = model::ProviderKind::GoogleMeet;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Google Meet");
    provider.externalId = Need::Optional;
    provider.joinUrl = Need::Required;
    provider.recognise = recogniseMeet;
    provider.managed = &googleMeetManaged();
    return provider;
}

} // namespace providers
