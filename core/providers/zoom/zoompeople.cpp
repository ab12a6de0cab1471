#include "providers/zoom/zoompeople.h"

#include "providers/zoom/zoomjson.h"
#include "providers/zoom/zoomtexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

constexpr qsizetype LongestName = 64;
constexpr qsizetype LongestAddress = 128;

tl::unexpected<base::Error> refused(const QString &sentence, const QString &part)
{
    return base::failure(base::ErrorKind::Rejected, sentence, part);
}

// Zoom needs a first name; who has none is called by what there is.
QString firstNameOf(const model::Registrant &person)
{
    const QString first = person.firstName.trimmed();
    if (!first.isEmpty())
        return first;
    const QString last = person.lastName.trimmed();
    return last.isEmpty() ? person.email.trimmed().section(u'@', 0, 0).left(LongestName) : last;
}

QString lastNameOf(const model::Registrant &person)
{
    return person.firstName.trimmed().isEmpty() ? QString() : person.lastName.trimmed();
}

QJsonObject named(const model::Registrant &person)
{
    QJsonObject body { { u"email"_s, person.email.trimmed() }, { u"first_name"_s, firstNameOf(person) } };
    if (const QString last = lastNameOf(person); !last.isEmpty())
        body.insert(u"last_name"_s, last);
    return body;
}

// A join link comes at once unless somebody has to approve first.
void readLink(ZoomFields &fields, PersonThere &person)
{
    person.joinUrl = fields.link("join_url"_L1);
    person.pending = person.joinUrl.isEmpty();
}

} // namespace

base::Result<void> zoomCheck(const model::Registrant &person, const QString &hostEmail)
{
    if (!model::looksLikeAddress(person.email.trimmed()))
        return refused(ZoomTexts::tr("Zoom registers people by their e-mail address only."), u"email"_s);
    if (!hostEmail.isEmpty() && model::normalAddress(person.email) == model::normalAddress(hostEmail))
        return refused(
            ZoomTexts::tr("Zoom does not let the host register for a meeting of their own."), u"email"_s);
    if (person.email.trimmed().size() > LongestAddress)
        return refused(ZoomTexts::tr("This e-mail address is too long for Zoom: at most %n characters.",
                           nullptr, LongestAddress),
            u"email"_s);
    if (firstNameOf(person).size() > LongestName || lastNameOf(person).size() > LongestName)
        return refused(
            ZoomTexts::tr("This name is too long for Zoom: at most %n characters.", nullptr, LongestName),
            u"name"_s);
    return {};
}

QJsonObject zoomRegistrantBody(const model::Registrant &person)
{
    return named(person);
}

QJsonObject zoomBatchBody(const std::vector<model::Registrant> &people)
{
    QJsonArray list;
    for (const model::Registrant &person : people)
        list.append(named(person));
    return { { u"registrants"_s, list } };
}

QJsonObject zoomStatusBody(const QString &action, const std::vector<model::Registrant> &people)
{
    QJsonArray list;
    for (const model::Registrant &person : people) {
        QJsonObject one { { u"email"_s, person.email.trimmed() } };
        if (!person.providerId.isEmpty())
            one.insert(u"id"_s, person.providerId);
        list.append(one);
    }
    return { { u"action"_s, action }, { u"registrants"_s, list } };
}

base::Result<PersonThere> zoomRegistered(const QByteArray &body, const model::Registrant &person)
{
    const base::Result<QJsonObject> object = zoomObject(body);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    PersonThere there;
    there.providerId = fields.id("registrant_id"_L1);
    there.firstName = firstNameOf(person);
    there.lastName = lastNameOf(person);
    there.email = person.email.trimmed();
    readLink(fields, there);
    if (!fields.isSound())
        return base::passOn(fields);
    if (there.providerId.isEmpty())
        return base::failure(base::ErrorKind::Invalid, u"the answer names no registrant"_s, u"answer"_s);
    return there;
}

base::Result<std::vector<PersonThere>> zoomBatchRegistered(const QByteArray &body)
{
    const base::Result<QJsonObject> object = zoomObject(body);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    std::vector<PersonThere> people;
    const QJsonArray array = fields.array("registrants"_L1);
    for (const QJsonValue value : array) {
        ZoomFields one(value.toObject());
        PersonThere there;
        there.providerId = one.id("registrant_id"_L1);
        there.email = one.text("email"_L1);
        readLink(one, there);
        fields.add(one);
        if (!there.providerId.isEmpty() && !there.email.isEmpty())
            people.push_back(std::move(there));
    }
    if (!fields.isSound())
        return base::passOn(fields);
    return people;
}

base::Result<ZoomPeoplePage> zoomPeoplePage(const QByteArray &body)
{
    const base::Result<QJsonObject> object = zoomObject(body);
    if (!object)
        return base::passOn(object);
    ZoomFields fields(*object);
    if (!fields.has("registrants"_L1))
        return base::failure(base::ErrorKind::Invalid, u"the answer has no list"_s, u"answer"_s);
    ZoomPeoplePage page;
    page.next = fields.text("next_page_token"_L1);
    const QJsonArray array = fields.array("registrants"_L1);
    for (const QJsonValue value : array) {
        ZoomFields one(value.toObject());
        PersonThere there;
        there.providerId = one.id("id"_L1);
        there.firstName = one.text("first_name"_L1);
        there.lastName = one.text("last_name"_L1);
        there.email = one.text("email"_L1);
        there.joinUrl = one.link("join_url"_L1);
        const QString status = one.text("status"_L1);
        there.pending = status == "pending"_L1;
        // Who was cancelled is listed as denied, if at all.
        there.state = status == "denied"_L1 || status.startsWith("cancel"_L1)
            ? model::RegistrantState::Cancelled
            : model::RegistrantState::Active;
        fields.add(one);
        page.people.push_back(std::move(there));
    }
    if (!fields.isSound())
        return base::passOn(fields);
    return page;
}

const PersonThere *zoomFind(const std::vector<PersonThere> &people, const model::Registrant &person)
{
    const QString wanted = model::normalAddress(person.email);
    const auto found = std::find_if(people.begin(), people.end(),
        [&wanted](const PersonThere &there) { return model::normalAddress(there.email) == wanted; });
    return found == people.end() ? nullptr : &*found;
}

} // namespace providers
