#include "ui/filecommands.h"

#include "services/backupservice.h"
#include "services/calendarservice.h"
#include "services/profileservice.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/errortext.h"
#include "ui/prompts.h"
#include "ui/texts.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

FileCommands::FileCommands(services::CalendarService &calendars, services::BackupService &backups,
    services::ProfileService &profiles, settings::Settings &settings, SettingsHooks hooks, Prompts &prompts,
    QWidget *window)
    : QObject(window),
      m_calendars(calendars),
      m_backups(backups),
      m_profiles(profiles),
      m_settings(settings),
      m_hooks(std::move(hooks)),
      m_prompts(prompts),
      m_window(window)
{
}

template <typename Dialog>
void FileCommands::open(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &FileCommands::windowClosed);
    dialog->open();
}

void FileCommands::import()
{
    m_prompts.askForFileToOpen(m_window, { tr("Import a calendar file"), tr("Calendar files (*.ics)"), {} },
        [this](const QString &path) { importFile(path); });
}

void FileCommands::importFile(const QString &path)
{
    auto *dialog = new ImportDialog(m_calendars, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, this, [this](const services::ImportReport &report) {
        Q_EMIT done(tr("%n session(s) imported.", nullptr, report.added + report.updated));
    });
    connect(dialog, &QDialog::finished, this, &FileCommands::windowClosed);
    dialog->openFile(path);
}

void FileCommands::exportAll()
{
    const FileQuestion question { tr("Export all sessions"), tr("Calendar files (*.ics)"),
        u"meetwright.ics"_s };
    m_prompts.askForFileToSave(m_window, question, [this](const QString &path) {
        base::whenDone(m_calendars.exportTo(path, {}), this, [this, path](const base::Result<int> &number) {
            if (number)
                Q_EMIT done(tr("%n session(s) exported to %1.", nullptr, *number)
                                .arg(QDir::toNativeSeparators(path)));
            else
                Q_EMIT problem(errorText(tr("The sessions were not exported."), number.error()));
        });
    });
}

void FileCommands::exportOne(const model::SessionKey &key, const QString &topic,
    std::function<void(const QString &, const QByteArray &)> then)
{
    base::whenDone(m_calendars.exported({ key }), this,
        [name = fileNameFor(topic, u".ics"_s), then = std::move(then)](
            const base::Result<QByteArray> &calendar) {
            if (calendar)
                then(name, *calendar);
        });
}

void FileCommands::backup()
{
    const FileQuestion question { tr("Back up all data"), tr("Meetwright backups (*.meetwright)"),
        u"backup.meetwright"_s };
    m_prompts.askForFileToSave(m_window, question, [this](const QString &path) {
        base::whenDone(m_backups.backup(path), this, [this](const base::Result<QString> &saved) {
            if (saved)
                Q_EMIT done(tr("Backed up to %1. Passwords are not in it; they stay in the keychain.")
                                .arg(QDir::toNativeSeparators(*saved)));
            else
                Q_EMIT problem(errorText(tr("The backup was not made."), saved.error()));
        });
    });
}

void FileCommands::restore()
{
    m_prompts.askForFileToOpen(m_window,
        { tr("Restore a backup"), tr("Meetwright backups (*.meetwright);;All files (*)"), {} },
        [this](const QString &path) {
            Question question;
            question.text = tr("Replace all sessions by those in “%1”?").arg(QFileInfo(path).fileName());
            question.detail = tr("What is here now is backed up first, so that you can come back to it.");
            question.verbs = { tr("Replace") };
            question.isFinal = true;
            m_prompts.ask(m_window, question, [this, path](Answer) { restoreFrom(path); });
        });
}

void FileCommands::restoreFrom(const QString &path)
{
    base::whenDone(m_backups.restore(path), this, [this](const base::Result<QString> &before) {
        if (!before) {
            Q_EMIT problem(
                errorText(tr("The backup was not restored; your data is as it was."), before.error()));
            return;
        }
        Q_EMIT dataReplaced();
        Q_EMIT done(tr("Restored. What was here before is in %1.").arg(QDir::toNativeSeparators(*before)));
    });
}

void FileCommands::showSettings(SettingsPage page)
{
    auto *dialog = new SettingsDialog(m_settings, m_profiles, m_backups, m_hooks, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setPrompts(m_prompts);
    connect(dialog, &SettingsDialog::applied, this, &FileCommands::settingsApplied);
    connect(dialog, &SettingsDialog::restored, this, &FileCommands::dataReplaced);
    connect(dialog, &QDialog::finished, this, &FileCommands::windowClosed);
    dialog->showPage(page);
    dialog->open();
}

void FileCommands::showKeys()
{
    open(new ShortcutsDialog(m_window));
}

void FileCommands::showAbout()
{
    open(new AboutDialog(m_window));
}

} // namespace ui
