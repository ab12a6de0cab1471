#include "portal/staticfiles.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace portal {
namespace {

struct StaticFile {
    QByteArray type;
    QByteArray body;
    QByteArray tag;
};

QHash<QString, StaticFile> readAll()
{
    static constexpr std::pair<const char *, const char *> types[] = {
        { "style.css", "text/css; charset=utf-8" },
        { "waiting.js", "text/javascript; charset=utf-8" },
        { "devices.js", "text/javascript; charset=utf-8" },
        { "localtime.js", "text/javascript; charset=utf-8" },
        { "favicon.svg", "image/svg+xml" },
    };
    QHash<QString, StaticFile> files;
    for (const auto &[name, type] : types) {
        QFile file(":/portal/"_L1 + QLatin1StringView(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray body = file.readAll();
        const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(16);
        files.insert(QLatin1StringView(name), { type, body, '"' + hash + '"' });
    }
    return files;
}

const QHash<QString, StaticFile> &files()
{
    static const QHash<QString, StaticFile> all = readAll();
    return all;
}

} // namespace

Reply StaticFiles::reply(const QString &name, const Request &request)
{
    Reply reply;
    const auto found = files().constFind(name);
    if (found == files().cend()) {
        reply.status = 404;
        return reply;
    }
    reply.type = found->type;
    reply.headers = { { "Cache-Control", "public, max-age=86400" }, { "ETag", found->tag } };
    const QByteArray has = request.header("if-none-match");
    if (has == found->tag || has == "W/" + found->tag)
        reply.status = 304;
    else
        reply.body = found->body;
    return reply;
}

QString StaticFiles::version()
{
    static const QString version = [] {
        QByteArrayList tags;
        for (const StaticFile &file : files())
            tags << file.tag;
        std::sort(tags.begin(), tags.end());
        return QString::fromLatin1(
            QCryptographicHash::hash(tags.join(), QCryptographicHash::Sha256).toHex().left(8));
    }();
    return version;
}

} // namespace portal
