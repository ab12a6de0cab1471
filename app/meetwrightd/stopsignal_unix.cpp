#include "app/meetwrightd/stopsignal.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace service {

namespace {

// A signal handler may do next to nothing: it writes one byte, which the event loop reads.
int writeEnd = -1;

void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(writeEnd, &byte, 1);
}

} // namespace

struct StopSignal::System {
    int ends[2] = { -1, -1 };
    std::unique_ptr<QSocketNotifier> notifier;
};

StopSignal::StopSignal(QObject *parent) : QObject(parent), m_system(std::make_unique<System>())
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, m_system->ends) != 0)
        qFatal("meetwrightd: no socket for signals");
    writeEnd = m_system->ends[1];
    m_system->notifier = std::make_unique<QSocketNotifier>(m_system->ends[0], QSocketNotifier::Read);
    connect(m_system->notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_system->notifier->setEnabled(false);
        Q_EMIT wanted();
    });
    for (const int signal : { SIGTERM, SIGINT })
        std::signal(signal, onSignal);
}

StopSignal::~StopSignal()
{
    for (const int signal : { SIGTERM, SIGINT })
        std::signal(signal, SIG_DFL);
    for (const int end : m_system->ends)
        ::close(end);
}

} // namespace service
