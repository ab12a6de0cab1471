#include "invites/icsfields.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace invites {
namespace {

// Names, not numbers: files are read by people and by other versions.
constexpr std::array providerNames { "NONE", "JITSI", "ZOOM", "TEAMS", "WEBEX", "GOTO", "GOOGLE-MEET",
    "BIGBLUEBUTTON", "VIMEO", "LINK" };
constexpr std::array kindNames { "MEETING", "WEBINAR", "IN-PERSON", "HYBRID" };
constexpr std::array policyNames { "ANY-TIME", "FROM-15-MINUTES-BEFORE" };
constexpr std::array callNames { "NONE", "SERVICE-NUMBERS", "OWN-TEXT" };

template <typename Names, typename Enum>
void addName(icalcomponent *component, const char *property, const Names &names, Enum value)
{
    if (size_t(value) < names.size())
        addX(component, property, QString::fromLatin1(names[size_t(value)]));
}

template <typename Names, typename Enum>
void readName(icalcomponent *component, const char *property, const Names &names, Enum &value)
{
    const QString text = xValue(component, property);
    for (size_t i = 0; i < names.size(); ++i) {
        if (text.compare(QLatin1StringView(names[i]), Qt::CaseInsensitive) == 0)
            value = Enum(i);
    }
}

void addText(icalcomponent *component, const char *property, const QString &value)
{
    if (!value.isEmpty())
        addX(component, property, value);
}

void addFlag(icalcomponent *component, const char *property, bool value)
{
    addX(component, property, value ? u"TRUE"_s : u"FALSE"_s);
}

bool readFlag(icalcomponent *component, const char *property, bool otherwise)
{
    const QString text = xValue(component, property);
    return text.isEmpty() ? otherwise : text.compare("TRUE"_L1, Qt::CaseInsensitive) == 0;
}

QUrl webUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? url : QUrl();
}

} // namespace

void writeOwnFields(icalcomponent *component, const model::Session &session)
{
    addText(component, "X-MEETWRIGHT-SESSION-ID",
        session.reservedId.isNull() ? u"NONE"_s : session.reservedId.digits());
    addText(component, "X-MEETWRIGHT-JOIN-CODE", session.joinCode);
    addText(component, "X-MEETWRIGHT-PUBLIC-TOKEN", session.publicToken);
    addName(component, "X-MEETWRIGHT-KIND", kindNames, session.kind);
    addText(component, "X-MEETWRIGHT-HOST", session.host);
    addText(component, "X-MEETWRIGHT-LOCATION", session.location);
    addName(component, "X-MEETWRIGHT-PROVIDER", providerNames, session.place.provider);
    addText(component, "X-MEETWRIGHT-SERVER", session.place.server.toString(QUrl::FullyEncoded));
    addText(component, "X-MEETWRIGHT-ROOM", session.place.room);
    addText(component, "X-MEETWRIGHT-MEETING-NUMBER", session.place.externalId);
    addText(component, "X-MEETWRIGHT-JOIN-URL", session.place.joinUrl.toString(QUrl::FullyEncoded));
    addFlag(component, "X-MEETWRIGHT-HAS-PASSWORD", session.hasPassword);
    addFlag(component, "X-MEETWRIGHT-PASSWORD-IN-INVITATION", session.passwordInInvitation);
    addName(component, "X-MEETWRIGHT-CONFERENCE-CALL", callNames, session.conferenceCall);
    addText(component, "X-MEETWRIGHT-CONFERENCE-CALL-TEXT", session.conferenceCallText);
    addName(component, "X-MEETWRIGHT-START-POLICY", policyNames, session.startPolicy);
    addFlag(component, "X-MEETWRIGHT-OPEN", session.open);
    if (!session.usesDevices)
        addFlag(component, "X-MEETWRIGHT-USES-DEVICES", false);
    if (session.closeAfter)
        addX(component, "X-MEETWRIGHT-CLOSE-AFTER", QString::number(session.closeAfter->count()));
    addText(component, "X-MEETWRIGHT-MAIL-REMINDERS", model::remindersText(session.mailReminders));
    addText(component, "X-MEETWRIGHT-LANGUAGE", session.invitationLanguage);
    if (!session.profile.isNull())
        addX(component, "X-MEETWRIGHT-PROFILE", session.profile.toString());
}

bool readOwnFields(icalcomponent *component, model::Session &session)
{
    const QString id = xValue(component, "X-MEETWRIGHT-SESSION-ID");
    if (id.isEmpty())
        return false;
    session.reservedId = model::ReservedId::parse(id).value_or(model::ReservedId());
    const QString code = xValue(component, "X-MEETWRIGHT-JOIN-CODE");
    const bool digits = std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    session.joinCode = code.size() == 6 && digits ? code : QString();
    const QString token = xValue(component, "X-MEETWRIGHT-PUBLIC-TOKEN");
    static const QRegularExpression tokenForm(u"^[A-Za-z0-9_-]{22,64}$"_s);
    session.publicToken = tokenForm.match(token).hasMatch() ? token : QString();
    readName(component, "X-MEETWRIGHT-KIND", kindNames, session.kind);
    session.host = xValue(component, "X-MEETWRIGHT-HOST");
    session.location = xValue(component, "X-MEETWRIGHT-LOCATION");
    session.place = {};
    readName(component, "X-MEETWRIGHT-PROVIDER", providerNames, session.place.provider);
    session.place.server = webUrl(xValue(component, "X-MEETWRIGHT-SERVER"));
    session.place.room = xValue(component, "X-MEETWRIGHT-ROOM");
    session.place.externalId = xValue(component, "X-MEETWRIGHT-MEETING-NUMBER");
    session.place.joinUrl = webUrl(xValue(component, "X-MEETWRIGHT-JOIN-URL"));
    session.hasPassword = readFlag(component, "X-MEETWRIGHT-HAS-PASSWORD", false);
    session.passwordInInvitation = readFlag(component, "X-MEETWRIGHT-PASSWORD-IN-INVITATION", true);
    readName(component, "X-MEETWRIGHT-CONFERENCE-CALL", callNames, session.conferenceCall);
    session.conferenceCallText = xValue(component, "X-MEETWRIGHT-CONFERENCE-CALL-TEXT");
    readName(component, "X-MEETWRIGHT-START-POLICY", policyNames, session.startPolicy);
    session.open = readFlag(component, "X-MEETWRIGHT-OPEN", true);
    session.usesDevices = readFlag(component, "X-MEETWRIGHT-USES-DEVICES", true);
    bool given = false;
    const int minutes = xValue(component, "X-MEETWRIGHT-CLOSE-AFTER").toInt(&given);
    if (given && minutes >= 0)
        session.closeAfter = std::chrono::minutes(minutes);
    session.mailReminders = model::remindersFromText(xValue(component, "X-MEETWRIGHT-MAIL-REMINDERS"));
    session.invitationLanguage = xValue(component, "X-MEETWRIGHT-LANGUAGE");
    session.profile = model::ProfileKey::fromString(xValue(component, "X-MEETWRIGHT-PROFILE"));
    return true;
}

} // namespace invites
