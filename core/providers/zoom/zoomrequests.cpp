#include "providers/zoom/zoomrequests.h"

#include "providers/hosts.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

using model::MeetingForm;
using model::MeetingRef;

QByteArray kindOf(MeetingForm form)
{
    return form == MeetingForm::Webinar ? "webinars" : "meetings";
}

QByteArray pathOf(const MeetingRef &ref)
{
    return "/v2/" + kindOf(ref.form) + '/' + zoomPathId(ref.id);
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

QByteArray withPage(const QString &page)
{
    return page.isEmpty() ? QByteArray() : "&next_page_token=" + encoded(page);
}

QByteArray wordOf(ZoomPeople status)
{
    switch (status) {
    case ZoomPeople::Approved:
        return "approved";
    case ZoomPeople::Pending:
        return "pending";
    case ZoomPeople::Denied:
        break;
    }
    return "denied";
}

void allow(std::vector<net::AllowedRequest> &list, const QByteArray &methods, const QByteArray &path)
{
    for (const QByteArray &method : methods.split(' '))
        list.push_back({ method, path });
}

} // namespace

QByteArray zoomPathId(const QString &id)
{
    static const QRegularExpression number(u"^[\\d \\-]+$"_s);
    if (number.match(id).hasMatch()) {
        QString digits = id;
        return digits.remove(u' ').remove(u'-').toLatin1();
    }
    const QByteArray once = encoded(id);
    return id.startsWith(u'/') || id.contains("//"_L1) ? once.toPercentEncoding() : once;
}

ZoomRequests::ZoomRequests(const model::Account &account) : m_base("https://api.zoom.us")
{
    const QUrl cluster(account.settings.value(u"apiUrl"_s), QUrl::StrictMode);
    if (cluster.scheme() == "https"_L1 && isWithin(cluster, { "zoom.us"_L1, "zoomgov.com"_L1 }))
        m_base = "https://" + cluster.host().toLatin1();
}

net::Request ZoomRequests::read(const QByteArray &path) const
{
    net::Request request;
    request.url = QUrl::fromEncoded(m_base + path, QUrl::StrictMode);
    request.repeat = net::Repeat::Safe;
    return request;
}

net::Request ZoomRequests::write(
    const QByteArray &method, const QByteArray &path, const QJsonObject &body) const
{
    net::Request request = read(path);
    request.method = method;
    if (!body.isEmpty()) {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.contentType = "application/json";
    }
    return request;
}

net::Request ZoomRequests::user() const
{
    return read("/v2/users/me");
}

net::Request ZoomRequests::list(MeetingForm form, const QString &page, int size) const
{
    // "scheduled" beside the upcoming ones also lists rooms without a time and what began meanwhile.
    return read("/v2/users/me/" + kindOf(form) + "?type=scheduled&page_size=" + QByteArray::number(size)
        + withPage(page));
}

net::Request ZoomRequests::create(MeetingForm form, const QJsonObject &body) const
{
    net::Request request = write("POST", "/v2/users/me/" + kindOf(form), body);
    request.repeat = net::Repeat::Unsafe; // Zoom knows no idempotency key
    return request;
}

net::Request ZoomRequests::fetch(const MeetingRef &ref) const
{
    // With the past ones, so that the first start of a series stays the first.
    return read(pathOf(ref) + "?show_previous_occurrences=true");
}

net::Request ZoomRequests::change(const MeetingRef &ref, const QJsonObject &body) const
{
    return write("PATCH", pathOf(ref), body);
}

// Zoom's own mails about it are off: people are told from here.
net::Request ZoomRequests::remove(const MeetingRef &ref) const
{
    return write("DELETE",
        pathOf(ref)
            + (ref.form == MeetingForm::Webinar
                    ? "?cancel_webinar_reminder=false"
                    : "?schedule_for_reminder=false&cancel_meeting_reminder=false"),
        {});
}

net::Request ZoomRequests::changeOccurrence(
    const MeetingRef &ref, const QString &occurrence, const QJsonObject &body) const
{
    return write("PATCH", pathOf(ref) + "?occurrence_id=" + encoded(occurrence), body);
}

net::Request ZoomRequests::removeOccurrence(const MeetingRef &ref, const QString &occurrence) const
{
    net::Request request = remove(ref);
    request.url.setQuery(u"occurrence_id="_s + QString::fromLatin1(encoded(occurrence)) + u'&'
        + request.url.query(QUrl::FullyEncoded));
    return request;
}

net::Request ZoomRequests::end(const MeetingRef &ref) const
{
    return write("PUT", pathOf(ref) + "/status", { { u"action"_s, u"end"_s } });
}

net::Request ZoomRequests::people(const MeetingRef &ref, ZoomPeople status, const QString &page) const
{
    return read(pathOf(ref) + "/registrants?status=" + wordOf(status) + "&page_size=300" + withPage(page));
}

// Who is registered already is answered with the registration that there is.
net::Request ZoomRequests::add(const MeetingRef &ref, const QJsonObject &body) const
{
    return write("POST", pathOf(ref) + "/registrants", body);
}

net::Request ZoomRequests::addBatch(const MeetingRef &ref, const QJsonObject &body) const
{
    return write("POST", pathOf(ref) + "/batch_registrants", body);
}

net::Request ZoomRequests::setStatus(const MeetingRef &ref, const QJsonObject &body) const
{
    return write("PUT", pathOf(ref) + "/registrants/status", body);
}

net::Request ZoomRequests::instances(const MeetingRef &ref) const
{
    return read("/v2/past_" + kindOf(ref.form) + '/' + zoomPathId(ref.id) + "/instances");
}

net::Request ZoomRequests::report(const MeetingRef &instance) const
{
    return read("/v2/report/" + kindOf(instance.form) + '/' + zoomPathId(instance.id)
        + "/participants?page_size=300&include_fields=registrant_id");
}

net::Request ZoomRequests::pastParticipants(const MeetingRef &instance) const
{
    return read(
        "/v2/past_" + kindOf(instance.form) + '/' + zoomPathId(instance.id) + "/participants?page_size=300");
}

net::Request ZoomRequests::nextPage(const net::Request &first, const QString &token)
{
    net::Request request = first;
    request.url.setQuery(
        first.url.query(QUrl::FullyEncoded) + u"&next_page_token="_s + QString::fromLatin1(encoded(token)));
    return request;
}

net::AllowList ZoomRequests::allowed(model::AccountMode mode)
{
    std::vector<net::AllowedRequest> list;
    if (mode == model::AccountMode::NoConnection)
        return {};
    allow(list, "GET", "/v2/users/me");
    for (const QByteArray &kind : { QByteArray("meetings"), QByteArray("webinars") }) {
        const QByteArray one = "/v2/" + kind + "/{id}";
        allow(list, "GET", "/v2/users/me/" + kind);
        allow(list, "GET", one);
        allow(list, "GET", one + "/registrants");
        allow(list, "POST", one + "/registrants");
        allow(list, "POST", one + "/batch_registrants");
        allow(list, "PUT", one + "/registrants/status");
        allow(list, "GET", "/v2/past_" + kind + "/**");
        allow(list, "GET", "/v2/report/" + kind + "/**");
        if (mode == model::AccountMode::CreateAndManage) {
            allow(list, "POST", "/v2/users/me/" + kind);
            allow(list, "PATCH DELETE", one);
            allow(list, "PUT", one + "/status");
        }
    }
    return net::AllowList(std::move(list));
}

} // namespace providers
