#include "services/mailkindtext.h"

#include <QCoreApplication>

namespace services {

using model::MailKind;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::MailKind)
};

} // namespace

QString mailKindText(MailKind kind)
{
    switch (kind) {
    case MailKind::Confirmation:
        return Texts::tr("Confirmation", "kind of e-mail: somebody is registered");
    case MailKind::Update:
        return Texts::tr("Update", "kind of e-mail: the session was moved or changed");
    case MailKind::Cancellation:
        return Texts::tr("Cancellation", "kind of e-mail: the session will not take place");
    case MailKind::RegistrationCancelled:
        return Texts::tr("Cancelled registration", "kind of e-mail: somebody is no longer registered");
    case MailKind::Invitation:
        return Texts::tr("Invitation", "kind of e-mail");
    case MailKind::CohostInvitation:
        return Texts::tr("Invitation as co-host", "kind of e-mail");
    case MailKind::Reminder:
        return Texts::tr("Reminder", "kind of e-mail");
    case MailKind::HostReminder:
        return Texts::tr("Reminder to the host", "kind of e-mail");
    }
    return Texts::tr("E-mail", "kind of e-mail: any other");
}

} // namespace services
