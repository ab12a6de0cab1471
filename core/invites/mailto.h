#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace invites {

// A mailto URL, percent-encoded with CRLF line breaks (RFC 6068). Bytes, so that nothing decodes it
// again.
QByteArray mailtoUrl(const QString &subject, const QString &text, const QStringList &to = {});

// Windows cuts near 2,000 characters, Linux fails past 130,000: beyond the limit use a draft
// instead.
bool fitsMailto(const QByteArray &url, qsizetype limit);

} // namespace invites
