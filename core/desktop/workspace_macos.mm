#include "desktop/workspace_macos.h"

#import <AppKit/AppKit.h>

using namespace Qt::StringLiterals;

namespace desktop {

QString programFor(const QUrl &url)
{
    NSURL *program = [[NSWorkspace sharedWorkspace] URLForApplicationToOpenURL:url.toNSURL()];
    return program ? QString::fromNSString(program.path) : QString();
}

base::Result<bool> openInWorkspace(const QUrl &url)
{
    if (programFor(url).isEmpty())
        return base::failure(base::ErrorKind::NotFound, u"no program opens %1: links"_s.arg(url.scheme()));
    if (![[NSWorkspace sharedWorkspace] openURL:url.toNSURL()])
        return base::failure(base::ErrorKind::Rejected, u"Launch Services did not open it"_s);
    return true;
}

} // namespace desktop
