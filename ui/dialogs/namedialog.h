// Asks for the host's name and e-mail when an invitation first needs them (MIK-20). Both are
// stored.
#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;

class NameDialog : public QDialog {
    Q_OBJECT

public:
    explicit NameDialog(settings::Settings &settings, QWidget *parent = nullptr);

    // Whether an invitation can go out without asking.
    static bool isNeeded(const settings::Settings &settings);

    void accept() override;

Q_SIGNALS:
    void named(const QString &name);

private:
    void check();

    settings::Settings &m_settings;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    FieldNote *m_emailNote = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
