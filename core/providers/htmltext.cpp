#include "providers/htmltext.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

bool breaksLine(QStringView tag)
{
    const QStringView name = tag.startsWith(u'/') ? tag.mid(1) : tag;
    const bool closes = tag.startsWith(u'/');
    const auto is = [name](QLatin1StringView wanted) {
        return name.startsWith(wanted, Qt::CaseInsensitive)
            && (name.size() == wanted.size() || !name.at(wanted.size()).isLetterOrNumber());
    };
    return is("br"_L1) || (closes && (is("p"_L1) || is("div"_L1) || is("li"_L1) || is("tr"_L1)));
}

QString characterOf(QStringView entity)
{
    static const QHash<QString, QString> known { { u"amp"_s, u"&"_s }, { u"lt"_s, u"<"_s },
        { u"gt"_s, u">"_s }, { u"quot"_s, u"\""_s }, { u"apos"_s, u"'"_s }, { u"nbsp"_s, u" "_s } };
    if (!entity.startsWith(u'#'))
        return known.value(entity.toString());
    const bool hex = entity.mid(1).startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = entity.mid(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
    if (!ok || code < 32 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {};
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString textOfHtml(const QString &html)
{
    const QStringView source(html);
    QString text;
    for (qsizetype at = 0; at < source.size();) {
        const QChar c = source.at(at);
        if (c == u'<') {
            const qsizetype close = source.indexOf(u'>', at);
            if (close < 0)
                break;
            const QStringView tag = source.mid(at + 1, close - at - 1);
            if (breaksLine(tag))
                text.append(u'\n');
            at = close + 1;
            continue;
        }
        const qsizetype end = c == u'&' ? source.mid(at, 12).indexOf(u';') : -1;
        const QString character = end > 1 ? characterOf(source.mid(at + 1, end - 1)) : QString();
        if (character.isEmpty()) {
            if (c != u'\r')
                text.append(c);
            ++at;
        } else {
            text.append(character);
            at += end + 1;
        }
    }
    return text.trimmed();
}

QString htmlOfText(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', "<br>"_L1);
}

} // namespace providers
