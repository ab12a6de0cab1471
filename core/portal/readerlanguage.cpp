#include "portal/readerlanguage.h"

#include "portal/form.h"

#include <algorithm>
#include <cctype>

using namespace Qt::StringLiterals;

namespace portal {
namespace {

constexpr qsizetype longestTag = 35; // RFC 5646 4.4.1
constexpr qsizetype mostTags = 20;

bool isTag(const QByteArray &text)
{
    return text.size() >= 2 && text.size() <= longestTag && text[0] != '-' && text.back() != '-'
        && std::all_of(text.begin(), text.end(),
            [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-'; });
}

QString known(const QByteArray &tag, const QStringList &available)
{
    if (!isTag(tag))
        return {};
    const QString text = QString::fromLatin1(tag);
    const QString language = text.section(u'-', 0, 0).toLower();
    for (const QString &one : available) {
        if (one.compare(text, Qt::CaseInsensitive) == 0)
            return one;
        if (one.section(u'-', 0, 0).toLower() == language)
            return text;
    }
    return {};
}

QString fromBrowser(const QByteArray &header, const QStringList &available)
{
    QString best;
    double bestWeight = 0;
    const QList<QByteArray> parts = header.split(',').mid(0, mostTags);
    for (const QByteArray &part : parts) {
        const QList<QByteArray> pieces = part.split(';');
        double weight = 1;
        if (pieces.size() > 1 && pieces[1].trimmed().startsWith("q="))
            weight = pieces[1].trimmed().mid(2).toDouble();
        const QString tag = known(pieces[0].trimmed(), available);
        if (!tag.isEmpty() && weight > bestWeight) {
            best = tag;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace

QString chosenLanguage(const Request &request, const QStringList &available)
{
    return known(request.query.value(u"lang"_s).toLatin1(), available);
}

QString readerLanguage(const Request &request, const QStringList &available)
{
    if (const QString chosen = chosenLanguage(request, available); !chosen.isEmpty())
        return chosen;
    const QByteArray remembered = parseCookies(request.header("cookie")).value(languageCookie);
    if (const QString before = known(remembered, available); !before.isEmpty())
        return before;
    if (const QString told = fromBrowser(request.header("accept-language"), available); !told.isEmpty())
        return told;
    return available.value(0, u"en"_s);
}

} // namespace portal
