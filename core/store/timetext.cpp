#include "store/timetext.h"

using namespace std::chrono;

namespace store {

namespace {

// Digits of `text` from `at` on, exactly `count` of them; -1 else.
int digitsAt(QStringView text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const int digit = text.at(i).unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        number = number * 10 + digit;
    }
    return number;
}

void put(char16_t *at, int count, unsigned number)
{
    for (int i = count - 1; i >= 0; --i, number /= 10)
        at[i] = char16_t(u'0' + number % 10);
}

} // namespace

QString wallText(base::WallTime wall)
{
    const auto day = floor<days>(wall);
    const year_month_day date(day);
    const hh_mm_ss time(wall - day);
    char16_t text[] = u"0000-00-00T00:00:00";
    put(text, 4, unsigned(int(date.year())));
    put(text + 5, 2, unsigned(date.month()));
    put(text + 8, 2, unsigned(date.day()));
    put(text + 11, 2, unsigned(time.hours().count()));
    put(text + 14, 2, unsigned(time.minutes().count()));
    put(text + 17, 2, unsigned(time.seconds().count()));
    return QString::fromUtf16(text, 19);
}

std::optional<base::WallTime> wallFromText(QStringView text)
{
    if (text.size() != 19)
        return std::nullopt;
    const year_month_day date(year(digitsAt(text, 0, 4)), month(unsigned(digitsAt(text, 5, 2))),
        day(unsigned(digitsAt(text, 8, 2))));
    const int hour = digitsAt(text, 11, 2);
    const int minute = digitsAt(text, 14, 2);
    const int second = digitsAt(text, 17, 2);
    if (!date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return std::nullopt;
    return local_days(date) + hours(hour) + minutes(minute) + std::chrono::seconds(second);
}

QString wallListText(const std::vector<base::WallTime> &walls)
{
    QString text = QStringLiteral("");
    for (const base::WallTime wall : walls) {
        if (!text.isEmpty())
            text += u' ';
        text += wallText(wall);
    }
    return text;
}

std::optional<std::vector<base::WallTime>> wallListFromText(QStringView text)
{
    std::vector<base::WallTime> walls;
    for (qsizetype at = 0; at < text.size(); at += 20) {
        const auto wall = wallFromText(text.mid(at, 19));
        if (!wall)
            return std::nullopt;
        walls.push_back(*wall);
    }
    return walls;
}

QString minutesListText(const std::vector<std::chrono::minutes> &list)
{
    QString text = QStringLiteral("");
    for (const minutes number : list) {
        if (!text.isEmpty())
            text += u' ';
        text += QString::number(number.count());
    }
    return text;
}

std::vector<std::chrono::minutes> minutesListFromText(QStringView text)
{
    std::vector<minutes> list;
    for (const QStringView part : text.tokenize(u' ', Qt::SkipEmptyParts))
        list.emplace_back(part.toInt());
    return list;
}

} // namespace store
