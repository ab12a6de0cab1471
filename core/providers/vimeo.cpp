#include "providers/hosts.h"
#include "providers/meetinglink.h"
#include "providers/provider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

std::optional<MeetingLink> recogniseVimeo(const QUrl &url, const QList<QUrl> &)
{
    if (!isWithin(url, { "vimeo.com"_L1 }))
        return {};
    static const QRegularExpression video(
        u"^/(?:video/|event/|events/|channels/[\\w\\-]+/|showcase/\\d+/video/|webcast/)?(\\d{5,20})(?:/[\\w\\-/]*)?$"_s);
    static const QRegularExpression webinar(u"^/webinars/events/([\\w\\-]{8,64})(?:/.*)?$"_s);
    MeetingLink link { model::ProviderKind::Vimeo, url, {}, {} };
    for (const QRegularExpression *pattern : { &video, &webinar }) {
        link.externalId = captured(url, *pattern);
        if (!link.externalId.isEmpty())
            return link;
    }
    return {};
}

} // namespace

Provider vimeo()
{
    Provider provider;
    provider.kind = model::ProviderKind::Vimeo;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Vimeo");
    provider.joinUrl = Need::Required;
    provider.recognise = recogniseVimeo;
    return provider;
}

} // namespace providers
