#include "secrets/keychainstore.h"

#include "base/logging.h"
#include "secrets/keychainlock.h"

#include <qt6keychain/keychain.h>

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace secrets {

namespace {

template <typename T>
struct Waiting {
    QPromise<base::Result<T>> promise;
    bool answered = false;

    void answer(base::Result<T> result)
    {
        if (std::exchange(answered, true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

// QtKeychain's texts name the service and the cause, never the value.
base::Error errorOf(QKeychain::Error error, const QString &text)
{
    using base::ErrorKind;
    switch (error) {
    case QKeychain::EntryNotFound:
        return { ErrorKind::NotFound, u"not in the keychain"_s };
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return { ErrorKind::Unauthorised, u"the keychain refused: "_s + text };
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        // On Linux a missing bus, service or libsecret are all OtherError.
        return { ErrorKind::Storage, u"no usable keychain: "_s + text, u"keychain"_s };
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return { ErrorKind::Storage, u"the keychain failed: "_s + text };
}

} // namespace

KeychainStore::KeychainStore(Options options, QObject *parent)
    : QObject(parent), m_options(std::move(options))
{
}

// `outcome` turns the finished job into a Result; the job is gone right after.
template <typename T, typename JobType, typename Outcome>
base::Async<T> KeychainStore::run(JobType *job, const QString &key, Outcome outcome)
{
    auto waiting = std::make_shared<Waiting<T>>();
    waiting->promise.start();
    auto future = waiting->promise.future();
    job->setKey(key);
    job->setInsecureFallback(false);
    job->setAutoDelete(true);

    const QPointer<QTimer> patience = new QTimer(this);
    patience->setSingleShot(true);
    connect(patience, &QTimer::timeout, this, [waiting, patience] {
        patience->deleteLater();
        waiting->answer(base::failure(
            base::ErrorKind::Unauthorised, u"the keychain did not answer in time; is its question open?"_s));
    });
    connect(
        job, &QKeychain::Job::finished, this, [this, waiting, patience, key, outcome, job](QKeychain::Job *) {
            if (patience) // gone when it ran out before
                patience->deleteLater();
            base::Result<T> result = outcome(*job);
            if (result || result.error().kind != base::ErrorKind::NotFound)
                return waiting->answer(std::move(result));
            // "Not there" may be "locked, and the person cancelled": taking that for deleted would
            // sign accounts out.
            base::whenDone(isKeychainLocked(m_options.service, key), this,
                [waiting, result](const base::Result<bool> &locked) {
                    if (locked && *locked) {
                        return waiting->answer(
                            base::failure(base::ErrorKind::Unauthorised, u"the keychain is locked"_s));
                    }
                    waiting->answer(result);
                });
        });
    patience->start(m_options.patience);
    job->start();
    return future;
}

base::Async<QString> KeychainStore::read(const QString &key)
{
    if (key.isEmpty())
        return base::ready<QString>(base::failure(base::ErrorKind::Invalid, u"empty key"_s, u"key"_s));
    auto *job = new QKeychain::ReadPasswordJob(m_options.service);
    return run<QString>(job, key, [](const QKeychain::ReadPasswordJob &done) -> base::Result<QString> {
        if (done.error() != QKeychain::NoError)
            return tl::unexpected(errorOf(done.error(), done.errorString()));
        return done.textData();
    });
}

base::Async<bool> KeychainStore::write(const QString &key, const QString &value)
{
    if (key.isEmpty())
        return base::ready<bool>(base::failure(base::ErrorKind::Invalid, u"empty key"_s, u"key"_s));
    auto *job = new QKeychain::WritePasswordJob(m_options.service);
    job->setTextData(value);
    return run<bool>(job, key, [](const QKeychain::WritePasswordJob &done) -> base::Result<bool> {
        if (done.error() != QKeychain::NoError)
            return tl::unexpected(errorOf(done.error(), done.errorString()));
        return true;
    });
}

base::Async<bool> KeychainStore::erase(const QString &key)
{
    if (key.isEmpty())
        return base::ready<bool>(base::failure(base::ErrorKind::Invalid, u"empty key"_s, u"key"_s));
    // libsecret reports success whether something was erased, nothing was there, or the entry is locked
    // and stays. All three go through the question about the lock, as "not there (any more)".
    auto *job = new QKeychain::DeletePasswordJob(m_options.service);
    const auto gone = run<bool>(job, key, [](const QKeychain::DeletePasswordJob &done) -> base::Result<bool> {
        const auto error = done.error() == QKeychain::NoError ? QKeychain::EntryNotFound : done.error();
        return tl::unexpected(errorOf(error, done.errorString()));
    });
    auto promise = std::make_shared<QPromise<base::Result<bool>>>();
    promise->start();
    base::whenDone(gone, this, [promise](base::Result<bool> result) {
        if (!result && result.error().kind == base::ErrorKind::NotFound)
            result = true;
        promise->addResult(std::move(result));
        promise->finish();
    });
    return promise->future();
}

} // namespace secrets
