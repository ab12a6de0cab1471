#include "ui/dialogs/settings/generalform.h"

#include "services/inviteservice.h"
#include "settings/settings.h"
#include "ui/errortext.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/languagecombo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace keys = settings::keys;
using settings::Theme;

GeneralForm::GeneralForm(settings::Settings &settings, const SettingsHooks &hooks, QWidget *parent)
    : SettingsForm(SettingsPage::General, tr("General"), parent), m_settings(settings), m_hooks(hooks)
{
    build();
    load();
    for (QComboBox *combo : { static_cast<QComboBox *>(m_language), m_theme })
        connect(combo, &QComboBox::activated, this, &SettingsForm::changed);
    for (QCheckBox *box : { m_atLogin, m_hidden, m_tray, m_notifications, m_lastCheck, m_clashes })
        connect(box, &QCheckBox::toggled, this, &SettingsForm::changed);
    connect(m_language, &QComboBox::activated, this, [this] {
        m_languageNote->setHint(
            typed().language == stored().language ? QString() : tr("Shown after the next start."));
    });
    connect(m_atLogin, &QCheckBox::toggled, m_hidden, &QWidget::setEnabled);
    connect(m_shortcut, &QKeySequenceEdit::keySequenceChanged, this, [this] {
        m_shortcutNote->setProblem({});
        Q_EMIT changed();
    });
}

void GeneralForm::build()
{
    m_language = new LanguageCombo(services::InviteService::languages(), tr("as the system"), this);
    m_language->setAccessibleName(tr("Language"));
    m_languageNote = new FieldNote(m_language, this);
    m_theme = new QComboBox(this);
    m_theme->setAccessibleName(tr("Colours"));
    m_theme->addItem(tr("as the system"), int(Theme::System));
    m_theme->addItem(tr("light"), int(Theme::Light));
    m_theme->addItem(tr("dark"), int(Theme::Dark));
    m_atLogin = new QCheckBox(tr("&Start when I log in"), this);
    m_hidden = new QCheckBox(tr("Start &hidden in the tray"), this);
    m_tray = new QCheckBox(tr("&Keep running in the tray when the window is closed"), this);
    m_notifications = new QCheckBox(tr("&Notify me before a session"), this);
    m_lastCheck = new QCheckBox(tr("&Remind me before starting what others would see"), this);
    m_clashes = new QCheckBox(tr("Point out sessions that &overlap"), this);
    m_shortcutRow = new QWidget(this);
    m_shortcut = new QKeySequenceEdit(m_shortcutRow);
    m_shortcut->setAccessibleName(tr("Shortcut that starts what is on now or next"));
    for (auto *part : m_shortcut->findChildren<QWidget *>())
        part->setAccessibleName(m_shortcut->accessibleName());
    m_shortcutNote = new FieldNote(m_shortcut, m_shortcutRow);
    m_shortcutNote->setHint(tr("Works everywhere: starts what is on now or comes next."));
    auto *clear = new QToolButton(m_shortcutRow);
    clear->setText(tr("Clear"));
    clear->setAccessibleName(tr("Clear the shortcut"));
    clear->setFocusPolicy(Qt::StrongFocus);
    connect(clear, &QToolButton::clicked, m_shortcut, &QKeySequenceEdit::clear);
    auto *keysLine = new QHBoxLayout;
    keysLine->addWidget(m_shortcut, 1);
    keysLine->addWidget(clear);
    auto *keysColumn = new QVBoxLayout(m_shortcutRow);
    keysColumn->setContentsMargins(0, 0, 0, 0);
    keysColumn->addLayout(keysLine);
    keysColumn->addWidget(m_shortcutNote);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    const auto row = [&](const QString &text, QWidget *field, QWidget *buddy) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        form->addRow(label, field);
    };
    row(tr("&Language"), m_language, m_language);
    form->addRow(QString(), m_languageNote);
    row(tr("&Colours"), m_theme, m_theme);
    row(tr("Global &shortcut"), m_shortcutRow, m_shortcut);

    auto *column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addSpacing(fontMetrics().lineSpacing() / 2);
    for (QCheckBox *box : { m_atLogin, m_hidden, m_tray, m_notifications, m_lastCheck, m_clashes })
        column->addWidget(box);
    column->addStretch(1);
    m_atLogin->setVisible(bool(m_hooks.setStartsAtLogin));
    m_hidden->setVisible(bool(m_hooks.setStartsAtLogin));
    showFormRow(*form, m_shortcutRow, bool(m_hooks.setGlobalShortcut));
}

