#include "mail/smtptransfer.h"

#include "mail/smtphandover.h"
#include "mail/smtpsockets.h"

#include <algorithm>
#include <cstring>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace mail {

namespace {

// All forms in which the secret goes over the wire, so that a server that repeats them does not bring them
// into a log (RFC 4616; XOAUTH2: developers.google.com/gmail/imap/xoauth2-protocol).
QByteArrayList secretsOf(const SmtpJob &job)
{
    const QByteArray user = job.account.user.toUtf8();
    QByteArrayList forms { job.secret.toBase64(), QByteArray('\0' + user + '\0' + job.secret).toBase64(),
        QByteArray("user=" + user + "\1auth=Bearer " + job.secret + "\1\1").toBase64(), job.secret };
    forms.removeAll(QByteArray());
    return forms;
}

SmtpEnding endingOf(CURLcode code, const SmtpDialogue &dialogue)
{
    switch (code) {
    case CURLE_OK:
        return SmtpEnding::Whole;
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_CONNECT:
        return SmtpEnding::NoServer;
    case CURLE_SSL_CONNECT_ERROR:
        return SmtpEnding::NoTls;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
        return SmtpEnding::Untrusted;
    case CURLE_USE_SSL_FAILED:
        return SmtpEnding::NoStartTls;
    case CURLE_WEIRD_SERVER_REPLY:
        // libcurl takes no words that came in the clear for ones that came encrypted.
        return dialogue.step() == SmtpStep::StartTls ? SmtpEnding::NoStartTls : SmtpEnding::Cut;
    case CURLE_LOGIN_DENIED:
        return SmtpEnding::NoSignIn;
    case CURLE_OPERATION_TIMEDOUT:
        return SmtpEnding::OutOfTime;
    default:
        return SmtpEnding::Cut;
    }
}

} // namespace

SmtpTransfer::SmtpTransfer(const SmtpJob &job, const std::atomic_bool &stopping, SmtpSockets &sockets)
    : m_job(job),
      m_stopping(stopping),
      m_sockets(sockets),
      m_handle(curl_easy_init()),
      m_dialogue(job.to, secretsOf(job))
{
    setUpAccount();
    setUpTrust();
    setUpMessage();
    setUpCallbacks();
}

SmtpTransfer::~SmtpTransfer()
{
    curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_recipients);
}

void SmtpTransfer::setUpAccount()
{
    const SmtpAccount &account = m_job.account;
    const bool tls = account.encryption == Encryption::Tls;
    // The path is what EHLO says: not this computer's name, which is nobody's business.
    const QByteArray url = (tls ? "smtps://" : "smtp://") + account.host.toUtf8() + ':'
        + QByteArray::number(account.port) + "/%5B127.0.0.1%5D";
    curl_easy_setopt(m_handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, tls ? "smtps" : "smtp");
    curl_easy_setopt(m_handle, CURLOPT_PROXY, ""); // not what the environment says
    curl_easy_setopt(m_handle, CURLOPT_USERNAME, account.user.toUtf8().constData());
    const bool token = account.signIn == SignIn::XOAuth2;
    curl_easy_setopt(m_handle, token ? CURLOPT_XOAUTH2_BEARER : CURLOPT_PASSWORD, m_job.secret.constData());
    curl_easy_setopt(m_handle, CURLOPT_LOGIN_OPTIONS, token ? "AUTH=XOAUTH2" : "AUTH=PLAIN;AUTH=LOGIN");
}

void SmtpTransfer::setUpTrust()
{
    curl_easy_setopt(m_handle, CURLOPT_USE_SSL, long(CURLUSESSL_ALL));
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    curl_easy_setopt(m_handle, CURLOPT_SSL_OPTIONS, long(CURLSSLOPT_NATIVE_CA));
    if (m_job.account.trusted.isEmpty())
        return;
    curl_blob certificate { const_cast<char *>(m_job.account.trusted.constData()),
        std::size_t(m_job.account.trusted.size()), CURL_BLOB_COPY };
    curl_easy_setopt(m_handle, CURLOPT_CAINFO_BLOB, &certificate);
}

