#include "store/listsections.h"

#include "store/timetext.h"

#include <QStringList>

using namespace Qt::StringLiterals;
using model::ListFilter;

namespace store {

namespace {

Section undated()
{
    return { u"s.trashed_at IS NULL AND s.next_start IS NULL AND s.last_start IS NULL"_s, {}, u"created_at"_s,
        true };
}

Section over()
{
    return { u"s.trashed_at IS NULL AND s.next_start IS NULL AND s.last_start IS NOT NULL"_s, {},
        u"last_start"_s, true };
}

} // namespace

std::vector<Section> sectionsOf(ListFilter filter, base::Instant now)
{
    // A series that was not rolled forward yet stays in the list; a single session that is over
    // does not.
    const Section ahead { u"s.trashed_at IS NULL AND s.next_start IS NOT NULL"
                          " AND (s.next_end > ? OR s.repeats = 1)"_s,
        { qint64(seconds(now)) }, u"next_start"_s, false };
    switch (filter) {
    case ListFilter::Upcoming:
        return { { u"s.running_since IS NOT NULL AND s.trashed_at IS NULL AND s.next_start IS NULL"
                   " AND s.last_start IS NOT NULL"_s,
                     {}, u"running_since"_s, false },
            ahead, undated() };
    case ListFilter::Past:
        return { over() };
    case ListFilter::NoDate:
        return { undated() };
    case ListFilter::NeedsAttention:
        return { { ahead.where + u" AND s.attention + s.meeting_attention <> 0"_s, ahead.values, ahead.order,
                     false },
            { undated().where + u" AND s.meeting_attention <> 0"_s, {}, undated().order, true } };
    case ListFilter::Trash:
        return { { u"s.trashed_at IS NOT NULL"_s, {}, u"trashed_at"_s, true } };
    case ListFilter::All:
        return { { u"s.trashed_at IS NULL AND s.next_start IS NOT NULL"_s, {}, u"next_start"_s, false },
            undated(), over() };
    case ListFilter::Today:
        break;
    }
    return {};
}

QString placeText(const PagePlace &place)
{
    return u"%1:%2:%3"_s.arg(place.section).arg(place.order).arg(place.id);
}

std::optional<PagePlace> placeFromText(const QString &text)
{
    const QStringList parts = text.split(u':');
    if (parts.size() != 3)
        return std::nullopt;
    bool sectionOk = false;
    bool orderOk = false;
    bool idOk = false;
    const PagePlace place { parts[0].toInt(&sectionOk), parts[1].toLongLong(&orderOk),
        parts[2].toLongLong(&idOk) };
    if (!sectionOk || !orderOk || !idOk || place.section < 0)
        return std::nullopt;
    return place;
}

} // namespace store
