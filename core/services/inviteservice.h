// Invitations: the text, the mail, the calendar file, the QR code.
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/session.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

#include <vector>

namespace desktop {
class MailClient;
}
namespace settings {
class Settings;
}

namespace services {

class SessionService;
class ProfileService;

struct InvitationParts {
    QString subject;
    QString text;
    QString html;
    QByteArray calendar; // iCalendar, METHOD:PUBLISH; empty for a session without a date
    QUrl link;
    std::optional<base::Error> passwordProblem; // the password should be in it but could not be read
};

struct InvitationWish {
    QString language; // BCP 47; empty: the session's, else the application's
    bool withPassword = true; // only where the session allows it
};

enum class MailedAs : std::uint8_t { Mailto, Draft };

// The modules of a QR code, row by row; drawing is the window's.
struct QrModules {
    int size = 0;
    std::vector<bool> dark;
    bool at(int x, int y) const { return dark[size_t(y) * size_t(size) + size_t(x)]; }
};

class InviteService : public QObject {
    Q_OBJECT

public:
    // `draftFolder`: where drafts for the mail client are written; see removeOldDrafts().
    InviteService(SessionService &sessions, ProfileService &profiles, desktop::MailClient &mailClient,
        const settings::Settings &settings, const base::Clock &clock, QString draftFolder,
        QObject *parent = nullptr);

    base::Async<InvitationParts> compose(const model::SessionKey &key, const InvitationWish &wish = {});
    // Opens the default mail client with the invitation: by mailto where the text fits, as a draft with
    // the calendar file attached where it does not or where the host wants the attachment.
    base::Async<MailedAs> email(
        const model::SessionKey &key, const InvitationWish &wish = {}, bool withCalendarFile = false);
    // To be called when the invitation was put on the clipboard (history).
    base::Async<bool> noteCopied(const model::SessionKey &key);

    // Once after the start: drafts may hold a password, and the mail program has read them by now.
    void removeOldDrafts();

    base::Async<QString> saveCalendarFile(const model::SessionKey &key, const QString &path); // the path
    // Languages an invitation can be written in, as BCP 47 tags.
    static QStringList languages();

    // For the settings page: the template to begin from, what it can name, ...
    QString builtInTemplate() const;
    static QStringList templateVariables();
    // ... and the template filled with a sample session, or what is wrong with it.
    base::Result<QString> previewOfTemplate(const QString &templateText) const;

    static base::Result<QrModules> qrCode(const QString &text);
    static base::Result<QByteArray> qrSvg(const QString &text);

private:
    base::Async<QString> templateOf(const model::Session &session);
    base::Async<InvitationParts> composeWithPassword(
        const model::Session &session, const QString &templateText, const InvitationWish &wish);
    base::Result<InvitationParts> composed(const model::Session &session, const QString &templateText,
        const InvitationWish &wish, const QString &password) const;
    base::Async<MailedAs> openDraft(const InvitationParts &parts);

    SessionService &m_sessions;
    ProfileService &m_profiles;
    desktop::MailClient &m_mailClient;
    const settings::Settings &m_settings;
    const base::Clock &m_clock;
    QString m_draftFolder;
};

} // namespace services
