#pragma once

#include "invites/icswriter.h"
#include "invites/invitation.h"
#include "model/session.h"
#include "schedule/occurrences.h"

namespace settings {
class Settings;
}

namespace services {

// The values of a session that an invitation can say, in the invitation's language. Without the password.
invites::InvitationContext invitationContext(const model::Session &session, const QUrl &link,
    const settings::Settings &settings, const invites::Translation &translation, base::Instant now);

// Speaks of that occurrence, in the session's zone, with what is another there.
void setOccurrence(invites::InvitationContext &context, const model::Session &session,
    const schedule::Occurrence &occurrence);

// The calendar entry that goes with an invitation.
invites::CalendarEntry invitationEntry(const model::Session &session, const QUrl &link,
    const settings::Settings &settings, const invites::InvitationContext &context,
    const invites::Translation &translation);

} // namespace services
