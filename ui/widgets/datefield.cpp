#include "ui/widgets/datefield.h"

#include <QCalendarWidget>
#include <QFocusEvent>
#include <QLocale>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

bool monthComesFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd');
}

QString fieldFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return u"ddd " % format;
}

// "27 Nov", "Nov 27", and "27. Nov" where the day is an ordinal.
QString shortFormat(const QLocale &locale)
{
    if (monthComesFirst(locale))
        return u"MMM d"_s;
    return locale.dateFormat(QLocale::LongFormat).contains(u"d. "_s) ? u"d. MMM"_s : u"d MMM"_s;
}

} // namespace

DateField::DateField(QWidget *parent) : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(fieldFormat(locale()));
    setDateRange(QDate(1900, 1, 1), QDate(9998, 12, 31));
    calendarWidget()->setFirstDayOfWeek(locale().firstDayOfWeek());
    calendarWidget()->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
}

void DateField::focusInEvent(QFocusEvent *event)
{
    QDateEdit::focusInEvent(event);
    // Typing a number means the day; the weekday in front follows by itself.
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::ShortcutFocusReason)
        setSelectedSection(monthComesFirst(locale()) ? MonthSection : DaySection);
}

QString shortDay(QDate date)
{
    const QLocale locale;
    return locale.toString(date, shortFormat(locale));
}

QString dayWithWeekday(QDate date)
{
    const QLocale locale;
    const QString day = shortFormat(locale);
    return locale.toString(
        date, monthComesFirst(locale) ? u"ddd, "_s % day % u", yyyy"_s : u"ddd "_s % day % u" yyyy"_s);
}

} // namespace ui
