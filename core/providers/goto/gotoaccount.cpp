// What a GoTo account can do, how it is connected, and which requests its mode lets out.
#include "providers/goto/gotoaccount.h"

#include "providers/goto/gototexts.h"
#include "providers/goto/gotocodec.h"
#include "providers/goto/gotoprovider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

Capabilities capabilities(const model::Account &account)
{
    Capabilities can;
    if (account.mode == model::AccountMode::NoConnection)
        return can;
    const bool manages = account.mode == model::AccountMode::CreateAndManage;
    can.forms = { model::MeetingForm::Webinar, model::MeetingForm::Training, model::MeetingForm::Meeting };
    can.makesMeetings = manages;
    can.changesMeetings = manages;
    can.cancelsMeetings = manages;
    can.recurrence = true;
    can.reusableRoom = true;
    // How long a link lasts is not written.
    can.startLinkExpires = true;
    can.registrants = true;
    can.attendance = true;
    can.attendanceReadyAfter = std::chrono::minutes(30);
    can.adoption = Adoption::Marker;
    can.topicLength = GoToSubjectLength; // a meeting's is shorter, which goToCheck says
    can.descriptionLength = GoToDescriptionLength - goToMarkerLength();
    return can;
}

ConnectionGuide guide()
{
    ConnectionGuide guide;
    guide.ways = { model::SignInWay::Browser };
    // Compared to the letter, port included.
    guide.redirectUrl = u"http://127.0.0.1:47813/"_s;
    guide.steps = {
        { GoToTexts::tr("Sign in at the GoTo developer site with the host’s GoTo account."),
            QUrl(u"https://developer.goto.com/"_s) },
        { GoToTexts::tr("Create an OAuth client, and give it a name your participants may see."),
            QUrl(u"https://developer.logmeininc.com/clients"_s) },
        { GoToTexts::tr("Enter %1 as the redirect address, and choose the products you use.")
                .arg(guide.redirectUrl),
            {} },
        { GoToTexts::tr("Copy the client ID and the client secret into the fields here. The secret is shown "
                        "only once."),
            {} },
        { GoToTexts::tr("Sign in. GoTo asks you once whether you agree."), {} },
    };
    guide.fields = {
        { u"clientId"_s, GoToTexts::tr("Client ID"), u"01234567-89ab-…"_s, false, true },
        { u"clientSecret"_s, GoToTexts::tr("Client secret"), {}, true, true },
    };
    guide.scopes = {
        { u"collab:"_s, GoToTexts::tr("To make, change and read your webinars, trainings and meetings."),
            true },
    };
    guide.authorizeUrl = u"https://authentication.logmeininc.com/oauth/authorize"_s;
    guide.tokenUrl = u"https://authentication.logmeininc.com/oauth/token"_s;
    guide.clientSecretInHeader = true;
    return guide;
}

net::AllowList allowed(model::AccountMode mode)
{
    const QByteArray webinars = "/G2W/rest/v2/organizers/{organizerKey}/webinars";
    const QByteArray trainings = "/G2T/rest/organizers/{organizerKey}/trainings";
    const QByteArray meetings = "/G2M/rest/meetings";
    if (mode == model::AccountMode::NoConnection)
        return {};
    std::vector<net::AllowedRequest> list {
        { "GET", "/admin/rest/v1/me" },
        { "GET", "/G2M/rest/upcomingMeetings" },
        { "GET", "/G2T/rest/trainings/{trainingKey}/start" },
        { "GET", "/G2W/rest/v2/webinars/{webinarKey}/startUrl" },
        { "GET", meetings + "/{meetingId}" },
        { "GET", meetings + "/{meetingId}/start" },
        { "GET", meetings + "/{meetingId}/attendees" },
        { "GET", webinars + "/{webinarKey}/sessions" },
        { "GET", webinars + "/{webinarKey}/sessions/{sessionKey}/attendees" },
        { "GET", "/G2T/rest/reports/organizers/{organizerKey}/trainings/{trainingKey}" },
        { "GET", "/G2T/rest/reports/organizers/{organizerKey}/sessions/{sessionKey}/attendees" },
    };
    for (const QByteArray &events : { webinars, trainings }) {
        const QByteArray event = events + "/{key}";
        const QByteArray people = event + "/registrants";
        list.insert(list.end(),
            { { "GET", events }, { "GET", event }, { "GET", people }, { "POST", people },
                { "DELETE", people + "/{registrantKey}" } });
    }
    if (mode == model::AccountMode::CreateAndManage) {
        list.insert(list.end(),
            { { "POST", webinars }, { "PUT", webinars + "/{webinarKey}" },
                { "DELETE", webinars + "/{webinarKey}" }, { "POST", trainings },
                { "PUT", trainings + "/{trainingKey}/nameDescription" },
                { "PUT", trainings + "/{trainingKey}/times" }, { "DELETE", trainings + "/{trainingKey}" },
                { "POST", meetings }, { "PUT", meetings + "/{meetingId}" },
                { "DELETE", meetings + "/{meetingId}" } });
    }
    return net::AllowList(list);
}

std::unique_ptr<MeetingProvider> make(const ManagedProvider::Parts &parts)
{
    return std::make_unique<GoToProvider>(parts);
}

} // namespace

const ManagedProvider &goToManaged()
{
    // GoTo documents 403 for bad and missing tokens and never 401.
    static const ManagedProvider provider { capabilities, guide, allowed, goToRecurrenceFit, make,
        { 401, 403 } };
    return provider;
}

} // namespace providers
