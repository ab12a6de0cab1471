// The attendee pages: what people see who have a link, an ID or a code, and a browser. Several sessions at
// once; when a door changes, those who wait there are told at once.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/keys.h"
#include "portal/httpserver.h"
#include "services/attendeeservice.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace services {
class FeedService;
class WaitingRoom;
} // namespace services

namespace portal {

class DoorPages;
class PageWriter;
class PersonalPages;
class Seats;
class WaitingPages;

class Portal : public QObject {
    Q_OBJECT

public:
    // `translations`: see invites::Translation.
    Portal(services::AttendeeService &attendees, services::WaitingRoom &room, const base::Clock &clock,
        base::Random &random, ServerOptions options = {},
        const QString &translations = QStringLiteral(":/i18n"), QObject *parent = nullptr);
    ~Portal() override;

    // Port 0 takes a free one; gives the port. Errors: those of AttendeeService::begin() and
    // HttpServer::listen().
    base::Async<quint16> begin(const QHostAddress &address, quint16 port);

    // From now on at /f/, for calendars that subscribe.
    void serveFeed(services::FeedService &feed) { m_feed = &feed; }

    HttpServer::Counts counts() const;

private:
    void handle(const Request &request, const Responder &responder);
    bool handlePost(const Request &request, const Responder &responder, const QStringList &path);
    bool handleGet(const Request &request, const Responder &responder, const QStringList &path);
    bool handleFixed(const Request &request, const Responder &responder, const QStringList &path);
    void feed(const Request &request, const Responder &responder, const QString &file);
    void doorChanged(const model::SessionKey &session);
    void everyDoorChanged();
    void tellRoom(const model::SessionKey &session);
    void letGo(const model::SessionKey &session, const services::AttendeeService::RoomLinks &links);
    void tellNewFacts(const model::SessionKey &session);

    services::AttendeeService &m_attendees;
    services::FeedService *m_feed = nullptr;
    std::unique_ptr<PageWriter> m_writer;
    std::unique_ptr<Seats> m_seats;
    std::unique_ptr<DoorPages> m_doors;
    std::unique_ptr<PersonalPages> m_personal;
    std::unique_ptr<WaitingPages> m_waiting;
    QSet<model::SessionKey> m_asked; // rooms whose links are being looked up
    QSet<model::SessionKey> m_askAgain;
    HttpServer m_server; // last: its thread ends before what it calls
};

} // namespace portal
