#include "ui/dialogs/settings/dataform.h"

#include "services/backupservice.h"
#include "ui/errortext.h"
#include "ui/prompts.h"

#include <QAccessible>
#include <QDate>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

DataForm::DataForm(services::BackupService &backupService, const SettingsHooks &hooks,
    Prompts *const &prompts, QWidget *parent)
    : SettingsForm(SettingsPage::Data, tr("Data"), parent),
      m_backup(backupService),
      m_hooks(hooks),
      m_prompts(prompts)
{
    build();
    connect(m_save, &QPushButton::clicked, this, [this] {
        const FileQuestion question { tr("Back up to"), tr("Backups (*.meetwright)"),
            u"meetwright-%1.meetwright"_s.arg(QDate::currentDate().toString(Qt::ISODate)) };
        m_prompts->askForFileToSave(this, question, [this](const QString &path) { backup(path); });
    });
    connect(m_restore, &QPushButton::clicked, this, [this] {
        const FileQuestion question { tr("Restore from"), tr("Backups (*.meetwright);;All files (*)"), {} };
        m_prompts->askForFileToOpen(this, question, [this](const QString &path) { restore(path); });
    });
}

void DataForm::build()
{
    auto *where = new QGroupBox(tr("Where your data is"), this);
    auto *path = new QLineEdit(m_hooks.dataLocation ? m_hooks.dataLocation() : QString(), where);
    path->setReadOnly(true);
    path->setAccessibleName(where->title());
    path->setLayoutDirection(Qt::LeftToRight);
    auto *whereColumn = new QVBoxLayout(where);
    whereColumn->addWidget(path);
    where->setVisible(bool(m_hooks.dataLocation));

    auto *copies = new QGroupBox(tr("Backup"), this);
    auto *words
        = new QLabel(tr("A backup is one file with all sessions, profiles and history. Session passwords "
                        "are not in it: they stay in this computer’s keychain."),
            copies);
    words->setWordWrap(true);
    m_save = new QPushButton(tr("&Back up…"), copies);
    m_restore = new QPushButton(tr("&Restore…"), copies);
    m_save->setAutoDefault(false);
    m_restore->setAutoDefault(false);
    m_progress = new QProgressBar(copies);
    m_progress->setRange(0, 0);
    m_progress->setAccessibleName(tr("At work"));
    m_progress->setVisible(false);
    m_status = new QLabel(copies);
    m_status->setWordWrap(true);
    m_status->setVisible(false);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(copies);
    column->addWidget(words);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_status);

    auto *all = new QVBoxLayout(this);
    all->addWidget(where);
    all->addWidget(copies);
    all->addStretch(1);
}

void DataForm::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_save->setEnabled(!busy);
    m_restore->setEnabled(!busy);
}

void DataForm::say(const QString &text)
{
    m_status->setText(text);
    m_status->setVisible(!text.isEmpty());
    m_status->setAccessibleName(text);
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void DataForm::backup(const QString &path)
{
    setBusy(true);
    base::whenDone(m_backup.backup(path), this, [this](const base::Result<QString> &done) {
        setBusy(false);
        say(done ? tr("The backup is in %1.").arg(*done)
                 : errorText(tr("There is no backup."), done.error()));
    });
}

void DataForm::restore(const QString &path)
{
    Question question;
    question.text = tr("Replace all data with this backup?");
    question.detail = tr("What is here now is backed up first, beside the data.");
    question.verbs = { tr("Replace") };
    question.isFinal = true;
    m_prompts->ask(this, question, [this, path](Answer) {
        setBusy(true);
        base::whenDone(m_backup.restore(path), this, [this](const base::Result<QString> &done) {
            setBusy(false);
            if (!done)
                return say(errorText(tr("Nothing was restored."), done.error()));
            say(tr("Restored. What was here before is in %1.").arg(*done));
            Q_EMIT restored();
        });
    });
}

} // namespace ui
