// What can be done with a registrant, by where the person stands.
#pragma once

#include "model/registrant.h"

namespace ui {

inline bool isActive(const model::Registrant &person)
{
    return person.state == model::RegistrantState::Active && person.sync != model::SyncState::OnlyThere;
}

inline bool isCancelled(const model::Registrant &person)
{
    return person.state == model::RegistrantState::Cancelled;
}

inline bool canBePushed(const model::Registrant &person)
{
    return person.sync == model::SyncState::Failed
        || (person.sync == model::SyncState::None && !person.email.isEmpty() && isActive(person));
}

inline bool isOnlyThere(const model::Registrant &person)
{
    return person.sync == model::SyncState::OnlyThere;
}

} // namespace ui
