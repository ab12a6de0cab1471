#include "portal/tls.h"

#include "base/latelibrary.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <algorithm>
#include <array>
#include <climits>

namespace portal {

namespace {

#define SSL_FUNCTIONS(X)                                                                                     \
    X(SSL_CTX_check_private_key)                                                                             \
    X(SSL_CTX_ctrl)                                                                                          \
    X(SSL_CTX_free)                                                                                          \
    X(SSL_CTX_new)                                                                                           \
    X(SSL_CTX_set_alpn_select_cb)                                                                            \
    X(SSL_CTX_set_options)                                                                                   \
    X(SSL_CTX_use_PrivateKey)                                                                                \
    X(SSL_CTX_use_certificate)                                                                               \
    X(SSL_free)                                                                                              \
    X(SSL_get_error)                                                                                         \
    X(SSL_is_init_finished)                                                                                  \
    X(SSL_new)                                                                                               \
    X(SSL_read)                                                                                              \
    X(SSL_select_next_proto)                                                                                 \
    X(SSL_set_accept_state)                                                                                  \
    X(SSL_set_bio)                                                                                           \
    X(SSL_shutdown)                                                                                          \
    X(SSL_write)                                                                                             \
    X(TLS_server_method)
#define CRYPTO_FUNCTIONS(X)                                                                                  \
    X(BIO_clear_flags)                                                                                       \
    X(BIO_free_all)                                                                                          \
    X(BIO_get_data)                                                                                          \
    X(BIO_get_new_index)                                                                                     \
    X(BIO_meth_free)                                                                                         \
    X(BIO_meth_new)                                                                                          \
    X(BIO_meth_set_ctrl)                                                                                     \
    X(BIO_meth_set_read)                                                                                     \
    X(BIO_meth_set_write)                                                                                    \
    X(BIO_new)                                                                                               \
    X(BIO_new_mem_buf)                                                                                       \
    X(BIO_set_data)                                                                                          \
    X(BIO_set_flags)                                                                                         \
    X(BIO_set_init)                                                                                          \
    X(ERR_clear_error)                                                                                       \
    X(EVP_PKEY_free)                                                                                         \
    X(PEM_read_bio_PrivateKey)                                                                               \
    X(PEM_read_bio_X509)                                                                                     \
    X(PEM_read_bio_X509_AUX)                                                                                 \
    X(X509_free)

SSL_FUNCTIONS(MEETWRIGHT_LATE_POINTER)
CRYPTO_FUNCTIONS(MEETWRIGHT_LATE_POINTER)

bool loadOpenSsl()
{
    return base::loadLate({ { "crypto", "3" }, { "libcrypto-3-x64" }, { "libcrypto-3" } },
               { CRYPTO_FUNCTIONS(MEETWRIGHT_LATE_FUNCTION) })
        && base::loadLate({ { "ssl", "3" }, { "libssl-3-x64" }, { "libssl-3" } },
            { SSL_FUNCTIONS(MEETWRIGHT_LATE_FUNCTION) });
}

template <auto &Free>
struct Freed {
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Method = std::unique_ptr<BIO_METHOD, Freed<BIO_meth_free>>;
using Certificate509 = std::unique_ptr<X509, Freed<X509_free>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Context = std::unique_ptr<SSL_CTX, Freed<SSL_CTX_free>>;
using Session = std::unique_ptr<SSL, Freed<SSL_free>>;

int clamped(std::size_t size)
{
    return static_cast<int>(std::min<std::size_t>(size, INT_MAX));
}

// Without this OpenSSL would ask for a passphrase on the terminal.
int noPassphrase(char * /*into*/, int /*size*/, int /*writing*/, void * /*data*/)
{
    return 0;
}

// OpenSSL's side of the stream below.
int moveBytes(BIO *bio, Stream::Step step, int ended)
{
    BIO_clear_retry_flags(bio);
    switch (step.outcome) {
    case Stream::Outcome::Moved:
        return static_cast<int>(step.bytes);
    case Stream::Outcome::WouldRead:
        BIO_set_retry_read(bio);
        return -1;
    case Stream::Outcome::WouldWrite:
        BIO_set_retry_write(bio);
        return -1;
    case Stream::Outcome::Ended:
        return ended;
    case Stream::Outcome::Failed:
        break;
    }
    return -1;
}

int readBelow(BIO *bio, char *into, int most)
{
    auto *stream = static_cast<Stream *>(BIO_get_data(bio));
    return moveBytes(bio, stream->read(into, static_cast<std::size_t>(most)), 0);
}

int writeBelow(BIO *bio, const char *from, int size)
{
    auto *stream = static_cast<Stream *>(BIO_get_data(bio));
    return moveBytes(bio, stream->write(from, static_cast<std::size_t>(size)), -1);
}

long controlBelow(BIO * /*bio*/, int command, long /*number*/, void * /*pointer*/)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0;
}

Method methodBelow()
{
    Method method(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "stream"));
    BIO_meth_set_read(method.get(), readBelow);
    BIO_meth_set_write(method.get(), writeBelow);
    BIO_meth_set_ctrl(method.get(), controlBelow);
    return method;
}

// Only HTTP/1.1 is spoken here (RFC 7301).
int chooseHttp(SSL * /*ssl*/, const unsigned char **chosen, unsigned char *size, const unsigned char *offered,
    unsigned int offeredSize, void * /*data*/)
{
    static constexpr std::array<unsigned char, 9> http { 8, 'h', 't', 't', 'p', '/', '1', '.', '1' };
    unsigned char *found = nullptr;
    const int outcome = SSL_select_next_proto(&found, size, http.data(), http.size(), offered, offeredSize);
    *chosen = found;
    return outcome == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_NOACK;
}

struct Shared {
    Method method = methodBelow();
    Context context { SSL_CTX_new(TLS_server_method()) };
};

class TlsStream final : public Stream {
public:
    TlsStream(std::unique_ptr<Stream> inner, std::shared_ptr<const Shared> shared)
        : m_inner(std::move(inner)), m_shared(std::move(shared)), m_ssl(SSL_new(m_shared->context.get()))
    {
        BIO *bio = BIO_new(m_shared->method.get());
        BIO_set_data(bio, m_inner.get());
        BIO_set_init(bio, 1);
        SSL_set_bio(m_ssl.get(), bio, bio); // which owns it
        SSL_set_accept_state(m_ssl.get()); // the first read shakes hands
    }

