#include "providers/goto/gotopeople.h"

using namespace Qt::StringLiterals;

namespace providers {

QString goToName(const QString &name)
{
    static constexpr qsizetype longest = 128;
    return name.trimmed().isEmpty() ? u"-"_s : name.trimmed().left(longest);
}

PersonThere goToPersonFrom(const JsonFields &json, QLatin1StringView first, QLatin1StringView last)
{
    PersonThere person;
    person.providerId = json.digits("registrantKey"_L1);
    if (person.providerId.isEmpty())
        json.fail(u"registrantKey is missing"_s);
    person.firstName = json.text(first);
    person.lastName = json.text(last);
    person.email = json.text("email"_L1);
    person.joinUrl = json.webLink("joinUrl"_L1);
    const QString status = json.text("status"_L1);
    person.pending = status == "WAITING"_L1;
    if (status == "DENIED"_L1)
        person.state = model::RegistrantState::Cancelled;
    return person;
}

} // namespace providers
