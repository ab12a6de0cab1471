// BigBlueButton's API (docs.bigbluebutton.org/development/api) as bytes and values: signed links and requests
// out, XML in. No I/O.
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "model/account.h"
#include "net/http.h"
#include "providers/whocame.h"

#include <QCryptographicHash>
#include <QString>
#include <QUrl>

#include <utility>
#include <vector>

namespace providers {

enum class BbbRole : std::uint8_t { Moderator, Viewer };

struct BbbRoom {
    QString topic;
    qint64 createTime = 0; // milliseconds since 1970, UTC; 0: not told
    bool running = false;
    bool ended = false; // was ended and is about to be removed; nobody can enter any more
};

class BbbCodec {
public:
    // From the settings "server" and "algorithm" (sha1, sha256, sha384, sha512; empty: sha256). Invalid, with
    // the field in `part`, when they make no sense.
    static base::Result<BbbCodec> of(const model::Account &account, const QString &secret);

    // Lower-case hex of HASH(call + query + secret); `query` is encoded, as sent, without the checksum.
    static QByteArray checksum(const QByteArray &call, const QByteArray &query, const QByteArray &secret,
        QCryptographicHash::Algorithm algorithm);

    net::Request version() const; // the only one without a checksum
    net::Request meetings() const;
    net::Request create(const QString &meetingId, const QString &topic) const;
    net::Request info(const QString &meetingId) const;
    net::Request end(const QString &meetingId) const;

    // Opens the room in a browser. A start right where the role is Moderator. `createTime` binds it to the
    // room as it was made then; 0: to whichever is there.
    QUrl joinLink(const QString &meetingId, const QString &name, BbbRole role, qint64 createTime = 0) const;

    // Errors: Rejected with a sentence for people; others as net/answererror.h.
    static base::Result<BbbRoom> readCreate(
        const net::Request &request, const net::Response &response, base::Instant now);
    // A room that is not there now is one that does not run.
    static base::Result<BbbRoom> readInfo(
        const net::Request &request, const net::Response &response, base::Instant now);
    // Who is in the room now, without times. A room that is not there has nobody in it, and no meeting.
    static base::Result<WhoCame> readAttendees(
        const net::Request &request, const net::Response &response, base::Instant now);
    static base::Result<bool> readSuccess(
        const net::Request &request, const net::Response &response, base::Instant now);
    // True also when the room was not there.
    static base::Result<bool> readEnd(
        const net::Request &request, const net::Response &response, base::Instant now);

private:
    using Parameters = std::vector<std::pair<QByteArray, QString>>;

    BbbCodec() = default;
    QUrl signedUrl(const QByteArray &call, const Parameters &parameters) const;
    net::Request signedRequest(const QByteArray &call, const Parameters &parameters) const;

    QUrl m_api; // ".../bigbluebutton/api"
    QByteArray m_secret;
    QCryptographicHash::Algorithm m_algorithm = QCryptographicHash::Sha256;
};

} // namespace providers
