// What Teams offers as a managed provider: capabilities, how to connect, what each mode lets out.
#include "providers/teams/graphrecurrence.h"
#include "providers/teams/teamsprovider.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

using model::MeetingForm;
using model::SignInWay;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(providers::Teams)
};

Capabilities capabilities(const model::Account &account)
{
    const bool isApplication = account.signIn == SignInWay::ClientCredentials;
    Capabilities can;
    can.forms = { MeetingForm::CalendarEvent, MeetingForm::Meeting };
    if (!isApplication) // making webinars is for people only, registering others for applications only
        can.forms.push_back(MeetingForm::Webinar);
    can.makesMeetings = true;
    can.changesMeetings = true;
    can.cancelsMeetings = true;
    can.recurrence = true;
    can.occurrences = true;
    can.registrants = isApplication;
    can.attendeesInvited = true;
    can.attendance = true;
    can.attendanceReadyAfter = std::chrono::minutes(10); // nothing is published: reports show up so late
    can.adoption = Adoption::SameRequest;
    can.password.chosenThere = true;
    can.topicLength = 255;
    can.registrantLimit = 500; // attendees of an event
    return can;
}

ConnectionGuide guide()
{
    ConnectionGuide guide;
    guide.ways = { SignInWay::Browser, SignInWay::DeviceCode, SignInWay::ClientCredentials };
    const QUrl apps(u"https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps"_s);
    guide.steps = {
        { Texts::tr("Sign in to the Microsoft Entra admin center, open App registrations and choose New "
                    "registration. Ask your administrator if you may not."),
            apps },
        { Texts::tr("Name it Meetwright. As redirect URI choose “Public client/native” and enter "
                    "http://127.0.0.1."),
            {} },
        { Texts::tr(
              "Under Authentication, allow public client flows if you want to sign in with a code on another "
              "device."),
            {} },
        { Texts::tr("Under API permissions, add the delegated Microsoft Graph permissions listed here. Your "
                    "administrator may have to grant them."),
            {} },
        { Texts::tr("From the overview, copy the application (client) ID and the directory (tenant) ID."),
            {} },
    };
    guide.fields = {
        { u"clientId"_s, Texts::tr("Application (client) ID"), u"00001111-aaaa-2222-bbbb-3333cccc4444"_s },
        { u"tenant"_s, Texts::tr("Directory (tenant) ID"), u"contoso.onmicrosoft.com"_s },
        { u"userId"_s, Texts::tr("Host’s user ID, only where an application signs in without a person"),
            u"host@contoso.com"_s, false, false },
    };
    guide.scopes = {
        { u"User.Read"_s, Texts::tr("Tells whose account this is."), true },
        { u"offline_access"_s, Texts::tr("Keeps you signed in."), true },
        { u"Calendars.ReadWrite"_s, Texts::tr("Makes, changes and removes the events of your sessions."),
            false },
        { u"Calendars.Read"_s, Texts::tr("Reads the events you linked."), true },
        { u"OnlineMeetings.ReadWrite"_s, Texts::tr("Makes, changes and removes meetings without a calendar."),
            false },
        { u"OnlineMeetings.Read"_s, Texts::tr("Reads the meetings you linked."), true },
        { u"VirtualEvent.ReadWrite"_s, Texts::tr("Makes webinars and reads who registered."), true },
        { u"OnlineMeetingArtifact.Read.All"_s, Texts::tr("Reads afterwards who came."), true },
    };
    guide.authorizeUrl = u"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/authorize"_s;
    guide.tokenUrl = u"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/token"_s;
    guide.deviceUrl = u"https://login.microsoftonline.com/{tenant}/oauth2/v2.0/devicecode"_s;
    return guide;
}

// Of the host's own part of Graph, for /me and for /users/{id}.
void allow(std::vector<net::AllowedRequest> &list, const QByteArray &method, const QByteArray &path)
{
    list.push_back({ method, "/v1.0/me" + path });
    list.push_back({ method, "/v1.0/users/{user}" + path });
}

net::AllowList allowed(model::AccountMode mode)
{
    std::vector<net::AllowedRequest> list;
    if (mode == model::AccountMode::NoConnection)
        return {};
    const QByteArray webinars = "/v1.0/solutions/virtualEvents/webinars";
    for (const char *path : { "", "/events", "/events/{event}", "/events/{event}/instances",
             "/onlineMeetings", "/onlineMeetings/{meeting}", "/onlineMeetings/{meeting}/attendanceReports",
             "/onlineMeetings/{meeting}/attendanceReports/**" })
        allow(list, "GET", path);
    list.push_back({ "GET", webinars + "/{webinar}/**" });
    list.push_back({ "GET", webinars + "/{webinar}" }); // also getByUserRole(...)
    list.push_back({ "POST", webinars + "/{webinar}/registrations" });
    list.push_back({ "POST", webinars + "/{webinar}/registrations/{registration}/cancel" });
    if (mode == model::AccountMode::LinkOnly)
        return net::AllowList(list);
    allow(list, "POST", "/events");
    allow(list, "PATCH", "/events/{event}");
    allow(list, "DELETE", "/events/{event}");
    allow(list, "POST", "/onlineMeetings/createOrGet");
    allow(list, "PATCH", "/onlineMeetings/{meeting}");
    allow(list, "DELETE", "/onlineMeetings/{meeting}");
    list.push_back({ "POST", webinars });
    list.push_back({ "PATCH", webinars + "/{webinar}" });
    list.push_back({ "POST", webinars + "/{webinar}/publish" });
    list.push_back({ "POST", webinars + "/{webinar}/cancel" });
    return net::AllowList(list);
}

RecurrenceFit recurrenceFit(const MeetingPlan &plan)
{
    if (!plan.series.repeats())
        return {};
    const QString why = plan.form == MeetingForm::CalendarEvent
        ? whyNotInGraph(plan.series)
        : Texts::tr("Only a calendar event can repeat at Teams.");
    return { why.isEmpty(), why };
}

std::unique_ptr<MeetingProvider> make(const ManagedProvider::Parts &parts)
{
    return std::make_unique<TeamsProvider>(parts);
}

} // namespace

const ManagedProvider &teamsManaged()
{
    static const ManagedProvider managed { capabilities, guide, allowed, recurrenceFit, make };
    return managed;
}

} // namespace providers
