// What a page shows of a session, in the reader's language. Pure.
#pragma once

#include "invites/translation.h"
#include "portal/values.h"
#include "services/attendeeservice.h"

namespace portal {

// How wide a page opens: the state's words, and whether there is something to do.
struct DoorWords {
    const char *state; // of the little sign above the topic
    const char *kind; // its look: "early", "running", "over"
    const char *notice; // name of the texts notice+"Title", notice+"Words"; null: one can come in
};
DoorWords wordsOf(services::DoorState state);

// Topic, organizer, when, duration, place and ID.
Values factsOf(const services::Door &door, const invites::Translation &translation);
// With the state, and the notice where one cannot come in.
Values doorValues(const services::Door &door, const invites::Translation &translation);

bool isOpenDoor(const services::Door &door);

} // namespace portal
