// A profile's own words for its e-mails: for each kind and language the built-in ones, until they are
// changed.
#pragma once

#include "model/mailtemplate.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class FieldNote;
class LanguageCombo;

class MailWordsEditor : public QWidget {
    Q_OBJECT

public:
    explicit MailWordsEditor(QWidget *parent = nullptr);

    void show(const std::vector<model::MailTemplate> &templates);
    std::vector<model::MailTemplate> templates() const; // only those that are not the built-in ones
    model::MailKind kind() const;
    QString language() const;
    std::optional<model::MailTemplate> own() const; // of the kind and language that is shown
    bool isValid() const;

Q_SIGNALS:
    void changed(); // also when another kind or language is chosen

private:
    using Place = QPair<int, QString>; // kind, language

    void build();
    void fillKinds();
    void fillVariables();
    Place place() const;
    model::MailTemplate builtIn() const;
    void showPlace();
    void edited();
    void reset();
    void insert(const QString &name);
    void check();
    QString problemOf(const model::MailTemplate &words) const;

    QHash<Place, model::MailTemplate> m_own;
    QWidget *m_lastField = nullptr; // where a variable goes
    QComboBox *m_kind = nullptr;
    LanguageCombo *m_language = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_body = nullptr;
    QComboBox *m_variables = nullptr;
    QPushButton *m_reset = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
