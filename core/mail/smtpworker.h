#pragma once

#include "mail/smtpsockets.h"
#include "mail/smtptransfer.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace mail {

// What waits and what is done; the threads of one account share it.
class SmtpBoard {
public:
    // `notify` is called on a worker's thread when something is done.
    explicit SmtpBoard(std::function<void()> notify) : m_notify(std::move(notify)) { }

    void add(SmtpJob job);
    std::vector<SmtpTalk> takeDone();
    void stop();

    // For workers. Waits for a job, `patience` at most; empty: none came, or stopped.
    std::optional<SmtpJob> next(std::chrono::milliseconds patience);
    void put(SmtpTalk talk);
    const std::atomic_bool &stopping() const { return m_stopping; }

private:
    std::function<void()> m_notify;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<SmtpJob> m_waiting;
    std::vector<SmtpTalk> m_done;
    std::atomic_bool m_stopping = false;
};

// One connection on its own thread, used again for the next job and given up when there has been none for a
// while. A thread for each: libcurl waits for the answer to the last dot without letting another transfer go
// on.
class SmtpWorker {
public:
    explicit SmtpWorker(SmtpBoard &board);
    ~SmtpWorker(); // the board has to be stopped first
    SmtpWorker(const SmtpWorker &) = delete;
    SmtpWorker &operator=(const SmtpWorker &) = delete;

private:
    void run();
    void runConnected();
    SmtpTalk carryOut(const SmtpJob &job);

    SmtpBoard &m_board;
    SmtpSockets m_sockets;
    std::mutex m_mutex; // of m_multi being there
    CURLM *m_multi = nullptr;
    std::thread m_thread;
};

} // namespace mail
