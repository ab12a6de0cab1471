// The settings' pages by name, and what the settings window asks of the system. Functions instead
// of adapters, so that the window stays free of them.
#pragma once

#include "base/async.h"
#include "base/result.h"

#include <QKeySequence>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

namespace services {
class FeedService;
class MailAccounts;
} // namespace services

namespace ui {

class PagesControl;

enum class SettingsPage : std::uint8_t {
    General,
    Profiles,
    Invitation,
    Numbers,
    Meetings,
    Mail,
    Pages,
    Data
};

// An empty function: the system cannot do it, and the control that would need it is not shown.
struct SettingsHooks {
    std::function<bool()> startsAtLogin;
    std::function<base::Result<bool>(bool atLogin, bool hidden)> setStartsAtLogin;
    // Answers with the problem, for people; empty when the shortcut now works. An empty sequence
    // removes it.
    std::function<QString(const QKeySequence &)> setGlobalShortcut;
    // A sample invitation from the template; an unknown variable is Invalid and named in `part`.
    std::function<base::Result<QString>(const QString &invitationTemplate)> previewInvitation;
    std::function<QString()> builtInInvitation; // the template to begin from
    QStringList invitationVariables; // "topic", "start", ...
    std::function<QString()> dataLocation; // where the database is
    services::MailAccounts *mail = nullptr; // null: no e-mail goes out from here
    PagesControl *pages = nullptr; // null: this program serves no attendee pages
    services::FeedService *feed = nullptr; // the private address that calendars subscribe to
    // Whether the attendee pages answer there; Rejected and Invalid with a sentence for people.
    std::function<base::Async<bool>(const QUrl &)> checkPublicUrl;
};

} // namespace ui
