#include "mail/smtphandover.h"

#include <chrono>

using namespace std::chrono_literals;

namespace mail {

namespace {

constexpr auto look = 100ms; // for an end that nobody announces here

} // namespace

void SmtpHandover::answer(bool may)
{
    {
        const std::lock_guard lock(m_mutex);
        m_answer = may;
    }
    m_changed.notify_all();
}

bool SmtpHandover::isGranted(const std::atomic_bool &cancelled, const std::atomic_bool &stopping)
{
    std::unique_lock lock(m_mutex);
    if (!m_answer) {
        lock.unlock();
        m_ask();
        lock.lock();
    } else if (cancelled) {
        return false;
    }
    while (!m_answer && !cancelled && !stopping)
        m_changed.wait_for(lock, look);
    return m_answer.value_or(false);
}

} // namespace mail