GeneralForm::Values GeneralForm::stored() const
{
    Values values;
    values.language = m_settings.value(keys::language);
    values.theme = int(m_settings.value(keys::theme));
    values.atLogin = m_hooks.startsAtLogin ? m_hooks.startsAtLogin() : m_settings.value(keys::startAtLogin);
    values.hidden = m_settings.value(keys::startHidden);
    values.tray = m_settings.value(keys::keepInTray);
    values.notifications = m_settings.value(keys::notifications);
    values.lastCheck = m_settings.value(keys::lastCheckBeforeStart);
    values.clashes = m_settings.value(keys::warnOfClashes);
    values.shortcut = m_settings.value(keys::globalShortcut);
    return values;
}

GeneralForm::Values GeneralForm::typed() const
{
    return { m_language->language(), m_theme->currentData().toInt(), m_atLogin->isChecked(),
        m_hidden->isChecked(), m_tray->isChecked(), m_notifications->isChecked(), m_lastCheck->isChecked(),
        m_clashes->isChecked(), m_shortcut->keySequence().toString(QKeySequence::PortableText) };
}

void GeneralForm::show(const Values &values)
{
    m_language->setLanguage(values.language);
    m_theme->setCurrentIndex(m_theme->findData(values.theme));
    m_atLogin->setChecked(values.atLogin);
    m_hidden->setChecked(values.hidden);
    m_hidden->setEnabled(values.atLogin);
    m_tray->setChecked(values.tray);
    m_notifications->setChecked(values.notifications);
    m_lastCheck->setChecked(values.lastCheck);
    m_clashes->setChecked(values.clashes);
    m_shortcut->setKeySequence(QKeySequence::fromString(values.shortcut, QKeySequence::PortableText));
    m_shortcutNote->setProblem({});
    m_languageNote->setHint({});
}

void GeneralForm::load()
{
    show(stored());
}

void GeneralForm::reset()
{
    show(Values {});
    Q_EMIT changed();
}

bool GeneralForm::isChanged() const
{
    return !(typed() == stored());
}

QString GeneralForm::apply()
{
    const Values before = stored();
    const Values now = typed();
    m_settings.set(keys::language, now.language);
    m_settings.set(keys::theme, Theme(now.theme));
    m_settings.set(keys::keepInTray, now.tray);
    m_settings.set(keys::notifications, now.notifications);
    m_settings.set(keys::lastCheckBeforeStart, now.lastCheck);
    m_settings.set(keys::warnOfClashes, now.clashes);
    m_settings.set(keys::startHidden, now.hidden);
    if (m_hooks.setStartsAtLogin && (now.atLogin != before.atLogin || now.hidden != before.hidden)) {
        const auto done = m_hooks.setStartsAtLogin(now.atLogin, now.hidden);
        if (!done)
            return errorText(tr("Starting at login could not be changed."), done.error());
        m_settings.set(keys::startAtLogin, now.atLogin);
    }
    if (m_hooks.setGlobalShortcut && now.shortcut != before.shortcut) {
        const QString problem = m_hooks.setGlobalShortcut(m_shortcut->keySequence());
        m_shortcutNote->setProblem(problem);
        if (!problem.isEmpty())
            return problem;
        m_settings.set(keys::globalShortcut, now.shortcut);
    }
    return {};
}

} // namespace ui
