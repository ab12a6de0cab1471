// How the e-mails of a profile look: colour of the head, logo, and whom answers go to (REG-17).
#pragma once

#include "model/profile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;
class Prompts;

class MailLook : public QWidget {
    Q_OBJECT

public:
    MailLook(const settings::Settings &settings, Prompts &prompts, QWidget *parent = nullptr);

    void show(const model::Profile &profile);
    void fill(model::Profile &profile) const;
    bool isValid() const;

Q_SIGNALS:
    void changed();

private:
    void build(const settings::Settings &settings);
    void chooseColour();
    void chooseLogo();
    void takeLogo(const QString &file);
    void check();
    void showLogo();

    Prompts &m_prompts;
    QByteArray m_logo;
    QLineEdit *m_colour = nullptr;
    QPushButton *m_chooseColour = nullptr;
    FieldNote *m_colourNote = nullptr;
    QLabel *m_logoView = nullptr;
    QPushButton *m_chooseLogo = nullptr;
    QPushButton *m_removeLogo = nullptr;
    FieldNote *m_logoNote = nullptr;
    QLineEdit *m_replyTo = nullptr;
    FieldNote *m_replyToNote = nullptr;
};

// The picture in that file as a logo that e-mails can carry: a PNG of at most 480 × 120 points and
// model::longestLogo bytes. Empty where it is none.
QByteArray logoFrom(const QString &file);

} // namespace ui
