#include "desktop/linkopener.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace desktop {

bool mayBeOpened(const QUrl &url)
{
    // Those that a meeting program registers on at least one system. Not "file", not "javascript",
    // and no scheme that runs something (ms-msdt:, search-ms:, vbscript:, ...).
    static const QSet<QString> meetingSchemes { u"zoommtg"_s, u"zoomus"_s, u"msteams"_s, u"wbx"_s, u"webex"_s,
        u"webexteams"_s, u"webexstart"_s, u"ciscospark"_s, u"jitsi-meet"_s, u"org.jitsi.meet"_s,
        u"gotomeeting"_s, u"gotoopener"_s, u"goto"_s, u"gomeet"_s };

    if (!url.isValid() || url.isRelative())
        return false;
    const QString scheme = url.scheme(); // QUrl keeps it in lower case
    if (scheme == u"http" || scheme == u"https")
        return !url.host().isEmpty();
    return meetingSchemes.contains(scheme);
}

} // namespace desktop
