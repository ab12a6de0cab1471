#include "invites/icalsupport.h"

#include <charconv>
#include <mutex>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

std::optional<int> number(QByteArrayView digits)
{
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '-')
        return {};
    return value;
}

QByteArray dateText(base::WallDate date)
{
    const std::chrono::year_month_day day(date);
    return QByteArray::number(int(day.year())).rightJustified(4, '0')
        + QByteArray::number(unsigned(day.month())).rightJustified(2, '0')
        + QByteArray::number(unsigned(day.day())).rightJustified(2, '0');
}

} // namespace

void prepareLibical()
{
    static std::once_flag once;
    std::call_once(once, [] {
        icalerror_set_errors_are_fatal(false);
        for (const icalerrorenum error : { ICAL_BADARG_ERROR, ICAL_NEWFAILED_ERROR, ICAL_ALLOCATION_ERROR,
                 ICAL_MALFORMEDDATA_ERROR, ICAL_PARSE_ERROR, ICAL_INTERNAL_ERROR, ICAL_FILE_ERROR,
                 ICAL_USAGE_ERROR, ICAL_UNIMPLEMENTED_ERROR, ICAL_UNKNOWN_ERROR })
            icalerror_set_error_state(error, ICAL_ERROR_NONFATAL);
    });
}

QByteArray dateStamp(base::WallTime wall)
{
    return dateText(std::chrono::floor<std::chrono::days>(wall));
}

QByteArray stamp(base::WallTime wall)
{
    const auto date = std::chrono::floor<std::chrono::days>(wall);
    const std::chrono::hh_mm_ss time(wall - date);
    return dateText(date) + 'T' + QByteArray::number(qlonglong(time.hours().count())).rightJustified(2, '0')
        + QByteArray::number(qlonglong(time.minutes().count())).rightJustified(2, '0')
        + QByteArray::number(qlonglong(time.seconds().count())).rightJustified(2, '0');
}

QByteArray stamp(base::Instant instant)
{
    return stamp(base::WallTime(instant.time_since_epoch())) + 'Z';
}

std::optional<CalendarTime> parseTime(QByteArrayView text)
{
    CalendarTime time;
    if (text.endsWith('Z') || text.endsWith('z')) {
        time.utc = true;
        text.chop(1);
    }
    if (text.size() != 8 && (text.size() != 15 || (text[8] != 'T' && text[8] != 't')))
        return {};
    const auto year = number(text.first(4));
    const auto month = number(text.sliced(4, 2));
    const auto day = number(text.sliced(6, 2));
    if (!year || !month || !day || *year < 1)
        return {};
    const std::chrono::year_month_day date { std::chrono::year(*year), std::chrono::month(unsigned(*month)),
        std::chrono::day(unsigned(*day)) };
    if (!date.ok())
        return {};
    time.wall = base::WallDate(date);
    if (text.size() == 8) {
        time.dateOnly = !time.utc;
        return time;
    }
    const auto hour = number(text.sliced(9, 2));
    const auto minute = number(text.sliced(11, 2));
    const auto second = number(text.sliced(13, 2));
    if (!hour || !minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return {};
    time.wall += std::chrono::hours(*hour) + std::chrono::minutes(*minute)
        + std::chrono::seconds(std::min(*second, 59));
    return time;
}

QString textOf(icalproperty *property)
{
    const icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
    if (!value)
        return {};
    const char *text = nullptr;
    switch (icalvalue_isa(value)) {
    case ICAL_TEXT_VALUE:
        text = icalvalue_get_text(value);
        break;
    case ICAL_X_VALUE:
        text = icalvalue_get_x(value);
        break;
    default:
        text = icalproperty_get_value_as_string(property);
    }
    return QString::fromUtf8(text ? text : "");
}

QString parameterOf(icalproperty *property, icalparameter_kind kind)
{
    icalparameter *parameter = icalproperty_get_first_parameter(property, kind);
    if (!parameter)
        return {};
    const char *text = nullptr;
    switch (kind) {
    case ICAL_TZID_PARAMETER:
        text = icalparameter_get_tzid(parameter);
        break;
    case ICAL_CN_PARAMETER:
        text = icalparameter_get_cn(parameter);
        break;
    case ICAL_EMAIL_PARAMETER:
        text = icalparameter_get_email(parameter);
        break;
    default:
        break;
    }
    QString value = QString::fromUtf8(text ? text : "").trimmed();
    if (value.size() >= 2 && value.startsWith(u'"') && value.endsWith(u'"'))
        value = value.mid(1, value.size() - 2);
    return value;
}

void addX(icalcomponent *component, const char *name, const QString &value)
{
    icalproperty *property = icalproperty_new_x(cleanUtf8(value).constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(component, property);
}

std::vector<QString> xValues(icalcomponent *component, const char *name)
{
    std::vector<QString> values;
    for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); property;
         property = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
        const char *found = icalproperty_get_x_name(property);
        if (found && qstricmp(found, name) == 0)
            values.push_back(textOf(property));
    }
    return values;
}

QString xValue(icalcomponent *component, const char *name)
{
    const std::vector<QString> values = xValues(component, name);
    return values.empty() ? QString() : values.front();
}

QByteArray cleanUtf8(const QString &text)
{
    QString clean = text;
    clean.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    clean.removeIf([](QChar sign) {
        return (sign.unicode() < 0x20 && sign != u'\n' && sign != u'\t') || sign.unicode() == 0x7f;
    });
    return clean.toUtf8();
}

} // namespace invites
