#include "providers/teams/graphbody.h"

#include "providers/htmltext.h"

using namespace Qt::StringLiterals;

namespace providers {
namespace {

// Teams begins its part with a line of underscores.
qsizetype lineAt(const QString &body)
{
    return body.indexOf(QString(20, u'_'));
}

// Where the element begins that the line stands in.
qsizetype teamsPartAt(const QString &html)
{
    const qsizetype line = lineAt(html);
    if (line < 0)
        return -1;
    qsizetype begin = line;
    while (begin > 0) {
        const qsizetype tag = html.lastIndexOf(u'<', begin - 1);
        const bool joined = tag >= 0 && html.indexOf(u'>', tag) == begin - 1;
        const QStringView rest = tag >= 0 ? QStringView(html).mid(tag + 1) : QStringView();
        if (!joined || rest.startsWith(u'/') || rest.startsWith("body"_L1, Qt::CaseInsensitive))
            break;
        begin = tag;
    }
    return begin;
}

} // namespace

QString hostTextOf(const QString &body, bool isHtml)
{
    QString text = isHtml ? textOfHtml(body) : body;
    text.remove(u'\r');
    const qsizetype line = lineAt(text);
    return (line < 0 ? text : text.left(line)).trimmed();
}

QString withHostText(const QString &html, const QString &text)
{
    const qsizetype teamsPart = teamsPartAt(html);
    const QString kept = teamsPart < 0 ? u"</body></html>"_s : html.mid(teamsPart);
    return u"<html><body><div>"_s % htmlOfText(text) % u"</div>"_s % kept;
}

} // namespace providers
