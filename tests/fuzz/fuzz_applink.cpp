// meetwright:// links from browsers and other programs: one that is taken is exactly the one we
// would make.
#include "providers/applink.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto link = providers::parseAppLink(text);
    if (!link)
        return 0;
    const QString made = providers::toUrl(*link).toString();
    QString given = text.trimmed().toLower();
    if (given.endsWith(QLatin1Char('/')))
        given.chop(1);
    if (made != given)
        std::abort();
    return 0;
}
