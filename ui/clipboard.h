// What goes onto the clipboard, in every form a target may want.
#pragma once

#include "services/inviteservice.h"

class QMimeData;

namespace ui {

// Plain text and HTML (MIK-12). The caller's to own; for drags.
QMimeData *invitationMimeData(const services::InvitationParts &parts);
void copyInvitation(const services::InvitationParts &parts);
void copyText(const QString &text);
// Marked as a secret, so that clipboard managers that know the mark keep no history of it.
void copySecret(const QString &text);

} // namespace ui
