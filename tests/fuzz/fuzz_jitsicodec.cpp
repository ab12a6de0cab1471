// What a Jitsi Meet server says of itself is its clock; what a host types as its address leads there or
// nowhere.
#include "providers/jitsi/jitsicodec.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using providers::JitsiCodec;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const int status : { 200, 404, 503 })
        static_cast<void>(JitsiCodec::readProbe({}, { status, { { "Date", bytes } }, bytes }, {}));
    model::Account account;
    account.settings.insert(QStringLiteral("server"), QString::fromUtf8(bytes));
    const auto codec = JitsiCodec::of(account, {});
    if (codec && codec->joinUrl(QStringLiteral("ab-cd")).scheme() != QLatin1StringView("https"))
        std::abort();
    return 0;
}
