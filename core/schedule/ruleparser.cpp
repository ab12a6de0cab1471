#include "schedule/rulebits.h"

#include "schedule/calendarmath.h"
#include "schedule/rruletext.h"

#include <QString>

namespace schedule {

namespace {

using Char = char16_t;
using Unexpected = tl::unexpected<base::Error>;

// Letters packed five bits each, so that names compare as numbers; anything else gives 0.
constexpr std::uint64_t packed(const Char *text, qsizetype length)
{
    std::uint64_t key = 0;
    if (length > 12)
        return 0;
    for (qsizetype i = 0; i < length; ++i) {
        const auto letter = static_cast<unsigned>((text[i] | 0x20) - u'a');
        if (letter > 25 || text[i] > u'z')
            return 0;
        key = key << 5 | (letter + 1);
    }
    return key;
}

template <std::size_t N>
constexpr std::uint64_t key(const Char (&name)[N])
{
    return packed(name, N - 1);
}

int partOf(std::uint64_t name)
{
    switch (name) {
    case key(u"FREQ"):
        return static_cast<int>(RulePart::Freq);
    case key(u"UNTIL"):
        return static_cast<int>(RulePart::Until);
    case key(u"COUNT"):
        return static_cast<int>(RulePart::Count);
    case key(u"INTERVAL"):
        return static_cast<int>(RulePart::Interval);
    case key(u"BYSECOND"):
        return static_cast<int>(RulePart::BySecond);
    case key(u"BYMINUTE"):
        return static_cast<int>(RulePart::ByMinute);
    case key(u"BYHOUR"):
        return static_cast<int>(RulePart::ByHour);
    case key(u"BYDAY"):
        return static_cast<int>(RulePart::ByDay);
    case key(u"BYMONTHDAY"):
        return static_cast<int>(RulePart::ByMonthDay);
    case key(u"BYYEARDAY"):
        return static_cast<int>(RulePart::ByYearDay);
    case key(u"BYWEEKNO"):
        return static_cast<int>(RulePart::ByWeekNo);
    case key(u"BYMONTH"):
        return static_cast<int>(RulePart::ByMonth);
    case key(u"BYSETPOS"):
        return static_cast<int>(RulePart::BySetPos);
    case key(u"WKST"):
        return static_cast<int>(RulePart::WkSt);
    default:
        return -1;
    }
}

int frequencyOf(std::uint64_t name)
{
    switch (name) {
    case key(u"SECONDLY"):
        return 0;
    case key(u"MINUTELY"):
        return 1;
    case key(u"HOURLY"):
        return 2;
    case key(u"DAILY"):
        return 3;
    case key(u"WEEKLY"):
        return 4;
    case key(u"MONTHLY"):
        return 5;
    case key(u"YEARLY"):
        return 6;
    default:
        return -1;
    }
}

int weekdayOf(const Char *text)
{
    switch (packed(text, 2)) {
    case key(u"MO"):
        return 0;
    case key(u"TU"):
        return 1;
    case key(u"WE"):
        return 2;
    case key(u"TH"):
        return 3;
    case key(u"FR"):
        return 4;
    case key(u"SA"):
        return 5;
    case key(u"SU"):
        return 6;
    default:
        return -1;
    }
}

bool isDigit(Char c)
{
    return c >= u'0' && c <= u'9';
}

// Reads up to `digits` digits; -1 without any.
int readNumber(const Char *&at, const Char *end, int digits)
{
    if (at == end || !isDigit(*at))
        return -1;
    int value = 0;
    for (; at != end && isDigit(*at) && digits > 0; ++at, --digits)
        value = value * 10 + (*at - u'0');
    return value;
}

class Parser {
public:
    explicit Parser(QStringView text) : m_at(text.utf16()), m_end(m_at + text.size()) { }

