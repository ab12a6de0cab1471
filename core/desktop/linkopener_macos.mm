#include "desktop/linkopener.h"
#include "desktop/workspace_macos.h"

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

class WorkspaceLinkOpener final : public LinkOpener {
public:
    base::Async<Opened> open(const QUrl &url) override
    {
        if (!mayBeOpened(url)) {
            return base::ready<Opened>(base::failure(
                base::ErrorKind::Rejected, u"links of scheme \"%1\" are not opened"_s.arg(url.scheme())));
        }
        const auto opened = openInWorkspace(url);
        if (!opened)
            return base::ready<Opened>(tl::unexpected(opened.error()));
        return base::ready<Opened>(Opened { url });
    }

    base::Async<bool> hasHandler(const QString &scheme) override
    {
        return base::ready<bool>(!programFor(QUrl(scheme + u"://example"_s)).isEmpty());
    }
};

} // namespace

std::unique_ptr<LinkOpener> makeLinkOpener()
{
    return std::make_unique<WorkspaceLinkOpener>();
}

} // namespace desktop
