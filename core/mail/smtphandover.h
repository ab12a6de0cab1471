#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>

namespace mail {

// The question whether the last bytes of a message may go, between a worker, which waits for the answer, and
// the thread that gives it.
class SmtpHandover {
public:
    // `ask` is called on the worker's thread.
    explicit SmtpHandover(std::function<void()> ask) : m_ask(std::move(ask)) { }

    void answer(bool may); // also before it is asked
    // For the worker; false also when `cancelled` or `stopping` becomes true meanwhile. Asks where there is
    // no answer yet.
    bool isGranted(const std::atomic_bool &cancelled, const std::atomic_bool &stopping);

private:
    std::function<void()> m_ask;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<bool> m_answer;
};

} // namespace mail
