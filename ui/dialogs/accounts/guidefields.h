// What the host enters to connect, by the provider's guide. What was typed stays when the way of signing in
// or the provider is changed and back.
#pragma once

#include "services/providerwords.h"

#include <QHash>
#include <QMap>
#include <QWidget>

#include <vector>

class QFormLayout;
class QLineEdit;

namespace ui {

class FieldNote;
class SecretField;

class GuideFields : public QWidget {
    Q_OBJECT

public:
    explicit GuideFields(QWidget *parent = nullptr);

    // `kept`: the account is stored, so its secrets lie in the keychain already.
    // `account` says provider, way of signing in, and what is stored of it.
    void show(const std::vector<services::GuideField> &fields, const model::Account &account, bool kept);

    QMap<QString, QString> settings() const; // without the secrets; empty ones are left out
    QMap<QString, QString> secrets() const; // only those that were entered
    // Marks what is missing beside its field; the first such field, or null when all is there.
    QWidget *firstMissing();
    // The field; null where the guide has none of this name.
    QWidget *showProblem(const QString &field, const QString &text);
    bool isEmpty() const { return m_entries.empty(); }

Q_SIGNALS:
    void changed();
    void fileWanted(const QString &field);

public Q_SLOTS:
    void readFile(const QString &field, const QString &path);

private:
    struct Entry {
        services::GuideField field;
        bool required = true;
        QLineEdit *edit = nullptr;
        SecretField *secret = nullptr;
        FieldNote *note = nullptr;
    };

    void add(const services::GuideField &field, model::SignInWay way, bool kept, QFormLayout *form);
    QString value(const Entry &entry) const;
    void remember();
    QString typedKey(const QString &field) const;

    std::vector<Entry> m_entries;
    QHash<QString, QString> m_typed; // of all fields that were ever shown, by provider and name
    QWidget *m_content = nullptr;
    model::ProviderKind m_provider = model::ProviderKind::None;
};

// Whether this way of signing in has the field at all, and whether it needs it.
bool wayHasField(model::SignInWay way, const services::GuideField &field);
bool wayNeedsField(model::SignInWay way, const services::GuideField &field);

} // namespace ui
