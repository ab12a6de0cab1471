#include "ui/dialogs/session/overlaplookup.h"

#include "services/readycheck.h"
#include "services/sessionservice.h"
#include "ui/dialogs/session/sessionform.h"

using namespace std::chrono_literals;

namespace ui {

using services::AccountOverlap;
using services::Clash;

OverlapLookup::OverlapLookup(services::SessionService &sessions, SessionForm &form, QObject *parent)
    : QObject(parent), m_sessions(sessions), m_form(form)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(250ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { ask(m_stored); });
}

void OverlapLookup::askSoon(const model::Session &stored)
{
    m_stored = stored;
    m_timer.start();
}

model::Session OverlapLookup::edited() const
{
    if (m_form.scope() == SessionFormScope::Whole)
        return m_form.draft().session;
    model::Session session = m_stored;
    session.series = { m_form.laterPart() };
    session.overrides.clear();
    if (m_form.scope() == SessionFormScope::OneOccurrence)
        session.series.front().rule.reset();
    return session;
}

void OverlapLookup::ask(const model::Session &stored)
{
    m_timer.stop();
    m_stored = stored;
    const int asked = ++m_asked;
    const model::Session session = edited();
    if (!session.hasDate()) {
        m_form.showClashes({});
        return m_form.showFullAccounts({});
    }
    base::whenDone(
        m_sessions.clashesOf(session), this, [this, asked](const base::Result<std::vector<Clash>> &clashes) {
            if (asked == m_asked)
                m_form.showClashes(clashes.value_or(std::vector<Clash> {}));
        });
    if (!m_ready)
        return;
    base::whenDone(m_ready->overlaps(session), this,
        [this, asked](const base::Result<std::vector<AccountOverlap>> &overlaps) {
            if (asked == m_asked)
                m_form.showFullAccounts(overlaps.value_or(std::vector<AccountOverlap> {}));
        });
}

} // namespace ui
