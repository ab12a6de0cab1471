#include "ui/dialogs/session/whenfields.h"

#include "schedule/zone.h"
#include "ui/walltime.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/durationcombo.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/timezonepicker.h"

#include <QCheckBox>
#include <QDateTime>
#include <QLabel>
#include <QLocale>
#include <QTimeEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QDateTime inSystemZone(base::Instant at)
{
    return QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), QTimeZone::systemTimeZone());
}

// Hours and minutes as the locale writes them.
QString clockFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
}

QString clockTime(QTime time)
{
    return QLocale().toString(time, clockFormat());
}

// Arrow keys go by quarters of an hour, which is what sessions start at.
class TimeField final : public QTimeEdit {
public:
    using QTimeEdit::QTimeEdit;

    void stepBy(int steps) override
    {
        if (currentSection() != MinuteSection)
            return QTimeEdit::stepBy(steps);
        const int quarter = 15 * 60;
        const int now = QTime(0, 0).secsTo(time());
        const int from = steps > 0 ? now / quarter : (now + quarter - 1) / quarter;
        setTime(QTime(0, 0).addSecs(((from + steps) * quarter + 86400) % 86400));
        setSelectedSection(MinuteSection);
    }

protected:
    StepEnabled stepEnabled() const override { return StepUpEnabled | StepDownEnabled; }
};

} // namespace

WhenFields::WhenFields(const base::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_clock(clock),
      m_date(new DateField(this)),
      m_time(new TimeField(this)),
      m_duration(new DurationCombo(this)),
      m_zone(new TimeZonePicker(clock.now(), this)),
      m_noDate(new QCheckBox(tr("&No date yet, only reserve the session ID"), this)),
      m_fields(new QWidget(this)),
      m_note(new FieldNote(nullptr, this)),
      m_clashes(new FieldNote(nullptr, this))
{
    build();
    connect(m_date, &QDateEdit::dateChanged, this, &WhenFields::refresh);
    connect(m_time, &QTimeEdit::timeChanged, this, &WhenFields::refresh);
    connect(m_duration, &DurationCombo::durationChanged, this, &WhenFields::refresh);
    connect(m_zone, &TimeZonePicker::zoneChanged, this, &WhenFields::refresh);
    connect(m_noDate, &QCheckBox::toggled, this, &WhenFields::refresh);
}

void WhenFields::build()
{
    m_date->setAccessibleName(tr("Date"));
    m_time->setAccessibleName(tr("Time"));
    m_duration->setAccessibleName(tr("Duration"));
    m_duration->setMinimumContentsLength(8);
    // Hours before minutes in every language; mirrored, Qt would turn them round.
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setDisplayFormat(clockFormat());
    m_note->setField(m_time);
    m_clashes->setField(m_date);
    setFocusProxy(m_date);

    auto *lasts = new QLabel(tr("f&or", "a session at 10:00 for 1 h"), m_fields);
    lasts->setBuddy(m_duration);
    lasts->setMinimumHeight(m_date->sizeHint().height());
    auto *row = new FlowLayout(m_fields);
    row->addWidget(m_date);
    row->addWidget(m_time);
    row->addWidget(lasts);
    row->addWidget(m_duration);
    row->addWidget(m_zone);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fields);
    column->addWidget(m_note);
    column->addWidget(m_clashes);
    column->addWidget(m_noDate);
}

void WhenFields::show(const model::Series &series)
{
    const QSignalBlocker quiet(this);
    m_date->setDate(dateOf(series.start));
    m_time->setTime(timeOf(series.start));
    m_duration->setDuration(series.duration);
    m_zone->setZone(series.zone);
    setHasDate(true);
}

void WhenFields::setHasDate(bool hasDate)
{
    m_noDate->setChecked(!hasDate);
    m_fields->setEnabled(hasDate);
    refresh();
}

void WhenFields::setRecentZones(const QList<QByteArray> &zones)
{
    m_zone->setRecent(zones);
}

void WhenFields::limitToOccurrence()
{
    m_zone->setEnabled(false);
    hideNoDate();
}

void WhenFields::hideNoDate()
{
    m_noDate->setVisible(false);
}

bool WhenFields::hasDate() const
{
    return !m_noDate->isChecked();
}

base::WallTime WhenFields::start() const
{
    return toWallTime(m_date->date(), m_time->time());
}

QByteArray WhenFields::zone() const
{
    return m_zone->zone();
}

std::optional<std::chrono::minutes> WhenFields::duration() const
{
    return m_duration->duration();
}

std::vector<services::DraftProblem> WhenFields::problems() const
{
    std::vector<services::DraftProblem> found;
    if (!hasDate())
        return found;
    if (!duration())
        found.push_back({ u"duration"_s, tr("Say how long, such as 45 min or 1:30.") });
    if (zone().isEmpty())
        found.push_back({ u"zone"_s, tr("There is no such time zone: type a city, such as Berlin.") });
    return found;
}

void WhenFields::showProblem(const QString &text)
{
    m_note->setProblem(text);
}

void WhenFields::showClashes(const std::vector<services::Clash> &clashes)
{
    if (clashes.empty() || !hasDate())
        return m_clashes->setProblem({});
    const services::Clash &first = clashes.front();
    const QDateTime from = inSystemZone(first.start);
    const QDateTime to = inSystemZone(first.end);
    QString span = clockTime(from.time()) % u" \u2013 "_s % clockTime(to.time());
    if (from.date() != m_date->date())
        span = dayWithWeekday(from.date()) % u", "_s % span;
    QString text = tr("Overlaps “%1” (%2).").arg(first.topic, span);
    const int more = int(clashes.size()) - 1;
    if (more == 1)
        text += u' ' % tr("And one more.");
    else if (more > 1)
        text += u' ' % tr("And %n more.", nullptr, more);
    m_clashes->setProblem(text);
}

void WhenFields::refresh()
{
    m_fields->setEnabled(hasDate());
    m_note->setHint(hasDate() ? hint() : tr("The ID can be started at any time, again and again."));
    if (!hasDate())
        m_clashes->setProblem({});
    if (const auto known = schedule::Zone::byName(zone()))
        m_zone->setReferenceTime(known->toInstant(start()));
    Q_EMIT changed();
}

QString WhenFields::hint() const
{
    const auto known = schedule::Zone::byName(zone());
    if (!known)
        return {};
    QStringList parts;
    const base::Instant instant = known->toInstant(start());
    if (known->isGap(start())) {
        parts << tr("%1 does not exist on this day, the clocks go forward; it will be %2.")
                     .arg(clockTime(timeOf(start())), clockTime(timeOf(known->toWall(instant))));
    }
    const QDateTime mine = inSystemZone(instant);
    if (mine.date() != m_date->date()) {
        parts << tr("%1, %2 for you.").arg(clockTime(mine.time()), dayWithWeekday(mine.date()));
    } else if (mine.time() != m_time->time() && !known->isGap(start())) {
        parts << tr("%1 for you.").arg(clockTime(mine.time()));
    }
    if (instant < m_clock.now())
        parts << tr("This time is past.");
    return parts.join(u' ');
}

} // namespace ui
