// The attendee pages that this program serves, as the settings page and the window see them.
#pragma once

#include "app/pages.h"
#include "ui/pagescontrol.h"

namespace app {

class WindowPages final : public ui::PagesControl {
    Q_OBJECT

public:
    explicit WindowPages(Services &services, QObject *parent = nullptr);

    // As the settings say; nothing where they are off.
    void begin();
    // On this computer alone, on a free port, with links that lead there: for the demo.
    void beginForDemo();

    base::Async<QUrl> apply(const ui::PagesSettings &settings) override; // which are stored already
    ui::PagesState state() const override { return m_state; }

private:
    base::Async<QUrl> start(const base::Result<PagesWish> &wish);
    void tell(const ui::PagesState &state);

    Services &m_services;
    Pages m_pages;
    ui::PagesState m_state;
};

} // namespace app
