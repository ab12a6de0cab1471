#include "desktop/schemehandler.h"
#include "desktop/tool_linux.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

constexpr auto desktopFile = "org.meetwright.Meetwright.desktop"_L1;
constexpr auto mimeType = "x-scheme-handler/meetwright"_L1;

base::Async<bool> askWhetherDefault()
{
    return base::andThen(defaultHandler(mimeType), QCoreApplication::instance(),
        [](const QString &handler) -> base::Result<bool> { return handler == desktopFile; });
}

// The package installs the desktop file, which names the scheme; here is only asked and chosen.
class XdgSchemeHandler final : public SchemeHandler {
public:
    base::Async<bool> isDefault() override { return askWhetherDefault(); }

    base::Async<bool> makeDefault() override
    {
        if (QStandardPaths::locate(QStandardPaths::ApplicationsLocation, desktopFile).isEmpty()) {
            return base::ready<bool>(
                base::failure(base::ErrorKind::NotFound, QString(desktopFile) + u" is not installed"_s));
        }
        const auto set = runTool(u"xdg-mime"_s, { u"default"_s, QString(desktopFile), QString(mimeType) },
            std::chrono::seconds(10));
        return base::andThen(
            set, QCoreApplication::instance(), [](const ToolOutcome &outcome) -> base::Async<bool> {
                if (outcome.stillRunning || outcome.exitCode != 0) {
                    return base::ready<bool>(base::failure(
                        base::ErrorKind::Rejected, u"xdg-mime ended with %1"_s.arg(outcome.exitCode)));
                }
                return askWhetherDefault();
            });
    }
};

} // namespace

std::unique_ptr<SchemeHandler> makeSchemeHandler(const QString &) // the desktop file names the program
{
    return std::make_unique<XdgSchemeHandler>();
}

} // namespace desktop
