#include "services/outboxwords.h"

#include "providers/registry.h"

#include <QCoreApplication>

using namespace std::chrono_literals;

namespace services {

using base::ErrorKind;
using model::Effect;
using model::EffectKind;
using model::EffectState;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::OutboxService)
};

QString nameOf(model::ProviderKind kind)
{
    return providers::of(kind).displayName();
}

QString inTime(std::chrono::seconds left)
{
    if (left < 60s)
        return Texts::tr("in less than a minute");
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left);
    if (minutes < 90min)
        return Texts::tr("in %n minutes", nullptr, int(minutes.count()));
    return Texts::tr("in %n hours", nullptr, int(std::chrono::ceil<std::chrono::hours>(left).count()));
}

QString again(const Effect &effect, base::Instant now)
{
    return effect.notBefore > now ? inTime(effect.notBefore - now) : Texts::tr("at once");
}

} // namespace

QString effectText(const Effect &effect, const QString &topic, const QString &provider)
{
    switch (effect.kind) {
    case EffectKind::CreateMeeting:
        return Texts::tr("Create the %1 meeting on “%2”").arg(provider, topic);
    case EffectKind::ChangeMeeting:
        return Texts::tr("Change the %1 meeting on “%2”").arg(provider, topic);
    case EffectKind::CancelMeeting:
        return Texts::tr("Cancel the %1 meeting on “%2”").arg(provider, topic);
    case EffectKind::ChangeOccurrence:
        return Texts::tr("Change one date of the %1 meeting on “%2”").arg(provider, topic);
    case EffectKind::CancelOccurrence:
        return Texts::tr("Cancel one date of the %1 meeting on “%2”").arg(provider, topic);
    case EffectKind::AddRegistrant:
        return Texts::tr("Register a person at %1 for “%2”").arg(provider, topic);
    case EffectKind::CancelRegistrant:
        return Texts::tr("Cancel a person’s registration at %1 for “%2”").arg(provider, topic);
    case EffectKind::ApproveRegistrant:
        return Texts::tr("Approve a person’s registration at %1 for “%2”").arg(provider, topic);
    case EffectKind::EndMeeting:
        return Texts::tr("End the %1 meeting on “%2”").arg(provider, topic);
    }
    return {};
}

QString effectState(const Effect &effect, const model::Account &account, base::Instant now)
{
    const QString provider = nameOf(account.provider);
    switch (effect.state) {
    case EffectState::Running:
        return Texts::tr("is going out now");
    case EffectState::Checking:
        return Texts::tr("%1’s answer was lost; checking there what became of it, %2")
            .arg(provider, again(effect, now));
    case EffectState::Failed:
        return Texts::tr("%1 refused: %2").arg(provider, effect.lastError);
    case EffectState::Done:
        return Texts::tr("done");
    case EffectState::Discarded:
        return Texts::tr("discarded");
    case EffectState::Waiting:
        break;
    }
    if (account.needsSignIn)
        return Texts::tr("waits until you sign in at %1 again").arg(provider);
    if (effect.lastError.isEmpty())
        return Texts::tr("waits its turn");
    return Texts::tr("%1 Goes out again %2.").arg(effect.lastError, again(effect, now));
}

QString reasonOf(const base::Error &error, const model::Account &account)
{
    const QString provider = nameOf(account.provider);
    switch (error.kind) {
    case ErrorKind::Rejected:
    case ErrorKind::Invalid:
        return error.detail.isEmpty() ? Texts::tr("%1 said no and did not say why.").arg(provider)
                                      : error.detail;
    case ErrorKind::Transient:
        return error.notBefore ? Texts::tr("%1 takes no requests for a while.").arg(provider)
                               : Texts::tr("%1 could not be reached.").arg(provider);
    case ErrorKind::Lost:
        return Texts::tr("The answer of %1 was lost.").arg(provider);
    case ErrorKind::Unauthorised:
        return error.part == QStringLiteral("keychain")
            ? Texts::tr("The keychain is locked. Unlock it, then send again.")
            : Texts::tr("The sign-in at %1 has ended. Sign in again to the account “%2”.")
                  .arg(provider, account.name);
    case ErrorKind::NotFound:
        return Texts::tr("%1 no longer has it. It may have been removed there.").arg(provider);
    case ErrorKind::Conflict:
        return Texts::tr("%1 does not allow it as things are there now (%2).").arg(provider, error.detail);
    case ErrorKind::Storage:
        return Texts::tr("This computer’s keychain cannot be used. Start it, then send again.");
    case ErrorKind::Cancelled:
    case ErrorKind::Newer:
    case ErrorKind::Internal:
        break;
    }
    return Texts::tr("Something in Meetwright went wrong (%1). Tell us.").arg(error.detail);
}

QString budgetUsedUp(const model::Account &account, const Effect &effect)
{
    const QString provider = nameOf(account.provider);
    return effect.kind == EffectKind::AddRegistrant
        ? Texts::tr("%1 accepts no more changes for this person today. It goes out after midnight UTC.")
              .arg(provider)
        : Texts::tr("%1 accepts no more changes for this host today. It goes out after midnight UTC.")
              .arg(provider);
}

QString meetingName(const model::Meeting &meeting)
{
    return QString(QString::fromLatin1(providers::of(meeting.provider).name) + u' ' + meeting.ref.id)
        .trimmed();
}

} // namespace services
