// A mail draft as an .eml file for the host's own mail client (RFC 5322, RFC 2045; X-Unsent opens
// it for editing).
#pragma once

#include "base/result.h"
#include "base/time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace invites {

struct MailDraft {
    QString fromName;
    QString fromEmail; // empty: no From, the mail client fills it in
    QStringList to;
    QString subject;
    QString text;
    QString html; // empty: text only
    QByteArray calendar; // iCalendar; empty: no attachment
    QByteArray calendarMethod = "PUBLISH";
    QString calendarFileName; // made ASCII; empty: "invitation.ics"
    base::Instant date {};
};

// Invalid (part "to", "fromEmail") for addresses that are none. Line breaks in headers cannot get
// through.
base::Result<QByteArray> writeDraft(const MailDraft &draft);

// "Sales-meeting-with-ABC.ics": ASCII, safe on every file system, never empty.
QString calendarFileName(const QString &topic);

} // namespace invites
