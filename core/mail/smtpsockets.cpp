#include "mail/smtpsockets.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace mail {

namespace {

void shutDownOne(curl_socket_t socket)
{
#ifdef Q_OS_WIN
    ::shutdown(socket, SD_BOTH);
#else
    ::shutdown(socket, SHUT_RDWR);
#endif
}

int closeOne(curl_socket_t socket)
{
#ifdef Q_OS_WIN
    return ::closesocket(socket);
#else
    return ::close(socket);
#endif
}

} // namespace

void SmtpSockets::watch(CURL *handle)
{
    curl_easy_setopt(handle, CURLOPT_SOCKOPTFUNCTION, &SmtpSockets::opened);
    curl_easy_setopt(handle, CURLOPT_SOCKOPTDATA, this);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETFUNCTION, &SmtpSockets::close);
    curl_easy_setopt(handle, CURLOPT_CLOSESOCKETDATA, this);
}

void SmtpSockets::shutDown()
{
    const std::lock_guard lock(m_mutex);
    for (const curl_socket_t socket : m_open)
        shutDownOne(socket);
}

int SmtpSockets::opened(void *self, curl_socket_t socket, curlsocktype)
{
    auto &sockets = *static_cast<SmtpSockets *>(self);
    const std::lock_guard lock(sockets.m_mutex);
    sockets.m_open.insert(socket);
    return CURL_SOCKOPT_OK;
}

int SmtpSockets::close(void *self, curl_socket_t socket)
{
    auto &sockets = *static_cast<SmtpSockets *>(self);
    const std::lock_guard lock(sockets.m_mutex); // not between another thread's look and its call
    sockets.m_open.erase(socket);
    return closeOne(socket);
}

} // namespace mail
