// What is said of meetings at providers: one sentence or word each, for rows, details and dialogs.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "model/account.h"
#include "model/meeting.h"
#include "model/registrant.h"
#include "model/sessionrow.h"

#include <QSet>
#include <QString>

namespace ui {

// Whether a session still waits to be made at its provider. Open: an account is connected that it could be
// made on; Soon: and it begins within a day (INI-07).
enum class Initiation : std::uint8_t { Settled, Open, Soon };
Initiation initiationOf(
    const model::SessionRow &row, base::Instant now, const QSet<model::ProviderKind> &connected);
// The providers that an account is connected for which may make meetings.
QSet<model::ProviderKind> connectedKinds(const std::vector<model::Account> &accounts);

// "initiated", "failed: the password is too short", "differs at Zoom"; empty where there is nothing to say.
QString meetingNote(const model::SessionRow &row);
bool meetingNeedsHost(const model::SessionRow &row);
// Why Initiate is off for a row; empty: it is on. The dialog knows more.
QString whyNotInitiate(const model::SessionRow *row, base::Instant now, bool anyAccount);
bool isLive(model::MeetingState state); // is at the provider, or may be

QString meetingStateText(model::MeetingState state);
QString accountText(const model::Account &account); // "Zoom · Sales"
QString formText(model::MeetingForm form);
QString momentText(base::Instant at, base::Instant now); // "Today · Friday 20 November, 09:12"
QString personStateText(const model::Registrant &person); // "At Zoom" is said as "registered there"

// As errorText(), but what a provider or a service refused is said in its own words.
QString refusalText(const QString &happened, const base::Error &error);

} // namespace ui
