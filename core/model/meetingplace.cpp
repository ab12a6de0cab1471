#include "model/meetingplace.h"

namespace model {

QUrl joinLink(const MeetingPlace &place, const QUrl &defaultJitsiServer)
{
    if (place.provider == ProviderKind::None)
        return {};
    if (place.provider != ProviderKind::JitsiMeet)
        return place.joinUrl;
    QUrl url = place.server.isEmpty() ? defaultJitsiServer : place.server;
    if (url.isEmpty() || place.room.isEmpty())
        return {};
    QString path = url.path();
    if (!path.endsWith(u'/'))
        path += u'/';
    url.setPath(path + place.room);
    return url;
}

} // namespace model
