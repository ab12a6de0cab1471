// initiate, cancel-initiation, refresh, link, move, ready
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/providerjson.h"
#include "app/meetwright-cli/sending.h"
#include "app/services.h"

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using base::Result;
using model::Meeting;
using model::Session;
using services::InitiateRequest;

namespace {

using Meetings = std::vector<Meeting>;

Async<Session> named(Context &context, const Arguments &arguments)
{
    return sessionNamed(context, arguments.positionalArguments().value(0));
}

// One that failed is told as such; what waits is no failure.
Async<int> printedMeetings(Context &context, const Async<Meetings> &done)
{
    return printed(context, done, [json = context.json](const Meetings &meetings) -> int {
        if (json)
            printJson({ { u"meetings"_s, toJsonArray(meetings) } });
        int code = Success;
        for (const Meeting &meeting : meetings) {
            if (!json)
                print(toLine(meeting));
            if (meeting.state == model::MeetingState::Failed)
                code = Refused;
        }
        return code;
    });
}

Result<model::RepeatChoice> repeatOf(const Arguments &arguments)
{
    const QString word = arguments.value(u"repeat"_s);
    if (word.isEmpty() || word == u"exact"_s)
        return model::RepeatChoice::Exact;
    if (word == u"single"_s)
        return model::RepeatChoice::SingleMeetings;
    if (word == u"room"_s)
        return model::RepeatChoice::ReusableRoom;
    return base::failure(ErrorKind::Invalid, u"one of exact, single, room"_s, u"--repeat"_s);
}

Result<InitiateRequest> requestOf(const Arguments &arguments)
{
    InitiateRequest request;
    const auto repeat = repeatOf(arguments);
    if (!repeat)
        return tl::unexpected(repeat.error());
    request.repeat = *repeat;
    if (arguments.isSet(u"occurrences"_s)) {
        request.occurrences = arguments.value(u"occurrences"_s).toInt();
        if (request.occurrences < 1 || request.occurrences > 100)
            return base::failure(ErrorKind::Invalid, u"1 to 100"_s, u"--occurrences"_s);
    }
    request.withoutRegistrants = arguments.isSet(u"without-registrants"_s);
    return request;
}

// --account, or else the one that the offer puts first.
Async<model::AccountKey> accountFor(Context &context, const Arguments &arguments, const Session &session)
{
    if (arguments.isSet(u"account"_s))
        return base::andThen(accountNamed(context, arguments.value(u"account"_s)), context.owner,
            [](const model::Account &account) -> Result<model::AccountKey> { return account.key; });
    return base::andThen(context.services.meetings.offer(session.key), context.owner,
        [](const services::InitiateOffer &offer) -> Result<model::AccountKey> {
            if (!offer.choices.empty())
                return offer.choices.front().account.key;
            return base::failure(ErrorKind::Rejected,
                offer.hindrances.empty() ? u"no account can take it"_s : offer.hindrances.front().text);
        });
}

using Act = Async<Meeting> (services::MeetingService::*)(const InitiateRequest &);

Async<int> request(Context &context, const Arguments &arguments, Act act)
{
    if (arguments.positionalArguments().isEmpty())
        return missing(context, u"ID"_s);
    const auto wanted = requestOf(arguments);
    if (!wanted)
        return printed(context, base::ready<bool>(tl::unexpected(wanted.error())), [](bool) {});
    auto written = base::andThen(named(context, arguments), context.owner,
        [&context, &arguments, act, wanted = *wanted](const Session &session) {
            return base::andThen(accountFor(context, arguments, session), context.owner,
                [&context, act, wanted, session](const model::AccountKey &account) mutable {
                    wanted.session = session.key;
                    wanted.account = account;
                    return (context.services.meetings.*act)(wanted);
                });
        });
    return printedMeetings(
        context, sentAfter(context, arguments, written, [&context](const Meeting &meeting) {
            return context.services.meetings.meetings(meeting.session);
        }));
}

Async<int> initiate(Context &context, const Arguments &arguments)
{
    return request(context, arguments, &services::MeetingService::initiate);
}

Async<int> move(Context &context, const Arguments &arguments)
{
    if (!arguments.isSet(u"account"_s))
        return missing(context, u"--account"_s);
    return request(context, arguments, &services::MeetingService::move);
}

Async<int> cancelInitiation(Context &context, const Arguments &arguments)
{
    auto cancelled
        = base::andThen(named(context, arguments), context.owner, [&context](const Session &session) {
              return base::andThen(context.services.meetings.cancelInitiation(session.key), context.owner,
                  [key = session.key](bool) -> Result<model::SessionKey> { return key; });
          });
    return printedMeetings(context,
        sentAfter(context, arguments, cancelled,
            [&context](const model::SessionKey &key) { return context.services.meetings.meetings(key); }));
}

Async<int> refresh(Context &context, const Arguments &arguments)
{
    auto read = base::andThen(named(context, arguments), context.owner,
        [&context](const Session &session) { return context.services.meetings.refresh(session.key); });
    return printedMeetings(context, read);
}

Async<int> link(Context &context, const Arguments &arguments)
{
    for (const QString &needed : { u"account"_s, u"id"_s }) {
        if (!arguments.isSet(needed))
            return missing(context, u"--"_s + needed);
    }
    auto linked = base::andThen(
        named(context, arguments), context.owner, [&context, &arguments](const Session &session) {
            return base::andThen(accountNamed(context, arguments.value(u"account"_s)), context.owner,
                [&context, &arguments, session](const model::Account &account) {
                    return context.services.meetings.link(session.key, account.key, arguments.value(u"id"_s));
                });
        });
    return printedMeetings(context, sentAfter(context, arguments, linked, [&context](const Meeting &meeting) {
        return context.services.meetings.meetings(meeting.session);
    }));
}

Async<int> ready(Context &context, const Arguments &arguments)
{
    auto checked = base::andThen(named(context, arguments), context.owner,
        [&context](const Session &session) { return context.services.ready.check(session.key); });
    return printed(context, checked, [json = context.json](const services::ReadyReport &report) -> int {
        if (json) {
            printJson(toJson(report));
        } else {
            for (const services::ReadyItem &item : report.items)
                print((item.ok ? u"ok   "_s : u"mend "_s) + item.text);
        }
        return report.ready() ? Success : Refused;
    });
}

} // namespace