    base::Result<RuleBits> run()
    {
        base::Result<RuleBits> result;
        m_bits = &*result;
        while (readPart()) {
            if (m_at == m_end) {
                if (!m_bits->has(RulePart::Freq))
                    return failed("FREQ is missing", u"FREQ");
                if (m_bits->frequency == model::Frequency::Daily && m_bits->given == 1)
                    return result;
                if (auto fits = checkCombination(*m_bits); !fits)
                    return Unexpected(std::move(fits.error()));
                return result;
            }
            ++m_at; // the ';'
        }
        return failed(m_fault, m_part);
    }

private:
    Unexpected failed(const char *why, QStringView part) const
    {
        if (part.isEmpty())
            part = u"FREQ"; // an empty rule
        return base::failure(base::ErrorKind::Invalid,
            QString(part.toString().left(40).toUpper() % QLatin1String(": ") % QLatin1String(why)),
            part.toString().left(40).toUpper());
    }

    bool refuse(const char *why)
    {
        m_fault = why;
        return false;
    }

    bool readPart()
    {
        const Char *name = m_at;
        while (m_at != m_end && *m_at != u'=' && *m_at != u';')
            ++m_at;
        m_part = QStringView(name, m_at - name);
        if (m_at == m_end || *m_at == u';')
            return refuse("not of the form NAME=VALUE");
        const int part = partOf(packed(name, m_at - name));
        if (part < 0)
            return refuse("not a rule part of RFC 5545");
        if (m_bits->has(static_cast<RulePart>(part)))
            return refuse("given twice");
        m_bits->give(static_cast<RulePart>(part));
        ++m_at;
        return readValue(static_cast<RulePart>(part))
            && (m_at == m_end || *m_at == u';' || refuse("malformed value"));
    }

    bool readValue(RulePart part)
    {
        RuleBits &b = *m_bits;
        switch (part) {
        case RulePart::Freq:
            return readFrequency();
        case RulePart::Until:
            return readUntil();
        case RulePart::Count:
            return readPositive(b.count);
        case RulePart::Interval:
            return readPositive(b.interval);
        case RulePart::BySecond:
            return readUnsigned(0, 60, b.seconds);
        case RulePart::ByMinute:
            return readUnsigned(0, 59, b.minutes);
        case RulePart::ByHour:
            return readUnsigned(0, 23, b.hours);
        case RulePart::ByDay:
            return readDays();
        case RulePart::ByMonthDay:
            return readSigned(
                31, 2, [&b](int n) { b.monthDays |= 1U << n; }, [&b](int n) { b.monthDaysBack |= 1U << n; });
        case RulePart::ByYearDay:
            return readYearBits(b.yearDays, b.yearDaysBack);
        case RulePart::ByWeekNo:
            return readSigned(
                53, 2, [&b](int n) { b.weeks |= 1ULL << n; }, [&b](int n) { b.weeksBack |= 1ULL << n; });
        case RulePart::ByMonth:
            return readMonths();
        case RulePart::BySetPos:
            return readYearBits(b.setPos, b.setPosBack);
        case RulePart::WkSt:
            return readWeekStart();
        }
        return false;
    }

    std::uint64_t readWord()
    {
        const Char *from = m_at;
        while (m_at != m_end && *m_at != u';')
            ++m_at;
        return packed(from, m_at - from);
    }

    bool readFrequency()
    {
        const int frequency = frequencyOf(readWord());
        if (frequency < 0)
            return refuse("not a frequency");
        m_bits->frequency = static_cast<model::Frequency>(frequency);
        return true;
    }

    bool readWeekStart()
    {
        if (m_end - m_at < 2)
            return refuse("malformed weekday");
        const int day = weekdayOf(m_at);
        if (day < 0)
            return refuse("malformed weekday");
        m_at += 2;
        m_bits->weekStart = static_cast<model::Weekday>(day);
        return true;
    }

