// Pages of providers and drafts of mails, in the host's own programs.
#pragma once

#include <QString>
#include <QUrl>

namespace ui {

// Only https: and http:, as the guides name them. False: no browser opened.
bool openPage(const QUrl &page);

// False: no mail program opened, or the text is longer than some systems hand over (2 KB, as encoded).
bool writeMail(const QString &subject, const QString &text);

} // namespace ui
