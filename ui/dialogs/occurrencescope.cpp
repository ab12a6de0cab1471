#include "ui/dialogs/occurrencescope.h"

#include "ui/prompts.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct ScopeTexts {
    Q_DECLARE_TR_FUNCTIONS(ui::OccurrenceScope)
};

void ask(Prompts &prompts, QWidget *parent, const QString &question, const QString &when,
    std::function<void(OccurrenceScope)> then)
{
    Question asked;
    asked.text = question;
    asked.detail = ScopeTexts::tr("You chose the one on %1.").arg(when);
    asked.verbs
        = { ScopeTexts::tr("This one"), ScopeTexts::tr("This and all later ones"), ScopeTexts::tr("All") };
    prompts.ask(
        parent, asked, [then = std::move(then)](Answer answer) { then(OccurrenceScope(answer.verb)); });
}

} // namespace

void askEditScope(Prompts &prompts, QWidget *parent, const QString &topic, const QString &when,
    std::function<void(OccurrenceScope)> then)
{
    ask(prompts, parent, ScopeTexts::tr("“%1” repeats. Which ones do you want to edit?").arg(topic), when,
        std::move(then));
}

void askDeleteScope(Prompts &prompts, QWidget *parent, const QString &topic, const QString &when,
    std::function<void(OccurrenceScope)> then)
{
    ask(prompts, parent, ScopeTexts::tr("“%1” repeats. Which ones do you want to delete?").arg(topic), when,
        std::move(then));
}

} // namespace ui
