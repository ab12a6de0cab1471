#include "providers/googlemeet/googleattendance.h"

#include "providers/isotime.h"
#include "providers/jsonfields.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace providers::google {

namespace {

template <typename T, typename Fn>
base::Result<Page<T>> readPage(const QByteArray &body, QLatin1StringView list, Fn read)
{
    const base::Result<JsonFields> fields = JsonFields::parse(body);
    if (!fields)
        return base::passOn(fields);
    Page<T> page;
    for (const JsonFields &item : fields->objects(list))
        page.items.push_back(read(item));
    page.next = fields->text("nextPageToken"_L1);
    return fields->outcome(page);
}

ConferenceRecord recordOf(const JsonFields &json)
{
    ConferenceRecord record { json.needed("name"_L1), instantOfIso(json.text("startTime"_L1)),
        instantOfIso(json.text("endTime"_L1)).has_value() };
    if (!isRecordName(record.name))
        json.fail(u"name is none of a record"_s);
    return record;
}

Participant participantOf(const JsonFields &json)
{
    Participant one;
    one.name = json.needed("name"_L1);
    if (!isParticipantName(one.name))
        json.fail(u"name is none of a participant"_s);
    one.visit.userId = json.object("signedinUser"_L1).text("user"_L1);
    for (const QLatin1StringView kind : { "signedinUser"_L1, "anonymousUser"_L1, "phoneUser"_L1 })
        if (one.visit.name.isEmpty())
            one.visit.name = json.object(kind).text("displayName"_L1).left(500);
    one.visit.joined = instantOfIso(json.text("earliestStartTime"_L1));
    one.visit.left = instantOfIso(json.text("latestEndTime"_L1));
    return one;
}

Visit stayOf(const JsonFields &json)
{
    Visit stay;
    stay.joined = instantOfIso(json.text("startTime"_L1));
    stay.left = instantOfIso(json.text("endTime"_L1));
    return stay;
}

} // namespace

bool isRecordName(const QString &name)
{
    static const QRegularExpression pattern(u"^conferenceRecords/[A-Za-z0-9_-]{1,200}$"_s);
    return pattern.match(name).hasMatch();
}

bool isParticipantName(const QString &name)
{
    static const QRegularExpression pattern(
        u"^conferenceRecords/[A-Za-z0-9_-]{1,200}/participants/[A-Za-z0-9_-]{1,200}$"_s);
    return pattern.match(name).hasMatch();
}

base::Result<Page<ConferenceRecord>> readRecords(const QByteArray &body)
{
    return readPage<ConferenceRecord>(body, "conferenceRecords"_L1, recordOf);
}

base::Result<Page<Participant>> readParticipants(const QByteArray &body)
{
    return readPage<Participant>(body, "participants"_L1, participantOf);
}

base::Result<Page<Visit>> readStays(const QByteArray &body)
{
    return readPage<Visit>(body, "participantSessions"_L1, stayOf);
}

} // namespace providers::google
