#include "portal/form.h"

#include <QUrl>

#include <cstdint>
#include <cstdlib>

// What is read of a form or of cookies is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto form = portal::Form::parse(text)) {
        QByteArray again;
        for (const auto &[name, value] : form->pairs())
            again += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value) + '&';
        const auto second = portal::Form::parse(again);
        if (!second || second->pairs() != form->pairs())
            std::abort();
    }
    const auto cookies = portal::parseCookies(text);
    QByteArray again;
    for (auto cookie = cookies.cbegin(); cookie != cookies.cend(); ++cookie)
        again += cookie.key() + '=' + cookie.value() + "; ";
    if (portal::parseCookies(again) != cookies)
        std::abort();
    return 0;
}
