// The waiting room (MIK-21, ATT-07, ATT-08): the page, what it asks the server, the way into the meeting, and
// the look at camera and microphone before it. A ticket in the address says who waits for what.
#pragma once

#include "base/clock.h"
#include "portal/pagewriter.h"
#include "portal/seats.h"
#include "services/attendeeservice.h"

#include <QObject>

namespace portal {

class WaitingPages : public QObject {
    Q_OBJECT

public:
    WaitingPages(services::AttendeeService &attendees, Seats &seats, PageWriter &writer,
        const base::Clock &clock, QObject *parent = nullptr);

    void show(const Request &request, const Responder &responder, const QString &ticket); // GET
    void state(const Request &request, const Responder &responder, const QString &ticket); // GET, JSON
    void go(const Request &request, const Responder &responder, const QString &ticket); // GET
    void check(const Request &request, const Responder &responder, const QString &ticket); // GET
    void checked(const Request &request, const Responder &responder, const QString &ticket); // POST

    // Some door may be another now: what is being looked up has to be looked up again.
    void doorsChanged() { ++m_changes; }

    // Whether what those who wait read of the session is another now. Most changes are none to them, and ten
    // thousand pages are not loaded anew for nothing.
    bool noteFacts(const services::Door &door);
    void forgetFacts(const model::SessionKey &session) { m_facts.remove(session); }

    static QByteArray roomOf(const model::SessionKey &session);

private:
    std::optional<services::Ticket> opened(const QString &text) const;
    void answerState(const Responder &responder, const services::Ticket &ticket, int tries);
    Reply waitingPage(const Request &request, const QString &text, const services::Ticket &ticket,
        const services::Door &door);
    Reply checkPage(const Request &request, const QString &text, const QString &name,
        const services::Door &door, const QByteArray &problem = {});

    services::AttendeeService &m_attendees;
    Seats &m_seats;
    PageWriter &m_writer;
    const base::Clock &m_clock;
    quint64 m_changes = 0;
    QHash<model::SessionKey, QString> m_facts; // as the first of those who wait saw them, or were told since
};

// What the waiting page is told: where to go, or to look again. Only http(s) leads away.
Reply goReply(const QUrl &link);
Reply reloadReply();
Reply pauseReply();
bool leadsToWeb(const QUrl &link);

} // namespace portal
