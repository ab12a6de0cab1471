#include "providers/hosts.h"
#include "providers/meetinglink.h"
#include "providers/provider.h"
#include "providers/zoom/zoomguide.h"
#include "providers/zoom/zoomlink.h"
#include "providers/zoom/zoomprovider.h"
#include "providers/zoom/zoomrecurrence.h"

#include <QCoreApplication>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

std::optional<MeetingLink> recogniseZoom(const QUrl &url, const QList<QUrl> &)
{
    if (!isWithin(url, { "zoom.us"_L1, "zoom.com"_L1, "zoomgov.com"_L1, "zoom.com.cn"_L1 }))
        return {};
    static const QRegularExpression numbered(u"^/(?:j|w|s|wc/join|wc)/(\\d{9,12})(?:/(?:join|start))?/?$"_s);
    static const QRegularExpression personal(u"^/my/([\\w.\\-]{2,64})/?$"_s);
    static const QRegularExpression registration(u"^/((?:meeting|webinar)/register)/[\\w\\-]{6,}/?$"_s);
    MeetingLink link { model::ProviderKind::Zoom, url, {}, {} };
    link.externalId = captured(url, numbered);
    if (!link.externalId.isEmpty())
        return link;
    if (url.path() == "/join"_L1) {
        link.externalId = QUrlQuery(url).queryItemValue(u"confno"_s);
        static const QRegularExpression digits(u"^\\d{9,12}$"_s);
        if (digits.match(link.externalId).hasMatch())
            return link;
        return {};
    }
    link.externalId = captured(url, personal);
    if (!link.externalId.isEmpty() || !captured(url, registration).isEmpty())
        return link;
    return {};
}

QUrl nativeOf(const MeetingLink &link)
{
    return zoomNative(link.url);
}

std::vector<FieldProblem> checkZoom(const PlaceInput &input)
{
    static const QRegularExpression number(u"^[\\d \\-]{9,16}$"_s);
    const QString typed = input.place.externalId.trimmed();
    if (typed.isEmpty() || number.match(typed).hasMatch())
        return {};
    return { { u"externalId"_s,
        QCoreApplication::translate(
            "providers::Provider", "A Zoom meeting number has 9 to 11 digits, such as 987 6543 2101.") } };
}

std::unique_ptr<MeetingProvider> makeZoom(const ManagedProvider::Parts &parts)
{
    return std::make_unique<ZoomProvider>(parts);
}

const ManagedProvider managedZoom { .capabilities = zoomCapabilities,
    .guide = zoomGuide,
    .allowed = ZoomRequests::allowed,
    .recurrenceFit = zoomRecurrenceFit,
    .make = makeZoom };

} // namespace

QUrl zoomNative(const QUrl &joinLink)
{
    static const QRegularExpression joined(u"^/(?:j|w|wc/join)/(\\d{9,12})/?$"_s);
    const QString number = captured(joinLink, joined);
    if (number.isEmpty())
        return {};
    QUrl url;
    url.setScheme(u"zoommtg"_s);
    url.setHost(joinLink.host());
    url.setPath(u"/join"_s);
    QUrlQuery query;
    query.addQueryItem(u"action"_s, u"join"_s);
    query.addQueryItem(u"confno"_s, number);
    const QUrlQuery given(joinLink);
    for (const QString &key : { u"pwd"_s, u"tk"_s }) {
        if (given.hasQueryItem(key))
            query.addQueryItem(key, given.queryItemValue(key, QUrl::FullyEncoded));
    }
    url.setQuery(query);
    return url;
}

// Both kinds: linked by hand, where the host made the meeting in Zoom and gives its number, link and password
// (REG-05), and managed.
Provider zoom()
{
    Provider provider;
    provider.kind = model::ProviderKind::Zoom;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Zoom");
    provider.externalId = Need::Required;
    provider.joinUrl = Need::Required;
    provider.password = Need::Required;
    provider.nativeScheme = u"zoommtg"_s;
    provider.check = checkZoom;
    provider.recognise = recogniseZoom;
    provider.native = nativeOf;
    provider.managed = &managedZoom;
    return provider;
}

} // namespace providers
