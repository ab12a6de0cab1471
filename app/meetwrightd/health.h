// For those who look after the service: GET /health says whether it works, GET /metrics counts (Prometheus
// text format 0.0.4). On an address of its own, loopback unless configured; nothing in it names a session or
// a person.
#pragma once

#include "app/pages.h"
#include "base/async.h"
#include "portal/httpserver.h"
#include "services/mailservice.h"
#include "services/outboxservice.h"

#include <QObject>

namespace service {

class Health : public QObject {
    Q_OBJECT

public:
    Health(app::Services &services, app::Pages &pages, QObject *parent = nullptr);

    base::Result<quint16> listen(const QHostAddress &address, quint16 port);

private:
    void answer(const portal::Request &request, const portal::Responder &responder);
    void tellHealth(const portal::Responder &responder);
    void tellMetrics(const portal::Responder &responder);
    QByteArray metrics(
        const std::vector<services::OutboxLine> &lines, const services::MailsWaiting &mails) const;

    app::Services &m_services;
    app::Pages &m_pages;
    base::Instant m_since;
    portal::HttpServer m_server; // last: its thread ends before what it calls
};

} // namespace service
