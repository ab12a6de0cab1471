// Webex's answers: whatever comes is read or refused, and what was read can be used.
#include "providers/webex/webexattendance.h"
#include "providers/webex/webexcodec.h"
#include "providers/webex/webexerrors.h"
#include "providers/webex/webexpeople.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const net::Response response { 200, { { "Link", bytes } }, bytes };
    const auto meeting = providers::webexMeetingOf(bytes);
    if (meeting && (meeting->facts.ref.isNull() || !meeting->facts.start))
        std::abort();
    if (const auto page = providers::webexMeetingsOf(response); page && !page->next.isEmpty()) {
        if (!page->next.startsWith(QLatin1StringView("/v1/")))
            std::abort();
    }
    static_cast<void>(providers::webexPeoplePageOf(response));
    static_cast<void>(providers::webexVisitsOf(response));
    static_cast<void>(providers::webexPersonOf(bytes));
    static_cast<void>(providers::webexStartLinkOf(bytes));
    static_cast<void>(providers::webexAccountOf(bytes));
    static_cast<void>(providers::webexWebinarType(bytes));
    const net::Request request { "POST", QUrl(QStringLiteral("https://webexapis.com/v1/meetings")) };
    if (providers::webexError(request, { 400, {}, bytes }, {}).detail.size() > 1000)
        std::abort();
    return 0;
}
