#include "mail/smtppresets.h"

#include <algorithm>

namespace mail {

const std::vector<SmtpPreset> &smtpPresets()
{
    using Need = SmtpPreset::Need;
    static const std::vector<SmtpPreset> all {
        { "Gmail", "smtp.gmail.com", 465, Encryption::Tls, SignIn::XOAuth2, "gmail.com googlemail.com",
            Need::AppPassword, "https://support.google.com/accounts/answer/185833" },
        { "Microsoft 365", "smtp.office365.com", 587, Encryption::StartTls, SignIn::XOAuth2, "",
            Need::BrowserSignIn,
            "https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/"
            "authenticated-client-smtp-submission" },
        { "Outlook.com", "smtp-mail.outlook.com", 587, Encryption::StartTls, SignIn::XOAuth2,
            "outlook.com outlook.de hotmail.com hotmail.de live.com live.de msn.com", Need::BrowserSignIn,
            "https://support.microsoft.com/office/"
            "pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040" },
        { "Yahoo", "smtp.mail.yahoo.com", 465, Encryption::Tls, SignIn::Password,
            "yahoo.com yahoo.de yahoo.co.uk yahoo.fr yahoo.es yahoo.it ymail.com rocketmail.com",
            Need::AppPassword, "https://help.yahoo.com/kb/SLN15241.html" },
        { "iCloud", "smtp.mail.me.com", 587, Encryption::StartTls, SignIn::Password,
            "icloud.com me.com mac.com", Need::AppPassword, "https://support.apple.com/102654" },
        { "GMX", "mail.gmx.net", 465, Encryption::Tls, SignIn::Password,
            "gmx.net gmx.de gmx.at gmx.ch gmx.eu", Need::SwitchOn,
            "https://hilfe.gmx.net/pop-imap/einschalten.html" },
        { "Web.de", "smtp.web.de", 587, Encryption::StartTls, SignIn::Password, "web.de", Need::SwitchOn,
            "https://hilfe.web.de/pop-imap/einschalten.html" },
        { "Fastmail", "smtp.fastmail.com", 465, Encryption::Tls, SignIn::Password, "fastmail.com fastmail.fm",
            Need::AppPassword, "https://www.fastmail.help/hc/en-us/articles/360058752854" },
        { "Proton Mail Bridge", "127.0.0.1", 1025, Encryption::StartTls, SignIn::Password,
            "proton.me protonmail.com pm.me", Need::LocalBridge, "https://proton.me/mail/bridge" },
        { "mailbox.org", "smtp.mailbox.org", 465, Encryption::Tls, SignIn::Password, "mailbox.org",
            Need::AppPasswordWithTwoFactors,
            "https://kb.mailbox.org/en/private/e-mail/e-mail-configuration" },
        { "Posteo", "posteo.de", 465, Encryption::Tls, SignIn::Password, "posteo.de posteo.net posteo.org",
            Need::AppPassword, "https://posteo.de/en/help" },
    };
    return all;
}

const SmtpPreset *smtpPresetFor(const Address &address)
{
    const auto &all = smtpPresets();
    const auto found = std::find_if(all.begin(), all.end(), [&address](const SmtpPreset &preset) {
        return !address.isNull() && QByteArray(preset.domains).split(' ').contains(address.domain());
    });
    return found == all.end() ? nullptr : &*found;
}

SmtpAccount accountOf(const SmtpPreset &preset, const Address &address)
{
    return { QString::fromLatin1(preset.host), preset.port, preset.encryption, preset.signIn,
        QString::fromLatin1(address.ascii()), {} };
}

} // namespace mail
