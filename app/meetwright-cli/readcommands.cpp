// list, show
#include "app/meetwright-cli/cli.h"
#include "app/meetwright-cli/sessionjson.h"
#include "app/services.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using base::Async;
using base::ErrorKind;

namespace {

std::optional<model::ListFilter> filterOf(const QString &word)
{
    using model::ListFilter;
    static const std::pair<QString, ListFilter> words[] = { { u"upcoming"_s, ListFilter::Upcoming },
        { u"today"_s, ListFilter::Today }, { u"past"_s, ListFilter::Past },
        { u"no-date"_s, ListFilter::NoDate }, { u"attention"_s, ListFilter::NeedsAttention },
        { u"trash"_s, ListFilter::Trash }, { u"all"_s, ListFilter::All } };
    for (const auto &[name, filter] : words)
        if (name == word)
            return filter;
    return std::nullopt;
}

void printRows(const std::vector<model::SessionRow> &rows, bool json)
{
    QJsonArray array;
    for (const model::SessionRow &row : rows) {
        if (json)
            array.append(toJson(row));
        else
            print(toLine(row));
    }
    if (json)
        printJson({ { u"sessions"_s, array } });
}

// All pages up to the limit, one after the other.
void readPages(Context &context, const model::ListQuery &query, int limit,
    const std::shared_ptr<std::vector<model::SessionRow>> &rows,
    const std::shared_ptr<QPromise<base::Result<bool>>> &promise)
{
    base::whenDone(context.services.sessions.page(query), context.owner,
        [&context, query, limit, rows, promise](const base::Result<model::SessionPage> &page) {
            if (!page) {
                promise->addResult(tl::unexpected(page.error()));
                promise->finish();
                return;
            }
            for (const model::SessionRow &row : page->rows)
                if (int(rows->size()) < limit)
                    rows->push_back(row);
            if (page->next.isEmpty() || int(rows->size()) >= limit) {
                promise->addResult(true);
                promise->finish();
                return;
            }
            model::ListQuery next = query;
            next.after = page->next;
            readPages(context, next, limit, rows, promise);
        });
}

Async<int> list(Context &context, const Arguments &arguments)
{
    model::ListQuery query;
    const QString word = arguments.isSet(u"filter"_s) ? arguments.value(u"filter"_s) : u"upcoming"_s;
    const auto filter = filterOf(word);
    if (!filter)
        return printed(context,
            base::ready<bool>(base::failure(ErrorKind::Invalid,
                u"one of upcoming, today, past, no-date, attention, trash, all"_s, u"--filter"_s)),
            [](bool) {});
    query.filter = *filter;
    query.search = arguments.value(u"search"_s);
    bool ok = true;
    const int limit = arguments.isSet(u"limit"_s) ? arguments.value(u"limit"_s).toInt(&ok) : 1'000'000;
    if (!ok || limit < 1)
        return printed(context,
            base::ready<bool>(base::failure(ErrorKind::Invalid, u"a number from 1"_s, u"--limit"_s)),
            [](bool) {});

    auto rows = std::make_shared<std::vector<model::SessionRow>>();
    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    readPages(context, query, limit, rows, promise);
    return printed(context, promise->future(), [rows, json = context.json](bool) { printRows(*rows, json); });
}

Async<int> show(Context &context, const Arguments &arguments)
{
    auto details = base::andThen(sessionNamed(context, arguments.positionalArguments().value(0)),
        context.owner,
        [&context](const model::Session &session) { return context.services.sessions.details(session.key); });
    return printed(context, details, [json = context.json](const services::SessionDetails &shown) {
        if (json)
            printJson(toJson(shown.session, shown.link, shown.next, shown.recurrenceWords));
        else
            print(toText(shown.session, shown.link, shown.next, shown.recurrenceWords));
    });
}

} // namespace

std::vector<Command> readCommands()
{
    return {
        { u"list"_s, u"[options]"_s, u"the sessions, soonest first"_s,
            { { u"filter"_s, u"upcoming (default), today, past, no-date, attention, trash, all."_s,
                  u"word"_s },
                { u"search"_s, u"Every word must begin one in topic, host, ID, ..."_s, u"text"_s },
                { u"limit"_s, u"At most so many."_s, u"number"_s } },
            list },
        { u"show"_s, u"ID"_s, u"one session, all of it"_s, {}, show },
    };
}

} // namespace cli
