// What people type into address fields: what is taken goes to a server and into a header as it is, so it must
// hold nothing that ends either, and must be read again as the same.
#include "mail/encoding.h"

#include <QList>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isSafe(const QByteArray &address)
{
    return address.size() <= 254 && address.count('@') == 1
        && std::all_of(address.begin(), address.end(), [](char sign) {
               return sign > ' ' && sign < 0x7f && !QByteArray("<>,;:\"\\()[]").contains(sign);
           });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto addresses = mail::parseAddresses(text);
    if (!addresses)
        return 0;
    for (const mail::Address &address : *addresses) {
        require(isSafe(address.ascii()));
        require(mail::Address::of(QString::fromLatin1(address.ascii()), address.name().text()) == address);
    }
    const QList<QByteArray> lines = mail::addressHeader("To", *addresses).split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const bool last = i + 1 == lines.size();
        require(last ? line.isEmpty() : line.endsWith('\r') && line.size() < 400);
        require(last || i == 0 || line.startsWith(' '));
        require(std::all_of(line.begin(), line.end(), [](char sign) { return sign >= ' ' || sign == '\r'; }));
    }
    return 0;
}
