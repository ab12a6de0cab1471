#include "mail/smtpworker.h"

#include <algorithm>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace std::chrono_literals;

namespace mail {

namespace {

constexpr auto idle = 20s; // servers drop those who say nothing

// A server that goes away while it is written to must not end the program.
void ignoreBrokenPipes()
{
#ifndef Q_OS_WIN
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
#endif
}

} // namespace

void SmtpBoard::add(SmtpJob job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(std::move(job));
    }
    m_changed.notify_one();
}

std::vector<SmtpTalk> SmtpBoard::takeDone()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_done, {});
}

void SmtpBoard::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
}

std::optional<SmtpJob> SmtpBoard::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const auto hasNews = [this] { return m_stopping || !m_waiting.empty(); };
    if (!m_changed.wait_for(lock, patience, hasNews) || m_stopping)
        return {};
    SmtpJob job = std::move(m_waiting.front());
    m_waiting.pop_front();
    return job;
}

void SmtpBoard::put(SmtpTalk talk)
{
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(std::move(talk));
    }
    m_notify();
}

SmtpWorker::SmtpWorker(SmtpBoard &board) : m_board(board), m_thread([this] { run(); }) { }

SmtpWorker::~SmtpWorker()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_multi)
            curl_multi_wakeup(m_multi);
    }
    m_sockets.shutDown();
    m_thread.join();
}

void SmtpWorker::run()
{
    ignoreBrokenPipes();
    while (!m_board.stopping())
        runConnected();
}

void SmtpWorker::runConnected()
{
    auto job = m_board.next(24h);
    if (!job)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_multi = curl_multi_init();
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, 1L);
    }
    while (job) {
        m_board.put(carryOut(*job));
        job = m_board.next(idle);
    }
    CURLM *multi = nullptr;
    {
        const std::lock_guard lock(m_mutex);
        multi = std::exchange(m_multi, nullptr);
    }
    curl_multi_cleanup(multi); // says QUIT
}

SmtpTalk SmtpWorker::carryOut(const SmtpJob &job)
{
    SmtpTransfer transfer(job, m_board.stopping(), m_sockets);
    if (*job.cancelled)
        return { job.number, {}, SmtpEnding::Stopped, false };
    curl_multi_add_handle(m_multi, transfer.handle());
    int running = 1;
    while (curl_multi_perform(m_multi, &running) == CURLM_OK && running > 0) {
        const auto wait = std::clamp<std::chrono::milliseconds>(transfer.timeLeft(), 1ms, 1s);
        curl_multi_poll(m_multi, nullptr, 0, int(wait.count()), nullptr);
    }
    CURLcode code = CURLE_FAILED_INIT;
    int left = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &left))
        code = message->msg == CURLMSG_DONE ? message->data.result : code;
    SmtpTalk talk = transfer.ended(code);
    curl_multi_remove_handle(m_multi, transfer.handle());
    return talk;
}

} // namespace mail
