// Who came to a Google Meet conference (discovery document meet:v2). No addresses are told. No I/O.
#pragma once

#include "providers/exchange.h"
#include "providers/whocame.h"

namespace providers::google {

// One time that a space was used: "conferenceRecords/<id>".
struct ConferenceRecord {
    QString name;
    std::optional<base::Instant> start;
    bool ended = false;
};

// "conferenceRecords/<id>/participants/<id>", with what is told of the whole stay.
struct Participant {
    QString name;
    Visit visit; // userId "users/<id>" of somebody signed in
};

base::Result<Page<ConferenceRecord>> readRecords(const QByteArray &body);
base::Result<Page<Participant>> readParticipants(const QByteArray &body);
base::Result<Page<Visit>> readStays(const QByteArray &body); // times only

// Whether a name in an answer is of the kind that is asked for: nothing else becomes a path.
bool isRecordName(const QString &name);
bool isParticipantName(const QString &name);

} // namespace providers::google
