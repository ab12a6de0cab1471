// What a Webex account can do, how it is connected, and which requests its mode lets out.
#include "providers/webex/webexaccount.h"

#include "providers/webex/webextexts.h"
#include "providers/webex/webexcodec.h"
#include "providers/webex/webexprovider.h"
#include "providers/webex/webexrecurrence.h"

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
    can.forms = { model::MeetingForm::Meeting, model::MeetingForm::Webinar };
    can.makesMeetings = manages;
    can.changesMeetings = manages;
    can.cancelsMeetings = manages;
    can.endsMeetings = manages;
    can.recurrence = true;
    can.occurrences = manages;
    can.startLinkExpires = true;
    can.startLinkLife = WebexStartLinkLife;
    can.registrants = true;
    can.registrantBatch = 50;
    can.registrantApproval = true;
    can.attendance = true;
    can.attendanceReadyAfter = std::chrono::minutes(10);
    can.adoption = Adoption::Marker;
    // Each site sets its own; these are met by the usual ones, and a site's refusal is shown.
    can.password = { true, true, false, 8, 0, u"!@#$%^&*()-_=+[]{};:,.?/|~"_s };
    can.budget = { 100, 0 };
    can.topicLength = WebexTopicLength;
    can.descriptionLength = WebexAgendaLength;
    can.shortest = WebexShortest;
    can.longest = WebexLongest;
    return can;
}

ConnectionGuide guide()
{
    ConnectionGuide guide;
    guide.ways = { model::SignInWay::Browser, model::SignInWay::DeviceCode };
    // Compared to the letter, port included.
    guide.redirectUrl = u"http://127.0.0.1:47813/"_s;
    const QUrl apps(u"https://developer.webex.com/my-apps"_s);
    guide.steps = {
        { WebexTexts::tr("Sign in at the Webex developer site with the host’s Webex account."), apps },
        { WebexTexts::tr(
              "Choose “Create a New App”, then “Integration”, and give it a name your participants may see."),
            QUrl(u"https://developer.webex.com/my-apps/new/integration"_s) },
        { WebexTexts::tr("Enter %1 as the redirect address, and tick the permissions listed below.")
                .arg(guide.redirectUrl),
            {} },
        { WebexTexts::tr("Copy the client ID and the client secret into the fields here. The secret is shown "
                         "only once."),
            {} },
        { WebexTexts::tr("Sign in. Webex asks you once whether you agree."), {} },
    };
    guide.fields = {
        { u"clientId"_s, WebexTexts::tr("Client ID"), u"C0ffee…"_s, false, true },
        { u"clientSecret"_s, WebexTexts::tr("Client secret"), {}, true, true },
    };
    guide.scopes = {
        { u"spark:people_read"_s, WebexTexts::tr("To show whose account it is."), true },
        { u"meeting:schedules_read"_s, WebexTexts::tr("To read your meetings and their registrants."), true },
        { u"meeting:schedules_write"_s,
            WebexTexts::tr("To make and change meetings, and to register people."), true },
        { u"meeting:participants_read"_s, WebexTexts::tr("To see afterwards who came."), true },
        { u"meeting:controls_write"_s, WebexTexts::tr("To end a meeting."), false },
        { u"meeting:preferences_read"_s, WebexTexts::tr("To see which kinds of meetings your licence has."),
            false },
    };
    guide.authorizeUrl = u"https://webexapis.com/v1/authorize"_s;
    guide.tokenUrl = u"https://webexapis.com/v1/access_token"_s;
    guide.deviceUrl = u"https://webexapis.com/v1/device/authorize"_s;
    return guide;
}

net::AllowList allowed(model::AccountMode mode)
{
    // Also a start link is only read, though by POST.
    std::vector<net::AllowedRequest> list {
        { "GET", "/v1/people/me" },
        { "GET", "/v1/meetings" },
        { "GET", "/v1/meetings/sessionTypes" },
        { "GET", "/v1/meetings/{meetingId}" },
        { "POST", "/v1/meetings/join" },
        { "GET", "/v1/meetings/{meetingId}/registrants" },
        { "POST", "/v1/meetings/{meetingId}/registrants" },
        { "POST", "/v1/meetings/{meetingId}/registrants/bulkInsert" },
        { "POST", "/v1/meetings/{meetingId}/registrants/approve" },
        { "POST", "/v1/meetings/{meetingId}/registrants/cancel" },
        { "GET", "/v1/meetingParticipants" },
    };
    if (mode == model::AccountMode::NoConnection)
        return {};
    if (mode == model::AccountMode::CreateAndManage) {
        list.insert(list.end(),
            {
                { "POST", "/v1/meetings" },
                { "PATCH", "/v1/meetings/{meetingId}" },
                { "DELETE", "/v1/meetings/{meetingId}" },
                { "POST", "/v1/meetings/{meetingId}/end" },
                { "PUT", "/v1/meetings/{meetingId}/registration" },
                { "DELETE", "/v1/meetings/{meetingId}/registration" },
            });
    }
    return net::AllowList(list);
}

std::unique_ptr<MeetingProvider> make(const ManagedProvider::Parts &parts)
{
    return std::make_unique<WebexProvider>(parts);
}

} // namespace

const ManagedProvider &webexManaged()
{
    static const ManagedProvider provider { capabilities, guide, allowed, webexRecurrenceFit, make };
    return provider;
}

} // namespace providers
