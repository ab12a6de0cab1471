// Calendar files from anywhere: read, written again, read again.
#include "invites/icsreader.h"
#include "invites/icswriter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray file(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto calendar = invites::readCalendar(file, "Europe/Berlin");
    if (!calendar)
        return 0;
    std::vector<invites::CalendarEntry> entries;
    for (const auto &imported : calendar->sessions) {
        if (imported.session.calendarUid.isEmpty())
            std::abort();
        entries.push_back({ imported.session, {}, {}, {} });
    }
    invites::CalendarOptions options;
    options.detail = invites::CalendarDetail::Everything;
    const auto written = invites::writeCalendar(entries, options);
    if (written && !entries.empty() && !invites::readCalendar(*written, "Asia/Tokyo"))
        std::abort();
    return 0;
}
