#include "portal/calendarlinks.h"

#include <QDateTime>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using services::Door;

namespace portal {
namespace {

constexpr qsizetype longestDescription = 1000; // addresses have an end

QDateTime utc(base::Instant instant)
{
    return QDateTime::fromSecsSinceEpoch(instant.time_since_epoch().count(), Qt::UTC);
}

QUrl withQuery(const QString &address, const QList<std::pair<QString, QString>> &items)
{
    QUrlQuery query;
    for (const auto &[name, value] : items)
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QUrl url(address);
    url.setQuery(query.query(QUrl::FullyEncoded), QUrl::StrictMode);
    return url;
}

QString details(const Door &door, const QUrl &link)
{
    const QString description = door.description.trimmed().left(longestDescription);
    if (link.isEmpty())
        return description;
    const QString address = link.toString(QUrl::FullyEncoded);
    return description.isEmpty() ? address : QString(address + "\n\n"_L1 + description);
}

QString place(const Door &door, const QUrl &link)
{
    return door.location.isEmpty() ? link.toString(QUrl::FullyEncoded) : door.location.simplified();
}

} // namespace

QUrl googleCalendarLink(const Door &door, const QUrl &link)
{
    if (!door.start)
        return {};
    const QString format = u"yyyyMMdd'T'HHmmss'Z'"_s;
    const QString dates
        = utc(*door.start).toString(format) + u'/' + utc(*door.start + door.duration).toString(format);
    return withQuery(u"https://calendar.google.com/calendar/render"_s,
        { { u"action"_s, u"TEMPLATE"_s }, { u"text"_s, door.topic.simplified() }, { u"dates"_s, dates },
            { u"details"_s, details(door, link) }, { u"location"_s, place(door, link) } });
}

QUrl outlookCalendarLink(const Door &door, const QUrl &link)
{
    if (!door.start)
        return {};
    return withQuery(u"https://outlook.live.com/calendar/0/deeplink/compose"_s,
        { { u"path"_s, u"/calendar/action/compose"_s }, { u"rru"_s, u"addevent"_s },
            { u"subject"_s, door.topic.simplified() },
            { u"startdt"_s, utc(*door.start).toString(Qt::ISODate) },
            { u"enddt"_s, utc(*door.start + door.duration).toString(Qt::ISODate) },
            { u"body"_s, details(door, link) }, { u"location"_s, place(door, link) } });
}

} // namespace portal