    bool readPositive(std::uint32_t &into)
    {
        std::uint64_t value = 0;
        const Char *from = m_at;
        for (; m_at != m_end && isDigit(*m_at); ++m_at) {
            value = value * 10 + (*m_at - u'0');
            if (value > 0xffff'ffffULL)
                return refuse("too large a number");
        }
        if (m_at == from || (m_at != m_end && *m_at != u';'))
            return refuse("not a positive whole number");
        if (value == 0)
            return refuse("must be at least 1");
        into = static_cast<std::uint32_t>(value);
        return true;
    }

    // After a list value: true while another follows; m_ok false where neither ',' nor an end does.
    bool another()
    {
        if (m_at != m_end && *m_at == u',') {
            ++m_at;
            return true;
        }
        m_ok = m_at == m_end || *m_at == u';';
        return false;
    }

    bool listDone() { return m_ok || refuse("malformed value"); }

    template <typename Bits>
    bool readUnsigned(int low, int high, Bits &into)
    {
        do {
            const int value = readNumber(m_at, m_end, 2);
            if (value < 0)
                return refuse("malformed value");
            if (value < low || value > high)
                return refuse("value out of range");
            into |= Bits(1) << value;
        } while (another());
        return listDone();
    }

    bool readMonths()
    {
        std::uint64_t months = 0;
        if (!readUnsigned(1, 12, months))
            return false;
        m_bits->months = static_cast<std::uint16_t>(months >> 1);
        return true;
    }

    template <typename Forward, typename Back>
    bool readSigned(int high, int digits, Forward forward, Back back)
    {
        do {
            const bool minus = m_at != m_end && *m_at == u'-';
            if (minus || (m_at != m_end && *m_at == u'+'))
                ++m_at;
            const int value = readNumber(m_at, m_end, digits);
            if (value < 0)
                return refuse("malformed value");
            if (value == 0 || value > high)
                return refuse("value out of range");
            minus ? back(value - 1) : forward(value - 1);
        } while (another());
        return listDone();
    }

    bool readYearBits(YearBits &forward, YearBits &back)
    {
        forward.fill(0);
        back.fill(0);
        return readSigned(
            366, 3, [&forward](int n) { forward[n >> 6] |= 1ULL << (n & 63); },
            [&back](int n) { back[n >> 6] |= 1ULL << (n & 63); });
    }

    bool readDays()
    {
        do {
            const bool minus = m_at != m_end && *m_at == u'-';
            const bool sign = minus || (m_at != m_end && *m_at == u'+');
            if (sign)
                ++m_at;
            const int number = readNumber(m_at, m_end, 2);
            if ((sign && number < 0) || m_end - m_at < 2)
                return refuse("malformed weekday");
            const int day = weekdayOf(m_at);
            if (day < 0)
                return refuse("malformed weekday");
            m_at += 2;
            if (number == 0 || number > 53)
                return refuse("number of a weekday out of range");
            addDay(day, number, minus);
        } while (another());
        return listDone();
    }

    void addDay(int day, int number, bool minus)
    {
        RuleBits &b = *m_bits;
        const auto bit = static_cast<std::uint8_t>(1U << day);
        if (number < 0) {
            b.weekdays |= bit;
            return;
        }
        if (b.numberedDays == 0)
            b.startNumberedDays();
        b.numberedDays |= bit;
        auto &bits = minus ? b.nthBack[day] : b.nth[day];
        bits |= 1ULL << (number - 1);
    }

    // Exactly `digits` digits.
    int fixed(int digits)
    {
        int value = 0;
        for (; digits > 0; --digits, ++m_at) {
            if (m_at == m_end || !isDigit(*m_at))
                return -1;
            value = value * 10 + (*m_at - u'0');
        }
        return value;
    }

    bool readUntil()
    {
        RuleBits &b = *m_bits;
        const int year = fixed(4);
        const int month = year < 0 ? -1 : fixed(2);
        const int day = month < 0 ? -1 : fixed(2);
        if (day < 0)
            return refuse("malformed date");
        if (year < 1 || month < 1 || month > 12 || day < 1 || day > calendar::monthLength(year, month - 1))
            return refuse("not a day of the calendar");
        b.until = calendar::dayNumber(year, month - 1, day - 1) * calendar::DaySeconds;
        b.untilForm = RuleBits::UntilForm::Date;
        if (m_at == m_end || (*m_at | 0x20) != u't')
            return true;
        ++m_at;
        const int hour = fixed(2);
        const int minute = hour < 0 ? -1 : fixed(2);
        const int second = minute < 0 ? -1 : fixed(2);
        if (second < 0)
            return refuse("malformed time");
        if (hour > 23 || minute > 59 || second > 60)
            return refuse("not a time of day");
        b.until += hour * 3600 + minute * 60 + std::min(second, 59);
        b.untilForm = RuleBits::UntilForm::Wall;
        if (m_at != m_end && (*m_at | 0x20) == u'z') {
            ++m_at;
            b.untilForm = RuleBits::UntilForm::Instant;
        }
        return true;
    }

    const Char *m_at;
    const Char *m_end;
    RuleBits *m_bits = nullptr;
    const char *m_fault = "malformed";
    QStringView m_part;
    bool m_ok = true;
};

base::Result<void> refuseCombination(RulePart part, const char *why)
{
    return base::failure(base::ErrorKind::Invalid,
        QString(QLatin1String(partName(part)) % QLatin1String(": ") % QLatin1String(why)),
        QString(QLatin1String(partName(part))));
}

} // namespace

const char *partName(RulePart part)
{
    static constexpr const char *names[] = { "FREQ", "UNTIL", "COUNT", "INTERVAL", "BYSECOND", "BYMINUTE",
        "BYHOUR", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH", "BYSETPOS", "WKST" };
    return names[static_cast<int>(part)];
}

base::Result<RuleBits> parseRuleBits(QStringView text)
{
    if (text.size() > MaxRuleLength)
        return base::failure(
            base::ErrorKind::Invalid, QStringLiteral("the rule is too long"), QStringLiteral("RRULE"));
    if (!text.isEmpty() && (text.front().isSpace() || text.back().isSpace()))
        text = text.trimmed();
    if (text.startsWith(QLatin1String("RRULE:"), Qt::CaseInsensitive))
        text = text.mid(6);
    return Parser(text).run();
}

base::Result<void> checkCombination(const RuleBits &bits)
{
    using model::Frequency;
    const Frequency frequency = bits.frequency;
    if (bits.has(RulePart::Count) && bits.has(RulePart::Until))
        return refuseCombination(RulePart::Count, "must not stand beside UNTIL");
    if (bits.numberedDays != 0 && frequency != Frequency::Monthly && frequency != Frequency::Yearly)
        return refuseCombination(RulePart::ByDay, "a number is for MONTHLY and YEARLY rules");
    if (bits.numberedDays != 0 && bits.has(RulePart::ByWeekNo))
        return refuseCombination(RulePart::ByDay, "a number must not stand beside BYWEEKNO");
    if (bits.has(RulePart::ByWeekNo) && frequency != Frequency::Yearly)
        return refuseCombination(RulePart::ByWeekNo, "is for YEARLY rules");
    if (bits.has(RulePart::ByYearDay) && frequency >= Frequency::Daily && frequency <= Frequency::Monthly)
        return refuseCombination(RulePart::ByYearDay, "is not for DAILY, WEEKLY and MONTHLY rules");
    if (bits.has(RulePart::ByMonthDay) && frequency == Frequency::Weekly)
        return refuseCombination(RulePart::ByMonthDay, "is not for WEEKLY rules");
    constexpr unsigned byParts = 0xffU << static_cast<int>(RulePart::BySecond);
    static_assert(static_cast<int>(RulePart::ByMonth) - static_cast<int>(RulePart::BySecond) == 7);
    if (bits.has(RulePart::BySetPos) && (bits.given & byParts) == 0)
        return refuseCombination(RulePart::BySetPos, "needs another BY part to pick from");
    return {};
}

base::Result<model::RecurrenceRule> parseRule(QStringView text)
{
    return parseRuleBits(text).map([](const RuleBits &bits) { return toModel(bits); });
}

} // namespace schedule
