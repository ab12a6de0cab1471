#include "desktop/keycombination.h"

#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

bool isKnownKey(const QString &key)
{
    static const QSet<QString> named { u"Space"_s, u"Home"_s, u"End"_s, u"PgUp"_s, u"PgDown"_s, u"Ins"_s,
        u"Del"_s, u"Left"_s, u"Right"_s, u"Up"_s, u"Down"_s, u"Pause"_s };
    if (key.size() == 1)
        return (key[0] >= u'A' && key[0] <= u'Z') || (key[0] >= u'0' && key[0] <= u'9');
    if (key.startsWith(u'F')) {
        const QString digits = key.mid(1);
        const int number = digits.toInt();
        return number >= 1 && number <= 24 && digits == QString::number(number);
    }
    return named.contains(key);
}

} // namespace

base::Result<KeyCombination> KeyCombination::fromText(const QString &text)
{
    const auto invalid = [&text] {
        return base::failure(base::ErrorKind::Invalid, u"no shortcut: "_s + text, u"shortcut"_s);
    };
    KeyCombination combination;
    QStringList words = text.split(u'+');
    combination.key = words.takeLast().trimmed();
    if (combination.key.size() == 1)
        combination.key = combination.key.toUpper();
    if (!isKnownKey(combination.key))
        return invalid();
    for (const QString &word : std::as_const(words)) {
        const QString name = word.trimmed().toLower();
        bool *modifier = name == u"ctrl" ? &combination.ctrl
            : name == u"alt"             ? &combination.alt
            : name == u"shift"           ? &combination.shift
            : name == u"meta"            ? &combination.meta
                                         : nullptr;
        if (!modifier || std::exchange(*modifier, true))
            return invalid();
    }
    if (!combination.ctrl && !combination.alt && !combination.meta)
        return invalid();
    return combination;
}

QString KeyCombination::toText() const
{
    QString text;
    if (ctrl)
        text += u"Ctrl+"_s;
    if (alt)
        text += u"Alt+"_s;
    if (shift)
        text += u"Shift+"_s;
    if (meta)
        text += u"Meta+"_s;
    return text + key;
}

} // namespace desktop
