#include "providers/jitsimeet.h"

#include "providers/hosts.h"
#include "providers/jitsi/jitsi.h"
#include "providers/meetinglink.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

struct JitsiTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Provider)
};

// The part of the path below the server's own base path; empty where the URL is not on that server.
QString pathOnServer(const QUrl &url, const QUrl &server)
{
    if (url.host().compare(server.host(), Qt::CaseInsensitive) != 0 || url.port(443) != server.port(443))
        return {};
    QString base = server.path();
    if (!base.endsWith(u'/'))
        base += u'/';
    const QString path = url.path(QUrl::FullyDecoded);
    return path.startsWith(base) ? path.mid(base.size()) : QString();
}

// Room names are free text; pages and files of the server itself are not rooms.
bool isRoom(const QString &path, bool tenantNeeded)
{
    static const QRegularExpression room(u"^[^/?#&:'\"%\\s]{2,200}$"_s);
    QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.isEmpty() || parts.size() > 2 || (tenantNeeded && parts.size() < 2))
        return false;
    static const QStringList own { u"static"_s, u"libs"_s, u"images"_s, u"sounds"_s, u"fonts"_s, u"lang"_s,
        u"css"_s, u"http-bind"_s, u"xmpp-websocket"_s, u"conference-request"_s };
    if (own.contains(parts.front()) || path.endsWith(".js"_L1) || path.endsWith(".html"_L1))
        return false;
    for (const QString &part : parts) {
        if (!room.match(part).hasMatch())
            return false;
    }
    return true;
}

std::optional<MeetingLink> recogniseJitsi(const QUrl &url, const QList<QUrl> &ownServers)
{
    QString path;
    bool tenantNeeded = false;
    const QString host = url.host().toLower();
    if (host == "meet.jit.si"_L1 || host == "beta.meet.jit.si"_L1) {
        path = url.path(QUrl::FullyDecoded);
    } else if (host == "8x8.vc"_L1) {
        path = url.path(QUrl::FullyDecoded);
        tenantNeeded = true;
    } else {
        for (const QUrl &server : ownServers) {
            path = pathOnServer(url, server);
            if (!path.isEmpty())
                break;
        }
    }
    if (!isRoom(path, tenantNeeded))
        return {};
    const QString room = path.split(u'/', Qt::SkipEmptyParts).last();
    return MeetingLink { model::ProviderKind::JitsiMeet, url, room, {} };
}

// Jitsi Meet's desktop program opens jitsi-meet://<host>/<room>.
QUrl jitsiNative(const MeetingLink &link)
{
    if (link.url.scheme() != "https"_L1)
        return {};
    QUrl url = link.url;
    url.setScheme(u"jitsi-meet"_s);
    return url;
}

std::vector<FieldProblem> checkJitsi(const PlaceInput &input)
{
    if (input.place.server.isEmpty())
        return {};
    const auto server = jitsiServer(input.place.server.toString());
    if (server)
        return {};
    return { { u"server"_s, server.error().detail } };
}

} // namespace

QString makeRoom(base::Random &random)
{
    // 31 signs: 28 of them carry 138 bits. No i, l, o, 0, 1.
    constexpr QLatin1StringView signs("abcdefghjkmnpqrstuvwxyz23456789");
    constexpr int groups = 7;
    constexpr int groupLength = 4;
    QString room;
    room.reserve(groups * (groupLength + 1));
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            room += u'-';
        room += signs.at(qsizetype(random.below(quint64(signs.size()))));
    }
    return room;
}

base::Result<QUrl> jitsiServer(const QString &typed)
{
    const auto refuse
        = [](const QString &text) { return base::failure(base::ErrorKind::Invalid, text, u"server"_s); };
    QString text = typed.trimmed();
    if (text.isEmpty())
        return refuse(JitsiTexts::tr("Enter the server’s address, such as https://meet.jit.si."));
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (text.size() > 500 || !url.isValid() || url.host().isEmpty())
        return refuse(JitsiTexts::tr("This is not a server’s address. Try one such as https://meet.jit.si."));
    if (url.scheme() != "https"_L1)
        return refuse(JitsiTexts::tr("The server’s address must begin with https://."));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return refuse(JitsiTexts::tr(
            "Enter only the server’s address, without a user name, a question mark or a # part."));
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Provider jitsiMeet()
{
    Provider provider;
    provider.kind = model::ProviderKind::JitsiMeet;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Jitsi Meet");
    provider.server = Need::Optional;
    provider.makesRoom = true;
    provider.nativeScheme = u"jitsi-meet"_s;
    provider.check = checkJitsi;
    provider.recognise = recogniseJitsi;
    provider.native = jitsiNative;
    provider.managed = &managedJitsi();
    return provider;
}

} // namespace providers
