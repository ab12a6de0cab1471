#pragma once

#include "mail/smtpaccount.h"
#include "mail/smtpdialogue.h"

#include <curl/curl.h>

#include <atomic>
#include <chrono>
#include <memory>

namespace mail {

class SmtpHandover;
class SmtpSockets;

// How long a server may take for a step.
struct SmtpTimeouts {
    std::chrono::milliseconds connecting { 30'000 }; // until its first words, with TLS
    std::chrono::milliseconds answering { 300'000 }; // RFC 5321 4.5.3.2.2
    std::chrono::milliseconds taking { 600'000 }; // after the last dot; 4.5.3.2.6: too short makes doubles
};

// One message on its way, as bytes; what a thread gets to do.
struct SmtpJob {
    quint64 number = 0;
    SmtpAccount account;
    SmtpTimeouts timeouts;
    QByteArray secret; // password or access token
    QByteArray from;
    QByteArrayList to;
    QByteArray bytes;
    std::shared_ptr<std::atomic_bool> cancelled = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<SmtpHandover> handover = {}; // asked before the last bytes go
};

// What came of it.
struct SmtpTalk {
    quint64 number = 0;
    SmtpDialogue dialogue;
    SmtpEnding ending = SmtpEnding::Stopped;
    bool reused = false; // a connection that had carried others
};

// One job as one libcurl transfer. Encryption is required and verified always. The transfer is ended only
// from within libcurl's callbacks: libcurl 7.88 sends the last dot when an upload is removed half way
// (lib/smtp.c, smtp_done), and the server would take a mail that is cut off.
class SmtpTransfer {
public:
    // All have to outlive it. `stopping`: ends it at once, handed over or not.
    SmtpTransfer(const SmtpJob &job, const std::atomic_bool &stopping, SmtpSockets &sockets);
    ~SmtpTransfer();
    SmtpTransfer(const SmtpTransfer &) = delete;
    SmtpTransfer &operator=(const SmtpTransfer &) = delete;

    CURL *handle() const { return m_handle; }
    SmtpTalk ended(CURLcode code) const;
    std::chrono::milliseconds timeLeft() const;

private:
    void setUpAccount();
    void setUpTrust();
    void setUpMessage();
    void setUpCallbacks();
    bool mayGoOn() const;
    void alive(); // something happened: the time for the next step begins

    static std::size_t read(char *buffer, std::size_t size, std::size_t count, void *self);
    static std::size_t header(char *line, std::size_t size, std::size_t count, void *self);
    static int debug(CURL *handle, curl_infotype type, char *data, std::size_t size, void *self);
    static int progress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);

    const SmtpJob &m_job;
    const std::atomic_bool &m_stopping;
    SmtpSockets &m_sockets;
    CURL *m_handle;
    curl_slist *m_recipients = nullptr;
    SmtpDialogue m_dialogue;
    qsizetype m_read = 0;
    bool m_withdrawn = false; // it may not be handed over
    std::chrono::steady_clock::time_point m_since = std::chrono::steady_clock::now();
};

} // namespace mail
