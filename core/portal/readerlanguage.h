// In which language somebody reads. Pure.
#pragma once

#include "portal/http.h"

#include <QStringList>

namespace portal {

inline constexpr char languageCookie[] = "meetwright-lang";

// A tag (BCP 47) whose language is among `available`: what the reader chose here (?lang=), before (cookie),
// or told the browser (RFC 9110 12.5.4); else the first available. "en-GB" stays "en-GB": dates differ.
QString readerLanguage(const Request &request, const QStringList &available);

// The language of ?lang= where it is one that there is: to be remembered.
QString chosenLanguage(const Request &request, const QStringList &available);

} // namespace portal
