#include "schedule/plainwords.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace schedule {

namespace {

using model::Frequency;
using model::Weekday;

class PlainWords {
public:
    PlainWords(const model::RecurrenceRule &rule, const Translate &translate, const QLocale &locale,
        const std::optional<Zone> &zone)
        : m_rule(rule), m_translate(translate), m_locale(locale), m_zone(zone)
    {
    }

    QString sentence() const
    {
        QString text = days();
        if (!m_rule.byHour.empty() || !m_rule.byMinute.empty() || !m_rule.bySecond.empty())
            text = times(text);
        if (!m_rule.bySetPos.empty())
            //: %1: "the last", "the first and the second"; %2: "every month on Mon and Tue"
            text = tr("%1, only %2 of each").arg(text, positions());
        return ending(text);
    }

private:
    // Named so that the texts are collected; not QObject's, whose language is the application's.
    QString tr(const char *source, const char *comment = nullptr, int n = -1) const
    {
        return m_translate("schedule::PlainWords", source, comment, n);
    }

    bool isEvery() const { return m_rule.interval <= 1; }

    // One of a kind is said without a number, so the plurals here never stand for one.
    QString every() const
    {
        const int n = static_cast<int>(std::min<std::uint32_t>(m_rule.interval, 0x7fff'ffff));
        switch (m_rule.frequency) {
        case Frequency::Secondly:
            return isEvery() ? tr("Every second") : tr("Every %n seconds", nullptr, n);
        case Frequency::Minutely:
            return isEvery() ? tr("Every minute") : tr("Every %n minutes", nullptr, n);
        case Frequency::Hourly:
            return isEvery() ? tr("Every hour") : tr("Every %n hours", nullptr, n);
        case Frequency::Daily:
            return isEvery() ? tr("Every day") : tr("Every %n days", nullptr, n);
        case Frequency::Weekly:
            return isEvery() ? tr("Every week") : tr("Every %n weeks", nullptr, n);
        case Frequency::Monthly:
            return isEvery() ? tr("Every month") : tr("Every %n months", nullptr, n);
        case Frequency::Yearly:
            return isEvery() ? tr("Every year") : tr("Every %n years", nullptr, n);
        }
        return {};
    }

    // The frequency with all day parts: "Every month on the last Fri".
    QString days() const
    {
        if (isWorkingDays())
            return tr("Every weekday");
        QString text = every();
        if (m_rule.frequency == Frequency::Yearly && isDate())
            //: %1: "Every year"; %2: a date without a year, "24 December"
            return tr("%1 on %2").arg(text, dateWords());
        if (!m_rule.byDay.empty())
            text = tr("%1 on %2").arg(text, list(m_rule.byDay, [this](auto day) { return weekday(day); }));
        if (!m_rule.byMonthDay.empty())
            text = m_rule.byDay.empty() ? tr("%1 on %2").arg(text, monthDays())
                                        //: %1: "Every month on Fri"; %2: "day 13"
                                        : tr("%1, only on %2").arg(text, monthDays());
        if (!m_rule.byYearDay.empty())
            text = tr("%1, only on %2").arg(text, yearDays());
        if (!m_rule.byWeekNo.empty())
            text = tr("%1, in %2").arg(text, weeks());
        if (!m_rule.byMonth.empty())
            text = tr("%1 in %2").arg(text, list(m_rule.byMonth, [this](int month) {
                return m_locale.standaloneMonthName(month, QLocale::LongFormat);
            }));
        return text;
    }

    bool isWorkingDays() const
    {
        static const std::vector<model::WeekdayNum> working { { Weekday::Monday, 0 }, { Weekday::Tuesday, 0 },
            { Weekday::Wednesday, 0 }, { Weekday::Thursday, 0 }, { Weekday::Friday, 0 } };
        const bool stepless = m_rule.frequency == Frequency::Weekly || m_rule.frequency == Frequency::Daily;
        return stepless && isEvery() && m_rule.byDay == working && m_rule.byMonthDay.empty()
            && m_rule.byMonth.empty() && m_rule.byYearDay.empty() && m_rule.byWeekNo.empty()
            && m_rule.bySetPos.empty();
    }

    // One day in one month of the year, in the words of the calendar.
    bool isDate() const
    {
        return m_rule.byMonth.size() == 1 && m_rule.byMonthDay.size() == 1 && m_rule.byMonthDay.front() > 0
            && m_rule.byDay.empty() && m_rule.byYearDay.empty() && m_rule.byWeekNo.empty();
    }

    QString dateWords() const
    {
        const QString month = m_locale.monthName(m_rule.byMonth.front(), QLocale::LongFormat);
        //: A day of the year: %1 is the number of the day, %2 the month's name
        return tr("%1 %2").arg(m_locale.toString(m_rule.byMonthDay.front()), month);
    }

    QString weekday(const model::WeekdayNum &day) const
    {
        const QString name = m_locale.standaloneDayName(static_cast<int>(day.day) + 1, QLocale::ShortFormat);
        if (day.ordinal == 0)
            return name;
        if (m_rule.frequency == Frequency::Yearly && m_rule.byMonth.empty())
            //: %1: "the second"; %2: a weekday
            return tr("%1 %2 of the year").arg(nth(day.ordinal), name);
        return tr("%1 %2", "nth weekday").arg(nth(day.ordinal), name);
    }

    // "the second", "the last", "the 12th from the end".
    QString nth(int n) const
    {
        switch (n) {
        case 1:
            return tr("the first");
        case 2:
            return tr("the second");
        case 3:
            return tr("the third");
        case 4:
            return tr("the fourth");
        case 5:
            return tr("the fifth");
        case -1:
            return tr("the last");
        case -2:
            return tr("the second to last");
        case -3:
            return tr("the third to last");
        default:
            break;
        }
        //: A rank, like "number 12"
        return n > 0 ? tr("number %1").arg(m_locale.toString(n))
                     : tr("number %1 from the end").arg(m_locale.toString(-n));
    }

    template <typename Values, typename Word>
    QString list(const Values &values, Word word) const
    {
        QStringList words;
        for (const auto &value : values)
            words.append(word(value));
        return joined(words);
    }

    QString joined(const QStringList &words) const
    {
        constexpr qsizetype most = 12;
        if (words.size() > most)
            return tr("%1 and %n more", nullptr, static_cast<int>(words.size() - most))
                .arg(words.mid(0, most).join(tr(", ", "between items of a list")));
        if (words.size() < 2)
            return words.join(QString());
        //: The end of a list: "Tue and Thu"
        return tr("%1 and %2")
            .arg(words.mid(0, words.size() - 1).join(tr(", ", "between items of a list")), words.last());
    }

    // First those counted from the front, then those from the end, nearest to it last.
    template <typename Value>
    static std::vector<Value> frontFirst(std::vector<Value> values)
    {
        std::stable_partition(values.begin(), values.end(), [](Value v) { return v > 0; });
        return values;
    }

    QString monthDays() const
    {
        return list(frontFirst(m_rule.byMonthDay), [this](int day) {
            if (day == -1)
                return tr("the last day of the month");
            if (day < 0)
                return tr("day %1 from the end of the month").arg(m_locale.toString(-day));
            return tr("day %1").arg(m_locale.toString(day));
        });
    }

    QString yearDays() const
    {
        return list(frontFirst(m_rule.byYearDay), [this](int day) {
            if (day == -1)
                return tr("the last day of the year");
            if (day < 0)
                return tr("day %1 from the end of the year").arg(m_locale.toString(-day));
            return tr("day %1 of the year").arg(m_locale.toString(day));
        });
    }

    QString weeks() const
    {
        return list(frontFirst(m_rule.byWeekNo), [this](int week) {
            if (week == -1)
                return tr("the last week of the year");
            if (week < 0)
                return tr("week %1 from the end of the year").arg(m_locale.toString(-week));
            return tr("week %1").arg(m_locale.toString(week));
        });
    }

    QString positions() const
    {
        return list(frontFirst(m_rule.bySetPos), [this](int position) { return nth(position); });
    }

    QString times(const QString &text) const
    {
        const bool daily = m_rule.frequency >= Frequency::Daily;
        const std::size_t product = m_rule.byHour.size() * m_rule.byMinute.size()
            * std::max<std::size_t>(1, m_rule.bySecond.size());
        if (daily && product > 0 && product <= 12)
            return tr("%1 at %2").arg(text, clockTimes());
        QStringList limits;
        const auto add = [&](const std::vector<std::uint8_t> &values, const QString &pattern) {
            if (!values.empty())
                limits.append(pattern.arg(list(values, [this](int n) { return m_locale.toString(n); })));
        };
        //: %1: hours of the day, "9 and 17"
        add(m_rule.byHour, tr("hour %1"));
        add(m_rule.byMinute, tr("minute %1"));
        add(m_rule.bySecond, tr("second %1"));
        //: %1: "Every minute"; %2: "hour 9 and 17, minute 0 and 30"
        return tr("%1 at %2", "hours, minutes, seconds")
            .arg(text, limits.join(tr(", ", "between items of a list")));
    }

    QString clockTimes() const
    {
        QStringList words;
        for (const int hour : m_rule.byHour) {
            for (const int minute : m_rule.byMinute) {
                if (m_rule.bySecond.empty())
                    words.append(m_locale.toString(QTime(hour, minute), QLocale::ShortFormat));
                for (const int second : m_rule.bySecond)
                    words.append(m_locale.toString(
                        QTime(hour, minute, std::min(second, 59)), QStringLiteral("HH:mm:ss")));
            }
        }
        return joined(words);
    }

    QString ending(const QString &text) const
    {
        if (m_rule.count) {
            const int n = static_cast<int>(std::min<std::uint32_t>(*m_rule.count, 0x7fff'ffff));
            return n == 1 ? tr("%1, once").arg(text) : tr("%1, %n times", nullptr, n).arg(text);
        }
        const auto date = [this](std::chrono::seconds since) {
            const auto day = std::chrono::floor<std::chrono::days>(since).count();
            return m_locale.toString(QDate(1970, 1, 1).addDays(day), QLocale::ShortFormat);
        };
        if (const auto *instant = std::get_if<base::Instant>(&m_rule.until))
            return tr("%1, until %2")
                .arg(text,
                    date(m_zone ? m_zone->toWall(*instant).time_since_epoch() : instant->time_since_epoch()));
        if (const auto *wall = std::get_if<base::WallTime>(&m_rule.until))
            return tr("%1, until %2").arg(text, date(wall->time_since_epoch()));
        if (const auto *day = std::get_if<base::WallDate>(&m_rule.until))
            return tr("%1, until %2").arg(text, date(day->time_since_epoch()));
        return text;
    }

    const model::RecurrenceRule &m_rule;
    const Translate &m_translate;
    const QLocale &m_locale;
    const std::optional<Zone> &m_zone;
};

} // namespace

QString inWords(const model::RecurrenceRule &rule, const QLocale &locale, const std::optional<Zone> &zone)
{
    return inWords(rule, &QCoreApplication::translate, locale, zone);
}

QString inWords(const model::RecurrenceRule &rule, const Translate &translate, const QLocale &locale,
    const std::optional<Zone> &zone)
{
    return PlainWords(rule, translate, locale, zone).sentence();
}

} // namespace schedule
