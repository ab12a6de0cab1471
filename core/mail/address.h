#pragma once

#include "base/result.h"
#include "mail/line.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace mail {

// An e-mail address with the name shown beside it. It can only be made from what can be one: a dot-atom
// (RFC 5322 3.2.3), an @ and a domain of two labels or more, which is kept in ASCII (RFC 5890). Not taken are
// quoted local parts, addresses in letters beyond ASCII before the @ (RFC 6531: most servers refuse them) and
// domains that are numbers.
class Address {
public:
    Address() = default; // of nobody
    // Invalid with a sentence for people (part "address").
    static base::Result<Address> of(const QString &address, const QString &name = {});
    // "kim@example.com", "<kim@example.com>", "Kim Lee <kim@example.com>", "\"Lee, Kim\" <kim@example.com>"
    static base::Result<Address> parse(const QString &text);

    bool isNull() const { return m_local.isEmpty(); }
    const Line &name() const { return m_name; }
    QByteArray ascii() const; // "kim@xn--bcher-kva.example"; empty of nobody
    const QByteArray &domain() const { return m_domain; }

    bool operator==(const Address &) const = default;

private:
    Line m_name;
    QByteArray m_local;
    QByteArray m_domain;
};

// Addresses in a row, parted by commas, semicolons or line breaks outside quotes; at most 1,000. Invalid
// names the first piece that is none (part "address").
base::Result<std::vector<Address>> parseAddresses(const QString &list);

} // namespace mail
