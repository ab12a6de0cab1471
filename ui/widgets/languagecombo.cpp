#include "ui/widgets/languagecombo.h"

#include <QLocale>

namespace ui {

LanguageCombo::LanguageCombo(const QStringList &languages, const QString &none, QWidget *parent)
    : QComboBox(parent)
{
    if (!none.isEmpty())
        addItem(none, QString());
    for (const QString &language : languages) {
        QString name = QLocale(language).nativeLanguageName();
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        addItem(name.isEmpty() ? language : name, language);
    }
}

QString LanguageCombo::language() const
{
    return currentData().toString();
}

void LanguageCombo::setLanguage(const QString &language)
{
    int row = findData(language);
    if (row < 0) // "de-DE" where "de" is offered
        row = findData(language.section(u'-', 0, 0));
    setCurrentIndex(row < 0 ? 0 : row);
}

} // namespace ui
