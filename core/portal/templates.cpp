#include "portal/templates.h"

#include "portal/pagetexts.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace portal {
namespace {

constexpr int deepest = 4; // parts within parts

QString fileText(const QString &name)
{
    QFile file(":/portal/"_L1 + name + ".mustache"_L1);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// `textOf` is asked for what stands in the expression's first group.
template <typename TextOf>
QString replaced(const QString &text, const QRegularExpression &expression, TextOf textOf)
{
    QString result;
    qsizetype done = 0;
    for (auto it = expression.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        result += QStringView(text).mid(done, match.capturedStart() - done);
        result += textOf(match.captured(1));
        done = match.capturedEnd();
    }
    return result + QStringView(text).mid(done);
}

} // namespace

QString Templates::source(const QString &name, const invites::Translation &translation, QStringList *unknown)
{
    // The library reads a part anew each time it is shown: they are put in place here, once.
    static const QRegularExpression part(u"\\{\\{> *([a-z-]+) *\\}\\}\n?"_s);
    static const QRegularExpression word(u"\\{\\{t\\.([A-Za-z]+)\\}\\}"_s);
    const auto known = [unknown](const QString &text, const QString &what) {
        if (text.isEmpty() && unknown)
            unknown->append(what);
        return text;
    };
    QString text = known(fileText(name), name);
    for (int depth = 0; depth < deepest && part.match(text).hasMatch(); ++depth)
        text = replaced(text, part, [&known](const QString &inner) { return known(fileText(inner), inner); });
    return replaced(text, word, [&known, &translation](const QString &key) {
        return known(pageText(translation, key.toLatin1()), key).toHtmlEscaped();
    });
}

QByteArray Templates::render(
    const QString &name, const invites::Translation &translation, const Values &values)
{
    auto &ready = m_ready[name + u' ' + translation.language()];
    if (!ready) {
        ready = std::make_shared<kainjow::mustache::mustache>(source(name, translation).toStdString());
        Q_ASSERT(ready->is_valid());
    }
    return QByteArray::fromStdString(ready->render(values.data()));
}

} // namespace portal
