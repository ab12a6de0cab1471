#pragma once

#include "services/mailvalues.h"

namespace services {

struct MailText {
    QString subject;
    QString text;
    QString html;
};

// The host's own words, else the built-in ones, filled with `values`: as plain text and as HTML, which say
// the same. Invalid where a variable has no value, with its name in `part` and a sentence for people. Pure;
// any thread.
base::Result<MailText> mailText(
    const MailFacts &facts, const MailValues &values, const invites::Translation &translation);

} // namespace services
