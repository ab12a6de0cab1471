#include "desktop/linkopener.h"
#include "desktop/shell_windows.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

class ShellLinkOpener final : public LinkOpener {
public:
    base::Async<Opened> open(const QUrl &url) override
    {
        if (!mayBeOpened(url)) {
            return base::ready<Opened>(base::failure(
                base::ErrorKind::Rejected, u"links of scheme \"%1\" are not opened"_s.arg(url.scheme())));
        }
        if (schemeProgram(url.scheme()).isEmpty()) {
            return base::ready<Opened>(
                base::failure(base::ErrorKind::NotFound, u"no program opens %1: links"_s.arg(url.scheme())));
        }
        return base::andThen(shellOpen(QString::fromLatin1(url.toEncoded())), QCoreApplication::instance(),
            [url](bool) -> base::Result<Opened> { return Opened { url }; });
    }

    base::Async<bool> hasHandler(const QString &scheme) override
    {
        return base::ready<bool>(!schemeProgram(scheme).isEmpty());
    }
};

} // namespace

std::unique_ptr<LinkOpener> makeLinkOpener()
{
    return std::make_unique<ShellLinkOpener>();
}

} // namespace desktop
