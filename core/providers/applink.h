// meetwright://start/<ID> and meetwright://join/<ID> (APP-02). They arrive from browsers and other
// programs: anything but exactly these two forms is refused.
#pragma once

#include "base/result.h"
#include "model/reservedid.h"

#include <QString>
#include <QStringView>
#include <QUrl>

namespace providers {

enum class AppLinkAction : std::uint8_t { Start, Join };

struct AppLink {
    AppLinkAction action = AppLinkAction::Join;
    model::ReservedId id;

    bool operator==(const AppLink &) const = default;
};

base::Result<AppLink> parseAppLink(QStringView text);
QUrl toUrl(const AppLink &link);

} // namespace providers
