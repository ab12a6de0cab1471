#include "services/placecatalog.h"

#include "providers/meetinglink.h"
#include "providers/registry.h"

namespace services {

namespace {

PlaceChoice choiceOf(const providers::Provider &provider)
{
    using providers::Need;
    PlaceChoice choice;
    choice.kind = provider.kind;
    choice.name = provider.displayName();
    choice.showsServer = provider.server != Need::Hidden;
    choice.showsExternalId = provider.externalId != Need::Hidden;
    choice.showsJoinUrl = provider.joinUrl != Need::Hidden;
    choice.needsExternalId = provider.externalId == Need::Required;
    choice.needsJoinUrl = provider.joinUrl == Need::Required;
    choice.needsPassword = provider.password == Need::Required;
    return choice;
}

} // namespace

std::vector<PlaceChoice> placeChoices(bool withRehearsal)
{
    std::vector<PlaceChoice> choices;
    for (const providers::Provider &provider : providers::all()) {
        if (withRehearsal || !provider.rehearsalOnly)
            choices.push_back(choiceOf(provider));
    }
    return choices;
}

PlaceChoice placeChoice(model::ProviderKind kind)
{
    return choiceOf(providers::of(kind));
}

std::optional<RecognisedPlace> recognisePlace(const QString &text)
{
    const auto links = providers::linksIn(text);
    if (links.empty())
        return std::nullopt;
    return placeOf(links.front());
}

RecognisedPlace placeOf(const providers::MeetingLink &link)
{
    RecognisedPlace recognised;
    recognised.place.provider = link.kind;
    recognised.place.externalId = link.externalId;
    recognised.passcode = link.passcode;
    if (link.kind != model::ProviderKind::JitsiMeet) {
        recognised.place.joinUrl = link.url;
        return recognised;
    }
    QUrl server = link.url.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery | QUrl::RemoveFragment);
    recognised.place.server = server;
    recognised.place.room = link.url.fileName();
    return recognised;
}

} // namespace services
