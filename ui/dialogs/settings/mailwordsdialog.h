// The e-mails of one profile: how they look, what they say, and how that reads. Nothing is stored here.
#pragma once

#include "model/mailtemplate.h"
#include "model/profile.h"

#include <QDialog>
#include <QTimer>

#include <vector>

class QLabel;
class QPushButton;

namespace settings {
class Settings;
}

namespace ui {

class MailLook;
class MailPreview;
class MailWordsEditor;
class Prompts;

class MailWordsDialog : public QDialog {
    Q_OBJECT

public:
    MailWordsDialog(const settings::Settings &settings, const model::Profile &profile,
        const std::vector<model::MailTemplate> &words, Prompts &prompts, QWidget *parent = nullptr);

    model::Profile profile() const; // with its look as it is now
    std::vector<model::MailTemplate> words() const;

private:
    void build(Prompts &prompts);
    void changed();
    void preview();

    const settings::Settings &m_settings;
    model::Profile m_profile;
    QTimer m_previewTimer; // not at every key
    MailLook *m_look = nullptr;
    MailWordsEditor *m_words = nullptr;
    MailPreview *m_preview = nullptr;
    QLabel *m_subject = nullptr;
    QPushButton *m_ok = nullptr;
};

} // namespace ui
