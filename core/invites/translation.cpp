#include "invites/translation.h"

#include <QDir>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

constexpr QLatin1StringView filePrefix("meetwright_");

std::shared_ptr<const QTranslator> load(const QString &language, const QString &folder)
{
    auto translator = std::make_shared<QTranslator>();
    QString tag = language;
    tag.replace(u'-', u'_');
    // "pt_BR", then "pt"; QTranslator's own search would also try other spellings of the file's
    // name.
    while (!tag.isEmpty()) {
        const QString file = folder + u'/' + filePrefix + tag + ".qm"_L1;
        if (QFile::exists(file) && translator->load(file))
            return translator;
        const qsizetype cut = tag.lastIndexOf(u'_');
        tag = cut > 0 ? tag.left(cut) : QString();
    }
    return {};
}

// English plurals where no translation (not even the English one, for plurals) is there.
QString inEnglish(const char *source, int n)
{
    QString text = QString::fromUtf8(source);
    if (n < 0)
        return text;
    return text.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1);
}

} // namespace

Translation::Translation(const QString &language, const QString &folder)
    : m_language(language), m_locale(language)
{
    m_translator = load(language, folder);
    const bool english = QLocale(language).language() == QLocale::English;
    if (m_translator || english)
        return;
    // Words and dates must not come in two languages.
    m_language = u"en"_s;
    m_locale = QLocale(m_language);
    m_translator = load(m_language, folder);
}

QString Translation::text(const char *context, const char *source, int n, const char *comment) const
{
    QString text = m_translator ? m_translator->translate(context, source, comment, n) : QString();
    if (text.isEmpty())
        text = inEnglish(source, n);
    if (n >= 0)
        text.replace("%Ln"_L1, m_locale.toString(n)).replace("%n"_L1, QString::number(n));
    return text;
}

QStringList Translation::available(const QString &folder)
{
    QStringList languages { u"en"_s };
    const QStringList files = QDir(folder).entryList({ filePrefix + "*.qm"_L1 }, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        QString tag = file.mid(filePrefix.size()).chopped(3);
        tag.replace(u'_', u'-');
        if (!languages.contains(tag))
            languages << tag;
    }
    return languages;
}

} // namespace invites
