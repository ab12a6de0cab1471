#include "providers/rehearsal/rehearsal.h"

#include "providers/meetinglink.h"
#include "providers/provider.h"
#include "providers/rehearsal/rehearsaldesk.h"
#include "providers/rehearsal/rehearsalprovider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {

using model::Account;

namespace {

struct RehearsalTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Rehearsal)
};

Capabilities capabilities(const model::Account &)
{
    Capabilities can;
    can.forms = { model::MeetingForm::Meeting };
    can.makesMeetings = true;
    can.changesMeetings = true;
    can.cancelsMeetings = true;
    can.endsMeetings = true;
    can.recurrence = true;
    can.occurrences = true;
    can.startLinkExpires = true;
    can.startLinkLife = RehearsalDesk::StartLinkLife;
    can.registrants = true;
    can.registrantBatch = RehearsalDesk::PeopleAtOnce;
    can.registrantApproval = true;
    can.attendance = true;
    can.attendanceReadyAfter = RehearsalDesk::ReportAfter;
    can.adoption = Adoption::Marker;
    can.password = { true, true, false, RehearsalDesk::ShortestPassword, RehearsalDesk::LongestPassword,
        RehearsalDesk::PasswordSigns };
    can.budget.writes = RehearsalDesk::WritesPerDay;
    return can;
}

ConnectionGuide guide()
{
    ConnectionGuide guide;
    guide.ways = { model::SignInWay::None };
    guide.steps
        = { { RehearsalTexts::tr("The rehearsal needs no account: it is there while the demo runs."), {} } };
    return guide;
}

net::AllowList allowed(model::AccountMode mode)
{
    std::vector<net::AllowedRequest> lines;
    if (mode != model::AccountMode::NoConnection)
        lines = { { "GET", "/me" }, { "GET", "/meetings/**" }, { "GET", "/meetings" },
            { "POST", "/meetings/{id}/start" }, { "POST", "/meetings/{id}/registrants" },
            { "PUT", "/meetings/{id}/registrants/{person}" } };
    if (mode == model::AccountMode::CreateAndManage) {
        for (const char *path : { "/meetings/{id}", "/meetings/{id}/occurrences/{start}" })
            for (const char *method : { "PUT", "DELETE" })
                lines.push_back({ method, path });
        lines.push_back({ "POST", "/meetings" });
        lines.push_back({ "POST", "/meetings/{id}/end" });
    }
    return net::AllowList(lines);
}

RecurrenceFit fit(const MeetingPlan &)
{
    return {};
}

std::unique_ptr<MeetingProvider> make(const ManagedProvider::Parts &parts)
{
    return std::make_unique<RehearsalProvider>(parts);
}

const ManagedProvider managed { capabilities, guide, allowed, fit, make };

} // namespace

Account rehearsalAccount()
{
    model::Account account;
    account.key = model::AccountKey::make();
    account.provider = model::ProviderKind::Rehearsal;
    account.name = RehearsalTexts::tr("Rehearsal");
    account.signIn = model::SignInWay::None;
    return account;
}

Provider rehearsal()
{
    Provider provider;
    provider.kind = model::ProviderKind::Rehearsal;
    provider.name = QT_TRANSLATE_NOOP("providers::Provider", "Rehearsal");
    provider.joinUrl = Need::Optional;
    provider.rehearsalOnly = true;
    provider.managed = &managed;
    return provider;
}

} // namespace providers
