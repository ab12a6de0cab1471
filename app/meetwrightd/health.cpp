#include "app/meetwrightd/health.h"

#include "app/services.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace service {

namespace {

portal::Reply plain(int status, const QByteArray &text)
{
    portal::Reply reply;
    reply.status = status;
    reply.type = "text/plain; version=0.0.4; charset=utf-8";
    reply.body = text;
    return reply;
}

void count(QByteArray &text, const char *name, const char *type, const char *help, qulonglong value)
{
    text += QByteArray("# HELP meetwright_") + name + ' ' + help + "\n# TYPE meetwright_" + name + ' ' + type
        + "\nmeetwright_" + name + ' ' + QByteArray::number(value) + '\n';
}

} // namespace

Health::Health(app::Services &services, app::Pages &pages, QObject *parent)
    : QObject(parent),
      m_services(services),
      m_pages(pages),
      m_since(services.clock().now()),
      m_server(this, [this](const auto &request, const auto &responder) { answer(request, responder); })
{
}

base::Result<quint16> Health::listen(const QHostAddress &address, quint16 port)
{
    return m_server.listen(address, port);
}

void Health::answer(const portal::Request &request, const portal::Responder &responder)
{
    if (request.method == "POST")
        return responder.send(plain(405, "only GET\n"));
    if (request.path == "/health"_L1)
        return tellHealth(responder);
    if (request.path == "/metrics"_L1)
        return tellMetrics(responder);
    responder.send(plain(404, "/health or /metrics\n"));
}

// A question to the database, so that a full queue or a lost connection shows.
void Health::tellHealth(const portal::Responder &responder)
{
    base::whenDone(m_services.sessions.running(), this, [this, responder](const auto &running) {
        if (!running)
            return responder.send(plain(503, "the database does not answer\n"));
        if (!m_pages.isRunning() && m_services.settings.value(settings::keys::pagesOn))
            return responder.send(plain(503, "the attendee pages do not run\n"));
        responder.send(plain(200, "ok\n"));
    });
}

void Health::tellMetrics(const portal::Responder &responder)
{
    base::whenDone(m_services.outbox.lines(), this, [this, responder](const auto &lines) {
        base::whenDone(m_services.mails.counts(), this, [this, responder, lines](const auto &mails) {
            if (!lines || !mails)
                return responder.send(plain(503, "the database does not answer\n"));
            responder.send(plain(200, metrics(*lines, *mails)));
        });
    });
}

QByteArray Health::metrics(
    const std::vector<services::OutboxLine> &lines, const services::MailsWaiting &mails) const
{
    const auto failed = std::count_if(lines.begin(), lines.end(),
        [](const services::OutboxLine &line) { return line.effect.state == model::EffectState::Failed; });
    const auto pages = m_pages.counts();
    const auto up = std::chrono::duration_cast<std::chrono::seconds>(m_services.clock().now() - m_since);
    QByteArray text;
    count(text, "up_seconds", "gauge", "Since the start.", qulonglong(up.count()));
    count(text, "connections", "gauge", "Browsers connected to the attendee pages.", pages.connections);
    count(text, "waiting", "gauge", "Connections held in waiting rooms.", pages.held);
    count(text, "requests_total", "counter", "Requests to the attendee pages.", pages.requests);
    count(text, "refused_total", "counter", "Requests over a limit, malformed or too slow.", pages.refused);
    count(text, "outbox_waiting", "gauge", "Changes that wait to be sent to a provider.",
        lines.size() - qulonglong(failed));
    count(text, "outbox_failed", "gauge", "Changes that a provider refused.", qulonglong(failed));
    count(text, "mail_waiting", "gauge", "E-mails that wait or are being sent.", qulonglong(mails.waiting));
    count(text, "mail_failed", "gauge", "E-mails that the server refused.", qulonglong(mails.failed));
    count(text, "mail_uncertain", "gauge", "E-mails that may have arrived.", qulonglong(mails.uncertain));
    count(text, "mail_missed", "gauge", "Reminders that were not sent in time.", qulonglong(mails.missed));
    return text;
}

} // namespace service
