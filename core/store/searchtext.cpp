#include "store/searchtext.h"

#include "model/session.h"

namespace store {

namespace {

constexpr qsizetype longestWord = 64;
constexpr qsizetype mostTypedWords = 16;
constexpr qsizetype mostText = 20'000;

bool standsAlone(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
        return true;
    default:
        return false;
    }
}

// Case folding does not take these apart, people who search do.
QStringView plainLetters(char32_t c)
{
    switch (c) {
    case U'\u00df':
        return u"ss";
    case U'\u00e6':
        return u"ae";
    case U'\u0153':
        return u"oe";
    case U'\u00f8':
        return u"o";
    case U'\u0142':
        return u"l";
    case U'\u0111':
    case U'\u00f0':
        return u"d";
    case U'\u00fe':
        return u"th";
    case U'\u0131':
        return u"i";
    default:
        return {};
    }
}

} // namespace

QStringList searchWords(QStringView text, qsizetype atMost)
{
    const QString plain
        = text.left(mostText).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QStringList words;
    QString word;
    auto endWord = [&] {
        if (!word.isEmpty() && words.size() < atMost)
            words << word.left(longestWord);
        word.clear();
    };
    for (const char32_t c : plain.toUcs4()) {
        if (words.size() >= atMost)
            break;
        if (QChar::isMark(c))
            continue;
        if (!QChar::isLetterOrNumber(c)) {
            endWord();
            continue;
        }
        const bool alone = standsAlone(c);
        if (alone)
            endWord();
        if (const QStringView letters = plainLetters(c); !letters.isEmpty())
            word += letters;
        else if (QChar::isDigit(c))
            word += QString::number(QChar::digitValue(c));
        else
            word += QString::fromUcs4(&c, 1);
        if (alone)
            endWord();
    }
    endWord();
    return words;
}

QStringList typedWords(QStringView text)
{
    return searchWords(text, mostTypedWords);
}

QString searchText(const model::Session &session)
{
    QStringList parts { session.topic, session.host, session.reservedId.digits(),
        session.reservedId.grouped(), session.joinCode, session.location, session.place.externalId,
        session.description };
    for (const model::OccurrenceOverride &change : session.overrides) {
        if (change.topic)
            parts << *change.topic;
    }
    return searchWords(parts.join(u' '), 2000).join(u' ');
}

} // namespace store
