// The HTML of mails: one frame with the colour and the logo of the session's profile. Tables and styles
// beside each element, since many mail programs know nothing else; a style sheet for dark and narrow windows,
// which those that know none do without. Everything is escaped here; callers give plain text. Pure; any
// thread.
#pragma once

#include "services/mailbrand.h"
#include "services/mailvalues.h"

#include <QString>

namespace services {

// A block stands between two signs that no text holds, so that paragraphs can be told from it afterwards.
inline constexpr QChar blockBegins { 0xe000 };
inline constexpr QChar blockEnds { 0xe001 };
QString withoutBlockSigns(QString text);

QString factsHtml(const std::vector<MailFact> &facts);
QString linesHtml(const QString &text); // a block of text with its own paragraphs
QString linkHtml(const QString &link); // inline
struct JoinLink {
    QString button; // the word on it; empty: none
    QString label;
    QString link;
    QString hint;
};
QString joinHtml(const JoinLink &join, const MailBrand &brand);

// Escaped text with blocks in it, as paragraphs.
QString paragraphsHtml(const QString &rendered);

struct MailFrame {
    QString subject;
    QString topic;
    QString host;
    QString language; // BCP 47
    bool rightToLeft = false;
};
QString frameHtml(const MailFrame &frame, const MailBrand &brand, const QString &body);

} // namespace services
