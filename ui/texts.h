// Times and days as people read them: the system's formats, the host's zone. (durationText:
// widgets/durationcombo.h)
#pragma once

#include "base/time.h"
#include "model/meetingplace.h"
#include "model/sessionrow.h"
#include "ui/meetingtext.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <chrono>

namespace ui {

QDateTime toLocal(base::Instant instant); // in the system's zone
base::Instant toInstant(const QDateTime &time);
base::Instant startOfDay(QDate date); // in the system's zone

QString clockText(QTime time); // "10:00", never with seconds
QString timeText(base::Instant instant);
QString dayText(QDate date, QDate today); // "Friday 20 November", with the year when it is not `today`'s
QString dayHeading(QDate date, QDate today); // "Today · Friday 20 November"
QString zoneText(const QByteArray &zone, base::Instant instant); // "CET"
// "16:00 CET", the time in `zone`; empty where that zone shows the same time as the host's.
QString foreignTimeText(const QByteArray &zone, base::Instant instant);
QString countdownText(std::chrono::seconds ahead); // "in 2 h 5 min", "now"

QString providerText(model::ProviderKind kind); // short: "Zoom"
// What keeps a session from being ready, in words; empty: nothing.
QString needText(const model::SessionRow &row, Initiation initiation = Initiation::Settled);
QString stateText(const model::SessionRow &row); // "running"; empty where there is nothing to say
QString waitingText(int people); // "3 waiting"; empty for nobody
// "topic, day, time, zone, state, ID digit by digit"; where there is a meeting, of what time its data is
// (INI-14)
QString spokenText(
    const model::SessionRow &row, QDate today, Initiation initiation = Initiation::Settled, int waiting = 0);

QString codeText(const QString &joinCode); // "208 771"
// A link that a label can break into lines: it has no spaces of its own.
QString breakable(const QString &link);

// A name that every file system takes: "Sales meeting.ics".
QString fileNameFor(const QString &topic, const QString &ending);

} // namespace ui
