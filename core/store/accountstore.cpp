#include "store/accountstore.h"

#include "store/connection.h"
#include "store/statements.h"
#include "store/timetext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::Account;
using model::AccountKey;

namespace store {

namespace {

constexpr auto table = "account"_L1;

// model::secretName()'s.
constexpr QLatin1StringView secretWords[] { "clientSecret"_L1, "token"_L1, "sharedSecret"_L1,
    "signingKey"_L1 };

const QStringList &editedColumns()
{
    static const QStringList names { u"key"_s, u"revision"_s, u"provider"_s, u"name"_s, u"mode"_s,
        u"sign_in"_s, u"settings"_s, u"meetings_at_once"_s };
    return names;
}

const QStringList &testedColumns()
{
    static const QStringList names { u"user_id"_s, u"user_name"_s, u"user_email"_s, u"scopes"_s,
        u"needs_sign_in"_s, u"tested_at"_s };
    return names;
}

QString settingsText(const QMap<QString, QString> &settings)
{
    QJsonObject object;
    for (auto setting = settings.begin(); setting != settings.end(); ++setting)
        object.insert(setting.key(), setting.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> settingsFromText(const QString &text)
{
    QMap<QString, QString> settings;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto setting = object.begin(); setting != object.end(); ++setting)
        settings.insert(setting.key(), setting.value().toString());
    return settings;
}

QVariantList editedValues(const Account &account)
{
    return { account.key.toString(), account.revision, int(account.provider), notNull(account.name),
        int(account.mode), int(account.signIn), settingsText(account.settings), account.meetingsAtOnce };
}

QVariantList testedValues(const Account &account)
{
    return { notNull(account.userId), notNull(account.userName), notNull(account.userEmail),
        notNull(account.scopes.join(u' ')), int(account.needsSignIn), maybeSeconds(account.testedAt) };
}

Account accountOf(const Query &row)
{
    Account account;
    int c = 0;
    account.key = row.key<AccountKey>(c++);
    account.revision = row.number(c++);
    account.provider = model::ProviderKind(row.number(c++));
    account.name = row.text(c++);
    account.mode = model::AccountMode(row.number(c++));
    account.signIn = model::SignInWay(row.number(c++));
    account.settings = settingsFromText(row.text(c++));
    account.meetingsAtOnce = row.number(c++);
    account.userId = row.text(c++);
    account.userName = row.text(c++);
    account.userEmail = row.text(c++);
    account.scopes = row.text(c++).split(u' ', Qt::SkipEmptyParts); // RFC 6749 3.3: no space in a scope
    account.needsSignIn = row.flag(c++);
    account.testedAt = row.maybeInstant(c++);
    return account;
}

Result<std::vector<Account>> readAccounts(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    static const QString select = selectFrom(table, editedColumns() + testedColumns());
    auto rows = connection.query(select + rest, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<Account> accounts;
    while (rows->next())
        accounts.push_back(accountOf(*rows));
    return accounts;
}

bool namesASecret(const Account &account)
{
    return std::any_of(std::begin(secretWords), std::end(secretWords),
        [&account](QLatin1StringView word) { return account.settings.contains(word); });
}

} // namespace

Result<std::vector<Account>> AccountStore::list()
{
    return readAccounts(m_connection, u"ORDER BY provider, name, key"_s, {});
}

Result<std::optional<Account>> AccountStore::load(const AccountKey &key)
{
    auto found = readAccounts(m_connection, u"WHERE key = ?"_s, { key.toString() });
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<Account> AccountStore::save(Account account)
{
    if (namesASecret(account))
        return failure(ErrorKind::Internal, u"a secret does not belong into the database"_s, u"settings"_s);
    if (account.key.isNull())
        account.key = AccountKey::make();
    const int expected = account.revision++;
    m_connection.note(ChangeKind::Accounts);
    if (expected == 0) {
        static const QString statement = insertInto(table, editedColumns() + testedColumns());
        auto written = m_connection.execute(statement, editedValues(account) + testedValues(account));
        if (!written)
            return base::passOn(written);
        return account;
    }
    static const QString statement = updateRevision(table, editedColumns());
    auto written = m_connection.execute(
        statement, editedValues(account) + QVariantList { account.key.toString(), expected });
    if (!written)
        return base::passOn(written);
    if (*written == 0)
        return goneOrChanged(m_connection, table, account.key.toString());
    auto stored = load(account.key);
    if (!stored)
        return base::passOn(stored);
    return std::move(**stored);
}

Result<void> AccountStore::noteTest(const Account &account)
{
    auto written = m_connection.execute(
        u"UPDATE account SET "_s + testedColumns().join(u" = ?, "_s) + u" = ? WHERE key = ?"_s,
        testedValues(account) + QVariantList { account.key.toString() });
    if (!written)
        return base::passOn(written);
    if (*written == 0)
        return failure(ErrorKind::NotFound, u"the account is gone"_s);
    m_connection.note(ChangeKind::Accounts);
    return {};
}

Result<void> AccountStore::remove(const AccountKey &key)
{
    // None and Cancelled stand on nothing; a failed one only where it was made before.
    const auto standing = m_connection.value(u"SELECT count(*) FROM meeting WHERE account = ?"
                                             " AND state NOT IN (0, 6) AND (state <> 4 OR ref_id <> '')"_s,
        { key.toString() });
    if (!standing)
        return base::passOn(standing);
    if (standing->toInt() > 0)
        return failure(
            ErrorKind::Conflict, u"%1 meetings stand on the account"_s.arg(standing->toInt()), u"meetings"_s);
    auto removed = m_connection.execute(u"DELETE FROM account WHERE key = ?"_s, { key.toString() });
    if (!removed)
        return base::passOn(removed);
    if (*removed == 0)
        return failure(ErrorKind::NotFound, u"the account is gone"_s);
    m_connection.note(ChangeKind::Accounts);
    auto discarded = m_connection.execute(
        u"UPDATE outbox SET state = 5, lease_until = NULL WHERE account = ? AND state NOT IN (3, 5)"_s,
        { key.toString() });
    if (!discarded)
        return base::passOn(discarded);
    if (*discarded > 0)
        m_connection.note(ChangeKind::Outbox);
    return {};
}

} // namespace store
