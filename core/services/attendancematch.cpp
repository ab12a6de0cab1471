#include "services/attendancematch.h"

#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace services {

using model::Alias;
using model::AliasKind;
using model::MatchedHow;
using model::Participant;
using model::ParticipantState;
using model::RegistrantKey;
using providers::Visit;

namespace {

// As strict as two spellings of one name can be told from two names: accents count.
QString strictName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

// Names that many people's devices and guests carry tell nobody from anybody.
bool tellsOnePerson(const QString &strict)
{
    static const QSet<QString> common { u"iphone"_s, u"ipad"_s, u"galaxy"_s, u"samsung"_s, u"android"_s,
        u"huawei"_s, u"pixel"_s, u"macbook"_s, u"laptop"_s, u"tablet"_s, u"desktop"_s, u"pc"_s, u"phone"_s,
        u"mobile"_s, u"telefon"_s, u"handy"_s, u"zoom"_s, u"teams"_s, u"webex"_s, u"user"_s, u"guest"_s,
        u"gast"_s, u"host"_s, u"anonymous"_s, u"unknown"_s, u"call-in"_s, u"room"_s };
    const QStringList words = strict.split(u' ', Qt::SkipEmptyParts);
    const bool hasDigit
        = std::any_of(strict.begin(), strict.end(), [](QChar c) { return c.isDigit() || c == u'*'; });
    return words.size() >= 2 && !hasDigit
        && std::none_of(
            words.begin(), words.end(), [](const QString &word) { return common.contains(word); });
}

QString userIdValue(const QString &provider, const QString &userId)
{
    return provider + u':' + userId;
}

QString personOf(const RegistrantKey &key)
{
    return u"registrant:"_s + key.toString();
}

void add(Participant &one, const Visit &visit)
{
    if (one.name.isEmpty())
        one.name = visit.name;
    if (one.email.isEmpty())
        one.email = visit.email;
    if (one.userId.isEmpty())
        one.userId = visit.userId;
    if (visit.isHost)
        one.state = ParticipantState::Host;
    if (visit.joined && visit.left && *visit.joined <= *visit.left)
        one.stays.push_back({ *visit.joined, *visit.left });
    else
        one.untimed += std::max(std::chrono::seconds(0), visit.stayed);
}

// Who is put together with whom.
class Gathering {
public:
    std::vector<Participant> people;

    void take(const Visit &visit)
    {
        const QString address = model::normalAddress(visit.email);
        QString identity;
        if (!visit.registrantId.isEmpty())
            identity = u"r:"_s + visit.registrantId + u'|' + address;
        else if (!visit.userId.isEmpty())
            identity = u"u:"_s + visit.userId;
        else if (!address.isEmpty())
            identity = u"a:"_s + address;
        else
            return takeNamed(visit);
        put(identity, visit);
    }

private:
    // Two at once with one name are two people as far as anybody knows.
    void takeNamed(const Visit &visit)
    {
        const QString name = u"n:"_s + strictName(visit.name);
        int number = 1;
        for (;; ++number) {
            const QString identity = name + u'#' + QString::number(number);
            const auto known = m_at.constFind(identity);
            if (known == m_at.constEnd())
                return put(identity, visit);
            const Participant &before = people[size_t(*known)];
            const bool after = visit.joined && visit.left && !before.stays.empty()
                && before.untimed.count() == 0 && before.stays.back().until <= *visit.joined;
            if (after)
                return put(identity, visit);
        }
    }

    void put(const QString &identity, const Visit &visit)
    {
        const auto known = m_at.constFind(identity);
        if (known != m_at.constEnd()) {
            ++people[size_t(*known)].joins;
            return add(people[size_t(*known)], visit);
        }
        m_at.insert(identity, int(people.size()));
        Participant one;
        one.identity = identity;
        one.registrantId = visit.registrantId;
        add(one, visit);
        people.push_back(std::move(one));
    }

    QHash<QString, int> m_at;
};

// What leads to a registrant; a null key where it leads to two.
class Index {
public:
    void insert(const QString &value, const RegistrantKey &key)
    {
        if (value.isEmpty())
            return;
        const auto known = m_keys.constFind(value);
        if (known == m_keys.constEnd())
            m_keys.insert(value, key);
        else if (*known != key)
            m_keys.insert(value, {});
    }
    RegistrantKey at(const QString &value) const
    {
        return value.isEmpty() ? RegistrantKey() : m_keys.value(value);
    }
    bool leads(const QString &value) const { return !value.isEmpty() && m_keys.contains(value); }

private:
    QHash<QString, RegistrantKey> m_keys;
};

class Matching {
public:
    Matching(const std::vector<MatchPerson> &people, const std::vector<Alias> &aliases, QString provider)
        : m_provider(std::move(provider))
    {
        Index persons;
        for (const MatchPerson &person : people) {
            for (const QString &id : person.providerIds)
                m_byId.insert(id, person.key);
            m_byAddress.insert(person.address, person.key);
            persons.insert(person.address.isEmpty() ? personOf(person.key) : person.address, person.key);
            m_known.insert(person.key);
        }
        for (const Alias &alias : aliases)
            if (const RegistrantKey key = persons.at(alias.person); !key.isNull())
                m_byAlias[size_t(alias.kind)].insert(alias.value, key);
    }

