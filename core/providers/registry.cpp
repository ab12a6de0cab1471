#include "providers/registry.h"

#include "providers/jitsimeet.h"

#include <QCoreApplication>

#include <algorithm>

namespace providers {

// Each in a file of its own.
Provider zoom();
Provider teams();
Provider webex();
Provider goTo();
Provider googleMeet();
Provider bigBlueButton();
Provider vimeo();
Provider rehearsal();

namespace {

Provider otherLink()
{
    Provider provider;
    provider.kind = model::ProviderKind::Link;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Another link");
    provider.joinUrl = Need::Required;
    return provider;
}

Provider noProvider()
{
    Provider provider;
    provider.kind = model::ProviderKind::None;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "No online meeting");
    provider.online = false;
    return provider;
}

} // namespace

const std::vector<Provider> &all()
{
    static const std::vector<Provider> providers {
        jitsiMeet(),
        zoom(),
        teams(),
        webex(),
        goTo(),
        googleMeet(),
        bigBlueButton(),
        vimeo(),
        otherLink(),
        rehearsal(),
        noProvider(),
    };
    return providers;
}

const Provider &of(model::ProviderKind kind)
{
    const std::vector<Provider> &providers = all();
    const auto found = std::find_if(providers.begin(), providers.end(),
        [kind](const Provider &provider) { return provider.kind == kind; });
    return found != providers.end() ? *found : providers.back();
}

} // namespace providers
