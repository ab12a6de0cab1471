#include "services/attendancecsv.h"

#include "schedule/zone.h"
#include "services/csvtext.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace services {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::AttendanceBook)
};

class Table {
public:
    Table(const CsvStyle &style, const QByteArray &zone)
        : m_style(style),
          m_zone(schedule::Zone::byName(style.zone.isEmpty() ? zone : style.zone)
                     .value_or(schedule::Zone::utc()))
    {
        if (style.withBom)
            m_text += QChar::ByteOrderMark;
    }

    void add(const QStringList &cells) { m_text += csvLine(cells, m_style.separator); }
    QByteArray bytes() const { return m_text.toUtf8(); }

    QString time(base::Instant instant) const
    {
        const QDateTime wall
            = QDateTime::fromSecsSinceEpoch(m_zone.toWall(instant).time_since_epoch().count(), Qt::UTC);
        // Without the zone, which spreadsheets do not read; it stands in the heading.
        return m_style.locale == QLocale::c() ? wall.toString(u"yyyy-MM-dd HH:mm:ss"_s)
                                              : m_style.locale.toString(wall, QLocale::ShortFormat);
    }
    QString time(const std::optional<base::Instant> &instant) const
    {
        return instant ? time(*instant) : QString();
    }
    QString minutes(std::chrono::seconds length) const
    {
        return number(std::chrono::duration<double, std::ratio<60>>(length).count());
    }
    static QString yes(bool is) { return is ? Texts::tr("yes") : Texts::tr("no"); }

private:
    QString number(double value) const
    {
        QLocale locale = m_style.locale;
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        return locale.toString(value, 'f', 1);
    }

    const CsvStyle &m_style;
    schedule::Zone m_zone;
    QString m_text;
};

QString stateOf(bool registered, model::RegistrantState state)
{
    if (!registered)
        return Texts::tr("not registered");
    return state == model::RegistrantState::Active ? Texts::tr("registered") : Texts::tr("cancelled");
}

QString stateOf(const AttendanceLine &line)
{
    const bool isHost = line.registrant.isNull() && line.seenAs == model::ParticipantState::Host;
    return isHost ? Texts::tr("host") : stateOf(!line.registrant.isNull(), line.state);
}

QString attendedText(const AttendanceLine &line)
{
    return line.known ? Table::yes(line.present) : QString();
}

void add(Table &table, const AttendanceLine &line)
{
    table.add({ line.name, line.address, stateOf(line), attendedText(line), line.how, table.time(line.joined),
        table.time(line.left), line.stayed.count() > 0 ? table.minutes(line.stayed) : QString(),
        line.joins > 0 ? QString::number(line.joins) : QString(), Table::yes(line.reminded),
        table.time(line.clicked) });
}

} // namespace

CsvStyle CsvStyle::of(const QLocale &locale)
{
    CsvStyle style;
    style.locale = locale;
    // Spreadsheets of locales with a decimal comma separate by semicolons.
    style.separator = locale.decimalPoint() == u","_s ? u';' : u',';
    style.withBom = true;
    return style;
}

QByteArray csvOf(const AttendanceSheet &sheet, const CsvStyle &style)
{
    Table table(style, sheet.zone);
    table.add({ Texts::tr("Name"), Texts::tr("E-mail"), Texts::tr("Registration"), Texts::tr("Attended"),
        Texts::tr("How known"), Texts::tr("Joined"), Texts::tr("Left"), Texts::tr("Minutes"),
        Texts::tr("Joins"), Texts::tr("Reminded"), Texts::tr("Followed the link") });
    for (const AttendanceLine &line : sheet.people)
        add(table, line);
    for (const AttendanceLine &line : sheet.hosts)
        add(table, line);
    return table.bytes();
}

QByteArray csvOf(const SeriesReport &report, const CsvStyle &style)
{
    Table table(style, report.zone);
    table.add({ Texts::tr("Start"), Texts::tr("End"), Texts::tr("Registered"), Texts::tr("Active"),
        Texts::tr("Cancelled"), Texts::tr("Reminded"), Texts::tr("Followed the link"), Texts::tr("Attended"),
        Texts::tr("By the provider’s report"), Texts::tr("By a followed link"), Texts::tr("By hand"),
        Texts::tr("By import"), Texts::tr("Absent"), Texts::tr("Not registered"), Texts::tr("Minutes") });
    for (const SeriesLine &one : report.occurrences) {
        const Headcount &count = one.headcount;
        QStringList cells { table.time(one.start), table.time(one.end) };
        for (const int number : { count.registered, count.active, count.cancelled, count.reminded,
                 count.clicked, count.attended, count.attendedBy[0], count.attendedBy[1], count.attendedBy[2],
                 count.attendedBy[3], count.absent, count.strangers, int(count.minutes.count()) })
            cells << QString::number(number);
        table.add(cells);
    }
    return table.bytes();
}

QByteArray csvOf(const PersonHistory &history, const CsvStyle &style)
{
    CsvStyle inUtc = style;
    if (inUtc.zone.isEmpty())
        inUtc.zone = "UTC"; // sessions of several zones in one column
    Table table(inUtc, {});
    table.add({ Texts::tr("Start"), Texts::tr("Session"), Texts::tr("Registration"), Texts::tr("Attended"),
        Texts::tr("How known"), Texts::tr("Minutes") });
    for (const ParticipationLine &line : history.lines) {
        table.add({ table.time(line.start), line.topic, stateOf(line.registered, line.state),
            line.known ? Table::yes(line.present) : QString(), line.how,
            line.stayed.count() > 0 ? table.minutes(line.stayed) : QString() });
    }
    return table.bytes();
}

} // namespace services