    // Before decide(): a name that two bear tells neither.
    void count(const Participant &one)
    {
        if (isNamedOnly(one))
            ++m_names[strictName(one.name)];
    }

    void decide(Participant &one) const
    {
        if (one.state == ParticipantState::Host || one.state == ParticipantState::Stranger)
            return;
        if (one.matched == MatchedHow::ByHost && m_known.contains(one.registrant))
            return;
        const RegistrantKey byId = m_byId.at(one.registrantId);
        const QString address = model::normalAddress(one.email);
        const RegistrantKey byAddress = m_byAddress.at(address);
        set(one, {}, MatchedHow::Nothing);
        if (!byId.isNull()) {
            // A personal link that somebody passed on: the host decides.
            if (byAddress.isNull() || byAddress == byId)
                set(one, byId, MatchedHow::ProviderId);
        } else if (!byAddress.isNull()) {
            if (!m_byId.leads(one.registrantId))
                set(one, byAddress, MatchedHow::Address);
        } else if (const RegistrantKey alias = byAlias(one, address); !alias.isNull()) {
            set(one, alias, MatchedHow::Alias);
        }
    }

private:
    static bool isNamedOnly(const Participant &one)
    {
        return one.registrantId.isEmpty() && one.userId.isEmpty() && one.email.isEmpty();
    }

    static void set(Participant &one, const RegistrantKey &key, MatchedHow how)
    {
        one.registrant = key;
        one.matched = how;
        one.state = key.isNull() ? ParticipantState::Unmatched : ParticipantState::Matched;
    }

    const Index &of(AliasKind kind) const { return m_byAlias[size_t(kind)]; }

    RegistrantKey byAlias(const Participant &one, const QString &address) const
    {
        if (!one.userId.isEmpty()) {
            const QString value = userIdValue(m_provider, one.userId);
            if (of(AliasKind::UserId).leads(value))
                return of(AliasKind::UserId).at(value);
        }
        if (of(AliasKind::Address).leads(address))
            return of(AliasKind::Address).at(address);
        if (!isNamedOnly(one))
            return {};
        const QString name = strictName(one.name);
        return m_names.value(name) == 1 ? of(AliasKind::Name).at(name) : RegistrantKey();
    }

    QString m_provider;
    Index m_byId;
    Index m_byAddress;
    std::array<Index, 3> m_byAlias;
    QSet<RegistrantKey> m_known;
    QHash<QString, int> m_names;
};

} // namespace

std::vector<Participant> gathered(const std::vector<Visit> &visits, const HostAddresses &hosts)
{
    std::vector<Visit> inOrder = visits;
    std::stable_sort(
        inOrder.begin(), inOrder.end(), [](const Visit &a, const Visit &b) { return a.joined < b.joined; });
    Gathering gathering;
    for (const Visit &visit : inOrder)
        gathering.take(visit);
    for (Participant &one : gathering.people) {
        std::sort(one.stays.begin(), one.stays.end());
        if (!one.email.isEmpty() && hosts.contains(model::normalAddress(one.email)))
            one.state = ParticipantState::Host;
    }
    return std::move(gathering.people);
}

void match(std::vector<Participant> &participants, const std::vector<MatchPerson> &people,
    const std::vector<Alias> &aliases, const QString &provider)
{
    Matching matching(people, aliases, provider);
    for (const Participant &one : participants)
        matching.count(one);
    for (Participant &one : participants)
        matching.decide(one);
}

std::optional<Alias> aliasFor(
    const Participant &participant, const model::Registrant &person, const QString &provider)
{
    const QString address = model::normalAddress(person.email);
    Alias alias;
    alias.person = address.isEmpty() ? personOf(person.key) : address;
    if (!participant.userId.isEmpty()) {
        alias.kind = AliasKind::UserId;
        alias.value = userIdValue(provider, participant.userId);
        return alias;
    }
    if (const QString theirs = model::normalAddress(participant.email); !theirs.isEmpty()) {
        if (theirs == address)
            return {};
        alias.kind = AliasKind::Address;
        alias.value = theirs;
        return alias;
    }
    const QString name = strictName(participant.name);
    if (!participant.registrantId.isEmpty() || !tellsOnePerson(name))
        return {};
    alias.kind = AliasKind::Name;
    alias.value = name;
    return alias;
}

} // namespace services
