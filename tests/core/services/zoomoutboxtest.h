// What the outbox's tests begin with: the desk, an emulated Zoom and an account there.
#pragma once

#include "support/emulators/zoomemulator.h"
#include "support/outboxdesk.h"

struct ZoomOutbox {
    ZoomOutbox() { desk.routeTo(zoom.routes()); }

    // Requests of this method that Zoom carried out or refused.
    int asked(const QByteArray &method) const
    {
        const auto &requests = const_cast<support::ZoomEmulator &>(zoom).server().requests();
        return int(std::count_if(requests.begin(), requests.end(), [&method](const auto &request) {
            return request.method == method && !request.path.contains("oauth");
        }));
    }
    support::ZoomEmulator::Meeting only() const { return zoom.meetings().begin()->second; }
    int count() const { return int(zoom.meetings().size()); }

    support::OutboxDesk desk;
    support::ZoomEmulator zoom { desk.clock };
    model::Account account = desk.zoomAccount();
};
