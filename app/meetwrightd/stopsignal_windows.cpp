#include "app/meetwrightd/stopsignal.h"

#include <atomic>

#include <windows.h>

namespace service {

namespace {

std::atomic<StopSignal *> receiver { nullptr };

BOOL WINAPI onControl(DWORD)
{
    StopSignal *to = receiver.load();
    if (!to)
        return FALSE;
    QMetaObject::invokeMethod(to, &StopSignal::wanted, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

struct StopSignal::System { };

StopSignal::StopSignal(QObject *parent) : QObject(parent), m_system(std::make_unique<System>())
{
    receiver = this;
    SetConsoleCtrlHandler(onControl, TRUE);
}

StopSignal::~StopSignal()
{
    SetConsoleCtrlHandler(onControl, FALSE);
    receiver = nullptr;
}

} // namespace service
