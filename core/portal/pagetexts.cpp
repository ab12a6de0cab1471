#include "portal/pagetexts.h"

#include <algorithm>
#include <iterator>

namespace portal {
namespace {

constexpr const char *context = "portal::Page";

struct PageText {
    const char *name;
    const char *source;
};

constexpr PageText texts[] = {
    { "languages", QT_TRANSLATE_NOOP("portal::Page", "Languages") },

    // Joining
    { "veiledTitle", QT_TRANSLATE_NOOP("portal::Page", "A session with a password") },
    { "joinTitle", QT_TRANSLATE_NOOP("portal::Page", "Join a session") },
    { "joinLead", QT_TRANSLATE_NOOP("portal::Page", "You need no account, only what your host gave you.") },
    { "whereLabel", QT_TRANSLATE_NOOP("portal::Page", "Session ID, join code or link") },
    { "whereHint",
        QT_TRANSLATE_NOOP("portal::Page",
            "The ID has nine digits, the code has six. You can also paste the link you got.") },
    { "nameLabel", QT_TRANSLATE_NOOP("portal::Page", "Your name") },
    { "nameHint", QT_TRANSLATE_NOOP("portal::Page", "The host sees it while you wait.") },
    { "join", QT_TRANSLATE_NOOP("portal::Page", "Join") },
    { "joinThis", QT_TRANSLATE_NOOP("portal::Page", "Join this session") },
    { "joinNow", QT_TRANSLATE_NOOP("portal::Page", "Join now") },
    { "joinEarly", QT_TRANSLATE_NOOP("portal::Page", "Go to the waiting room") },
    { "passwordLabel", QT_TRANSLATE_NOOP("portal::Page", "Session password") },
    { "passwordHint", QT_TRANSLATE_NOOP("portal::Page", "It is in your invitation, or ask your host.") },

    // What is known of the session
    { "by", QT_TRANSLATE_NOOP("portal::Page", "Hosted by {{organizer}}") },
    { "when", QT_TRANSLATE_NOOP("portal::Page", "When") },
    { "forYou", QT_TRANSLATE_NOOP("portal::Page", "For you:") },
    { "duration", QT_TRANSLATE_NOOP("portal::Page", "Duration") },
    { "where", QT_TRANSLATE_NOOP("portal::Page", "Where") },
    { "sessionId", QT_TRANSLATE_NOOP("portal::Page", "Session ID") },
    { "yourName", QT_TRANSLATE_NOOP("portal::Page", "Your name") },
    { "stateEarly", QT_TRANSLATE_NOOP("portal::Page", "Not started yet") },
    { "stateRunning", QT_TRANSLATE_NOOP("portal::Page", "Running now") },
    { "stateOver", QT_TRANSLATE_NOOP("portal::Page", "Over") },
    { "stateClosed", QT_TRANSLATE_NOOP("portal::Page", "Closed") },
    { "stateCancelled", QT_TRANSLATE_NOOP("portal::Page", "Cancelled") },
    { "stateNotHere", QT_TRANSLATE_NOOP("portal::Page", "In person") },
    { "stateFull", QT_TRANSLATE_NOOP("portal::Page", "Full") },

    // Why one cannot join, and what to do
    { "overTitle", QT_TRANSLATE_NOOP("portal::Page", "This session is over") },
    { "overWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "There is nothing left to join. If you expected another date, ask your host for a new "
            "invitation.") },
    { "closedTitle", QT_TRANSLATE_NOOP("portal::Page", "This session is closed") },
    { "closedWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "The host lets nobody else in. If you should be there, ask your host to open the session, "
            "then load this page again.") },
    { "cancelledTitle", QT_TRANSLATE_NOOP("portal::Page", "This session was cancelled") },
    { "cancelledWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "It will not take place as planned. You can delete it from your calendar; for a new date, ask "
            "your "
            "host.") },
    { "notHereTitle", QT_TRANSLATE_NOOP("portal::Page", "This session takes place in person") },
    { "notHereWords",
        QT_TRANSLATE_NOOP(
            "portal::Page", "There is nothing to join online. You find time and place above.") },
    { "fullTitle", QT_TRANSLATE_NOOP("portal::Page", "All places are taken") },
    { "fullWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "Nobody else can register at the moment. Look again later: when somebody cancels, a place is "
            "free.") },

    // Registration
    { "registerTitle", QT_TRANSLATE_NOOP("portal::Page", "Register") },
    { "registerLead",
        QT_TRANSLATE_NOOP("portal::Page", "The host sends you a personal link, which lets you in.") },
    { "registerLeadMailed",
        QT_TRANSLATE_NOOP(
            "portal::Page", "You get an e-mail with your personal link and an entry for your calendar.") },
    { "register", QT_TRANSLATE_NOOP("portal::Page", "Register") },
    { "firstName", QT_TRANSLATE_NOOP("portal::Page", "First name") },
    { "lastName", QT_TRANSLATE_NOOP("portal::Page", "Last name") },
    { "email", QT_TRANSLATE_NOOP("portal::Page", "E-mail address") },
    { "emailHint", QT_TRANSLATE_NOOP("portal::Page", "Your personal link is sent there.") },
    { "optional", QT_TRANSLATE_NOOP("portal::Page", "(optional)") },
    { "choose", QT_TRANSLATE_NOOP("portal::Page", "Choose…") },
    { "trap", QT_TRANSLATE_NOOP("portal::Page", "Leave this empty") },
    { "alreadyRegistered",
        QT_TRANSLATE_NOOP("portal::Page",
            "Already registered? Use your personal link. If you have lost it, ask the host for it.") },
    { "alreadyRegisteredMailed",
        QT_TRANSLATE_NOOP("portal::Page",
            "Already registered? Use the personal link in your e-mail. If you have lost it, register again "
            "with the same address and it is sent once more.") },
    { "registeredTitle", QT_TRANSLATE_NOOP("portal::Page", "Thank you, you are registered") },
    { "registeredText",
        QT_TRANSLATE_NOOP("portal::Page",
            "The host sends a personal link to the address you gave. It is yours alone: please do not pass "
            "it on.") },
    { "registeredHint",
        QT_TRANSLATE_NOOP(
            "portal::Page", "Nothing there before the start? Look among the junk mail, or ask the host.") },
    { "registeredTextMailed",
        QT_TRANSLATE_NOOP("portal::Page",
            "A confirmation is on its way to the address you gave. The link in it is yours alone: please do "
            "not pass it on.") },
    { "registeredHintMailed",
        QT_TRANSLATE_NOOP("portal::Page",
            "Nothing there after a few minutes? Look among the junk mail, or register again with the same "
            "address.") },

    // The personal page
    { "reviewName",
        QT_TRANSLATE_NOOP("portal::Page", "This is how others see you. Change it if it is not right.") },
    { "personalLink",
        QT_TRANSLATE_NOOP("portal::Page", "This page is yours alone. Please do not pass its address on.") },
    { "addToCalendar", QT_TRANSLATE_NOOP("portal::Page", "Add to your calendar") },
    { "calendarFile", QT_TRANSLATE_NOOP("portal::Page", "Calendar file") },
    { "cannotCome", QT_TRANSLATE_NOOP("portal::Page", "I cannot come") },
    { "cancelAsk",
        QT_TRANSLATE_NOOP("portal::Page",
            "Your place becomes free for somebody else, and this link stops working. You can register again "
            "later if there is still room.") },
    { "cancelRegistration", QT_TRANSLATE_NOOP("portal::Page", "Cancel my registration") },
    { "notRegisteredTitle", QT_TRANSLATE_NOOP("portal::Page", "Your registration is cancelled") },
    { "notRegisteredWords",
        QT_TRANSLATE_NOOP(
            "portal::Page", "You are no longer expected. If that was a mistake, register again.") },
    { "registerAgain", QT_TRANSLATE_NOOP("portal::Page", "Register again") },

    // The waiting room
    { "waitingTitle", QT_TRANSLATE_NOOP("portal::Page", "Waiting room") },
    { "waitingForHost", QT_TRANSLATE_NOOP("portal::Page", "Waiting for the host") },
    { "waitingHint",
        QT_TRANSLATE_NOOP(
            "portal::Page", "You are let in by yourself as soon as the host starts. Leave this page open.") },
    { "refreshesItself",
        QT_TRANSLATE_NOOP("portal::Page",
            "Your browser runs no scripts, so this page loads itself anew every few seconds. When the host "
            "has "
            "started, you find a link here.") },
    { "goingSoon", QT_TRANSLATE_NOOP("portal::Page", "The host has started") },
    { "going", QT_TRANSLATE_NOOP("portal::Page", "The host has started. Taking you there…") },
    { "goNow", QT_TRANSLATE_NOOP("portal::Page", "Go to the session") },
    { "startsIn", QT_TRANSLATE_NOOP("portal::Page", "Planned start: %1") },
    { "connectionLost",
        QT_TRANSLATE_NOOP("portal::Page",
            "No connection at the moment. This page keeps trying; you need not do anything.") },
    { "checkDevices", QT_TRANSLATE_NOOP("portal::Page", "Check camera and microphone") },

    // Camera and microphone
    { "checkTitle", QT_TRANSLATE_NOOP("portal::Page", "Check camera and microphone") },
    { "checkLead",
        QT_TRANSLATE_NOOP("portal::Page",
            "Picture and sound stay on this page: nothing is sent or recorded. You can also go on "
            "without.") },
    { "tryDevices", QT_TRANSLATE_NOOP("portal::Page", "Turn on camera and microphone") },
    { "cameraPreview", QT_TRANSLATE_NOOP("portal::Page", "Your camera's picture") },
    { "microphone", QT_TRANSLATE_NOOP("portal::Page", "Microphone level") },
    { "cameraChoice", QT_TRANSLATE_NOOP("portal::Page", "Camera") },
    { "microphoneChoice", QT_TRANSLATE_NOOP("portal::Page", "Microphone") },
    { "listening", QT_TRANSLATE_NOOP("portal::Page", "Say something: the bar should move.") },
    { "heard", QT_TRANSLATE_NOOP("portal::Page", "Your microphone works.") },
    { "devicesDenied",
        QT_TRANSLATE_NOOP("portal::Page",
            "Your browser does not let this page use camera and microphone. Allow it at the address bar, "
            "then "
            "try again.") },
    { "devicesNone",
        QT_TRANSLATE_NOOP("portal::Page",
            "No camera and no microphone were found. Plug one in and try again, or go on without.") },
    { "devicesBusy",
        QT_TRANSLATE_NOOP("portal::Page",
            "Camera or microphone cannot be used; another program may have them. Close it and try again.") },
    { "devicesInsecure",
        QT_TRANSLATE_NOOP("portal::Page",
            "Browsers allow this check only on encrypted pages, and this one is not. Go on, and check in the "
            "session itself.") },
    { "checkNeedsScript",
        QT_TRANSLATE_NOOP("portal::Page",
            "Your browser runs no scripts, so this check does not work here. Go on, and check in the session "
            "itself.") },

    // What is wrong with what was typed
    { "noSuchDoor",
        QT_TRANSLATE_NOOP("portal::Page",
            "That does not lead to a session you can join. Compare every digit, and the password if there is "
            "one, with your invitation, and try again.") },
    { "nameMissing", QT_TRANSLATE_NOOP("portal::Page", "Please type your name.") },
    { "whereMissing",
        QT_TRANSLATE_NOOP("portal::Page", "Please type the session ID or code, or paste the link.") },
    { "someWrong",
        QT_TRANSLATE_NOOP("portal::Page", "Something is missing. Please look at the marked fields.") },
    { "fieldWrong", QT_TRANSLATE_NOOP("portal::Page", "Please fill this in.") },
    { "emailWrong",
        QT_TRANSLATE_NOOP("portal::Page", "Please give an e-mail address, like ana@example.org.") },
    { "consentWrong", QT_TRANSLATE_NOOP("portal::Page", "Please tick this box to register.") },

    // Pages of one message: title, words, link
    { "missingTitle", QT_TRANSLATE_NOOP("portal::Page", "There is no such page") },
    { "missingWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "The address may be incomplete. Open the link in your invitation again, or type the session "
            "ID.") },
    { "noDoorTitle", QT_TRANSLATE_NOOP("portal::Page", "This link does not lead to a session") },
    { "noDoorWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "It may be incomplete, or the host has replaced it by a new one. Ask your host for the new link, "
            "or type the session ID from your invitation.") },
    { "expiredTitle", QT_TRANSLATE_NOOP("portal::Page", "Your place in the waiting room has run out") },
    { "expiredWords",
        QT_TRANSLATE_NOOP("portal::Page", "Open the link in your invitation again to get a new one.") },
    { "slowTitle", QT_TRANSLATE_NOOP("portal::Page", "Too many tries") },
    { "slowWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "To keep strangers out, there is a pause after several wrong tries. Wait a few minutes, look at "
            "your "
            "invitation, and try again.") },
    { "busyTitle", QT_TRANSLATE_NOOP("portal::Page", "That did not work just now") },
    { "busyWords",
        QT_TRANSLATE_NOOP(
            "portal::Page", "Nothing of what you sent was kept. Wait a moment and load the page again.") },
    { "lockedTitle", QT_TRANSLATE_NOOP("portal::Page", "The host's computer is not ready yet") },
    { "lockedWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "It has to be unlocked first. Load this page again in a few minutes, or tell your host.") },
    { "staleTitle", QT_TRANSLATE_NOOP("portal::Page", "Please send the form again") },
    { "staleWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "The page was open for too long, or your browser keeps no cookies; one is needed to see that the "
            "form is really yours. Go back, load the page anew, and send it again.") },
    { "badTitle", QT_TRANSLATE_NOOP("portal::Page", "That could not be read") },
    { "badWords",
        QT_TRANSLATE_NOOP("portal::Page", "Your browser sent something unexpected. Start again from here.") },
    { "noLinkTitle", QT_TRANSLATE_NOOP("portal::Page", "The host has started, but without a link") },
    { "noLinkWords",
        QT_TRANSLATE_NOOP("portal::Page",
            "There is no meeting link to take you to yet. Tell your host, and load this page again.") },
    { "startAgain", QT_TRANSLATE_NOOP("portal::Page", "Type a session ID") },
};

} // namespace

QString pageText(const invites::Translation &translation, const QByteArray &name)
{
    const auto *found = std::find_if(
        std::begin(texts), std::end(texts), [name](const PageText &text) { return name == text.name; });
    return found == std::end(texts) ? QString() : translation.text(context, found->source);
}

} // namespace portal