    Step read(char *into, std::size_t most) override
    {
        ERR_clear_error();
        return stepOf(SSL_read(m_ssl.get(), into, clamped(most)));
    }
    Step write(const char *from, std::size_t size) override
    {
        ERR_clear_error();
        return stepOf(SSL_write(m_ssl.get(), from, clamped(size)));
    }
    void whenReadable(Wake wake) override { m_inner->whenReadable(std::move(wake)); }
    void whenWritable(Wake wake) override { m_inner->whenWritable(std::move(wake)); }
    void finish() override
    {
        if (!m_broken && SSL_is_init_finished(m_ssl.get()))
            SSL_shutdown(m_ssl.get());
        m_inner->finish();
    }
    void close() override { m_inner->close(); }

private:
    Step stepOf(int result)
    {
        if (result > 0)
            return { .outcome = Outcome::Moved, .bytes = static_cast<std::size_t>(result) };
        switch (SSL_get_error(m_ssl.get(), result)) {
        case SSL_ERROR_WANT_READ:
            return { .outcome = Outcome::WouldRead, .bytes = 0 };
        case SSL_ERROR_WANT_WRITE:
            return { .outcome = Outcome::WouldWrite, .bytes = 0 };
        case SSL_ERROR_ZERO_RETURN:
            return { .outcome = Outcome::Ended, .bytes = 0 };
        default:
            m_broken = true; // after this SSL_shutdown() must not be called
            return { .outcome = Outcome::Failed, .bytes = 0 };
        }
    }

    std::unique_ptr<Stream> m_inner;
    std::shared_ptr<const Shared> m_shared; // outlives the context's owner
    Session m_ssl;
    bool m_broken = false;
};

Bio memory(const QByteArray &bytes)
{
    return Bio(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

bool useChain(SSL_CTX *context, const QByteArray &chain)
{
    const Bio bio = memory(chain);
    const Certificate509 own(PEM_read_bio_X509_AUX(bio.get(), nullptr, noPassphrase, nullptr));
    if (!own || SSL_CTX_use_certificate(context, own.get()) != 1)
        return false;
    while (const Certificate509 above { PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr) }) {
        if (SSL_CTX_add1_chain_cert(context, above.get()) != 1)
            return false;
    }
    return true;
}

} // namespace

struct TlsContext::Private {
    std::shared_ptr<Shared> shared = std::make_shared<Shared>();
};

bool TlsContext::isAvailable()
{
    static const bool available = loadOpenSsl();
    return available;
}

TlsContext::TlsContext()
{
    if (!isAvailable())
        return;
    d = std::make_unique<Private>();
    SSL_CTX *context = d->shared->context.get();
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    // The buffers go while a client only waits; a write goes on from wherever the bytes are then.
    SSL_CTX_set_mode(context,
        SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF); // clients keep tickets
    SSL_CTX_set_alpn_select_cb(context, chooseHttp, nullptr);
}

TlsContext::~TlsContext() = default;

std::optional<TlsContext::Fault> TlsContext::use(const QByteArray &chain, const QByteArray &key)
{
    if (!isAvailable())
        return Fault::NoLibrary;
    SSL_CTX *context = d->shared->context.get();
    std::optional<Fault> fault;
    const Bio bio = memory(key);
    const Key read(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!useChain(context, chain))
        fault = Fault::Chain;
    else if (!read)
        fault = Fault::Key;
    else if (SSL_CTX_use_PrivateKey(context, read.get()) != 1 || SSL_CTX_check_private_key(context) != 1)
        fault = Fault::Mismatch;
    ERR_clear_error(); // also of the end of the chain
    return fault;
}

std::unique_ptr<Stream> TlsContext::wrap(std::unique_ptr<Stream> inner) const
{
    return std::make_unique<TlsStream>(std::move(inner), d->shared);
}

} // namespace portal
