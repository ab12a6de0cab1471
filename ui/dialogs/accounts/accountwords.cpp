#include "ui/dialogs/accounts/accountwords.h"

#include "ui/errortext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(ui::AccountWords)
};

} // namespace

QString modeText(model::AccountMode mode)
{
    switch (mode) {
    case model::AccountMode::CreateAndManage:
        return AccountWords::tr("Create and manage meetings");
    case model::AccountMode::LinkOnly:
        return AccountWords::tr("Link only");
    case model::AccountMode::NoConnection:
        break;
    }
    return AccountWords::tr("No connection");
}

QString modeMeaning(model::AccountMode mode, const QString &provider)
{
    switch (mode) {
    case model::AccountMode::CreateAndManage:
        return AccountWords::tr("Meetwright makes, changes and removes the meetings that you initiate.");
    case model::AccountMode::LinkOnly:
        return AccountWords::tr("You make meetings at %1; Meetwright reads those you link and looks after "
                                "their registrants, and never creates nor changes a meeting.")
            .arg(provider);
    case model::AccountMode::NoConnection:
        break;
    }
    return AccountWords::tr("Only links are kept here; Meetwright never asks %1 anything.").arg(provider);
}

QString wayText(model::SignInWay way)
{
    switch (way) {
    case model::SignInWay::None:
        return AccountWords::tr("Without signing in");
    case model::SignInWay::Browser:
        return AccountWords::tr("In the browser");
    case model::SignInWay::DeviceCode:
        return AccountWords::tr("With a code, on any device");
    case model::SignInWay::ClientCredentials:
        return AccountWords::tr("As an application, without a person");
    case model::SignInWay::ZoomServerToServer:
        return AccountWords::tr("Server-to-Server OAuth");
    case model::SignInWay::SharedSecret:
        break;
    }
    return AccountWords::tr("With a shared secret or key");
}

QString wayMeaning(model::SignInWay way, const QString &provider)
{
    switch (way) {
    case model::SignInWay::None:
        return AccountWords::tr("Anybody may use this server, so there is nothing to prove.");
    case model::SignInWay::Browser:
        return AccountWords::tr("Your browser opens a page of %1; you sign in there and come back.")
            .arg(provider);
    case model::SignInWay::DeviceCode:
        return AccountWords::tr("A short code appears here; you enter it at %1, in any browser.")
            .arg(provider);
    case model::SignInWay::ClientCredentials:
        return AccountWords::tr("The application proves itself by its own secret; an administrator has to "
                                "allow it.");
    case model::SignInWay::ZoomServerToServer:
        return AccountWords::tr("An app of your Zoom account proves itself by three values; nobody has to "
                                "sign in again.");
    case model::SignInWay::SharedSecret:
        break;
    }
    return AccountWords::tr("The server knows the same secret; it stays in this computer’s keychain.");
}

AccountStanding standingOf(const model::Account &account, bool failed)
{
    if (account.mode == model::AccountMode::NoConnection)
        return AccountStanding::NoConnection;
    if (account.needsSignIn)
        return AccountStanding::SignInNeeded;
    if (failed)
        return AccountStanding::TestFailed;
    return account.testedAt ? AccountStanding::Connected : AccountStanding::NotTested;
}

QString standingText(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::Connected:
        return AccountWords::tr("Connected");
    case AccountStanding::NotTested:
        return AccountWords::tr("Not connected yet");
    case AccountStanding::TestFailed:
        return AccountWords::tr("Test failed");
    case AccountStanding::SignInNeeded:
        return AccountWords::tr("Sign in needed");
    case AccountStanding::NoConnection:
        break;
    }
    return AccountWords::tr("Only links");
}

QString standingIcon(AccountStanding standing)
{
    switch (standing) {
    case AccountStanding::Connected:
        return u"check"_s;
    case AccountStanding::NotTested:
        return u"info"_s;
    case AccountStanding::TestFailed:
    case AccountStanding::SignInNeeded:
        return u"warning"_s;
    case AccountStanding::NoConnection:
        break;
    }
    return u"link"_s;
}

bool needsHost(AccountStanding standing)
{
    return standing == AccountStanding::SignInNeeded || standing == AccountStanding::TestFailed;
}

QString accountErrorText(const QString &happened, const base::Error &error, const QString &provider)
{
    switch (error.kind) {
    case base::ErrorKind::Invalid:
    case base::ErrorKind::Rejected:
        if (!error.detail.isEmpty())
            return happened + u' ' + error.detail;
        return happened + u' '
            + AccountWords::tr("%1 refused. Check what you entered, and the steps at %1.").arg(provider);
    case base::ErrorKind::Unauthorised:
        if (error.part == u"keychain"_s)
            break;
        return happened + u' '
            + AccountWords::tr("%1 does not accept this sign-in. Check what you entered, then connect again.")
                  .arg(provider);
    case base::ErrorKind::Transient:
    case base::ErrorKind::Lost:
        return happened + u' '
            + AccountWords::tr("%1 does not answer. Check the network, then try again.").arg(provider);
    case base::ErrorKind::NotFound:
        return happened + u' '
            + AccountWords::tr("%1 does not know what was asked for. Check what you entered.").arg(provider);
    case base::ErrorKind::Conflict:
        return happened + u' '
            + AccountWords::tr("The account was changed somewhere else meanwhile. Try again.");
    default:
        break;
    }
    return errorText(happened, error);
}

} // namespace ui
