#include "ui/texts.h"

#include "schedule/zone.h"
#include "services/placecatalog.h"
#include "ui/widgets/durationcombo.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::Texts)
};

// The locale's long date without its year: "dddd, d MMMM".
QString formatWithoutYear(const QLocale &locale)
{
    static const QRegularExpression year(u"(\\s*'[^']*')?[\\s,./]*y+(年|년|\\s*'[^']*')?\\.?"_s);
    static const QRegularExpression edge(u"^[\\s,./]+|[\\s,/]+$"_s);
    return locale.dateFormat(QLocale::LongFormat).remove(year).remove(edge);
}

QString abbreviation(const QTimeZone &zone, const QDateTime &at)
{
    const QString name = zone.abbreviation(at);
    const bool isOffset = name.startsWith(u'+') || name.startsWith(u'-');
    return isOffset ? u"UTC"_s + name : name;
}

} // namespace

QDateTime toLocal(base::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count());
}

base::Instant toInstant(const QDateTime &time)
{
    return base::Instant(std::chrono::seconds(time.toSecsSinceEpoch()));
}

base::Instant startOfDay(QDate date)
{
    return toInstant(date.startOfDay());
}

QString clockText(QTime time)
{
    static const QRegularExpression seconds(u"[:.]s+"_s); // the C locale's short format has them
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(seconds));
}

QString timeText(base::Instant instant)
{
    return clockText(toLocal(instant).time());
}

QString dayText(QDate date, QDate today)
{
    const QLocale locale;
    return date.year() == today.year() ? locale.toString(date, formatWithoutYear(locale))
                                       : locale.toString(date, QLocale::LongFormat);
}

QString dayHeading(QDate date, QDate today)
{
    const QString day = dayText(date, today);
    switch (today.daysTo(date)) {
    case -1:
        return Texts::tr("Yesterday · %1").arg(day);
    case 0:
        return Texts::tr("Today · %1").arg(day);
    case 1:
        return Texts::tr("Tomorrow · %1").arg(day);
    default:
        return day;
    }
}

QString zoneText(const QByteArray &zone, base::Instant instant)
{
    const QTimeZone there(zone);
    return there.isValid() ? abbreviation(there, toLocal(instant)) : QString::fromLatin1(zone);
}

QString foreignTimeText(const QByteArray &zone, base::Instant instant)
{
    const QDateTime here = toLocal(instant);
    // The usual case first, and by the zones that are shared: a row must not read a zone's file.
    const auto known = schedule::Zone::byName(zone);
    if (!known || known->offsetAt(instant).count() == here.offsetFromUtc())
        return {};
    const QTimeZone there(zone);
    const QDateTime time = here.toTimeZone(there);
    const QString clock = clockText(time.time()) + u' ' + abbreviation(there, here);
    if (time.date() == here.date())
        return clock;
    return QLocale().toString(time.date(), u"ddd"_s) + u' ' + clock;
}

QString countdownText(std::chrono::seconds ahead)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(ahead);
    if (minutes.count() <= 0)
        return Texts::tr("now");
    if (minutes < std::chrono::hours(24))
        return Texts::tr("in %1").arg(durationText(minutes));
    const auto days = std::chrono::duration_cast<std::chrono::hours>(minutes).count() / 24;
    return Texts::tr("in %n day(s)", nullptr, int(days));
}

QString providerText(model::ProviderKind kind)
{
    switch (kind) {
    case model::ProviderKind::None:
        return {};
    case model::ProviderKind::JitsiMeet:
        return u"Jitsi Meet"_s;
    case model::ProviderKind::Zoom:
        return u"Zoom"_s;
    case model::ProviderKind::Teams:
        return u"Teams"_s;
    case model::ProviderKind::Webex:
        return u"Webex"_s;
    case model::ProviderKind::GoTo:
        return u"GoTo"_s;
    case model::ProviderKind::GoogleMeet:
        return u"Google Meet"_s;
    case model::ProviderKind::BigBlueButton:
        return u"BigBlueButton"_s;
    case model::ProviderKind::Vimeo:
        return u"Vimeo"_s;
    case model::ProviderKind::Rehearsal:
        return Texts::tr("Rehearsal");
    case model::ProviderKind::Link:
        break;
    }
    return Texts::tr("Link");
}

QString needText(const model::SessionRow &row, Initiation initiation)
{
    if (meetingNeedsHost(row))
        return meetingNote(row);
    if (initiation == Initiation::Soon)
        return Texts::tr("initiate soon");
    // Its link and password come with the meeting.
    const bool comes = initiation == Initiation::Open || isLive(row.meeting);
    if (row.trashed || comes || row.provider == model::ProviderKind::None)
        return {};
    if (!row.hasLink)
        return Texts::tr("link missing");
    if (!row.hasPassword && services::placeChoice(row.provider).needsPassword)
        return Texts::tr("password missing");
    return {};
}

QString stateText(const model::SessionRow &row)
{
    if (row.trashed)
        return Texts::tr("in the trash");
    if (row.running)
        return Texts::tr("running");
    return {};
}

QString waitingText(int people)
{
    return people > 0 ? Texts::tr("%n waiting", nullptr, people) : QString();
}

QString spokenText(const model::SessionRow &row, QDate today, Initiation initiation, int waiting)
{
    QStringList parts { row.topic };
    if (row.start) {
        parts << dayHeading(toLocal(*row.start).date(), today) << timeText(*row.start);
        parts << zoneText(QTimeZone::systemTimeZoneId(), *row.start);
        parts << foreignTimeText(row.zone, *row.start) << durationText(row.duration);
    } else {
        parts << Texts::tr("no date");
    }
    parts << stateText(row) << waitingText(waiting) << needText(row, initiation)
          << (row.open ? QString() : Texts::tr("closed"));
    if (!meetingNeedsHost(row))
        parts << meetingNote(row);
    if (row.meetingFetchedAt)
        parts << Texts::tr("data of %1 from %2")
                     .arg(providerText(row.provider),
                         QLocale().toString(toLocal(*row.meetingFetchedAt), QLocale::ShortFormat));
    if (row.registrants > 0)
        parts << Texts::tr("%n registered", nullptr, row.registrants);
    parts << (row.repeats ? Texts::tr("repeats") : QString()) << providerText(row.provider);
    parts << Texts::tr("session ID %1").arg(row.reservedId.spelled());
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString codeText(const QString &joinCode)
{
    return joinCode.size() == 6 ? joinCode.left(3) + u' ' + joinCode.mid(3) : joinCode;
}

QString breakable(const QString &link)
{
    QString text = link;
    return text.replace(u'/', u"/\u200b"_s);
}

QString fileNameFor(const QString &topic, const QString &ending)
{
    static const QRegularExpression unfit(u"[\\x00-\\x1f<>:\"/\\\\|?*]+"_s);
    QString name = topic;
    name = name.replace(unfit, u" "_s).simplified().left(80);
    return (name.isEmpty() ? Texts::tr("session") : name) + ending;
}

} // namespace ui
