#pragma once

#include "base/time.h"

#include <QString>
#include <tl/expected.hpp>

#include <optional>

namespace base {

// What a caller can do about a failure.
enum class ErrorKind {
    Cancelled, // the caller went away or said stop
    Transient, // may work later without any change; certainly not carried out
    Lost, // sent, but the answer did not come: it may have been carried out
    Unauthorised, // a sign-in or an unlocked keychain is needed
    Rejected, // the other side understood and said no
    NotFound,
    Conflict, // somebody else changed it meanwhile
    Invalid, // the input makes no sense; `part` names what
    Storage, // disk full, read-only, damaged, locked
    Newer, // written by a newer Meetwright; left untouched
    Internal
};

// `detail` never holds a secret. It is English, for the log; only services translate it where the kind is
// Invalid or Rejected: such a detail is a sentence for people and shown as it is.
// `part` names the field or rule part at fault where there is one ("BYDAY", "topic").
struct [[nodiscard]] Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
    QString part = {};
    std::optional<base::Instant> notBefore = {}; // Transient: the other side said when to come again

    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorKind kind, const QString &detail, const QString &part = {})
{
    return tl::unexpected<Error>(Error { kind, detail, part });
}

// The same failure as another function's result; of a Result or whatever else ends with an error().
template <typename Failed>
tl::unexpected<Error> passOn(const Failed &failed)
{
    return tl::unexpected<Error>(failed.error());
}

} // namespace base
