#include "ui/prompts.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>

#include <memory>

namespace ui {

void WidgetPrompts::ask(QWidget *asker, const Question &question, std::function<void(Answer)> answered)
{
    auto *box = new QMessageBox(asker);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(question.isFinal ? QMessageBox::Warning : QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.text);
    box->setInformativeText(question.detail);

    QList<QAbstractButton *> verbs;
    for (const QString &verb : question.verbs) {
        const auto role = question.isFinal ? QMessageBox::DestructiveRole
            : verbs.isEmpty()              ? QMessageBox::AcceptRole
                                           : QMessageBox::ActionRole;
        verbs << box->addButton(verb, role);
    }
    if (question.cancelled) {
        auto *cancel = box->addButton(QMessageBox::Cancel);
        box->setEscapeButton(cancel);
        if (question.isFinal)
            box->setDefaultButton(qobject_cast<QPushButton *>(cancel));
    }
    if (!question.isFinal && !verbs.isEmpty())
        box->setDefaultButton(qobject_cast<QPushButton *>(verbs.first()));
    if (!question.checkBox.isEmpty())
        box->setCheckBox(new QCheckBox(question.checkBox, box));

    QObject::connect(box, &QMessageBox::buttonClicked, box,
        [box, verbs, answered = std::move(answered)](QAbstractButton *button) {
            const auto verb = verbs.indexOf(button);
            if (verb >= 0)
                answered({ int(verb), box->checkBox() && box->checkBox()->isChecked() });
        });
    box->open();
}

namespace {

void askForFile(QWidget *asker, const FileQuestion &question, QFileDialog::AcceptMode mode,
    std::function<void(QString)> answered)
{
    auto *dialog = new QFileDialog(asker, question.title, {}, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(mode);
    dialog->setFileMode(mode == QFileDialog::AcceptSave ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    dialog->selectFile(question.name);
    const qsizetype dot = question.name.lastIndexOf(u'.');
    if (dot >= 0)
        dialog->setDefaultSuffix(question.name.mid(dot + 1));
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [answered = std::move(answered)](const QString &file) { answered(file); });
    dialog->open();
}

} // namespace

void WidgetPrompts::askForFileToOpen(
    QWidget *asker, const FileQuestion &question, std::function<void(QString)> answered)
{
    askForFile(asker, question, QFileDialog::AcceptOpen, std::move(answered));
}

void WidgetPrompts::askForFileToSave(
    QWidget *asker, const FileQuestion &question, std::function<void(QString)> answered)
{
    askForFile(asker, question, QFileDialog::AcceptSave, std::move(answered));
}

void WidgetPrompts::askForFolder(QWidget *asker, const QString &title, std::function<void(QString)> answered)
{
    auto *dialog = new QFileDialog(asker, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
        [answered = std::move(answered)](const QString &folder) { answered(folder); });
    dialog->open();
}

void WidgetPrompts::askForPrinter(QWidget *asker, std::function<void(QPagedPaintDevice &)> chosen)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), asker);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), dialog,
        [printer, chosen = std::move(chosen)] { chosen(*printer); });
    dialog->open();
}

} // namespace ui
