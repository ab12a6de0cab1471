// Questions to the user, as an interface: the window asks through WidgetPrompts, tests answer by a
// recorded fake. Nothing here waits; the answer comes by a call, or never when the user cancels.
#pragma once

#include <QPointer>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QPagedPaintDevice;

namespace ui {

struct Question {
    QString text; // what is asked: one sentence
    QString detail; // what it means; may be empty
    QStringList verbs; // the answers besides Cancel; the first is the default unless `isFinal`
    bool isFinal = false; // cannot be undone: Cancel is the default button
    bool cancelled = true; // offers Cancel
    QString checkBox; // "Do not remind me again"; empty: none
};

struct Answer {
    int verb = 0; // index into Question::verbs
    bool checked = false; // the check box

    bool operator==(const Answer &) const = default;
};

struct FileQuestion {
    QString title;
    QString filter; // "Calendar files (*.ics)"
    QString name; // suggested name, for saving
};

class Prompts {
public:
    virtual ~Prompts() = default;

    // `answered` runs at most once, and not after `asker` died.
    virtual void ask(QWidget *asker, const Question &question, std::function<void(Answer)> answered) = 0;
    virtual void askForFileToOpen(
        QWidget *asker, const FileQuestion &question, std::function<void(QString)> answered)
        = 0;
    virtual void askForFileToSave(
        QWidget *asker, const FileQuestion &question, std::function<void(QString)> answered)
        = 0;
    virtual void askForFolder(QWidget *asker, const QString &title, std::function<void(QString)> answered)
        = 0;
    // `chosen` paints; the device is gone afterwards.
    virtual void askForPrinter(QWidget *asker, std::function<void(QPagedPaintDevice &)> chosen) = 0;
};

// Message boxes, file and printer dialogs, window-modal, by open().
class WidgetPrompts final : public Prompts {
public:
    void ask(QWidget *asker, const Question &question, std::function<void(Answer)> answered) override;
    void askForFileToOpen(
        QWidget *asker, const FileQuestion &question, std::function<void(QString)> answered) override;
    void askForFileToSave(
        QWidget *asker, const FileQuestion &question, std::function<void(QString)> answered) override;
    void askForFolder(QWidget *asker, const QString &title, std::function<void(QString)> answered) override;
    void askForPrinter(QWidget *asker, std::function<void(QPagedPaintDevice &)> chosen) override;
};

} // namespace ui
