// Whatever people paste into the Join drawer: every link found may be opened, every target is
// whole.
#include "providers/jointarget.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const QList<QUrl> servers { QUrl(u"https://meet.example.org/team"_s) };
    for (const auto &link : providers::linksIn(text, servers)) {
        if (!providers::isOpenable(link.url))
            std::abort();
        const QUrl native = providers::nativeUrl(link);
        if (!native.isEmpty() && !providers::isOpenable(native))
            std::abort();
    }
    const auto target = providers::joinTarget(text, servers);
    if (target) {
        if (const auto *link = std::get_if<providers::MeetingLink>(&*target);
            link && !providers::isOpenable(link->url))
            std::abort();
    }
    return 0;
}
