#pragma once

#include <QString>

namespace model {

// Who may edit and start the session beside its owner (SHA-06); never opens, closes nor deletes it.
struct Cohost {
    QString email; // as typed; what tells two co-hosts apart is normalAddress() in model/registrant.h
    QString name; // may be empty

    bool operator==(const Cohost &) const = default;
};

} // namespace model
