#pragma once

#include "mail/address.h"
#include "mail/smtpaccount.h"

#include <vector>

namespace mail {

// What is known of a mail provider, so that its customers only type address and password.
struct SmtpPreset {
    const char *name; // a brand; not translated
    const char *host;
    quint16 port;
    Encryption encryption;
    SignIn signIn; // the better way where there are two
    const char *domains; // of its addresses, parted by spaces
    // What its customers have to do first; empty: nothing, the usual password is taken.
    enum class Need : std::uint8_t {
        Nothing,
        AppPassword, // a password made for this program
        AppPasswordWithTwoFactors, // the same, but only where the sign-in has a second step
        SwitchOn, // sending by other programs is off until it is allowed in the settings
        LocalBridge, // a program of the provider on this computer gives user, password and certificate
        BrowserSignIn, // passwords are no longer taken
    } need;
    const char *page; // says how
};

const std::vector<SmtpPreset> &smtpPresets(); // in the order to offer them
const SmtpPreset *smtpPresetFor(const Address &address); // nullptr: not known by its domain

SmtpAccount accountOf(const SmtpPreset &preset, const Address &address);

} // namespace mail
