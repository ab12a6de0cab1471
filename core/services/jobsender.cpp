#include "services/jobsender.h"

#include "secrets/secretstore.h"
#include "services/effectpayload.h"
#include "services/eitherway.h"
#include "services/keychainvault.h"
#include "services/meetingplan.h"
#include "services/providerdesk.h"
#include "services/sessionservice.h"

using namespace Qt::StringLiterals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::EffectKind;
using providers::MadeMeeting;
using providers::MeetingPlan;

namespace {

Async<EffectAnswer> answered(EffectAnswer answer)
{
    return base::ready<EffectAnswer>(std::move(answer));
}

EffectAnswer failure(const Error &error)
{
    return EffectAnswer { error };
}

EffectAnswer madeOne(const Result<MadeMeeting> &made)
{
    return made ? EffectAnswer { .made = *made } : failure(made.error());
}

// fn(T) -> Async<EffectAnswer>; an error becomes the answer.
template <typename T, typename Fn>
Async<EffectAnswer> then(const Async<T> &future, QObject *context, Fn fn)
{
    return eitherWay<EffectAnswer>(future, context,
        [fn](const Result<T> &result) { return result ? fn(*result) : answered(failure(result.error())); });
}

Async<EffectAnswer> simply(const Async<bool> &future, QObject *context)
{
    return then(future, context, [](bool) { return answered({}); });
}

} // namespace

