#include "providers/applink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

struct AppLinkTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::AppLink)
};

} // namespace

base::Result<AppLink> parseAppLink(QStringView text)
{
    constexpr qsizetype longest = 64;
    const auto refuse = [] {
        return base::failure(base::ErrorKind::Invalid,
            AppLinkTexts::tr("This link is not one of Meetwright’s. It should look like "
                             "meetwright://join/414319478."),
            u"link"_s);
    };
    text = text.trimmed();
    if (text.size() > longest || !text.startsWith("meetwright://"_L1, Qt::CaseInsensitive))
        return refuse();
    text = text.mid(13);
    AppLink link;
    if (text.startsWith("start/"_L1, Qt::CaseInsensitive)) {
        link.action = AppLinkAction::Start;
        text = text.mid(6);
    } else if (text.startsWith("join/"_L1, Qt::CaseInsensitive)) {
        text = text.mid(5);
    } else {
        return refuse();
    }
    if (text.endsWith(u'/')) // browsers may add one
        text.chop(1);
    if (text.size() != 9)
        return refuse();
    for (const QChar sign : text) {
        if (sign < u'0' || sign > u'9')
            return refuse();
    }
    const std::optional<model::ReservedId> id = model::ReservedId::parse(text);
    if (!id)
        return refuse();
    link.id = *id;
    return link;
}

QUrl toUrl(const AppLink &link)
{
    const QLatin1StringView action = link.action == AppLinkAction::Start ? "start"_L1 : "join"_L1;
    return QUrl(u"meetwright://%1/%2"_s.arg(action, link.id.digits()));
}

} // namespace providers
