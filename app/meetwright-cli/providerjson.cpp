#include "app/meetwright-cli/providerjson.h"

#include "app/meetwright-cli/sessionjson.h"

#include <array>

using namespace Qt::StringLiterals;

namespace cli {

namespace {

// A word for each value of an enum that counts from 0.
template <typename Enum, size_t Number>
std::optional<Enum> valueOf(const std::array<QString, Number> &words, const QString &word)
{
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? std::nullopt : std::optional(Enum(at - words.begin()));
}

const std::array<QString, 3> &modeWords()
{
    static const std::array words { u"manage"_s, u"link-only"_s, u"none"_s };
    return words;
}

const std::array<QString, 6> &signInWords()
{
    static const std::array words { u"none"_s, u"browser"_s, u"device"_s, u"client"_s, u"zoom"_s,
        u"secret"_s };
    return words;
}

QString word(model::MeetingState state)
{
    static const std::array words { u"none"_s, u"initiating"_s, u"initiated"_s, u"checking"_s, u"failed"_s,
        u"cancelling"_s, u"cancelled"_s };
    return words.at(size_t(state));
}

QString word(model::SyncState state)
{
    static const std::array words { u"none"_s, u"waiting"_s, u"synced"_s, u"failed"_s, u"left-out"_s,
        u"only-there"_s, u"pending"_s };
    return words.at(size_t(state));
}

QString word(model::EffectState state)
{
    static const std::array words { u"waiting"_s, u"running"_s, u"checking"_s, u"done"_s, u"failed"_s,
        u"discarded"_s };
    return words.at(size_t(state));
}

QString word(services::ReadyRepair repair)
{
    static const std::array words { u"none"_s, u"initiate"_s, u"sign-in"_s, u"resolve-drift"_s,
        u"push-registrants"_s, u"set-password"_s, u"choose-account"_s, u"send-waiting"_s };
    return words.at(size_t(repair));
}

QJsonValue maybe(const std::optional<base::Instant> &instant)
{
    return instant ? QJsonValue(instantText(*instant)) : QJsonValue();
}

} // namespace

QString modeWord(model::AccountMode mode)
{
    return modeWords().at(size_t(mode));
}

std::optional<model::AccountMode> modeOfWord(const QString &word)
{
    return valueOf<model::AccountMode>(modeWords(), word);
}

QString signInWord(model::SignInWay way)
{
    return signInWords().at(size_t(way));
}

std::optional<model::SignInWay> signInOfWord(const QString &word)
{
    return valueOf<model::SignInWay>(signInWords(), word);
}

QJsonObject toJson(const model::Account &account)
{
    QJsonObject settings;
    for (auto it = account.settings.begin(); it != account.settings.end(); ++it)
        settings.insert(it.key(), it.value());
    return { { u"key"_s, account.key.toString() }, { u"provider"_s, model::providerWord(account.provider) },
        { u"name"_s, account.name }, { u"mode"_s, modeWord(account.mode) },
        { u"signIn"_s, signInWord(account.signIn) }, { u"settings"_s, settings },
        { u"userName"_s, account.userName }, { u"userEmail"_s, account.userEmail },
        { u"scopes"_s, QJsonArray::fromStringList(account.scopes) },
        { u"meetingsAtOnce"_s, account.meetingsAtOnce }, { u"needsSignIn"_s, account.needsSignIn },
        { u"testedAt"_s, maybe(account.testedAt) } };
}

QString toLine(const model::Account &account)
{
    QString line = model::providerWord(account.provider).leftJustified(12) + account.name;
    if (!account.userEmail.isEmpty())
        line += u" <"_s + account.userEmail + u'>';
    line += u", "_s + modeWord(account.mode);
    return account.needsSignIn ? QString(line + u", sign-in needed"_s) : line;
}

QJsonObject toJson(const services::ConnectionReport &report)
{
    QJsonObject object { { u"account"_s, toJson(report.account) },
        { u"missingScopes"_s, QJsonArray::fromStringList(report.missingScopes) } };
    if (!report.warning.isEmpty())
        object.insert(u"warning"_s, report.warning);
    return object;
}

QJsonObject toJson(const model::Meeting &meeting)
{
    return { { u"key"_s, meeting.key.toString() }, { u"provider"_s, model::providerWord(meeting.provider) },
        { u"account"_s, meeting.account.toString() }, { u"state"_s, word(meeting.state) },
        { u"reason"_s, meeting.reason }, { u"linked"_s, meeting.linked }, { u"meetingId"_s, meeting.ref.id },
        { u"joinUrl"_s, meeting.joinUrl.toString(QUrl::FullyEncoded) },
        { u"occurrence"_s,
            meeting.recurrenceId ? QJsonValue(wallText(*meeting.recurrenceId)) : QJsonValue() },
        { u"initiatedBy"_s, meeting.initiatedBy }, { u"initiatedAt"_s, maybe(meeting.initiatedAt) },
        { u"fetchedAt"_s, maybe(meeting.fetchedAt) }, { u"differs"_s, meeting.theirs.has_value() },
        { u"gone"_s, meeting.goneThere } };
}

QString toLine(const model::Meeting &meeting)
{
    QString line = model::providerWord(meeting.provider).leftJustified(12) + word(meeting.state);
    if (!meeting.ref.id.isEmpty())
        line += u' ' + meeting.ref.id;
    if (!meeting.joinUrl.isEmpty())
        line += u' ' + meeting.joinUrl.toString(QUrl::FullyEncoded);
    if (meeting.goneThere)
        line += u", gone there"_s;
    if (meeting.theirs)
        line += u", differs"_s;
    return meeting.reason.isEmpty() ? line : QString(line + u": "_s + meeting.reason);
}

QJsonObject toJson(const model::Registrant &person)
{
    return { { u"key"_s, person.key.toString() }, { u"firstName"_s, person.firstName },
        { u"lastName"_s, person.lastName }, { u"email"_s, person.email }, { u"phone"_s, person.phone },
        { u"cancelled"_s, person.state == model::RegistrantState::Cancelled },
        { u"sync"_s, word(person.sync) }, { u"reason"_s, person.syncReason },
        { u"joinUrl"_s, person.joinUrl.toString(QUrl::FullyEncoded) } };
}

QString toLine(const model::Registrant &person)
{
    QString line = person.name();
    if (!person.email.isEmpty())
        line += u" <"_s + person.email + u'>';
    if (person.state == model::RegistrantState::Cancelled)
        line += u", cancelled"_s;
    if (person.sync != model::SyncState::None)
        line += u", "_s + word(person.sync);
    return person.syncReason.isEmpty() ? line : QString(line + u": "_s + person.syncReason);
}

QJsonObject toJson(const services::RegistrantLine &line)
{
    return { { u"line"_s, line.number }, { u"name"_s, line.person.name() }, { u"email"_s, line.person.email },
        { u"problem"_s, line.problem } };
}

QJsonObject toJson(const services::OutboxLine &line)
{
    return { { u"key"_s, line.effect.key.toString() }, { u"topic"_s, line.topic }, { u"text"_s, line.text },
        { u"state"_s, word(line.effect.state) }, { u"stateText"_s, line.state },
        { u"attempts"_s, line.effect.attempts }, { u"notBefore"_s, instantText(line.effect.notBefore) },
        { u"canSendNow"_s, line.canSendNow }, { u"canDiscard"_s, line.canDiscard } };
}

QString toLine(const services::OutboxLine &line)
{
    return line.effect.key.toString() + u"  "_s + line.text + u": "_s + line.state;
}

QJsonObject toJson(const services::ReadyReport &report)
{
    QJsonArray items;
    for (const services::ReadyItem &item : report.items)
        items.append(QJsonObject {
            { u"ok"_s, item.ok }, { u"text"_s, item.text }, { u"repair"_s, word(item.repair) } });
    return { { u"ready"_s, report.ready() }, { u"line"_s, report.line }, { u"at"_s, instantText(report.at) },
        { u"items"_s, items } };
}

} // namespace cli
