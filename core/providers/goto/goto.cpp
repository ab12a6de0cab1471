#include "providers/hosts.h"
#include "providers/meetinglink.h"
#include "providers/goto/gotoaccount.h"
#include "providers/provider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QString goToNumber(const QUrl &url)
{
    static const QRegularExpression meet(
        u"^/(\\d{9}|[a-z][\\w.\\-]{2,63})/?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression join(u"^/(?:join|meeting)/(?:[\\w\\-]+/)?(\\d{9,20})/?$"_s);
    static const QRegularExpression webinar(
        u"^/(?:register|rt|join|webinar/register|r)/(\\d{9,20})(?:/.*)?$"_s);
    const QString host = url.host().toLower();
    if (host == "meet.goto.com"_L1 || host == "gotomeet.me"_L1 || host == "www.gotomeet.me"_L1) {
        const QString id = captured(url, meet);
        return id == "install"_L1 || id == "opensource"_L1 ? QString() : id;
    }
    if (host == "app.goto.com"_L1 || isWithin(url, { "gotomeeting.com"_L1 }))
        return captured(url, join);
    if (isWithin(url, { "gotowebinar.com"_L1, "gototraining.com"_L1 }))
        return captured(url, webinar);
    return {};
}

std::optional<MeetingLink> recogniseGoTo(const QUrl &url, const QList<QUrl> &)
{
    const QString id = goToNumber(url);
    if (id.isEmpty())
        return {};
    return MeetingLink { model::ProviderKind::GoTo, url, id, {} };
}

} // namespace

Provider goTo()
{
    Provider provider;
    provider.kind = model::ProviderKind::GoTo;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "GoTo");
    provider.externalId = Need::Optional;
    provider.joinUrl = Need::Required;
    provider.recognise = recogniseGoTo;
    provider.managed = &goToManaged();
    return provider;
}

} // namespace providers