std::vector<Command> providerCommands()
{
    const std::vector<QCommandLineOption> making { { u"account"_s, u"The account, by its name or key."_s,
                                                       u"name"_s },
        { u"repeat"_s, u"A repeating session: exact (default), single meetings, one room."_s, u"word"_s },
        { u"occurrences"_s, u"With single: for the next so many (10)."_s, u"number"_s },
        { u"without-registrants"_s, u"Although nobody is registered yet."_s }, waitOption() };
    return {
        { u"initiate"_s, u"ID [options]"_s, u"make the session's meeting at its provider"_s, making,
            initiate },
        { u"cancel-initiation"_s, u"ID"_s, u"remove the meeting at the provider"_s, { waitOption() },
            cancelInitiation },
        { u"refresh"_s, u"ID"_s, u"read the meeting at the provider"_s, {}, refresh },
        { u"link"_s, u"ID --account NAME --id NUMBER"_s, u"link a meeting that is there already"_s,
            { { u"account"_s, u"The account, by its name or key."_s, u"name"_s },
                { u"id"_s, u"The meeting's ID or any link of it."_s, u"text"_s }, waitOption() },
            link },
        { u"move"_s, u"ID --account NAME"_s, u"to another account or provider, with the same ID"_s, making,
            move },
        { u"ready"_s, u"ID"_s, u"whether everything is in place (4: something is to mend)"_s, {}, ready },
    };
}

} // namespace cli
