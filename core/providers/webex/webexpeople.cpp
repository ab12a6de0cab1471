#include "providers/webex/webexpeople.h"

#include "providers/jsonfields.h"
#include "providers/webex/webexcodec.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

// Webex needs both names; a person who gave one is not turned away for it.
QString nameOrDash(const QString &name)
{
    return name.trimmed().isEmpty() ? u"-"_s : name.trimmed();
}

QJsonObject jsonOf(const model::Registrant &person)
{
    // Webex's own mail is wanted: a registrant's personal link comes in it and in no answer.
    return { { u"firstName"_s, nameOrDash(person.firstName) }, { u"lastName"_s, nameOrDash(person.lastName) },
        { u"email"_s, person.email.trimmed() }, { u"sendEmail"_s, true } };
}

PersonThere personFrom(const JsonFields &json)
{
    PersonThere person;
    person.providerId = json.needed("id"_L1);
    person.firstName = json.text("firstName"_L1);
    person.lastName = json.text("lastName"_L1);
    person.email = json.text("email"_L1);
    const QString status = json.text("status"_L1);
    person.pending = status == "pending"_L1;
    if (status == "rejected"_L1)
        person.state = model::RegistrantState::Cancelled;
    return person;
}

} // namespace

QByteArray webexPersonBody(const model::Registrant &person)
{
    return QJsonDocument(jsonOf(person)).toJson(QJsonDocument::Compact);
}

QByteArray webexPeopleBody(const std::vector<model::Registrant> &people)
{
    QJsonArray items;
    for (const model::Registrant &person : people)
        items.append(jsonOf(person));
    return QJsonDocument(QJsonObject { { u"items"_s, items } }).toJson(QJsonDocument::Compact);
}

QByteArray webexIdsBody(const QStringList &registrantIds, bool mail)
{
    QJsonArray ids;
    for (const QString &id : registrantIds)
        ids.append(QJsonObject { { u"id"_s, id } });
    return QJsonDocument(QJsonObject { { u"registrants"_s, ids }, { u"sendEmail"_s, mail } })
        .toJson(QJsonDocument::Compact);
}

base::Result<PersonThere> webexPersonOf(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    const PersonThere person = personFrom(*json);
    return json->outcome(person);
}

base::Result<std::vector<PersonThere>> webexPeopleOf(const QByteArray &body)
{
    const auto json = JsonFields::parse(body);
    if (!json)
        return base::passOn(json);
    std::vector<PersonThere> people;
    for (const JsonFields &item : json->objects("items"_L1))
        people.push_back(personFrom(item));
    return json->outcome(people);
}

base::Result<Page<PersonThere>> webexPeoplePageOf(const net::Response &response)
{
    const auto people = webexPeopleOf(response.body);
    if (!people)
        return base::passOn(people);
    return Page<PersonThere> { *people, webexNextPage(response) };
}

} // namespace providers
