// Languages by their own names; the first entry stands for "as elsewhere".
#pragma once

#include <QComboBox>

namespace ui {

class LanguageCombo : public QComboBox {
    Q_OBJECT

public:
    // `none`: what the empty language is called, such as "as the system".
    LanguageCombo(const QStringList &languages, const QString &none, QWidget *parent = nullptr);

    QString language() const; // BCP 47; may be empty
    void setLanguage(const QString &language);
};

} // namespace ui
