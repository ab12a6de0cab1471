#pragma once

#include <QUrl>

namespace providers {

// A join link in Zoom's own program: zoommtg://<host>/join?action=join&confno=<number>&pwd=<as in the link>.
// Empty for a link without a number, such as a personal room's.
QUrl zoomNative(const QUrl &joinLink);

} // namespace providers
