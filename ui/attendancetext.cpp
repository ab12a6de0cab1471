#include "ui/attendancetext.h"

#include "ui/texts.h"
#include "ui/widgets/durationcombo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::AttendanceText)
};

bool isToReview(const services::AttendanceLine &line)
{
    return line.registrant.isNull() && line.seenAs == model::ParticipantState::Unmatched;
}

} // namespace

QString presenceText(const services::AttendanceLine &line)
{
    if (!line.known)
        return Texts::tr("Not known yet");
    if (!line.present)
        return Texts::tr("Did not come");
    return line.implied ? Texts::tr("Came, implied") : Texts::tr("Came");
}

QString presenceIcon(const services::AttendanceLine &line)
{
    if (isToReview(line))
        return u"warning"_s;
    if (!line.known)
        return u"help"_s;
    return line.present ? u"check"_s : u"close"_s;
}

QString roleText(const services::AttendanceLine &line)
{
    if (!line.registrant.isNull())
        return line.state == model::RegistrantState::Active ? Texts::tr("Registered")
                                                            : Texts::tr("Cancelled");
    if (line.seenAs == model::ParticipantState::Host)
        return Texts::tr("Host");
    return isToReview(line) ? Texts::tr("Not registered, to review") : Texts::tr("Not registered");
}

QString minutesText(std::chrono::seconds stayed)
{
    if (stayed.count() <= 0)
        return {};
    return durationText(std::max(std::chrono::round<std::chrono::minutes>(stayed), std::chrono::minutes(1)));
}

QString stayText(const model::Participant &participant)
{
    const QString length = minutesText(model::timeStayed(participant.stays) + participant.untimed);
    if (participant.stays.empty())
        return length;
    base::Instant left {};
    for (const model::Stay &stay : participant.stays)
        left = std::max(left, stay.until);
    const QString times = Texts::tr("%1 to %2").arg(timeText(participant.stays.front().from), timeText(left));
    return length.isEmpty() ? times : times + u" · "_s + length;
}

QString occurrenceText(base::Instant start, base::Instant now)
{
    return dayText(toLocal(start).date(), toLocal(now).date()) + u", "_s + timeText(start);
}

QString cameText(const services::Headcount &count)
{
    if (count.registered == 0)
        return Texts::tr("%n came", nullptr, count.strangers);
    return Texts::tr("%1 of %n came", nullptr, count.active).arg(QLocale().toString(count.attended));
}

QString countText(const services::Headcount &count)
{
    QStringList parts { cameText(count) };
    if (count.registered > 0 && count.strangers > 0)
        parts << Texts::tr("%n not registered", nullptr, count.strangers);
    if (count.toReview > 0)
        parts << Texts::tr("%n to review", nullptr, count.toReview);
    if (count.cancelled > 0)
        parts << Texts::tr("%n cancelled", nullptr, count.cancelled);
    return parts.join(u" · "_s);
}

QString checkInText(const services::AttendanceSheet &sheet, base::Instant now)
{
    if (!sheet.managed)
        return Texts::tr("No provider tells who came to this session: whoever followed the personal link "
                         "counts, as implied. Correct it by hand.");
    if (!sheet.checkIn)
        return {};
    const model::CheckInTry &asked = *sheet.checkIn;
    switch (asked.state) {
    case model::CheckInState::Done:
        return {};
    case model::CheckInState::Sampling:
        return Texts::tr(
            "The session runs: who is there is noted every minute, because %1 tells it only now.")
            .arg(sheet.provider);
    case model::CheckInState::GaveUp:
        return asked.reason.isEmpty()
            ? Texts::tr("%1 never had the data. Enter who came by hand.").arg(sheet.provider)
            : asked.reason;
    case model::CheckInState::Waiting:
        break;
    }
    if (!asked.nextAt)
        return asked.reason;
    const QDateTime next = toLocal(*asked.nextAt);
    const bool today = next.date() == toLocal(now).date();
    const QString when = today ? timeText(*asked.nextAt) : occurrenceText(*asked.nextAt, now);
    return Texts::tr("The data of %1 is not ready yet. It is asked again by itself at %2.")
        .arg(sheet.provider, when);
}

QString sourceText(model::AttendanceSource source, const QString &provider)
{
    switch (source) {
    case model::AttendanceSource::Provider:
        return provider.isEmpty() ? Texts::tr("in the provider’s report")
                                  : Texts::tr("in the report of %1").arg(provider);
    case model::AttendanceSource::Click:
        return Texts::tr("followed the link (implied)");
    case model::AttendanceSource::ByHand:
        return Texts::tr("entered by hand");
    case model::AttendanceSource::Import:
        break;
    }
    return Texts::tr("from an imported file");
}

} // namespace ui
