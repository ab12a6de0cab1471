// A keychain in memory, with the faults of real ones.
#pragma once

#include "secrets/secretstore.h"

#include <QMap>

#include <functional>
#include <optional>
#include <vector>

namespace support {

class MemorySecrets final : public secrets::SecretStore {
public:
    QMap<QString, QString> values;
    std::optional<base::Error> readFault;
    std::optional<base::Error> writeFault; // also for erase
    bool holdsAnswers = false; // as a keychain whose question is open; release() answers

    static base::Error locked() { return { base::ErrorKind::Unauthorised, QStringLiteral("locked") }; }
    static base::Error missing()
    {
        return { base::ErrorKind::Storage, QStringLiteral("no keychain"), QStringLiteral("keychain") };
    }

    base::Async<QString> read(const QString &key) override
    {
        return answer<QString>([this, key]() -> base::Result<QString> {
            if (readFault)
                return tl::unexpected<base::Error>(*readFault);
            if (!values.contains(key))
                return base::failure(base::ErrorKind::NotFound, QStringLiteral("nothing under ") + key);
            return values.value(key);
        });
    }
    base::Async<bool> write(const QString &key, const QString &value) override
    {
        return answer<bool>([this, key, value]() -> base::Result<bool> {
            if (writeFault)
                return tl::unexpected<base::Error>(*writeFault);
            values.insert(key, value);
            return true;
        });
    }
    base::Async<bool> erase(const QString &key) override
    {
        return answer<bool>([this, key]() -> base::Result<bool> {
            if (writeFault)
                return tl::unexpected<base::Error>(*writeFault);
            values.remove(key);
            return true;
        });
    }

    void release()
    {
        holdsAnswers = false;
        const auto held = std::exchange(m_held, {});
        for (const auto &fn : held)
            fn();
    }

private:
    template <typename T, typename Fn>
    base::Async<T> answer(Fn fn)
    {
        if (!holdsAnswers)
            return base::ready<T>(fn());
        auto promise = std::make_shared<QPromise<base::Result<T>>>();
        promise->start();
        m_held.push_back([promise, fn] {
            promise->addResult(fn());
            promise->finish();
        });
        return promise->future();
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace support
