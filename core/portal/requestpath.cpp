#include "portal/requestpath.h"

#include "portal/form.h"
#include "portal/percent.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace portal {

namespace {

constexpr int badRequest = 400;
constexpr int notFound = 404;
constexpr FormLimits queryLimits { .pairs = 32, .name = 64, .value = 4096 };

bool isForbiddenInPart(QChar c)
{
    return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
}

tl::expected<QString, int> parsePath(QByteArrayView path)
{
    if (path.size() > 1 && path.endsWith('/'))
        path.chop(1);
    if (path == "/")
        return u"/"_s;
    QString decoded;
    while (!path.isEmpty()) {
        path = path.sliced(1); // its "/"
        const qsizetype end = path.indexOf('/');
        const auto part = percentDecoded(end < 0 ? path : path.first(end), Plus::IsPlus);
        if (!part || std::any_of(part->cbegin(), part->cend(), isForbiddenInPart))
            return tl::unexpected(badRequest);
        if (part->isEmpty() || *part == u"."_s || *part == u".."_s)
            return tl::unexpected(notFound);
        decoded += u'/' + *part;
        path = end < 0 ? QByteArrayView() : path.sliced(end);
    }
    return decoded;
}

} // namespace

tl::expected<Target, int> parseTarget(QByteArrayView target)
{
    const bool isPlain = std::all_of(
        target.begin(), target.end(), [](char c) { return c > ' ' && c < '\x7f' && c != '#' && c != '\\'; });
    if (!target.startsWith('/') || !isPlain)
        return tl::unexpected(badRequest);
    const qsizetype mark = target.indexOf('?');
    tl::expected<QString, int> path = parsePath(mark < 0 ? target : target.first(mark));
    if (!path)
        return tl::unexpected(path.error());
    Target read { .path = std::move(*path), .query = {} };
    if (mark < 0)
        return read;
    const auto query = Form::parse(target.sliced(mark + 1), queryLimits);
    if (!query)
        return tl::unexpected(badRequest);
    for (const auto &[name, value] : query->pairs()) {
        if (!read.query.contains(name))
            read.query.insert(name, value);
    }
    return read;
}

} // namespace portal
