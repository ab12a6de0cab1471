// preview: what a recurrence rule means, without any data.
#include "app/meetwright-cli/cli.h"
#include "schedule/preview.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int preview(bool json, const Arguments &arguments)
{
    schedule::PreviewRequest request;
    request.rule = arguments.positionalArguments().value(0);
    request.start = arguments.value(u"start"_s);
    request.zone = arguments.value(u"zone"_s).toUtf8();
    request.extra = arguments.values(u"rdate"_s);
    request.excluded = arguments.values(u"exdate"_s);
    request.from = arguments.value(u"from"_s);
    request.to = arguments.value(u"to"_s);
    if (arguments.isSet(u"count"_s)) {
        bool ok = false;
        request.count = arguments.value(u"count"_s).toInt(&ok);
        if (!ok)
            request.count = -1;
    }
    const auto shown = schedule::preview(request);
    if (!shown) {
        printError(shown.error(), json);
        return exitCodeOf(shown.error());
    }
    if (json) {
        printRaw(schedule::toJson(*shown) + '\n');
        return Success;
    }
    for (const schedule::PreviewOccurrence &occurrence : shown->occurrences)
        print(occurrence.utc.isEmpty() ? occurrence.start : occurrence.start + u"  "_s + occurrence.utc);
    if (!shown->complete)
        print(shown->gaveUp ? u"... (stopped looking)"_s : u"..."_s);
    return Success;
}

} // namespace

Command previewCommand()
{
    return { u"preview"_s, u"RRULE --start TIME [options]"_s, u"a rule's occurrences"_s,
        { { u"start"_s, u"DTSTART, such as 19970902T090000 or 19970902."_s, u"time"_s },
            { u"zone"_s, u"IANA time zone; without it times are floating."_s, u"name"_s },
            { u"rdate"_s, u"One more occurrence; may be given again."_s, u"time"_s },
            { u"exdate"_s, u"One occurrence less; may be given again."_s, u"time"_s },
            { u"from"_s, u"Not before (inclusive)."_s, u"time"_s },
            { u"to"_s, u"Not after (inclusive)."_s, u"time"_s },
            { u"count"_s, u"At most so many (100)."_s, u"number"_s } },
        nullptr, preview };
}

} // namespace cli
