#pragma once

#include <QString>

namespace providers {

// What a person reads of a provider's HTML: tags gone, line breaks kept, the common entities as characters.
// Never used as HTML again.
QString textOfHtml(const QString &html);
// Plain text so that HTML shows it as it is, with its line breaks.
QString htmlOfText(const QString &text);

} // namespace providers
