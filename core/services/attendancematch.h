// Who is who: participants whom a provider saw ↔ registrants. Pure functions. Nobody is credited by a similar
// name (NEW-09): the provider's ID of the registrant, then the address, then what the host confirmed another
// time; whatever contradicts itself is left for the review.
#pragma once

#include "model/attendance.h"
#include "model/registrant.h"
#include "providers/whocame.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace services {

// A registrant as far as matching looks.
struct MatchPerson {
    model::RegistrantKey key;
    QStringList providerIds; // at the meetings of the session
    QString address; // normalised; may be empty
    QString name;
};

// Addresses of the host and the co-hosts, normalised.
using HostAddresses = QStringList;

// Visits of one person put together: by the provider's ID of the registrant, of the user, by the address; by
// the name alone only what does not overlap, since two at once are two people. Keys are not given here.
std::vector<model::Participant> gathered(
    const std::vector<providers::Visit> &visits, const HostAddresses &hosts);

// Gives state, registrant and matched of each; who was confirmed, or said to be a stranger, stays so.
// `provider`: the kind's word, for aliases of user IDs.
void match(std::vector<model::Participant> &participants, const std::vector<MatchPerson> &people,
    const std::vector<model::Alias> &aliases, const QString &provider);

// What is remembered when the host confirms this participant; empty: nothing tells them from others.
std::optional<model::Alias> aliasFor(
    const model::Participant &participant, const model::Registrant &person, const QString &provider);

// A registrant who might be the participant. Similar names only rank.
struct MatchCandidate {
    model::RegistrantKey registrant;
    QString name;
    QString address;
    int likeness = 0; // 0 to 100
    bool alreadyPresent = false; // somebody else was matched to them
};

std::vector<MatchCandidate> candidates(
    const model::Participant &participant, const std::vector<MatchPerson> &people, int limit = 5);

// Names as they are compared: without case, accents, punctuation, and spaces more than one.
QString foldedName(const QString &name);

} // namespace services
