#include "ui/pagescontrol.h"

#include "settings/settings.h"

namespace ui {

namespace keys = settings::keys;

PagesSettings storedPages(const settings::Settings &settings)
{
    return { settings.value(keys::pagesOn), settings.value(keys::pagesAddress),
        settings.value(keys::pagesPort), settings.value(keys::pagesCertificate),
        settings.value(keys::pagesKey), settings.value(keys::pagesProxies) };
}

void storePages(settings::Settings &settings, const PagesSettings &pages)
{
    settings.set(keys::pagesOn, pages.on);
    settings.set(keys::pagesAddress, pages.address);
    settings.set(keys::pagesPort, pages.port);
    settings.set(keys::pagesCertificate, pages.certificate);
    settings.set(keys::pagesKey, pages.key);
    settings.set(keys::pagesProxies, pages.proxies);
}

} // namespace ui
