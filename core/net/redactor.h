// The one place that takes secrets out of what is logged.
#pragma once

#include "net/http.h"

#include <QString>

namespace net {

// Whether a query, form, JSON, XML or header member of that name holds a secret.
bool isSecretName(QStringView name);

// The text with "…" for tokens, passwords, codes, checksums, sign-in headers and links that carry a host's
// rights, wherever they stand: headers, URLs, forms, JSON, XML. Cut off after 16,384 characters.
QString redacted(const QString &text);

// "GET api.zoom.us /v2/users/me/meetings?…": the query holds checksums, names and addresses.
QString redactedLine(const Request &request);

} // namespace net
