#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace invites {

// Texts and formats of one language, whatever the application's own is (APP-12): an invitation can
// be written in another. English where a text or the whole language is missing. A value; any
// thread.
class Translation {
public:
    // `language`: BCP 47 ("de", "pt-BR"); `folder`: where meetwright_<lang>.qm lie.
    explicit Translation(const QString &language, const QString &folder = QStringLiteral(":/i18n"));

    // `n` chooses the plural form, `comment` tells apart uses of one source text, both as in tr().
    QString text(const char *context, const char *source, int n = -1, const char *comment = nullptr) const;
    const QLocale &locale() const { return m_locale; }
    QString language() const { return m_language; } // of what was really found

    // Tags of the languages whose texts are there; English always.
    static QStringList available(const QString &folder = QStringLiteral(":/i18n"));

private:
    QString m_language;
    QLocale m_locale;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace invites
