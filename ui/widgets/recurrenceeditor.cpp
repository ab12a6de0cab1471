#include "ui/widgets/recurrenceeditor.h"

#include "schedule/editorchoice.h"
#include "schedule/plainwords.h"
#include "schedule/recurrence.h"
#include "ui/walltime.h"
#include "ui/widgets/customrepeat.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/repeatend.h"

#include <QComboBox>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using schedule::EditorChoice;
using schedule::MonthlyBy;
using schedule::RepeatKind;

namespace {

// The same but for the end, which has a field of its own.
bool sameKind(EditorChoice a, const EditorChoice &b)
{
    a.end = b.end;
    a.endDate = b.endDate;
    a.count = b.count;
    return a == b;
}

} // namespace

class RecurrenceEditor::Private {
public:
    explicit Private(RecurrenceEditor *owner)
        : q(owner),
          presets(new QComboBox(owner)),
          end(new RepeatEndField(owner)),
          custom(new CustomRepeat(owner)),
          note(new FieldNote(presets, owner))
    {
    }

    void fillPresets();
    void selectPreset();
    void presetChosen(int row);
    void read();
    void refresh();
    QString nextText(const model::RecurrenceRule &rule) const;
    static QString problemText(const base::Error &error);

    RecurrenceEditor *q;
    QComboBox *presets;
    RepeatEndField *end;
    CustomRepeat *custom;
    FieldNote *note;
    std::vector<EditorChoice> offered; // by the combo's rows; the last row is "Custom…"
    EditorChoice choice;
    // What was given, and handed back as it was as long as nothing is chosen anew.
    std::optional<model::RecurrenceRule> given;
    EditorChoice givenChoice;
    base::WallTime givenStart {};
    bool customOpen = false;
    base::WallTime start {};
    QByteArray zone = "UTC";
};

void RecurrenceEditor::Private::fillPresets()
{
    const QSignalBlocker quiet(presets);
    presets->clear();
    offered.clear();
    const auto offer = [this](const QString &text, const EditorChoice &preset) {
        presets->addItem(text);
        offered.push_back(preset);
    };
    const QLocale locale;
    const QDate date = dateOf(start);
    EditorChoice preset;
    offer(tr("does not repeat"), preset);
    preset.kind = RepeatKind::Daily;
    offer(tr("every day"), preset);
    preset.kind = RepeatKind::EveryWeekday;
    offer(tr("every weekday (%1 to %2)")
              .arg(locale.dayName(1, QLocale::ShortFormat), locale.dayName(5, QLocale::ShortFormat)),
        preset);
    preset.kind = RepeatKind::Weekly;
    offer(tr("every week on %1").arg(locale.dayName(date.dayOfWeek())), preset);
    preset.kind = RepeatKind::Monthly;
    offer(tr("every month on day %1").arg(locale.toString(date.day())), preset);
    preset.monthlyBy = MonthlyBy::NthWeekday;
    offer(tr("every month on %1", "on the third Friday").arg(weekdayOfMonthText(start, false)), preset);
    if (schedule::isLastWeekdayOfMonth(start)) {
        preset.monthlyBy = MonthlyBy::LastWeekday;
        offer(tr("every month on %1", "on the third Friday").arg(weekdayOfMonthText(start, true)), preset);
    }
    preset.monthlyBy = MonthlyBy::Day;
    preset.kind = RepeatKind::Yearly;
    offer(tr("every year on %1").arg(shortDay(date)), preset);
    presets->addItem(tr("otherwise…"));
    selectPreset();
}

void RecurrenceEditor::Private::selectPreset()
{
    const QSignalBlocker quiet(presets);
    if (!customOpen) {
        for (size_t row = 0; row < offered.size(); ++row) {
            if (sameKind(choice, offered[row])) {
                presets->setCurrentIndex(int(row));
                return;
            }
        }
        customOpen = true;
        custom->show(choice);
    }
    presets->setCurrentIndex(presets->count() - 1);
}

void RecurrenceEditor::Private::presetChosen(int row)
{
    customOpen = size_t(row) >= offered.size();
    if (customOpen) {
        EditorChoice shown = choice;
        if (shown.kind == RepeatKind::None)
            shown.kind = RepeatKind::Weekly;
        custom->show(shown);
        custom->writeTo(choice);
    } else {
        choice = offered[size_t(row)];
    }
    end->writeTo(choice);
    refresh();
    Q_EMIT q->changed();
}

void RecurrenceEditor::Private::read()
{
    if (customOpen)
        custom->writeTo(choice);
    end->writeTo(choice);
    refresh();
    Q_EMIT q->changed();
}

