// GoTo's answers: whatever comes is read or refused, and what was read can be used.
#include "providers/goto/gotoattendance.h"
#include "providers/goto/gotomeeting.h"
#include "providers/goto/gototraining.h"
#include "providers/goto/gotowebinar.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const auto &event :
        { providers::goToWebinar(bytes), providers::goToTraining(bytes), providers::goToMeeting(bytes) }) {
        if (event && event->facts.ref.isNull())
            std::abort();
    }
    static_cast<void>(providers::goToWebinars(bytes));
    static_cast<void>(providers::goToTrainings(bytes));
    static_cast<void>(providers::goToWebinarKey(bytes));
    if (const auto key = providers::goToTrainingKey(bytes); key && key->isEmpty())
        std::abort();
    static_cast<void>(providers::goToWebinarPeople(bytes));
    static_cast<void>(providers::goToTrainingPeople(bytes));
    static_cast<void>(providers::goToWebinarSessions(bytes));
    static_cast<void>(providers::goToWebinarVisits(bytes));
    static_cast<void>(providers::goToTrainingSessions(bytes));
    static_cast<void>(providers::goToTrainingVisits(bytes));
    static_cast<void>(providers::goToMeetingVisits(bytes, {}, {}));
    static_cast<void>(providers::goToStartUrl(bytes));
    static_cast<void>(providers::goToAccount(bytes));
    providers::GoToEvent event;
    const QString text = QString::fromUtf8(bytes);
    providers::goToSetDescription(event, text);
    if (event.facts.description.size() > text.size())
        std::abort();
    const net::Request request { "POST", QUrl(QStringLiteral("https://api.getgo.com/G2M/rest/meetings")) };
    if (providers::goToError(request, { 400, {}, bytes }, {}).detail.size() > 1000)
        std::abort();
    return 0;
}
