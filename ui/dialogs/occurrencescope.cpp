#include "ui/dialogs/occurrencescope.h"

#include "ui/prompts.h"

#include <QCoreApplication>

namespace ui {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("ui::OccurrenceScope", source);
}

void ask(Prompts &prompts, QWidget *parent, const QString &question, const QString &when,
    std::function<void(OccurrenceScope)> then)
{
    Question asked;
    asked.text = question;
    asked.detail = text("You chose the one on %1.").arg(when);
    asked.verbs = { text("This one"), text("This and all later ones"), text("All") };
    prompts.ask(
        parent, asked, [then = std::move(then)](Answer answer) { then(OccurrenceScope(answer.verb)); });
}

} // namespace

void askEditScope(Prompts &prompts, QWidget *parent, const QString &topic, const QString &when,
    std::function<void(OccurrenceScope)> then)
{
    ask(prompts, parent, text("“%1” repeats. Which ones do you want to edit?").arg(topic), when,
        std::move(then));
}

void askDeleteScope(Prompts &prompts, QWidget *parent, const QString &topic, const QString &when,
    std::function<void(OccurrenceScope)> then)
{
    ask(prompts, parent, text("“%1” repeats. Which ones do you want to delete?").arg(topic), when,
        std::move(then));
}

} // namespace ui
