#include "mail/filename.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mail {

QString fileName(const QString &topic, const QString &suffix)
{
    constexpr qsizetype longest = 60;
    QString name = topic;
    if (name.endsWith(suffix, Qt::CaseInsensitive))
        name.chop(suffix.size());
    // "Gespräch" → "Gesprach": letters without their marks, all else but letters and digits becomes a dash.
    name = name.normalized(QString::NormalizationForm_KD).replace(QChar(0x00df), "ss"_L1);
    static const QRegularExpression marks(u"\\p{M}"_s);
    static const QRegularExpression others(u"[^A-Za-z0-9]+"_s);
    name = name.remove(marks).replace(others, u"-"_s).left(longest);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    while (name.endsWith(u'-'))
        name.chop(1);
    static const QRegularExpression reserved(u"^(?:con|prn|aux|nul|com\\d|lpt\\d)$"_s,
        QRegularExpression::CaseInsensitiveOption); // on Windows
    if (name.isEmpty() || reserved.match(name).hasMatch())
        name = u"invitation"_s;
    return name + suffix;
}

} // namespace mail
