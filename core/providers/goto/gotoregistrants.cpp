// GoToProvider's registrants, of webinars and trainings.
#include "providers/goto/gotoprovider.h"
#include "providers/goto/gotorequests.h"
#include "providers/goto/gototraining.h"
#include "providers/goto/gotowebinar.h"

using namespace Qt::StringLiterals;
using base::andThen;
using base::Async;
using base::Error;
using base::ErrorKind;
using base::ready;
using model::MeetingForm;

namespace providers {
namespace {

Error noRegistrants()
{
    return { ErrorKind::Rejected,
        MeetingProvider::tr("A GoTo meeting has no registrants. Make a webinar or a training instead."),
        u"form"_s };
}

} // namespace

Async<std::vector<PersonThere>> GoToProvider::registrants(const Ref &ref)
{
    using People = std::vector<PersonThere>;
    if (ref.form == MeetingForm::Meeting)
        return ready<People>(tl::unexpected<Error>(noRegistrants()));
    return andThen(organizer(), this, [this, ref](const QString &organizer) {
        const QString path = goToEventPath(organizer, ref) + u"/registrants"_s;
        const bool isTraining = ref.form == MeetingForm::Training;
        return m_exchange.readAll<PersonThere>(
            isTraining ? goToGet(path) : goToGet(path, { { u"limit"_s, u"200"_s } }),
            isTraining ? goToTrainingPeople : goToWebinarPeople, goToNextPage);
    });
}

Async<std::vector<PushOutcome>> GoToProvider::addRegistrants(
    const Ref &ref, const std::vector<model::Registrant> &people)
{
    if (ref.form == MeetingForm::Meeting)
        return ready<std::vector<PushOutcome>>(tl::unexpected<Error>(noRegistrants()));
    return addFrom(ref, people, {});
}

Async<std::vector<PushOutcome>> GoToProvider::addFrom(
    const Ref &ref, const std::vector<model::Registrant> &people, std::vector<PushOutcome> sofar)
{
    if (sofar.size() >= people.size())
        return ready<std::vector<PushOutcome>>(std::move(sofar));
    return andThen(add(ref, people.at(sofar.size())), this,
        [this, ref, people, sofar](const PushOutcome &outcome) mutable {
            sofar.push_back(outcome);
            return addFrom(ref, people, std::move(sofar));
        });
}

Async<PushOutcome> GoToProvider::add(const Ref &ref, const model::Registrant &person)
{
    const QString email = model::normalAddress(person.email);
    if (!m_account.userEmail.isEmpty() && email == model::normalAddress(m_account.userEmail))
        return ready<PushOutcome>(PushOutcome(base::failure(ErrorKind::Rejected,
            tr("This is the host’s own address, which cannot be registered. Use another one."), u"email"_s)));
    const auto added = andThen(organizer(), this, [this, ref, person](const QString &organizer) {
        const bool isTraining = ref.form == MeetingForm::Training;
        // An address that is there already is answered with 409, so a repeated one makes nobody twice.
        net::Request request = goToSend("POST", goToEventPath(organizer, ref) + u"/registrants"_s,
            isTraining ? goToTrainingPersonBody(person) : goToWebinarPersonBody(person), net::Repeat::Safe);
        if (!isTraining)
            request.headers = { { "Accept", "application/vnd.citrix.g2wapi-v1.1+json" } };
        return m_exchange.read<PersonThere>(request, isTraining ? goToTrainingPerson : goToWebinarPerson);
    });
    const auto named = andThen(added, this, [person](PersonThere there) {
        there.firstName = person.firstName;
        there.lastName = person.lastName;
        there.email = person.email;
        return base::Result<PushOutcome>(PushOutcome(there));
    });
    return orElse(named, this, [this, ref, email](const Error &error) {
        if (error.kind == ErrorKind::Conflict)
            return findPerson(ref, email);
        if (error.kind == ErrorKind::Rejected && error.part != "mode"_L1)
            return ready<PushOutcome>(PushOutcome(tl::unexpected<Error>(error)));
        return ready<PushOutcome>(tl::unexpected<Error>(error));
    });
}

Async<PushOutcome> GoToProvider::findPerson(const Ref &ref, const QString &email)
{
    return andThen(registrants(ref), this, [email](const std::vector<PersonThere> &people) {
        for (const PersonThere &there : people) {
            if (model::normalAddress(there.email) == email)
                return base::Result<PushOutcome>(PushOutcome(there));
        }
        return base::Result<PushOutcome>(PushOutcome(base::failure(ErrorKind::Rejected,
            tr("GoTo says that this address is registered, but does not list it. Look there."), u"email"_s)));
    });
}

Async<bool> GoToProvider::cancelRegistrant(const Ref &ref, const model::Registrant &person)
{
    if (ref.form == MeetingForm::Meeting)
        return ready<bool>(tl::unexpected<Error>(noRegistrants()));
    const auto there = person.providerId.isEmpty()
        ? findPerson(ref, model::normalAddress(person.email))
        : ready<PushOutcome>(PushOutcome(PersonThere { person.providerId, {}, {}, {}, {}, {}, {} }));
    return andThen(there, this, [this, ref](const PushOutcome &known) {
        if (!known)
            return ready<bool>(true); // nobody there has that address
        return andThen(organizer(), this, [this, ref, id = known->providerId](const QString &organizer) {
            return m_exchange.remove(goToSend(
                "DELETE", goToEventPath(organizer, ref) + u"/registrants/"_s + id, {}, net::Repeat::Safe));
        });
    });
}

} // namespace providers
