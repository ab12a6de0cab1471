// The lists of ZoomProvider: a page at a time, anew where a page's token has expired meanwhile.
#include "providers/zoom/zoomprovider.h"
#include "providers/zoom/zoomtexts.h"

using namespace Qt::StringLiterals;

namespace providers {

using base::Error;

using base::Async;
using model::MeetingRef;
using net::Request;
using net::Response;

namespace {

constexpr int MostPages = 100; // of 300
constexpr int MostRestarts = 3;
constexpr std::size_t MostLookedBehind = 40;

struct Pages {
    QString next;
    int read = 0;
    int restarts = 0;

    // Whether the list can be begun anew.
    bool restart()
    {
        next.clear();
        read = 0;
        return ++restarts <= MostRestarts;
    }
};

Error tooLong()
{
    return { base::ErrorKind::Rejected,
        ZoomTexts::tr("This Zoom account has more entries than can be looked through."), u"list"_s };
}

} // namespace

struct ZoomProvider::Search {
    MeetingPlan plan;
    Pages pages;
    QStringList unsure; // their agendas were cut in the list
};

struct ZoomProvider::Listing {
    MeetingRef ref;
    std::vector<ZoomPeople> left { ZoomPeople::Denied, ZoomPeople::Pending, ZoomPeople::Approved };
    Pages pages;
    std::vector<PersonThere> people;
};

Async<std::optional<MadeMeeting>> ZoomProvider::findCreated(const MeetingPlan &plan)
{
    auto begun = std::make_shared<Search>();
    begun->plan = plan;
    return search(begun);
}

Async<std::optional<MadeMeeting>> ZoomProvider::search(const std::shared_ptr<Search> &search)
{
    using Found = std::optional<MadeMeeting>;
    const model::MeetingForm form = search->plan.form;
    const Request request = m_requests.list(form, search->pages.next);
    const auto page = base::andThen(m_channel.send(request), this,
        [this, request, form, search](const Response &response) -> base::Result<std::optional<ZoomListPage>> {
            if (zoomPageExpired(response) && search->pages.restart())
                return std::nullopt;
            return zoomRead(request, response, m_clock.now(), [form](const QByteArray &body) {
                return zoomListPage(body, form).map([](ZoomListPage read) { return std::optional(read); });
            });
        });
    return base::andThen(page, this, [this, search](const std::optional<ZoomListPage> &read) -> Async<Found> {
        if (!read)
            return this->search(search);
        for (const ZoomListed &listed : read->meetings) {
            if (listed.key == search->plan.key && !listed.key.isNull()) {
                search->unsure = { listed.id };
                return searchBehind(search);
            }
            if (!listed.agendaComplete && listed.topic.trimmed() == search->plan.topic.trimmed()
                && !search->unsure.contains(listed.id))
                search->unsure.append(listed.id);
        }
        search->pages.next = read->next;
        if (read->next.isEmpty())
            return searchBehind(search);
        if (++search->pages.read >= MostPages)
            return base::ready<Found>(tl::unexpected<base::Error>(tooLong()));
        return this->search(search);
    });
}

Async<std::optional<MadeMeeting>> ZoomProvider::searchBehind(const std::shared_ptr<Search> &search)
{
    using Found = std::optional<MadeMeeting>;
    if (search->unsure.isEmpty())
        return base::ready<Found>(Found());
    if (search->unsure.size() > qsizetype(MostLookedBehind))
        return base::ready<Found>(tl::unexpected<base::Error>(tooLong()));
    const Request request = m_requests.fetch({ search->plan.form, search->unsure.takeFirst(), {} });
    return base::andThen(
        m_channel.send(request), this, [this, request, search](const Response &response) -> Async<Found> {
            if (zoomSaysGone(response))
                return searchBehind(search);
            const auto read = zoomRead(request, response, m_clock.now(),
                [search](const QByteArray &body) { return zoomMeeting(body, search->plan.form); });
            if (!read)
                return base::ready<Found>(base::passOn(read));
            if (read->key.isNull() || read->key != search->plan.key)
                return searchBehind(search);
            return adopted(search->plan, *read);
        });
}

Async<std::vector<PersonThere>> ZoomProvider::registrants(const MeetingRef &ref)
{
    auto begun = std::make_shared<Listing>();
    begun->ref = ref;
    return listing(begun);
}

Async<std::vector<PersonThere>> ZoomProvider::listing(const std::shared_ptr<Listing> &listing)
{
    using People = std::vector<PersonThere>;
    if (listing->left.empty())
        return base::ready<People>(listing->people);
    const Request request = m_requests.people(listing->ref, listing->left.back(), listing->pages.next);
    const auto page = base::andThen(m_channel.send(request), this,
        [this, request, listing](const Response &response) -> base::Result<ZoomPeoplePage> {
            if (zoomPageExpired(response) && listing->pages.restart()) {
                auto anew = Listing();
                anew.ref = listing->ref;
                anew.pages = listing->pages;
                *listing = anew;
                ZoomPeoplePage none;
                none.next = u" "_s; // not the last one
                return none;
            }
            return zoomRead(request, response, m_clock.now(), zoomPeoplePage);
        });
    return base::andThen(page, this, [this, listing](const ZoomPeoplePage &read) -> Async<People> {
        listing->people.insert(listing->people.end(), read.people.begin(), read.people.end());
        listing->pages.next = read.next.trimmed();
        if (read.next.isEmpty())
            listing->left.pop_back();
        if (++listing->pages.read >= MostPages)
            return base::ready<People>(tl::unexpected<base::Error>(tooLong()));
        return this->listing(listing);
    });
}

} // namespace providers
