#include "providers/goto/gotorequests.h"

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QString below(const QString &path, const QString &id)
{
    return id.isEmpty() ? path : path + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(id));
}

} // namespace

net::Request goToGet(const QString &path, const QUrlQuery &query)
{
    net::Request request;
    request.url = QUrl(u"https://api.getgo.com"_s);
    request.url.setPath(path, QUrl::StrictMode);
    if (!query.isEmpty())
        request.url.setQuery(query);
    request.headers = { { "Accept", "application/json" } };
    request.repeat = net::Repeat::Safe;
    return request;
}

net::Request goToSend(const QByteArray &method, const QString &path, const QByteArray &body,
    net::Repeat repeat, const QUrlQuery &query)
{
    net::Request request = goToGet(path, query);
    request.method = method;
    request.body = body;
    if (!body.isEmpty())
        request.contentType = "application/json";
    request.repeat = repeat;
    return request;
}

net::Request goToNextPage(const net::Request &first, const QString &page)
{
    net::Request request = first;
    QUrlQuery query(first.url);
    query.addQueryItem(u"page"_s, page);
    request.url.setQuery(query);
    return request;
}

QString goToWebinarsPath(const QString &organizer, const QString &id)
{
    return below(below(u"/G2W/rest/v2/organizers"_s, organizer) + u"/webinars"_s, id);
}

QString goToTrainingsPath(const QString &organizer, const QString &id)
{
    return below(below(u"/G2T/rest/organizers"_s, organizer) + u"/trainings"_s, id);
}

QString goToMeetingPath(const QString &id)
{
    return below(u"/G2M/rest/meetings"_s, id);
}

QString goToEventPath(const QString &organizer, const model::MeetingRef &ref)
{
    if (ref.form == model::MeetingForm::Meeting)
        return goToMeetingPath(ref.id);
    return ref.form == model::MeetingForm::Training ? goToTrainingsPath(organizer, ref.id)
                                                    : goToWebinarsPath(organizer, ref.id);
}

} // namespace providers
