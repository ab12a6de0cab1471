#include "app/meetwright/windowpages.h"

#include "app/services.h"
#include "ui/errortext.h"

namespace app {

using Phase = ui::PagesState::Phase;
namespace keys = settings::keys;

WindowPages::WindowPages(Services &services, QObject *parent)
    : ui::PagesControl(parent), m_services(services), m_pages(services)
{
}

void WindowPages::begin()
{
    if (m_services.settings.value(keys::pagesOn))
        start(pagesWish(m_services.settings));
}

void WindowPages::beginForDemo()
{
    PagesWish wish;
    wish.address = QHostAddress(QHostAddress::LocalHost);
    base::whenDone(start(wish), this, [this](const base::Result<QUrl> &url) {
        if (url)
            m_services.settings.set(keys::publicUrl, url->toString());
    });
}

base::Async<QUrl> WindowPages::apply(const ui::PagesSettings &settings)
{
    if (settings.on)
        return start(pagesWish(m_services.settings));
    m_pages.end();
    tell({ Phase::Off, {}, {} });
    return base::ready<QUrl>(QUrl());
}

base::Async<QUrl> WindowPages::start(const base::Result<PagesWish> &wish)
{
    if (!wish) {
        tell({ Phase::Failed, {}, wish.error().detail });
        return base::ready<QUrl>(base::passOn(wish));
    }
    tell({ Phase::Starting, {}, {} });
    const auto begun = m_pages.begin(*wish);
    base::whenDone(begun, this, [this](const base::Result<QUrl> &url) {
        if (url)
            tell({ Phase::Running, *url, {} });
        else if (url.error().kind != base::ErrorKind::Cancelled) // else the later wish tells
            tell({ Phase::Failed, {}, ui::errorText({}, url.error()).trimmed() });
    });
    return begun;
}

void WindowPages::tell(const ui::PagesState &state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace app
