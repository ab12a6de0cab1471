// A BigBlueButton server as its documents describe it: checks every checksum, keeps rooms, forgets those that
// nobody enters, answers errors with 200.
#pragma once

#include "base/clock.h"
#include "support/httpserver.h"

#include <QCryptographicHash>
#include <QMap>

namespace support {

class BbbEmulator {
public:
    struct Room {
        QString name;
        base::Instant madeAt {};
        bool entered = false;
        bool ended = false;
        int moderators = 0;
        int viewers = 0;
    };

    explicit BbbEmulator(const base::Clock &clock);

    QByteArray secret = "ECCJZNJWLPEA3YB6Y2LTQGQD3GJZ3F93";
    QList<QCryptographicHash::Algorithm> algorithms { QCryptographicHash::Sha1, QCryptographicHash::Sha256,
        QCryptographicHash::Sha384, QCryptographicHash::Sha512 };
    bool comparesPasswords = false; // as versions that call a room without them "idNotUnique" the second time
    std::chrono::minutes forgetsAfter { 5 };
    QMap<QString, Room> rooms;
    HttpServer server;

    // A browser that opens a link made out to another host.
    ServerAnswer browse(const QUrl &link);

private:
    ServerAnswer handle(const ServerRequest &request);
    ServerAnswer create(const QUrlQuery &query);
    ServerAnswer join(const QUrlQuery &query);
    ServerAnswer info(const QString &id);
    bool isSigned(const QByteArray &call, const QByteArray &query) const;
    void forget();

    const base::Clock &m_clock;
};

} // namespace support
