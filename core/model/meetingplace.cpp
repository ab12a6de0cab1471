#include "model/meetingplace.h"

#include <iterator>

namespace model {

namespace {
// In the order of ProviderKind.
constexpr const char16_t *Words[] = { u"none", u"jitsi", u"zoom", u"teams", u"webex", u"goto", u"meet",
    u"bigbluebutton", u"vimeo", u"link", u"rehearsal" };
} // namespace

QString providerWord(ProviderKind kind)
{
    return QString::fromUtf16(Words[size_t(kind)]);
}

std::optional<ProviderKind> providerOfWord(QStringView word)
{
    for (size_t i = 0; i < std::size(Words); ++i)
        if (word.compare(QStringView(Words[i]), Qt::CaseInsensitive) == 0)
            return ProviderKind(i);
    return std::nullopt;
}

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
