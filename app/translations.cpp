#include "app/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace app {

void installTranslations(const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    else if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); // C's own times show seconds
    const QLocale locale;
    const auto install = [](const QLocale &wanted, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        const bool loaded = translator->load(wanted, name, QStringLiteral("_"), folder);
        if (loaded)
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
        return loaded;
    };
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English has plural forms of its own, also for those whose language is not here and for LANG=C.
    if (!install(locale, QStringLiteral("meetwright"), QStringLiteral(":/i18n")))
        install(QLocale(QLocale::English), QStringLiteral("meetwright"), QStringLiteral(":/i18n"));
}

} // namespace app
