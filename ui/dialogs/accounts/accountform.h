// One page with everything that connects an account: provider, mode, way of signing in, the steps at the
// provider, what to enter, and what is asked for.
#pragma once

#include "services/accountservice.h"
#include "services/providerwords.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class ConnectionSteps;
class FieldNote;
class GuideFields;
class ModeChoice;
class ScopesTable;

class AccountForm : public QWidget {
    Q_OBJECT

public:
    explicit AccountForm(services::AccountService &accounts, QWidget *parent = nullptr);

    // With revision 0 a new one, whose provider can be chosen.
    void show(const model::Account &account);
    // What was shown, with what was entered.
    model::Account account() const;
    QMap<QString, QString> secrets() const; // only those that were entered
    QString providerName() const;
    // Whether something differs from what was shown that has to be tested: more than the name.
    bool isConnectionChanged() const;
    // Marks what is missing beside its field and gives the first such field; null: all is there.
    QWidget *firstMissing();
    // The field; null where there is none of this name.
    QWidget *showProblem(const QString &field, const QString &text);
    void readFile(const QString &field, const QString &path);
    QWidget *firstControl() const;

Q_SIGNALS:
    void changed();
    void pageWanted(const QUrl &page);
    void letterWanted();
    void fileWanted(const QString &field);

private:
    void build();
    void buildConnection();
    QLabel *heading();
    void arrange();
    void arrangeWays();
    model::ProviderKind kind() const;
    model::SignInWay way() const;

    services::AccountService &m_accounts;
    model::Account m_shown; // as stored
    model::Account m_entered; // as the form gave it back when it was shown
    services::ConnectionGuide m_guide;
    QHash<int, int> m_waysChosen; // by provider
    QComboBox *m_provider = nullptr;
    QLineEdit *m_name = nullptr;
    ModeChoice *m_mode = nullptr;
    QWidget *m_connection = nullptr; // all that an account without connection does not need
    QLabel *m_wayHeading = nullptr;
    QComboBox *m_way = nullptr;
    FieldNote *m_wayNote = nullptr;
    QLabel *m_stepsHeading = nullptr;
    ConnectionSteps *m_steps = nullptr;
    QLabel *m_fieldsHeading = nullptr;
    GuideFields *m_fields = nullptr;
    QLabel *m_scopesHeading = nullptr;
    ScopesTable *m_scopes = nullptr;
    QPushButton *m_letter = nullptr;
};

} // namespace ui
