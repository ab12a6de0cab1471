#include "support/certificate.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace support {

namespace {

template <typename T, void (*release)(T *)>
struct Release {
    void operator()(T *owned) const { release(owned); }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Release<X509, X509_free>>;
using Bytes = std::unique_ptr<BIO, Release<BIO, BIO_free_all>>;

// What `write` writes, as PEM.
template <typename Write>
QByteArray pem(Write write)
{
    const Bytes bytes(BIO_new(BIO_s_mem()));
    write(bytes.get());
    char *data = nullptr;
    const long length = BIO_get_mem_data(bytes.get(), &data);
    return QByteArray(data, length);
}

Key keyOf(const Identity &identity)
{
    const QByteArray text = identity.key.toPem();
    const Bytes bytes(BIO_new_mem_buf(text.constData(), int(text.size())));
    return Key(PEM_read_bio_PrivateKey(bytes.get(), nullptr, nullptr, nullptr));
}

Certificate certificateOf(const Identity &identity)
{
    const QByteArray text = identity.certificate.toPem();
    const Bytes bytes(BIO_new_mem_buf(text.constData(), int(text.size())));
    return Certificate(PEM_read_bio_X509(bytes.get(), nullptr, nullptr, nullptr));
}

void extend(X509 *certificate, int kind, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, &context, kind, value.constData());
    if (!extension)
        qFatal("no such certificate: %s", value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

// Without `authority` it vouches for itself.
Identity made(const CertificateTerms &terms, const char *name, bool isAuthority, const Identity *authority)
{
    static long serial = 0;
    using std::chrono::seconds;
    const Key key(EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", "P-256"));
    const Certificate certificate(X509_new());
    X509 *x = certificate.get();
    X509_set_version(x, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(x), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(x), long(seconds(terms.from).count()));
    X509_gmtime_adj(X509_getm_notAfter(x), long(seconds(terms.until).count()));
    X509_set_pubkey(x, key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(x), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    const Certificate by = authority ? certificateOf(*authority) : nullptr;
    X509_set_issuer_name(x, X509_get_subject_name(by ? by.get() : x));
    extend(x, NID_basic_constraints, isAuthority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!isAuthority)
        extend(x, NID_subject_alt_name, terms.names);
    const Key signer = authority ? keyOf(*authority) : nullptr;
    X509_sign(x, signer ? signer.get() : key.get(), EVP_sha256());
    return { QSslCertificate(pem([x](BIO *to) { PEM_write_bio_X509(to, x); })),
        QSslKey(pem([&key](BIO *to) {
            PEM_write_bio_PrivateKey(to, key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        }),
            QSsl::Ec) };
}

} // namespace

Identity makeAuthority()
{
    return made({}, "Authority of a test", true, nullptr);
}

Identity issuedBy(const Identity &authority, const CertificateTerms &terms)
{
    return made(terms, "Server of a test", false, &authority);
}

Identity selfSigned(const CertificateTerms &terms)
{
    return made(terms, "Server of a test", false, nullptr);
}

} // namespace support
