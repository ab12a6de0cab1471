#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "services/outboxjob.h"

#include <QObject>

namespace secrets {
class SecretStore;
}

namespace services {

class ProviderDesk;

// Carries out one job at its provider. A meeting whose creation may have happened is looked for first, and
// made only when it is certainly not there; everything else is safe to repeat (NEW-02). The password is
// read from the keychain here and goes nowhere else. Errors are inside the answers.
class JobSender : public QObject {
    Q_OBJECT

public:
    JobSender(secrets::SecretStore &secrets, ProviderDesk &desk, const base::Clock &clock,
        QObject *parent = nullptr);

    using Answers = std::vector<EffectAnswer>; // as the job's effects
    base::Async<Answers> send(const OutboxJob &job);

private:
    using Provider = std::shared_ptr<providers::MeetingProvider>;

    base::Async<EffectAnswer> carryOut(const OutboxJob &job, const Provider &provider);
    base::Async<providers::MeetingPlan> plan(const OutboxJob &job);
    base::Async<EffectAnswer> create(const OutboxJob &job, const Provider &provider);
    base::Async<EffectAnswer> make(const providers::MeetingPlan &plan, const Provider &provider);
    base::Async<EffectAnswer> change(const OutboxJob &job, const Provider &provider);
    base::Async<EffectAnswer> occurrence(const OutboxJob &job, const Provider &provider);
    base::Async<Answers> addPeople(const OutboxJob &job, const Provider &provider);
    base::Async<EffectAnswer> withPassword(const OutboxJob &job, const EffectAnswer &answer);

    secrets::SecretStore &m_secrets;
    ProviderDesk &m_desk;
    const base::Clock &m_clock;
};

// The password that a session has, from the keychain; empty where it has none.
base::Async<QString> sessionPassword(
    secrets::SecretStore &secrets, const model::Session &session, QObject *context);

} // namespace services
