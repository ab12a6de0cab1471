// What Google Meet offers as a managed provider: capabilities, how to connect, what each mode lets out.
#include "providers/googlemeet/googlemeetprovider.h"
#include "providers/googlemeet/googlerecurrence.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

using model::MeetingForm;
using model::SignInWay;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(providers::GoogleMeet)
};

Capabilities capabilities(const model::Account &)
{
    Capabilities can;
    can.forms = { MeetingForm::CalendarEvent, MeetingForm::Space };
    can.makesMeetings = true;
    can.changesMeetings = true;
    can.cancelsMeetings = true;
    can.recurrence = true;
    can.occurrences = true;
    can.reusableRoom = true;
    can.attendeesInvited = true;
    can.attendance = true;
    can.attendanceReadyAfter = std::chrono::minutes(5);
    can.adoption = Adoption::SameRequest;
    return can;
}

ConnectionGuide guide()
{
    ConnectionGuide guide;
    guide.ways = { SignInWay::Browser };
    guide.steps = {
        { Texts::tr("In the Google Cloud console, make a project named Meetwright and switch on the Google "
                    "Calendar "
                    "API and the Google Meet API."),
            QUrl(u"https://console.cloud.google.com/apis/library"_s) },
        { Texts::tr(
              "Set up the consent screen. Choose “Internal” with Google Workspace; otherwise publish the "
              "app, or the sign-in ends after seven days."),
            QUrl(u"https://console.cloud.google.com/auth/branding"_s) },
        { Texts::tr("Add the permissions listed here under Data access."),
            QUrl(u"https://console.cloud.google.com/auth/scopes"_s) },
        { Texts::tr(
              "Make an OAuth client of the type Desktop app, and copy its client ID and client secret."),
            QUrl(u"https://console.cloud.google.com/auth/clients"_s) },
    };
    guide.fields = {
        { u"clientId"_s, Texts::tr("Client ID"), u"123456789012-abc.apps.googleusercontent.com"_s },
        { u"clientSecret"_s, Texts::tr("Client secret"), u"GOCSPX-…"_s, true },
        { u"calendarId"_s, Texts::tr("Calendar, if not your own one"), u"primary"_s, false, false },
        { u"sendUpdates"_s, Texts::tr("Whom Google writes to besides Meetwright: none, externalOnly or all"),
            u"none"_s, false, false },
    };
    const QString prefix = u"https://www.googleapis.com/auth/"_s;
    guide.scopes = {
        { prefix % u"calendar.calendarlist.readonly"_s, Texts::tr("Tells whose account this is."), true },
        { prefix % u"calendar.events"_s, Texts::tr("Makes, changes and removes the events of your sessions."),
            false },
        { prefix % u"calendar.events.readonly"_s, Texts::tr("Reads the events you linked."), true },
        { prefix % u"meetings.space.created"_s,
            Texts::tr("Makes meetings without a calendar, and closes them."), false },
        { prefix % u"meetings.space.readonly"_s, Texts::tr("Reads afterwards who came."), true },
    };
    guide.authorizeUrl = u"https://accounts.google.com/o/oauth2/v2/auth"_s;
    guide.tokenUrl = u"https://oauth2.googleapis.com/token"_s;
    guide.revokeUrl = u"https://oauth2.googleapis.com/revoke"_s;
    return guide;
}

net::AllowList allowed(model::AccountMode mode)
{
    if (mode == model::AccountMode::NoConnection)
        return {};
    const QByteArray events = "/calendar/v3/calendars/{calendar}/events";
    std::vector<net::AllowedRequest> list {
        { "GET", "/calendar/v3/users/me/calendarList" },
        { "GET", events + "/{event}" },
        { "GET", events + "/{event}/instances" },
        { "GET", "/v2/spaces/{space}" },
        { "GET", "/v2/conferenceRecords/**" },
        { "GET", "/v2/conferenceRecords" },
    };
    if (mode == model::AccountMode::LinkOnly)
        return net::AllowList(list);
    list.push_back({ "POST", events });
    list.push_back({ "PATCH", events + "/{event}" });
    list.push_back({ "DELETE", events + "/{event}" });
    list.push_back({ "POST", "/v2/spaces" });
    list.push_back({ "PATCH", "/v2/spaces/{space}" });
    list.push_back({ "POST", "/v2/spaces/{space}" }); // "{space}:endActiveConference"
    return net::AllowList(list);
}

RecurrenceFit recurrenceFit(const MeetingPlan &plan)
{
    if (!plan.series.repeats())
        return {};
    const QString why = plan.form == MeetingForm::CalendarEvent
        ? whyNotAtGoogle(plan.series)
        : Texts::tr("Only a calendar event can repeat at Google.");
    return { why.isEmpty(), why };
}

std::unique_ptr<MeetingProvider> make(const ManagedProvider::Parts &parts)
{
    return std::make_unique<GoogleMeetProvider>(parts);
}

} // namespace

const ManagedProvider &googleMeetManaged()
{
    static const ManagedProvider managed { capabilities, guide, allowed, recurrenceFit, make };
    return managed;
}

} // namespace providers
