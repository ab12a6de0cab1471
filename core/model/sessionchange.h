#pragma once

#include "model/keys.h"

#include <QList>
#include <QMetaType>

namespace model {

// What the store announces after a commit, also one made by another program on the same database.
struct SessionChange {
    QList<SessionKey> added;
    QList<SessionKey> changed; // moved to the trash and back counts as changed
    QList<SessionKey> removed; // gone for ever
    bool everything = false; // too much to list, or a restored backup: read anew

    bool isEmpty() const { return !everything && added.isEmpty() && changed.isEmpty() && removed.isEmpty(); }
};

} // namespace model

Q_DECLARE_METATYPE(model::SessionChange)
