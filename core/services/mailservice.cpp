#include "services/mailservice.h"

#include "services/mailaccounts.h"
#include "services/mailhistory.h"
#include "services/mailmessage.h"
#include "services/mailrun.h"
#include "services/mailstates.h"
#include "store/connection.h"
#include "store/databasethread.h"
#include "store/mailstore.h"
#include "store/sessionstore.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Instant;
using base::Result;
using model::HistoryEvent;
using model::Mail;
using model::MailKey;
using model::MailState;

namespace {

constexpr auto tellEvery = 300ms;

bool isHeld(const Mail &mail, Instant now)
{
    return mail.leaseUntil && *mail.leaseUntil > now;
}

MailLine lineOf(Mail mail, const QString &topic, const QString &held, Instant now)
{
    const bool isUnderWay = mail.state == MailState::Checking && isHeld(mail, now);
    if (isUnderWay) // its answer is awaited
        mail.state = MailState::Sending;
    MailLine line;
    line.topic = topic;
    line.whom = mailWhom(mail);
    line.what = mailWhat(mail);
    line.state = mailState(mail, held, now);
    const bool rests = mail.state == MailState::Waiting || mail.state == MailState::Failed
        || mail.state == MailState::Missed;
    line.canSendNow = rests || mail.state == MailState::Checking;
    line.canTakeBack = rests || (mail.state == MailState::Sending && !isUnderWay);
    line.canSayArrived = mail.state == MailState::Checking;
    line.canDraft = line.canSendNow;
    line.mail = std::move(mail);
    return line;
}

Result<std::vector<MailLine>> linesFor(store::Connection &connection, base::Random &random,
    std::vector<Mail> mails, const QString &held, Instant now)
{
    QHash<model::SessionKey, QString> topics;
    std::vector<MailLine> lines;
    for (Mail &mail : mails) {
        if (!topics.contains(mail.session)) {
            const auto session = store::SessionStore(connection, random).load(mail.session);
            if (!session)
                return base::passOn(session);
            topics.insert(mail.session, *session ? (*session)->topic : QString());
        }
        const QString topic = topics.value(mail.session);
        lines.push_back(lineOf(std::move(mail), topic, held, now));
    }
    return lines;
}

// The history of what the host did to several mails. Those that moved on meanwhile are not in it.
Result<int> changed(store::Connection &connection, const std::vector<MailKey> &keys, HistoryEvent event,
    Instant now, const std::function<Result<int>(store::MailStore &, const MailKey &)> &change)
{
    store::MailStore mails(connection);
    int count = 0;
    for (const MailKey &key : keys) {
        const auto done = change(mails, key);
        if (!done)
            return base::passOn(done);
        if (*done == 0)
            continue;
        ++count;
        const auto mail = mails.load(key);
        if (!mail)
            return base::passOn(mail);
        if (*mail)
            if (auto noted = noteMail(connection, event, **mail, {}, now); !noted)
                return base::passOn(noted);
    }
    return count;
}

Result<std::vector<Mail>> loadAll(store::Connection &connection, const std::vector<MailKey> &keys)
{
    std::vector<Mail> mails;
    for (const MailKey &key : keys) {
        const auto mail = store::MailStore(connection).load(key);
        if (!mail)
            return base::passOn(mail);
        if (*mail)
            mails.push_back(**mail);
    }
    return mails;
}

Result<QString> writeDraft(const QString &folder, const mail::Message &message, const QString &name)
{
    if (!QDir().mkpath(folder))
        return base::failure(ErrorKind::Storage, u"the folder cannot be made"_s, u"folder"_s);
    const QString path = QDir(folder).filePath(name);
    QSaveFile file(path);
    const QByteArray bytes = mail::bytesOf(message);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(ErrorKind::Storage, file.errorString(), u"folder"_s);
    return path;
}

} // namespace

MailService::MailService(store::DatabaseThread &database, MailComposer &composer, MailAccounts &accounts,
    const base::Clock &clock, base::Random &random, const Options &options, QObject *parent)
    : QObject(parent),
      m_database(database),
      m_composer(composer),
      m_accounts(accounts),
      m_clock(clock),
      m_random(random),
      m_run(std::make_unique<MailRun>(database, composer, accounts, clock, random, options))
{
    m_telling.setSingleShot(true);
    connect(&m_telling, &QTimer::timeout, this, &MailService::changed);
    const auto tell = [this] {
        if (!m_telling.isActive())
            m_telling.start(tellEvery);
    };
    connect(&database, &store::DatabaseThread::mailChanged, this, tell);
    connect(&accounts, &MailAccounts::changed, this, tell);
    connect(&database, &store::DatabaseThread::mailChanged, m_run.get(), &MailRun::look);
    connect(m_run.get(), &MailRun::idle, this, &MailService::idle);
    connect(m_run.get(), &MailRun::needsAccount, this, &MailService::needsAccount);
    connect(m_run.get(), &MailRun::signInNeeded, this, [this, tell](const QString &why) {
        tell();
        Q_EMIT signInNeeded(why);
    });
}

MailService::~MailService() = default;

