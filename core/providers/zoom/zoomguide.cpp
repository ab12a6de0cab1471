#include "providers/zoom/zoomguide.h"

#include "providers/zoom/zoomcodec.h"
#include "providers/zoom/zoompeople.h"
#include "providers/zoom/zoomtexts.h"

using namespace Qt::StringLiterals;

namespace providers {

namespace {

constexpr int MostRegistrants = 4999;

// The names of granular scopes as Server-to-Server apps have them; an app of one user has them without
// ":admin".
std::vector<GuideScope> scopesOf(const QString &kind, const QString &things)
{
    const auto scope = [&kind](QLatin1StringView action, const QString &what) {
        return QString(kind + u':' + action + u':' + what + u":admin"_s);
    };
    return {
        { scope("read"_L1, kind), ZoomTexts::tr("Reads one of the %1: time, link, password.").arg(things),
            true },
        { scope("read"_L1, u"list_"_s + kind + u's'),
            ZoomTexts::tr("Finds %1 again after a connection broke, so that nothing is made twice.")
                .arg(things),
            true },
        { scope("read"_L1, u"list_registrants"_s),
            ZoomTexts::tr("Compares the registrations of %1 with those kept here.").arg(things), true },
        { scope("write"_L1, u"registrant"_s), ZoomTexts::tr("Registers people for %1.").arg(things), true },
        { scope("write"_L1, u"batch_registrants"_s),
            ZoomTexts::tr("Registers several people for %1 at once.").arg(things), true },
        { scope("update"_L1, u"registrant_status"_s),
            ZoomTexts::tr("Cancels and approves registrations of %1.").arg(things), true },
        { scope("write"_L1, kind), ZoomTexts::tr("Makes %1 that you initiate.").arg(things), false },
        { scope("update"_L1, kind), ZoomTexts::tr("Passes your changes of %1 on.").arg(things), false },
        { scope("delete"_L1, kind), ZoomTexts::tr("Removes %1 that you cancel.").arg(things), false },
        { scope("update"_L1, u"status"_s), ZoomTexts::tr("Ends %1 that are running.").arg(things), false },
    };
}

std::vector<GuideScope> scopes()
{
    std::vector<GuideScope> list { { u"user:read:user:admin"_s,
        ZoomTexts::tr("Says whose account this is: the check of the connection."), true } };
    for (const auto &[kind, things] : { std::pair(u"meeting"_s, ZoomTexts::tr("meetings")),
             std::pair(u"webinar"_s, ZoomTexts::tr("webinars")) }) {
        for (GuideScope &scope : scopesOf(kind, things))
            list.push_back(std::move(scope));
    }
    list.push_back({ u"meeting:read:list_past_instances:admin"_s,
        ZoomTexts::tr("Finds afterwards when meetings were held, to read who came."), true });
    list.push_back({ u"webinar:read:list_past_instances:admin"_s,
        ZoomTexts::tr("Finds afterwards when webinars were held, to read who came."), true });
    list.push_back({ u"report:read:list_meeting_participants:admin"_s,
        ZoomTexts::tr("Reads afterwards who came to meetings (needs a paid plan)."), true });
    list.push_back({ u"report:read:list_webinar_participants:admin"_s,
        ZoomTexts::tr("Reads afterwards who came to webinars (needs a paid plan)."), true });
    return list;
}

std::vector<GuideStep> steps()
{
    const QUrl marketplace(u"https://marketplace.zoom.us/"_s);
    return {
        { ZoomTexts::tr(
              "Open the Zoom App Marketplace and sign in as an administrator of the Zoom account, or "
              "as somebody whose role may make Server-to-Server OAuth apps."),
            marketplace },
        { ZoomTexts::tr("Choose Develop, then Build App, then Server-to-Server OAuth App, and Create."),
            QUrl(u"https://marketplace.zoom.us/develop/create"_s) },
        { ZoomTexts::tr("Give the app a name that the administrators will recognise, such as Meetwright."),
            {} },
        { ZoomTexts::tr("Copy Account ID, Client ID and Client Secret from App Credentials into the fields "
                        "below. The secret goes to this computer’s keychain and nowhere else."),
            {} },
        { ZoomTexts::tr("Fill in company and contact under Information. Zoom wants them before it activates "
                        "an app."),
            {} },
        { ZoomTexts::tr(
              "Choose Scopes, then Add Scopes, and tick the ones listed below. Leave webinars out if "
              "you hold none."),
            {} },
        { ZoomTexts::tr("Choose Activation, then Activate your app."), {} },
        { ZoomTexts::tr(
              "Check the connection here. A scope that is missing is named; add it at Zoom and check "
              "again."),
            {} },
        { ZoomTexts::tr(
              "Without an administrator: make a General App that is managed by the user instead, "
              "with the redirect http://127.0.0.1/ and the same scopes without \":admin\", and sign in "
              "with the browser. It needs no Account ID."),
            QUrl(u"https://marketplace.zoom.us/develop/create"_s) },
    };
}

} // namespace

Capabilities zoomCapabilities(const model::Account &account)
{
    Capabilities can;
    can.forms = { model::MeetingForm::Meeting, model::MeetingForm::Webinar };
    const bool manages = account.mode == model::AccountMode::CreateAndManage;
    const bool connected = account.mode != model::AccountMode::NoConnection;
    can.makesMeetings = manages;
    can.changesMeetings = manages;
    can.cancelsMeetings = manages;
    can.endsMeetings = manages;
    can.recurrence = true;
    can.occurrences = manages;
    can.reusableRoom = true;
    can.startLinkExpires = true;
    can.startLinkLife = std::chrono::hours(2);
    can.registrants = connected;
    can.registrantBatch = ZoomPeopleAtOnce;
    can.registrantApproval = connected;
    can.attendance = connected;
    can.attendanceReadyAfter = std::chrono::minutes(30);
    can.adoption = Adoption::Marker;
    can.password.supported = true;
    can.password.required = true;
    can.password.minLength = 1;
    can.password.maxLength = ZoomPasswordLength;
    can.password.allowed = u"@-_*!"_s;
    can.budget = { 100, 3 };
    can.topicLength = ZoomTopicLength;
    can.descriptionLength = zoomDescriptionLength();
    can.registrantLimit = MostRegistrants;
    can.shortest = std::chrono::minutes(1);
    can.longest = ZoomLongest;
    return can;
}

ConnectionGuide zoomGuide()
{
    ConnectionGuide guide;
    guide.ways = { model::SignInWay::ZoomServerToServer, model::SignInWay::Browser };
    guide.steps = steps();
    guide.fields = {
        { u"accountId"_s, ZoomTexts::tr("Account ID (Server-to-Server OAuth)"), u"q6gBJVO5TzexKYTb_I2rpg"_s,
            false, false },
        { u"clientId"_s, ZoomTexts::tr("Client ID"), u"Z2Nt3oJQTzeWCdPHfqOoKA"_s },
        { u"clientSecret"_s, ZoomTexts::tr("Client Secret"), {}, true },
    };
    guide.scopes = scopes();
    guide.authorizeUrl = u"https://zoom.us/oauth/authorize"_s;
    guide.tokenUrl = u"https://zoom.us/oauth/token"_s;
    guide.deviceUrl = u"https://zoom.us/oauth/devicecode"_s;
    guide.revokeUrl = u"https://zoom.us/oauth/revoke"_s;
    guide.clientSecretInHeader = true;
    return guide;
}

} // namespace providers
