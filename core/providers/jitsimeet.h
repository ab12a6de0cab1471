// Jitsi Meet: needs no account; whoever knows the room's name is in it, so the name must be
// unguessable.
#pragma once

#include "base/random.h"
#include "base/result.h"
#include "providers/provider.h"

#include <QString>
#include <QUrl>

namespace providers {

// A new room name with at least 128 bits of chance: letters and digits in groups, nothing that
// looks alike, so that it survives dictation, URLs and Jitsi's lower-casing of room names.
QString makeRoom(base::Random &random);

// Takes what a host types ("meet.example.org", "https://meet.example.org/team/") and gives the
// server's base URL; an Error with part "server" and a translated detail when it is no https
// server.
base::Result<QUrl> jitsiServer(const QString &typed);

Provider jitsiMeet();

} // namespace providers
