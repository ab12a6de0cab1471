#include "model/reservedid.h"

#include <cstdint>
#include <cstdlib>

// What is read as a session ID is written and read again as the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    if (const auto id = model::ReservedId::parse(text)) {
        if (model::ReservedId::parse(id->digits()) != id)
            std::abort();
    }
    return 0;
}
