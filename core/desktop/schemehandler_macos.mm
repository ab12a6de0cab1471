#include "desktop/schemehandler.h"
#include "desktop/workspace_macos.h"

#import <Foundation/Foundation.h>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

// Launch Services reads the scheme from Info.plist (CFBundleURLTypes); there is nothing to set.
class BundleSchemeHandler final : public SchemeHandler {
public:
    base::Async<bool> isDefault() override
    {
        const QString ours = QString::fromNSString([[NSBundle mainBundle] bundlePath]);
        return base::ready<bool>(programFor(QUrl(u"meetwright://show"_s)) == ours);
    }

    base::Async<bool> makeDefault() override { return isDefault(); }
};

} // namespace

std::unique_ptr<SchemeHandler> makeSchemeHandler(const QString &)
{
    return std::make_unique<BundleSchemeHandler>();
}

} // namespace desktop