void MailService::begin()
{
    m_run->begin();
}

void MailService::stop()
{
    m_run->stop();
}

void MailService::wakeUp()
{
    m_run->wakeUp();
}

bool MailService::canSend() const
{
    return m_accounts.isReady();
}

Async<std::vector<MailLine>> MailService::linesOf(
    std::function<Result<std::vector<Mail>>(store::Connection &)> read)
{
    const QString held = m_accounts.isReady() || !m_run->held().isEmpty()
        ? m_run->held()
        : tr("waits until a mail account is set up");
    return m_database.read([read = std::move(read), held, &random = m_random, now = m_clock.now()](
                               store::Connection &connection) -> Result<std::vector<MailLine>> {
        auto mails = read(connection);
        if (!mails)
            return base::passOn(mails);
        return linesFor(connection, random, std::move(*mails), held, now);
    });
}

Async<std::vector<MailLine>> MailService::lines(int limit)
{
    return linesOf(
        [limit](store::Connection &connection) { return store::MailStore(connection).open(limit); });
}

Async<std::vector<MailLine>> MailService::ofSession(const model::SessionKey &session, int limit)
{
    return linesOf([session, limit](store::Connection &connection) {
        return store::MailStore(connection).ofSession(session, limit);
    });
}

Async<MailsWaiting> MailService::counts()
{
    return m_database.read([now = m_clock.now()](store::Connection &connection) -> Result<MailsWaiting> {
        const auto counts = store::MailStore(connection).counts(now);
        if (!counts)
            return base::passOn(counts);
        return MailsWaiting { counts->waiting, counts->failed, counts->missed, counts->uncertain };
    });
}

Async<ComposedMail> MailService::preview(const MailKey &key)
{
    const auto mail = m_database.read([key](store::Connection &connection) -> Result<Mail> {
        const auto found = store::MailStore(connection).load(key);
        if (!found)
            return base::passOn(found);
        if (!*found)
            return base::failure(ErrorKind::NotFound, u"no such mail"_s);
        return **found;
    });
    return base::andThen(mail, this, [this](const Mail &found) { return m_composer.compose(found); });
}

Async<int> MailService::sendNow(const std::vector<MailKey> &mails)
{
    const auto done = m_database.run([mails, now = m_clock.now()](store::Connection &connection) {
        return store::MailStore(connection).sendNow(mails, now);
    });
    return base::andThen(done, this, [this](int count) -> Result<int> {
        m_run->tryAgain();
        return count;
    });
}

Async<int> MailService::takeBack(const std::vector<MailKey> &mails)
{
    return m_database.run([mails, now = m_clock.now()](store::Connection &connection) {
        return services::changed(connection, mails, HistoryEvent::MailTakenBack, now,
            [](store::MailStore &store, const MailKey &key) { return store.takeBack({ key }); });
    });
}

Async<int> MailService::sayArrived(const std::vector<MailKey> &mails)
{
    return m_database.run([mails, now = m_clock.now()](store::Connection &connection) {
        return services::changed(connection, mails, HistoryEvent::MailSent, now,
            [now](store::MailStore &store, const MailKey &key) { return store.sayArrived({ key }, now); });
    });
}

Async<QStringList> MailService::draft(const std::vector<MailKey> &mails, const QString &folder)
{
    const auto loaded
        = m_database.read([mails](store::Connection &connection) { return loadAll(connection, mails); });
    return base::andThen(loaded, this,
        [this, folder](const std::vector<Mail> &found) { return draftNext(found, folder, {}); });
}

// The file first: a mail is no longer ours to send once it lies in the host's hands.
Async<QStringList> MailService::draftNext(std::vector<Mail> mails, const QString &folder, QStringList written)
{
    if (mails.empty())
        return base::ready<QStringList>(written);
    const Mail mail = mails.back();
    mails.pop_back();
    const auto path = base::andThen(
        m_composer.compose(mail), this, [this, mail, folder](const ComposedMail &composed) -> Async<QString> {
            const auto from = MailAccounts::sender(m_accounts.account(), m_accounts.settings());
            const auto message = draftOf(composed, mail, from.value_or(mail::Address()));
            if (!message)
                return base::ready<QString>(base::passOn(message));
            const auto file = writeDraft(folder, *message, mail.key.toString() + u".eml"_s);
            if (!file)
                return base::ready<QString>(base::passOn(file));
            return m_database.run(
                [mail, path = *file, now = m_clock.now()](store::Connection &connection) -> Result<QString> {
                    const auto count = services::changed(connection, { mail.key }, HistoryEvent::MailDrafted,
                        now, [now](store::MailStore &store, const MailKey &key) {
                            return store.handedToHost({ key }, now);
                        });
                    if (!count)
                        return base::passOn(count);
                    if (*count > 0)
                        return path;
                    QFile::remove(path); // it went out meanwhile
                    return QString();
                });
        });
    return base::andThen(path, this, [this, mails, folder, written](const QString &file) mutable {
        if (!file.isEmpty())
            written << file;
        return draftNext(mails, folder, written);
    });
}

} // namespace services
