// Whose a session is, and what that lets others do with it (SHA-01, SHA-06).
#include "model/registrant.h"
#include "services/hostaddresses.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"

using namespace Qt::StringLiterals;

namespace services {

using base::ErrorKind;
using base::Result;
using model::Deed;
using model::Session;

namespace {

QString refusal(Deed deed, const Session &session)
{
    if (deed == Deed::Start || deed == Deed::Edit)
        return SessionService::tr(
            "“%1” belongs to %2. Ask to be added as a co-host, who can edit and start it.")
            .arg(session.topic, session.owner);
    return SessionService::tr(
        "“%1” belongs to %2, who alone can open, close or delete it and remove co-hosts.")
        .arg(session.topic, session.owner);
}

} // namespace

QString SessionService::whyNot(Deed deed, const Session &session) const
{
    return model::may(deed, session, hostAddresses(m_settings)) ? QString() : refusal(deed, session);
}

QString SessionService::ownerOfNew() const
{
    return model::normalAddress(hostEmail(m_settings));
}

base::Async<Refusals> SessionService::refusals(const model::SessionKey &key)
{
    return base::andThen(session(key), this, [this](const Session &session) -> Result<Refusals> {
        return Refusals { whyNot(Deed::Start, session), whyNot(Deed::Edit, session),
            whyNot(Deed::OpenOrClose, session), whyNot(Deed::Delete, session) };
    });
}

// For the SQL thread: with the addresses of now.
SessionService::Guard SessionService::guard() const
{
    return [own = hostAddresses(m_settings)](Deed deed, const Session &session) -> Result<void> {
        if (model::may(deed, session, own))
            return {};
        return base::failure(ErrorKind::Rejected, refusal(deed, session), u"owner"_s);
    };
}

} // namespace services
