// The host's conference-call numbers (MIK-09).
#pragma once

#include "ui/dialogs/settings/settingsform.h"

#include <QList>

class QPushButton;
class QTableWidget;

namespace settings {
class Settings;
struct ServiceNumber;
} // namespace settings

namespace ui {

class FieldNote;

class NumbersForm : public SettingsForm {
    Q_OBJECT

public:
    NumbersForm(settings::Settings &settings, QWidget *parent);

    void load() override;
    void reset() override;
    QString validationError() const override;
    bool isChanged() const override;
    QString apply() override;

private:
    void build();
    void show(const QList<settings::ServiceNumber> &numbers);
    void addRow(const settings::ServiceNumber &number);
    QList<settings::ServiceNumber> typed() const;
    void edited();

    settings::Settings &m_settings;
    QTableWidget *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_remove = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
