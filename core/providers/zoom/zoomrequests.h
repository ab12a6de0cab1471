// Every request that goes to Zoom (developers.zoom.us/docs/api). Pure.
#pragma once

#include "model/account.h"
#include "model/meeting.h"
#include "net/allowlist.h"
#include "net/http.h"

#include <QJsonObject>
#include <QUrl>

#include <cstdint>

namespace providers {

enum class ZoomPeople : std::uint8_t { Approved, Pending, Denied };

class ZoomRequests {
public:
    // The account's setting "apiUrl" names the cluster that came with its token; used where it is Zoom's.
    explicit ZoomRequests(const model::Account &account);

    net::Request user() const;
    net::Request list(model::MeetingForm form, const QString &page, int size = 300) const;
    net::Request create(model::MeetingForm form, const QJsonObject &body) const;
    net::Request fetch(const model::MeetingRef &ref) const;
    net::Request change(const model::MeetingRef &ref, const QJsonObject &body) const;
    net::Request remove(const model::MeetingRef &ref) const;
    net::Request changeOccurrence(
        const model::MeetingRef &ref, const QString &occurrence, const QJsonObject &body) const;
    net::Request removeOccurrence(const model::MeetingRef &ref, const QString &occurrence) const;
    net::Request end(const model::MeetingRef &ref) const;
    net::Request people(const model::MeetingRef &ref, ZoomPeople status, const QString &page) const;
    net::Request add(const model::MeetingRef &ref, const QJsonObject &body) const;
    net::Request addBatch(const model::MeetingRef &ref, const QJsonObject &body) const;
    net::Request setStatus(const model::MeetingRef &ref, const QJsonObject &body) const;
    // Who came. `instance`: the UUID of one time that it was held, or the number, which is the last time.
    net::Request instances(const model::MeetingRef &ref) const;
    net::Request report(const model::MeetingRef &instance) const;
    net::Request pastParticipants(const model::MeetingRef &instance) const;
    static net::Request nextPage(const net::Request &first, const QString &token);

    static net::AllowList allowed(model::AccountMode mode);

private:
    net::Request read(const QByteArray &path) const;
    net::Request write(const QByteArray &method, const QByteArray &path, const QJsonObject &body) const;

    QByteArray m_base;
};

// A meeting's number as typed ("987 6543 2101") or a UUID, as a path segment. Zoom wants a UUID that begins
// with "/" or has "//" in it percent-encoded twice.
QByteArray zoomPathId(const QString &id);

} // namespace providers
