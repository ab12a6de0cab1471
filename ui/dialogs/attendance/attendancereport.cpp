#include "ui/dialogs/attendance/attendancereport.h"

#include "ui/attendancetext.h"
#include "ui/widgets/durationcombo.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::AttendanceReport)
};

QString number(int value)
{
    return QLocale().toString(value);
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString cameOf(const services::Headcount &count)
{
    if (count.active == 0)
        return number(count.attended);
    const int percent = int(std::lround(100.0 * count.attended / count.active));
    return Texts::tr("%1 (%2 %)").arg(number(count.attended), number(percent));
}

} // namespace

std::vector<HeadcountLine> headcountLines(const services::AttendanceSheet &sheet)
{
    using model::AttendanceSource;
    const services::Headcount &count = sheet.headcount;
    std::vector<HeadcountLine> lines {
        { Texts::tr("Registered"), number(count.registered) },
        { Texts::tr("Active"), number(count.active), true },
        { Texts::tr("Cancelled"), number(count.cancelled), true },
        { Texts::tr("Reminded by e-mail"), number(count.reminded) },
        { Texts::tr("Followed the link"), number(count.clicked) },
        { Texts::tr("Came"), cameOf(count) },
    };
    for (const AttendanceSource source : { AttendanceSource::Provider, AttendanceSource::Click,
             AttendanceSource::ByHand, AttendanceSource::Import })
        if (const int attended = count.attendedHow(source); attended > 0)
            lines.push_back({ capitalised(sourceText(source, sheet.provider)), number(attended), true });
    lines.push_back({ Texts::tr("Did not come"), number(count.absent) });
    lines.push_back({ Texts::tr("Came without being registered"),
        count.toReview > 0
            ? Texts::tr("%1, %n to review", nullptr, count.toReview).arg(number(count.strangers))
            : number(count.strangers) });
    if (count.timed > 0) {
        lines.push_back({ Texts::tr("Minutes of all together"), number(int(count.minutes.count())) });
        lines.push_back({ Texts::tr("On average"), durationText(count.average()), true });
    }
    return lines;
}

} // namespace ui
