// Sends a provider's requests and has their answers read: the part that is the same whatever is said.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "net/channel.h"

#include <functional>
#include <vector>

namespace providers {

// fn(const Error &) gives another outcome in place of an error; success passes through.
template <typename T, typename Fn>
base::Async<T> orElse(const base::Async<T> &future, QObject *context, Fn fn)
{
    auto promise = std::make_shared<QPromise<base::Result<T>>>();
    promise->start();
    const auto finish = [promise](base::Result<T> result) {
        promise->addResult(std::move(result));
        promise->finish();
    };
    base::whenDone(future, context, [finish, context, fn = std::move(fn)](base::Result<T> result) mutable {
        if (result)
            return finish(std::move(result));
        base::whenDone(fn(result.error()), context, finish);
    });
    return promise->future();
}

template <typename T>
base::Async<T> failed(const base::Error &error)
{
    return base::ready<T>(tl::unexpected<base::Error>(error));
}

template <typename T>
struct Page {
    std::vector<T> items;
    QString next; // what the provider gives to ask for the next page; empty: the last
};

class Exchange {
public:
    using ErrorOf = base::Error (*)(const net::Request &, const net::Response &, base::Instant now);
    template <typename T>
    using Reader = std::function<base::Result<T>(const QByteArray &body)>;
    using NextPage = std::function<net::Request(const net::Request &first, const QString &next)>;

    static constexpr int MaxPages = 100;

    // `context` owns all that is under way.
    Exchange(QObject *context, net::Channel &channel, const base::Clock &clock, ErrorOf errorOf)
        : m_context(context), m_channel(channel), m_clock(clock), m_errorOf(errorOf)
    {
    }

    // A success status; everything else is the provider's error. A success with something else than JSON
    // comes from somebody on the way, like a hotel's sign-in page.
    base::Async<net::Response> send(const net::Request &request) const
    {
        return base::andThen(m_channel.send(request), m_context,
            [request, this](const net::Response &response) -> base::Result<net::Response> {
                if (!response.isSuccess())
                    return tl::unexpected<base::Error>(m_errorOf(request, response, m_clock.now()));
                if (!response.body.isEmpty() && !mayBeJson(response.body))
                    return tl::unexpected<base::Error>(unreadable(request,
                        { base::ErrorKind::Invalid, QStringLiteral("not JSON"), QStringLiteral("answer") }));
                return response;
            });
    }

    template <typename T>
    base::Async<T> read(const net::Request &request, Reader<T> reader) const
    {
        return base::andThen(
            send(request), m_context, [request, reader](const net::Response &response) -> base::Result<T> {
                base::Result<T> value = reader(response.body);
                if (!value)
                    return tl::unexpected<base::Error>(unreadable(request, value.error()));
                return value;
            });
    }

    // All items of all pages. A page's token can expire while it is read: then once more from the start.
    template <typename T>
    base::Async<std::vector<T>> readAll(
        const net::Request &first, Reader<Page<T>> reader, NextPage nextPage) const
    {
        return orElse(more<T>(first, first, {}, 1, reader, nextPage), m_context,
            [this, first, reader, nextPage](const base::Error &error) {
                if (error.part != QLatin1StringView("page"))
                    return base::ready<std::vector<T>>(tl::unexpected<base::Error>(error));
                return more<T>(first, first, {}, 1, reader, nextPage);
            });
    }

    // True where it is gone already.
    base::Async<bool> remove(const net::Request &request) const
    {
        const base::Async<bool> removed = base::andThen(
            send(request), m_context, [](const net::Response &) { return base::Result<bool>(true); });
        return orElse(removed, m_context, [](const base::Error &error) {
            if (error.kind == base::ErrorKind::NotFound)
                return base::ready<bool>(true);
            return base::ready<bool>(tl::unexpected<base::Error>(error));
        });
    }

private:
    // An object, a list or, at GoTo, a bare text or number.
    static bool mayBeJson(const QByteArray &body)
    {
        const QByteArray text = body.trimmed();
        return !text.isEmpty() && QByteArrayView("{[\"0123456789").contains(text.front());
    }

    // An answer that nobody can read says nothing of what was done.
    static base::Error unreadable(const net::Request &request, const base::Error &problem)
    {
        const bool safe = request.repeat == net::Repeat::Safe || request.method == "GET";
        return { safe ? base::ErrorKind::Transient : base::ErrorKind::Lost, problem.detail, problem.part };
    }

    template <typename T>
    base::Async<std::vector<T>> more(const net::Request &first, const net::Request &request,
        std::vector<T> sofar, int page, const Reader<Page<T>> &reader, const NextPage &nextPage) const
    {
        const base::Async<Page<T>> asked
            = orElse(read<Page<T>>(request, reader), m_context, [page](base::Error error) {
                  const bool expired = page > 1
                      && (error.kind == base::ErrorKind::Rejected || error.kind == base::ErrorKind::NotFound);
                  if (expired)
                      error = { base::ErrorKind::Transient, error.detail, QStringLiteral("page") };
                  return base::ready<Page<T>>(tl::unexpected<base::Error>(error));
              });
        return base::andThen(asked, m_context,
            [this, first, page, reader, nextPage, sofar = std::move(sofar)](
                Page<T> read) mutable -> base::Async<std::vector<T>> {
                sofar.insert(sofar.end(), read.items.begin(), read.items.end());
                if (read.next.isEmpty())
                    return base::ready<std::vector<T>>(std::move(sofar));
                if (page >= MaxPages)
                    return base::ready<std::vector<T>>(
                        base::failure(base::ErrorKind::Rejected, QStringLiteral("the list has no end")));
                return more<T>(
                    first, nextPage(first, read.next), std::move(sofar), page + 1, reader, nextPage);
            });
    }

    QObject *m_context;
    net::Channel &m_channel;
    const base::Clock &m_clock;
    ErrorOf m_errorOf;
};

} // namespace providers
