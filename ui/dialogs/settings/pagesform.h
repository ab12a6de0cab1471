// The attendee pages: whether this computer serves them and how it is reached, and the address that
// invitations name.
#pragma once

#include "ui/dialogs/settings/settingsform.h"
#include "ui/pagescontrol.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace settings {
class Settings;
}

namespace ui {

class FeedPart;
class FieldNote;
class Prompts;
class QrView;

class PagesForm : public SettingsForm {
    Q_OBJECT

public:
    // `prompts`: those of the window, which may be set later.
    PagesForm(
        settings::Settings &settings, const SettingsHooks &hooks, Prompts *const &prompts, QWidget *parent);

    void load() override;
    void reset() override;
    QString validationError() const override;
    bool isChanged() const override;
    QString apply() override;

private:
    void build();
    QWidget *buildServing();
    QWidget *buildPublic();
    QWidget *buildState();
    QWidget *fileField(QLineEdit *&edit, const QString &name);
    void connectAll();
    void fillAddresses();
    void fill(const PagesSettings &shown, const QString &publicUrl);
    PagesSettings edited() const;
    QString publicUrl() const;
    QString fileProblem() const;
    QString proxyProblem() const;
    QString urlProblem() const;
    void touched();
    void arrange();
    void showState();
    void check();

    settings::Settings &m_settings;
    const SettingsHooks &m_hooks;
    Prompts *const &m_prompts;
    bool m_loading = false;
    int m_checks = 0; // answers about an address that was changed meanwhile are dropped

    QGroupBox *m_serving = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_address = nullptr;
    QSpinBox *m_port = nullptr;
    QComboBox *m_encryption = nullptr;
    FieldNote *m_encryptionNote = nullptr;
    QLineEdit *m_certificate = nullptr;
    QWidget *m_certificateRow = nullptr;
    QLineEdit *m_key = nullptr;
    QWidget *m_keyRow = nullptr;
    FieldNote *m_fileNote = nullptr;
    QLineEdit *m_proxies = nullptr;
    QWidget *m_proxiesRow = nullptr;
    FieldNote *m_proxiesNote = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_outside = nullptr;
    QrView *m_qr = nullptr;
    QLabel *m_outsideText = nullptr;
    QPushButton *m_useOutside = nullptr;
    QLineEdit *m_url = nullptr;
    QPushButton *m_check = nullptr;
    FieldNote *m_urlNote = nullptr;
    FeedPart *m_feed = nullptr; // null: this program has none
};

} // namespace ui
