#pragma once

#include "base/async.h"

#include <QUrl>

#include <memory>

namespace desktop {

struct Opened {
    QUrl url;
};

// Only http(s) with a host and the meeting programs' own schemes: a link may come from a stranger.
bool mayBeOpened(const QUrl &url);

// Opens links in the browser or the meeting program.
//   Rejected  this kind of link is never opened, or the system's opener said no
//   NotFound  no program here opens it
class LinkOpener {
public:
    virtual ~LinkOpener() = default;
    virtual base::Async<Opened> open(const QUrl &url) = 0;
    // Whether a program on this computer opens links of this scheme ("zoommtg").
    virtual base::Async<bool> hasHandler(const QString &scheme) = 0;
};

std::unique_ptr<LinkOpener> makeLinkOpener();

} // namespace desktop