// A rule's text brings its own end.
void RecurrenceEditor::Private::refresh()
{
    custom->setVisible(customOpen);
    end->setVisible(choice.kind != RepeatKind::None && !(customOpen && choice.kind == RepeatKind::Custom));
    note->setField(customOpen && custom->isRuleText() ? custom->ruleField() : presets);
    const auto rule = q->rule();
    if (!rule) {
        note->setProblem(problemText(rule.error()));
        return;
    }
    note->setProblem({});
    note->setHint(*rule ? nextText(**rule) : QString());
}

QString RecurrenceEditor::Private::problemText(const base::Error &error)
{
    if (error.part.isEmpty())
        return tr("This rule makes no sense: %1").arg(error.detail);
    if (error.part == u"FREQ")
        return tr("The rule must say how often: FREQ=DAILY, WEEKLY, MONTHLY or YEARLY.");
    return tr("The part %1 of the rule is wrong.").arg(error.part);
}

QString RecurrenceEditor::Private::nextText(const model::RecurrenceRule &rule) const
{
    const QString words = schedule::inWords(rule, QLocale());
    schedule::Recurrence recurrence;
    recurrence.start = start;
    recurrence.zone = schedule::Zone::byName(zone);
    recurrence.rule = rule;
    schedule::RecurrenceWindow window;
    window.from = start;
    window.limit = 4;
    const schedule::Expansion found = schedule::expand(recurrence, window);
    if (found.list.empty())
        return tr("%1. No day fits this rule.").arg(words);
    QStringList days;
    size_t first = found.list.front().wall == start ? 1 : 0;
    for (size_t i = first; i < found.list.size() && days.size() < 3; ++i)
        days << shortDay(dateOf(found.list[i].wall));
    if (days.isEmpty())
        return words;
    const QString list = days.join(tr(", ", "between dates"));
    return first == 1 ? tr("%1. Next: %2").arg(words, list)
                      : tr("%1. The first one is later than the start: %2").arg(words, list);
}

RecurrenceEditor::RecurrenceEditor(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    d->presets->setAccessibleName(tr("Repeats"));
    d->presets->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new FlowLayout;
    row->addWidget(d->presets);
    row->addWidget(d->end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(d->custom);
    column->addWidget(d->note);
    setFocusProxy(d->presets);

    connect(d->presets, &QComboBox::activated, this, [this](int r) { d->presetChosen(r); });
    connect(d->end, &RepeatEndField::changed, this, [this] { d->read(); });
    connect(d->custom, &CustomRepeat::changed, this, [this] { d->read(); });
    setStart(base::WallTime {}, "UTC");
}

RecurrenceEditor::~RecurrenceEditor() = default;

void RecurrenceEditor::setStart(base::WallTime start, const QByteArray &zone)
{
    if (start == d->start && zone == d->zone && !d->offered.empty())
        return;
    d->start = start;
    d->zone = zone;
    d->end->setStart(dateOf(start));
    d->custom->setStart(start);
    if (d->choice.monthlyBy == MonthlyBy::LastWeekday && !schedule::isLastWeekdayOfMonth(start))
        d->choice.monthlyBy = MonthlyBy::NthWeekday;
    d->fillPresets();
    d->refresh();
}

void RecurrenceEditor::setRule(const std::optional<model::RecurrenceRule> &rule)
{
    d->choice = schedule::choiceFor(rule, d->start, d->zone);
    // "on the start's own weekday" follows the start.
    if (d->choice.kind == RepeatKind::Weekly
        && d->choice.weekdays == 1U << (dateOf(d->start).dayOfWeek() - 1))
        d->choice.weekdays = 0;
    d->given = rule;
    d->givenChoice = d->choice;
    d->givenStart = d->start;
    d->customOpen = false;
    d->end->show(d->choice);
    d->selectPreset();
    d->refresh();
}

base::Result<std::optional<model::RecurrenceRule>> RecurrenceEditor::rule() const
{
    if (d->given && d->choice == d->givenChoice && d->start == d->givenStart)
        return d->given;
    auto made = schedule::toRule(d->choice, d->start, d->zone);
    // The week begins where the host's calendar says: RFC 5545 3.3.10, WKST.
    if (made && *made && d->choice.kind == RepeatKind::Weekly && d->choice.every > 1)
        (*made)->weekStart = model::Weekday(int(QLocale().firstDayOfWeek()) - 1);
    return made;
}

QWidget *RecurrenceEditor::firstControl() const
{
    return d->presets;
}

} // namespace ui
