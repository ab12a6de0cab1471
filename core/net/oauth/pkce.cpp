#include "net/oauth/pkce.h"

#include <QCryptographicHash>

#include <string_view>

namespace net {

QByteArray randomVerifier(base::Random &random)
{
    static constexpr std::string_view alphabet
        = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    static_assert(alphabet.size() == 64);
    QByteArray verifier;
    for (int i = 0; i < 43; ++i)
        verifier += alphabet[random.below(alphabet.size())];
    return verifier;
}

QByteArray challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace net
