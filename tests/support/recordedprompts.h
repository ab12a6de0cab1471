// Answers questions as the test said beforehand, and keeps what was asked. Without an answer in waiting the
// question counts as cancelled.
#pragma once

#include "ui/prompts.h"

#include <QList>
#include <QPdfWriter>
#include <QTimer>

#include <optional>

namespace support {

class RecordedPrompts final : public ui::Prompts {
public:
    QList<ui::Question> asked;
    QList<ui::FileQuestion> askedForFile;
    QList<std::optional<ui::Answer>> answers; // taken from the front
    QStringList files;
    QString printTo; // a PDF instead of paper; empty: cancel

    void ask(QWidget *, const ui::Question &question, std::function<void(ui::Answer)> answered) override
    {
        asked << question;
        if (answers.isEmpty())
            return;
        if (const auto answer = answers.takeFirst())
            answered(*answer);
    }
    void askForFileToOpen(
        QWidget *, const ui::FileQuestion &question, std::function<void(QString)> answered) override
    {
        answerFile(question, answered);
    }
    void askForFileToSave(
        QWidget *, const ui::FileQuestion &question, std::function<void(QString)> answered) override
    {
        answerFile(question, answered);
    }
    void askForFolder(QWidget *, const QString &title, std::function<void(QString)> answered) override
    {
        answerFile({ title, {}, {} }, answered);
    }
    void askForPrinter(QWidget *, std::function<void(QPagedPaintDevice &)> chosen) override
    {
        if (printTo.isEmpty())
            return;
        QPdfWriter printer(printTo);
        chosen(printer);
    }

private:
    void answerFile(const ui::FileQuestion &question, const std::function<void(QString)> &answered)
    {
        askedForFile << question;
        if (!files.isEmpty())
            answered(files.takeFirst());
    }
};

} // namespace support
