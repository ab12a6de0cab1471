// Prompts that answer at once, as told beforehand, and remember what was asked.
#pragma once

#include "ui/prompts.h"

#include <QList>
#include <QPdfWriter>

namespace support {

class Answers final : public ui::Prompts {
public:
    QList<ui::Question> asked;
    int verb = -1; // the answer; -1: cancel
    QString file; // empty: cancel

    void ask(QWidget *, const ui::Question &question, std::function<void(ui::Answer)> answered) override
    {
        asked << question;
        if (verb >= 0)
            answered({ verb, false });
    }
    void askForFileToOpen(QWidget *, const ui::FileQuestion &, std::function<void(QString)> answered) override
    {
        if (!file.isEmpty())
            answered(file);
    }
    void askForFileToSave(QWidget *, const ui::FileQuestion &, std::function<void(QString)> answered) override
    {
        if (!file.isEmpty())
            answered(file);
    }
    void askForFolder(QWidget *, const QString &, std::function<void(QString)> answered) override
    {
        if (!file.isEmpty())
            answered(file);
    }
    void askForPrinter(QWidget *, std::function<void(QPagedPaintDevice &)> chosen) override
    {
        if (file.isEmpty())
            return;
        QPdfWriter printer(file);
        chosen(printer);
    }
};

// The control of that kind with that accessible name.
template <typename T>
T *control(QWidget &window, const QString &name)
{
    const auto found = window.findChildren<T *>();
    for (T *one : found)
        if (one->accessibleName() == name)
            return one;
    qWarning() << "no control named" << name;
    return nullptr;
}

} // namespace support
