#include "providers/jitsi/jwt.h"

#include "base/latelibrary.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

struct JwtTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Jitsi)
};

#define CRYPTO_FUNCTIONS(X)                                                                                  \
    X(BIO_free_all)                                                                                          \
    X(BIO_new_mem_buf)                                                                                       \
    X(ERR_clear_error)                                                                                       \
    X(EVP_DigestSign)                                                                                        \
    X(EVP_DigestSignInit)                                                                                    \
    X(EVP_MD_CTX_free)                                                                                       \
    X(EVP_MD_CTX_new)                                                                                        \
    X(EVP_PKEY_free)                                                                                         \
    X(EVP_PKEY_get_base_id)                                                                                  \
    X(EVP_PKEY_get_bits)                                                                                     \
    X(EVP_sha256)                                                                                            \
    X(PEM_read_bio_PrivateKey)

CRYPTO_FUNCTIONS(MEETWRIGHT_LATE_POINTER)

bool isOpenSslHere()
{
    static const bool here = base::loadLate({ { "crypto", "3" }, { "libcrypto-3-x64" }, { "libcrypto-3" } },
        { CRYPTO_FUNCTIONS(MEETWRIGHT_LATE_FUNCTION) });
    return here;
}

template <auto &Free>
struct Freed {
    template <typename T>
    void operator()(T *thing) const
    {
        Free(thing);
    }
};
using Bio = std::unique_ptr<BIO, Freed<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Digest = std::unique_ptr<EVP_MD_CTX, Freed<EVP_MD_CTX_free>>;

QByteArray encoded(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const QJsonObject &object)
{
    return encoded(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

// Without one OpenSSL would ask for the key's password on the terminal.
int noPassword(char *, int, int, void *)
{
    return -1;
}

base::Result<Key> readKey(const QByteArray &pem)
{
    const auto refuse
        = [](const QString &text) { return base::failure(base::ErrorKind::Invalid, text, u"signingKey"_s); };
    if (!isOpenSslHere())
        return refuse(
            JwtTexts::tr("Signing needs OpenSSL 3, which is not installed. Install it and try again."));
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(qMin<qsizetype>(pem.size(), 64 * 1024))));
    Key key(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassword, nullptr) : nullptr);
    ERR_clear_error(); // its queue belongs to the thread, Qt's TLS reads it too
    if (!key)
        return refuse(JwtTexts::tr("This private key cannot be read. Choose the .pk or .pem file without a "
                                   "password that was made with the API key."));
    if (EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA || EVP_PKEY_get_bits(key.get()) < 2048)
        return refuse(JwtTexts::tr("The private key must be an RSA key of at least 2048 bits."));
    return key;
}

QByteArray signature(EVP_PKEY *key, const QByteArray &text)
{
    const Digest digest(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const auto length = size_t(text.size());
    size_t size = 0;
    if (!digest || EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1
        || EVP_DigestSign(digest.get(), nullptr, &size, bytes, length) != 1)
        return {};
    QByteArray made(qsizetype(size), '\0');
    if (EVP_DigestSign(digest.get(), reinterpret_cast<unsigned char *>(made.data()), &size, bytes, length)
        != 1)
        return {};
    made.truncate(qsizetype(size));
    return made;
}

} // namespace

bool isPrivateKey(const QString &secret)
{
    return secret.contains("-----BEGIN "_L1) && secret.contains("PRIVATE KEY-----"_L1);
}

QByteArray tokenHs256(const QJsonObject &claims, const QByteArray &secret)
{
    const QByteArray signedPart
        = encoded({ { u"alg"_s, u"HS256"_s }, { u"typ"_s, u"JWT"_s } }) + '.' + encoded(claims);
    return signedPart + '.'
        + encoded(QMessageAuthenticationCode::hash(signedPart, secret, QCryptographicHash::Sha256));
}

base::Result<QByteArray> tokenRs256(
    const QJsonObject &claims, const QString &keyId, const QByteArray &privateKeyPem)
{
    const auto key = readKey(privateKeyPem);
    if (!key)
        return tl::unexpected(key.error());
    const QByteArray signedPart
        = encoded({ { u"alg"_s, u"RS256"_s }, { u"kid"_s, keyId }, { u"typ"_s, u"JWT"_s } }) + '.'
        + encoded(claims);
    const QByteArray made = signature(key->get(), signedPart);
    if (made.isEmpty()) {
        ERR_clear_error();
        return base::failure(base::ErrorKind::Internal, u"OpenSSL did not sign"_s);
    }
    return QByteArray(signedPart + '.' + encoded(made));
}

} // namespace providers
