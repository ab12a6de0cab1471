#include "providers/provider.h"

#include "providers/meetinglink.h"
#include "providers/registry.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

struct ProviderTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Provider)
};

bool isWebLink(const QUrl &url)
{
    return url.isValid() && isOpenable(url) && url.scheme().startsWith("http"_L1);
}

} // namespace

QString Provider::displayName() const
{
    return QCoreApplication::translate("providers::Provider", name);
}

std::vector<FieldProblem> problemsOf(const PlaceInput &input)
{
    const Provider &provider = of(input.place.provider);
    const model::MeetingPlace &place = input.place;
    std::vector<FieldProblem> problems;
    if (provider.server == Need::Required && place.server.isEmpty())
        problems.push_back({ u"server"_s, ProviderTexts::tr("Enter the server’s address.") });
    if (provider.externalId == Need::Required && place.externalId.trimmed().isEmpty())
        problems.push_back({ u"externalId"_s,
            ProviderTexts::tr("Enter the meeting’s number at %1.").arg(provider.displayName()) });
    if (provider.joinUrl == Need::Required && place.joinUrl.isEmpty())
        problems.push_back({ u"joinUrl"_s, ProviderTexts::tr("Enter the link that attendees open.") });
    else if (provider.joinUrl != Need::Hidden && !place.joinUrl.isEmpty() && !isWebLink(place.joinUrl))
        problems.push_back(
            { u"joinUrl"_s, ProviderTexts::tr("This is not a web link. It should begin with https://.") });
    if (provider.password == Need::Required && !input.hasPassword)
        problems.push_back(
            { u"password"_s, ProviderTexts::tr("%1 needs a password.").arg(provider.displayName()) });
    if (provider.check) {
        for (FieldProblem &problem : provider.check(input))
            problems.push_back(std::move(problem));
    }
    return problems;
}

} // namespace providers
