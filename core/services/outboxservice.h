// The outbox in motion: leases what is due, hands it to the provider, writes the outcome; and shows what
// waits in plain words (NEW-02, NEW-04, INI-13). One timer sleeps until the next due instant.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "base/random.h"
#include "model/effect.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <vector>

namespace secrets {
class SecretStore;
}
namespace store {
class DatabaseThread;
}

namespace services {

class OutboxRun;
class ProviderDesk;

struct OutboxLine {
    model::Effect effect;
    QString topic;
    QString text; // "Create the Zoom meeting on “Sales”"
    QString state; // "waits for the network, again in 2 min", "Zoom refused: ..."
    bool canSendNow = false;
    bool canDiscard = false;
};

struct Budget {
    model::AccountKey account;
    QString text; // "Zoom accepts 6 more changes for this host today"
    int left = 0;
    int of = 0;
};

class OutboxService : public QObject {
    Q_OBJECT

public:
    OutboxService(store::DatabaseThread &database, secrets::SecretStore &secrets, ProviderDesk &desk,
        const base::Clock &clock, base::Random &random, QObject *parent = nullptr);
    ~OutboxService() override;

    // From now on what is due goes out. Before, and after stop(), the outbox only fills.
    void begin();
    void stop();
    // What these accounts have to send is another program's: whoever has their secrets.
    void leaveAlone(const QSet<model::AccountKey> &accounts);
    // The clock was moved, the computer woke, the network is back.
    void wakeUp();

    base::Async<std::vector<OutboxLine>> lines();
    base::Async<std::vector<Budget>> budgets();
    base::Async<bool> sendNow(const model::EffectKey &effect);
    base::Async<bool> discard(const model::EffectKey &effect);

Q_SIGNALS:
    void changed(); // lines() may differ
    void idle(); // nothing is under way and nothing is due now

private:
    store::DatabaseThread &m_database;
    const base::Clock &m_clock;
    base::Random &m_random;
    std::unique_ptr<OutboxRun> m_run;
};

} // namespace services
