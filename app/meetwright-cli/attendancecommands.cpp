// check-in, attendance, report
#include "app/meetwright-cli/attendancejson.h"
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/providerjson.h"
#include "app/meetwright-cli/sending.h"
#include "app/services.h"

#include <QDateTime>
#include <QSaveFile>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::Session;
using model::SessionKey;
using services::AttendanceSheet;

namespace {

Async<int> refuse(Context &context, ErrorKind kind, const QString &text, const QString &part)
{
    return printed(context, base::ready<bool>(base::failure(kind, text, part)), [](bool) {});
}

// The sheet of the occurrence that --occurrence names by its start, or of the newest.
Async<AttendanceSheet> sheetNamed(Context &context, const SessionKey &session, const Arguments &arguments)
{
    const QString text = arguments.value(u"occurrence"_s);
    if (text.isEmpty())
        return context.services.attendance.latest(session);
    const QDateTime read = QDateTime::fromString(text, Qt::ISODate);
    if (!read.isValid())
        return base::ready<AttendanceSheet>(base::failure(
            ErrorKind::Invalid, u"a start such as 2026-11-20T09:00:00Z: "_s + text, u"--occurrence"_s));
    return context.services.attendance.sheet(session, Instant(std::chrono::seconds(read.toSecsSinceEpoch())));
}

using Review = std::vector<services::ReviewLine>;

// 4 where there is nothing yet: whoever calls it from a script tries again.
int printReport(bool json, const services::CheckInReport &report, const Review &review)
{
    if (json) {
        QJsonObject object = toJson(report);
        object.insert(u"review"_s, toJsonArray(review));
        printJson(object);
    } else {
        print(report.text);
        for (const services::ReviewLine &line : review)
            print(u"?  "_s + line.participant.name.leftJustified(24) + u' ' + line.participant.email + u"  "_s
                + line.stayed);
    }
    return report.ready ? Success : Refused;
}

Async<int> checkIn(Context &context, const Arguments &arguments)
{
    using Outcome = std::pair<services::CheckInReport, Review>;
    if (arguments.positionalArguments().isEmpty())
        return missing(context, u"ID"_s);
    const auto session = sessionNamed(context, arguments.positionalArguments().front());
    const auto sheet = base::andThen(session, context.owner,
        [&context, &arguments](const Session &found) { return sheetNamed(context, found.key, arguments); });
    const auto report = base::andThen(sheet, context.owner, [&context](const AttendanceSheet &found) {
        return context.services.checkIn.run(found.session, found.start);
    });
    const auto outcome
        = base::andThen(report, context.owner, [&context](const services::CheckInReport &done) {
              return base::andThen(context.services.checkIn.review(done.session, done.start), context.owner,
                  [done](const Review &review) -> Result<Outcome> { return Outcome(done, review); });
          });
    return printed(context, outcome, [json = context.json](const Outcome &done) -> int {
        return printReport(json, done.first, done.second);
    });
}

Async<int> printedSheet(Context &context, const Async<AttendanceSheet> &sheet)
{
    return printed(context, sheet, [json = context.json](const AttendanceSheet &shown) {
        if (json)
            return printJson(toJson(shown));
        for (const services::AttendanceLine &line : shown.people)
            print(toLine(line));
        for (const services::AttendanceLine &line : shown.hosts)
            print(toLine(line));
    });
}

// By address or key; several may be named.
Result<std::vector<model::RegistrantKey>> peopleNamed(const AttendanceSheet &sheet, const QStringList &names)
{
    std::vector<model::RegistrantKey> keys;
    for (const QString &name : names) {
        const QString address = model::normalAddress(name);
        const auto found = std::find_if(
            sheet.people.begin(), sheet.people.end(), [&](const services::AttendanceLine &line) {
                return !line.registrant.isNull()
                    && (line.registrant.toString() == name
                        || (!address.isEmpty() && model::normalAddress(line.address) == address));
            });
        if (found == sheet.people.end())
            return base::failure(ErrorKind::NotFound, u"nobody with this address or key: "_s + name);
        keys.push_back(found->registrant);
    }
    return keys;
}

Async<int> mark(Context &context, const Session &session, const Arguments &arguments, services::Presence as)
{
    const QStringList names = arguments.positionalArguments().mid(2);
    if (names.isEmpty())
        return missing(context, u"ADDRESS"_s);
    const auto marked = base::andThen(sheetNamed(context, session.key, arguments), context.owner,
        [&context, names, as](const AttendanceSheet &sheet) {
            const auto keys = peopleNamed(sheet, names);
            if (!keys)
                return base::ready<services::MarksBefore>(tl::unexpected(keys.error()));
            return context.services.attendance.mark(sheet.session, sheet.start, *keys, as);
        });
    const auto sheet = base::andThen(marked, context.owner, [&context](const services::MarksBefore &before) {
        return context.services.attendance.sheet(before.session, before.start);
    });
    return printedSheet(context, sheet);
}

Async<int> clear(Context &context, const Session &session, const Arguments &arguments)
{
    if (!arguments.isSet(u"yes"_s))
        return refuse(context, ErrorKind::Invalid,
            u"this forgets who came to all occurrences; say so with --yes"_s, u"--yes"_s);
    return printed(context, context.services.attendance.clear(session.key),
        [json = context.json](const store::CollectedAttendance &cleared) {
            const int number = int(cleared.participants.size() + cleared.marks.size());
            if (json)
                printJson({ { u"cleared"_s, number } });
        });
}

Async<int> attendance(Context &context, const Arguments &arguments)
{
    const QStringList words = arguments.positionalArguments();
    if (words.isEmpty())
        return missing(context, u"ID"_s);
    static const QMap<QString, services::Presence> marks { { u"present"_s, services::Presence::Present },
        { u"absent"_s, services::Presence::Absent }, { u"as-reported"_s, services::Presence::AsReported } };
    const QString act = words.value(1, u"list"_s);
    if (act != u"list"_s && act != u"clear"_s && !marks.contains(act))
        return refuse(
            context, ErrorKind::Invalid, u"one of list, present, absent, as-reported, clear"_s, act);
    return base::andThen(sessionNamed(context, words.front()), context.owner,
        [&context, &arguments, act](const Session &found) {
            if (act == u"clear"_s)
                return clear(context, found, arguments);
            if (marks.contains(act))
                return mark(context, found, arguments, marks.value(act));
            return printedSheet(context, sheetNamed(context, found.key, arguments));
        });
}

// To the file that --csv names, or with "-" to standard output.
int writeCsv(const QByteArray &csv, const QString &path, bool json)
{
    if (path == u"-"_s) {
        printRaw(csv);
        return Success;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size() || !file.commit()) {
        printError({ ErrorKind::Storage, file.errorString(), u"--csv"_s }, json);
        return DataTrouble;
    }
    if (json)
        printJson({ { u"written"_s, path } });
    return Success;
}

Result<services::CsvStyle> styleOf(const Arguments &arguments)
{
    services::CsvStyle style;
    style.withBom = arguments.isSet(u"bom"_s);
    const QString separator = arguments.value(u"separator"_s);
    if (separator == u"tab"_s)
        style.separator = u'\t';
    else if (separator == u";"_s || separator == u","_s)
        style.separator = separator.front();
    else if (!separator.isEmpty())
        return base::failure(ErrorKind::Invalid, u"one of , ; tab"_s, u"--separator"_s);
    return style;
}

template <typename T, typename Lines>
Async<int> printedReport(
    Context &context, const Arguments &arguments, const Async<T> &report, Lines printLines)
{
    const auto style = styleOf(arguments);
    if (!style)
        return refuse(context, style.error().kind, style.error().detail, style.error().part);
    return printed(context, report,
        [json = context.json, path = arguments.value(u"csv"_s), style = *style, printLines](
            const T &shown) -> int {
            if (!path.isEmpty())
                return writeCsv(csvOf(shown, style), path, json);
            if (json)
                printJson(toJson(shown));
            else
                printLines(shown);
            return Success;
        });
}

Async<int> report(Context &context, const Arguments &arguments)
{
    if (const QString person = arguments.value(u"person"_s); !person.isEmpty())
        return printedReport(context, arguments, context.services.attendance.person(person),
            [](const services::PersonHistory &history) {
                for (const services::ParticipationLine &line : history.lines)
                    print(toLine(line));
            });
    if (arguments.positionalArguments().isEmpty())
        return missing(context, u"ID"_s);
    const auto series
        = base::andThen(sessionNamed(context, arguments.positionalArguments().front()), context.owner,
            [&context](const Session &session) { return context.services.attendance.series(session.key); });
    return printedReport(context, arguments, series, [](const services::SeriesReport &shown) {
        for (const services::SeriesLine &line : shown.occurrences)
            print(toLine(line));
    });
}

} // namespace

std::vector<Command> attendanceCommands()
{
    const QCommandLineOption occurrence { u"occurrence"_s,
        u"The one that began then; else the last that has begun."_s, u"start"_s };
    return {
        { u"check-in"_s, u"ID [--occurrence START]"_s, u"fetch from the provider who came"_s, { occurrence },
            checkIn },
        { u"attendance"_s, u"ID [list | present | absent | as-reported ADDRESS | clear]"_s,
            u"who came, and how that is known"_s,
            { occurrence, { u"yes"_s, u"With clear: really forget it."_s } }, attendance },
        { u"report"_s, u"ID | --person ADDRESS"_s, u"headcounts, or one person over all sessions"_s,
            { { u"person"_s, u"Whose attendance."_s, u"address"_s },
                { u"csv"_s, u"Write a table; - for standard output."_s, u"file"_s },
                { u"separator"_s, u"With --csv: , ; or tab."_s, u"character"_s },
                { u"bom"_s, u"With --csv: for spreadsheets that need a byte order mark."_s } },
            report },
    };
}

} // namespace cli
