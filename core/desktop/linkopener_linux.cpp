#include "desktop/linkopener.h"
#include "desktop/tool_linux.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

// QDesktopServices::openUrl says true even when nothing opens the link; xdg-open's exit code is honest
// for web links, and for the other schemes the handler is asked for first.
class XdgLinkOpener final : public LinkOpener {
public:
    base::Async<Opened> open(const QUrl &url) override
    {
        if (!mayBeOpened(url)) {
            return base::ready<Opened>(base::failure(
                base::ErrorKind::Rejected, u"links of scheme \"%1\" are not opened"_s.arg(url.scheme())));
        }
        const QString text = QString::fromLatin1(url.toEncoded());
        auto *context = QCoreApplication::instance();
        base::Async<bool> opened;
        if (url.scheme().startsWith(u"http")) {
            opened = xdgOpen(text);
        } else {
            opened = base::andThen(hasHandler(url.scheme()), context,
                [text, scheme = url.scheme()](bool has) -> base::Async<bool> {
                    if (!has) {
                        return base::ready<bool>(base::failure(
                            base::ErrorKind::NotFound, u"no program opens %1: links"_s.arg(scheme)));
                    }
                    return xdgOpen(text);
                });
        }
        return base::andThen(opened, context, [url](bool) -> base::Result<Opened> { return Opened { url }; });
    }

    base::Async<bool> hasHandler(const QString &scheme) override
    {
        return base::andThen(defaultHandler(u"x-scheme-handler/"_s + scheme), QCoreApplication::instance(),
            [](const QString &handler) -> base::Result<bool> { return !handler.isEmpty(); });
    }
};

} // namespace

std::unique_ptr<LinkOpener> makeLinkOpener()
{
    return std::make_unique<XdgLinkOpener>();
}

} // namespace desktop