JobSender::JobSender(
    secrets::SecretStore &secrets, ProviderDesk &desk, const base::Clock &clock, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_desk(desk), m_clock(clock)
{
}

Async<JobSender::Answers> JobSender::send(const OutboxJob &job)
{
    return eitherWay<Answers>(
        m_desk.provider(job.account), this, [this, job](const Result<Provider> &provider) {
            if (!provider)
                return base::ready<Answers>(Answers(job.effects.size(), failure(provider.error())));
            if (job.kind() == EffectKind::AddRegistrant)
                return addPeople(job, *provider);
            return base::andThen(carryOut(job, *provider), this,
                [](const EffectAnswer &answer) -> Result<Answers> { return Answers { answer }; });
        });
}

Async<EffectAnswer> JobSender::carryOut(const OutboxJob &job, const Provider &provider)
{
    const model::MeetingRef &ref = job.meeting.ref;
    switch (job.kind()) {
    case EffectKind::CreateMeeting:
        return create(job, provider);
    case EffectKind::ChangeMeeting:
        return change(job, provider);
    case EffectKind::CancelMeeting:
        return ref.isNull() ? answered({}) : simply(keeping(provider, provider->cancel(ref), this), this);
    case EffectKind::ChangeOccurrence:
    case EffectKind::CancelOccurrence:
        return occurrence(job, provider);
    case EffectKind::CancelRegistrant:
        return simply(keeping(provider, provider->cancelRegistrant(ref, job.people.front()), this), this);
    case EffectKind::ApproveRegistrant:
        return simply(keeping(provider, provider->approveRegistrant(ref, job.people.front()), this), this);
    case EffectKind::EndMeeting:
        return simply(keeping(provider, provider->end(ref), this), this);
    case EffectKind::AddRegistrant:
        break;
    }
    return answered(failure({ ErrorKind::Internal, u"an effect of no known kind"_s }));
}

Async<MeetingPlan> JobSender::plan(const OutboxJob &job)
{
    auto plan = planOf(job.session, job.meeting, m_clock.now());
    if (!plan)
        return failed<MeetingPlan>(plan.error());
    plan->attendees = job.attendees;
    return base::andThen(sessionPassword(m_secrets, job.session, this), this,
        [plan = *plan](const QString &password) -> Result<MeetingPlan> {
            MeetingPlan complete = plan;
            complete.password = password;
            return complete;
        });
}

Async<EffectAnswer> JobSender::create(const OutboxJob &job, const Provider &provider)
{
    const auto made = then(plan(job), this, [this, job, provider](const MeetingPlan &plan) {
        if (!job.isChecking())
            return make(plan, provider);
        return eitherWay<EffectAnswer>(keeping(provider, provider->findCreated(plan), this), this,
            [this, plan, provider](const Result<std::optional<MadeMeeting>> &found) {
                if (!found)
                    return answered({ .error = found.error(), .unknown = true });
                return *found ? answered({ .made = **found, .adopted = true }) : make(plan, provider);
            });
    });
    return base::andThen(
        made, this, [this, job](const EffectAnswer &answer) { return withPassword(job, answer); });
}

Async<EffectAnswer> JobSender::make(const MeetingPlan &plan, const Provider &provider)
{
    return eitherWay<EffectAnswer>(keeping(provider, provider->create(plan), this), this,
        [](const Result<MadeMeeting> &made) { return answered(madeOne(made)); });
}

Async<EffectAnswer> JobSender::change(const OutboxJob &job, const Provider &provider)
{
    const auto changed = then(plan(job), this, [this, ref = job.meeting.ref, provider](const auto &plan) {
        return eitherWay<EffectAnswer>(keeping(provider, provider->change(ref, plan), this), this,
            [](const Result<MadeMeeting> &made) { return answered(madeOne(made)); });
    });
    return base::andThen(
        changed, this, [this, job](const EffectAnswer &answer) { return withPassword(job, answer); });
}

Async<EffectAnswer> JobSender::occurrence(const OutboxJob &job, const Provider &provider)
{
    const auto id = EffectPayload::of(job.effects.front()).recurrenceId;
    if (!id)
        return answered(failure({ ErrorKind::Internal, u"an occurrence without a name"_s }));
    const auto plan = occurrencePlanOf(job.session, *id);
    if (!plan)
        return answered(failure(plan.error()));
    const model::MeetingRef &ref = job.meeting.ref;
    return simply(keeping(provider,
                      job.kind() == EffectKind::CancelOccurrence ? provider->cancelOccurrence(ref, *plan)
                                                                 : provider->changeOccurrence(ref, *plan),
                      this),
        this);
}

Async<JobSender::Answers> JobSender::addPeople(const OutboxJob &job, const Provider &provider)
{
    using Outcomes = std::vector<providers::PushOutcome>;
    const size_t wanted = job.effects.size();
    return eitherWay<Answers>(keeping(provider, provider->addRegistrants(job.meeting.ref, job.people), this),
        this, [wanted](const Result<Outcomes> &outcomes) {
            if (!outcomes)
                return base::ready<Answers>(Answers(wanted, failure(outcomes.error())));
            Answers answers;
            for (const providers::PushOutcome &outcome : *outcomes)
                answers.push_back(outcome ? EffectAnswer { .person = *outcome } : failure(outcome.error()));
            answers.resize(wanted, failure({ ErrorKind::Lost, u"too few outcomes"_s }));
            return base::ready<Answers>(std::move(answers));
        });
}

// A password that the provider chose, or changed to its rules, is the session's from now on.
Async<EffectAnswer> JobSender::withPassword(const OutboxJob &job, const EffectAnswer &answer)
{
    if (!answer.made || answer.made->password.isEmpty())
        return answered(answer);
    return eitherWay<EffectAnswer>(sessionPassword(m_secrets, job.session, this), this,
        [this, job, answer](const Result<QString> &ours) {
            EffectAnswer kept = answer;
            kept.made->password.clear(); // it goes no further
            if (ours && *ours == answer.made->password)
                return answered(kept);
            return eitherWay<EffectAnswer>(
                m_secrets.write(secretName(job.session.key), answer.made->password), this,
                [kept](const Result<bool> &written) mutable {
                    kept.passwordKept = written.has_value();
                    return answered(kept);
                });
        });
}

Async<QString> sessionPassword(secrets::SecretStore &secrets, const model::Session &session, QObject *context)
{
    return session.hasPassword ? readSecret(secrets, secretName(session.key), context)
                               : base::ready<QString>(QString());
}

} // namespace services
