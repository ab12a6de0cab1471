// How texts and bytes become the ASCII lines of a message. Pure functions; every line ends with CRLF and has
// at most 76 characters, but for an address that is longer by itself.
#pragma once

#include "mail/address.h"

#include <QByteArray>

#include <vector>

namespace mail {

// "Subject: ...": folded at spaces (RFC 5322 2.2.3), in encoded words where it is not ASCII (RFC 2047).
QByteArray textHeader(const QByteArray &name, const Line &value);

// "To: ...": one address a line, names quoted or in encoded words.
QByteArray addressHeader(const QByteArray &name, const std::vector<Address> &addresses);

// RFC 2045 6.7, UTF-8. No line begins with a dot or "From ", which servers and mailboxes alter.
QByteArray quotedPrintable(const QString &text);

QByteArray base64Lines(const QByteArray &bytes); // RFC 2045 6.8

} // namespace mail
