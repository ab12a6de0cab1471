// The Jitsi server of one's own, and which meetings open in their own program.
#pragma once

#include "model/meetingplace.h"
#include "ui/dialogs/settings/settingsform.h"

#include <vector>

class QCheckBox;
class QLineEdit;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;

class MeetingsForm : public SettingsForm {
    Q_OBJECT

public:
    MeetingsForm(settings::Settings &settings, QWidget *parent);

    void load() override;
    void reset() override;
    QString validationError() const override;
    bool isChanged() const override;
    QString apply() override;

private:
    struct Native {
        QString provider; // its stable word
        QCheckBox *box = nullptr;
    };

    void build();
    QString server() const;

    settings::Settings &m_settings;
    QLineEdit *m_server = nullptr;
    FieldNote *m_note = nullptr;
    std::vector<Native> m_native;
};

} // namespace ui