void SmtpTransfer::setUpMessage()
{
    curl_easy_setopt(m_handle, CURLOPT_MAIL_FROM, m_job.from.constData());
    for (const QByteArray &recipient : m_job.to)
        m_recipients = curl_slist_append(m_recipients, recipient.constData());
    curl_easy_setopt(m_handle, CURLOPT_MAIL_RCPT, m_recipients);
    curl_easy_setopt(m_handle, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
    curl_easy_setopt(m_handle, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(m_handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(m_job.bytes.size()));
}

void SmtpTransfer::setUpCallbacks()
{
    const auto most
        = std::max({ m_job.timeouts.connecting, m_job.timeouts.answering, m_job.timeouts.taking });
    // Ours decide; libcurl's own, two minutes for an answer, would be too short for the last one.
    curl_easy_setopt(m_handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, long(most / 1s) + 60);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, long(most / 1ms) + 60'000);
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_QUICK_EXIT, 1L); // not after a name that is still being looked up
    curl_easy_setopt(m_handle, CURLOPT_READFUNCTION, &SmtpTransfer::read);
    curl_easy_setopt(m_handle, CURLOPT_READDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &SmtpTransfer::header);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_DEBUGFUNCTION, &SmtpTransfer::debug);
    curl_easy_setopt(m_handle, CURLOPT_DEBUGDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_VERBOSE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_XFERINFOFUNCTION, &SmtpTransfer::progress);
    curl_easy_setopt(m_handle, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(m_handle, CURLOPT_NOPROGRESS, 0L);
    m_sockets.watch(m_handle);
}

SmtpTalk SmtpTransfer::ended(CURLcode code) const
{
    SmtpEnding ending = endingOf(code, m_dialogue);
    const bool stopped = m_stopping || m_withdrawn || (*m_job.cancelled && !m_dialogue.wasHandedOver());
    if (code == CURLE_ABORTED_BY_CALLBACK || (stopped && code != CURLE_OK))
        ending = stopped ? SmtpEnding::Stopped : SmtpEnding::OutOfTime;
    long connects = 0;
    curl_easy_getinfo(m_handle, CURLINFO_NUM_CONNECTS, &connects);
    return { m_job.number, m_dialogue, ending, connects == 0 && m_dialogue.step() >= SmtpStep::Sender };
}

std::chrono::milliseconds SmtpTransfer::timeLeft() const
{
    const SmtpTimeouts &timeouts = m_job.timeouts;
    const auto limit = m_dialogue.wasHandedOver()   ? timeouts.taking
        : m_dialogue.step() == SmtpStep::Connecting ? timeouts.connecting
                                                    : timeouts.answering;
    const auto passed = std::chrono::steady_clock::now() - m_since;
    return std::max(0ms, limit - std::chrono::duration_cast<std::chrono::milliseconds>(passed));
}

bool SmtpTransfer::mayGoOn() const
{
    if (m_stopping || timeLeft() == 0ms)
        return false;
    return m_dialogue.wasHandedOver() || !*m_job.cancelled;
}

void SmtpTransfer::alive()
{
    m_since = std::chrono::steady_clock::now();
}

std::size_t SmtpTransfer::read(char *buffer, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<SmtpTransfer *>(self);
    const QByteArray &bytes = transfer.m_job.bytes;
    const auto length = std::min(qsizetype(size * count), bytes.size() - transfer.m_read);
    const bool isLast = length > 0 && transfer.m_read + length == bytes.size();
    const auto &handover = transfer.m_job.handover;
    if (isLast && handover && !handover->isGranted(*transfer.m_job.cancelled, transfer.m_stopping)) {
        transfer.m_withdrawn = true;
        return CURL_READFUNC_ABORT;
    }
    std::memcpy(buffer, bytes.constData() + transfer.m_read, std::size_t(length));
    transfer.m_read += length;
    transfer.alive();
    if (transfer.m_read == bytes.size())
        transfer.m_dialogue.handedOver();
    return std::size_t(length);
}

std::size_t SmtpTransfer::header(char *line, std::size_t size, std::size_t count, void *self)
{
    auto &transfer = *static_cast<SmtpTransfer *>(self);
    transfer.alive();
    const bool fits = transfer.m_dialogue.lineReceived(QByteArray(line, qsizetype(size * count)));
    return fits ? size * count : 0;
}

int SmtpTransfer::debug(CURL *, curl_infotype type, char *data, std::size_t size, void *self)
{
    auto &transfer = *static_cast<SmtpTransfer *>(self);
    if (type == CURLINFO_HEADER_OUT) {
        transfer.alive();
        transfer.m_dialogue.commandSent(QByteArray(data, qsizetype(size)));
    }
    return 0;
}

int SmtpTransfer::progress(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const SmtpTransfer *>(self)->mayGoOn() ? 0 : 1;
}

} // namespace mail
