// For people without an e-mail address (NEW-10): what the host reads to them, texts them or gives them on
// paper. Pure functions: values in, words out.
#pragma once

#include "model/registrant.h"
#include "services/sessionservice.h"
#include "ui/dialogs/share/sheet.h"

namespace settings {
class Settings;
}

namespace ui {

struct PhoneFacts {
    QString topic;
    QString when; // in the host's zone; empty without a date
    model::ReservedId id;
    QString link; // also written down, so the one with the session ID
    QStringList dialIn; // "Germany: +49 30 1234567, code 414319"; or the session's own text
};

// `joinLink`: of the attendee pages; empty: the provider's link is taken.
PhoneFacts phoneFacts(
    const services::SessionDetails &details, const QUrl &joinLink, const settings::Settings &settings);

QString shortText(const PhoneFacts &facts); // to be sent as a message to a telephone
Sheet cardOf(const PhoneFacts &facts); // in large print, to be given to one person
// The list to telephone along, with a box to tick for each; as plain text and as HTML to be printed.
QString phoneSheetText(const PhoneFacts &facts, const std::vector<model::Registrant> &people);
QString phoneSheetHtml(const PhoneFacts &facts, const std::vector<model::Registrant> &people);

} // namespace ui
