#include "services/mailaccounts.h"

#include "mail/smtppresets.h"

#include <algorithm>

namespace services {

using mail::SmtpPreset;

namespace {

QString firstStep(const SmtpPreset &preset)
{
    const QString name = QString::fromLatin1(preset.name);
    switch (preset.need) {
    case SmtpPreset::Need::Nothing:
        return {};
    case SmtpPreset::Need::AppPassword:
        return MailAccounts::tr(
            "%1 wants a password made for this program instead of your usual one. Make one on "
            "its pages and paste it here.")
            .arg(name);
    case SmtpPreset::Need::AppPasswordWithTwoFactors:
        return MailAccounts::tr(
            "If you sign in to %1 in two steps, make a password for this program on its pages "
            "and paste it here.")
            .arg(name);
    case SmtpPreset::Need::SwitchOn:
        return MailAccounts::tr(
            "%1 lets programs send only after you allowed it in its settings, under POP3 and "
            "IMAP.")
            .arg(name);
    case SmtpPreset::Need::LocalBridge:
        return MailAccounts::tr(
            "Start %1 on this computer. It shows the user name and the password to enter here, "
            "and exports the certificate to choose.")
            .arg(name);
    case SmtpPreset::Need::BrowserSignIn:
        return MailAccounts::tr(
            "%1 takes no passwords from programs. Connect your Microsoft account in the Account "
            "drawer and choose it here.")
            .arg(name);
    }
    return {};
}

MailGuide guideOf(const SmtpPreset *preset, const QString &address)
{
    MailGuide guide;
    guide.account.from = address.trimmed();
    guide.account.user = guide.account.from;
    if (!preset)
        return guide;
    guide.account.server = QString::fromLatin1(preset->host);
    guide.account.port = preset->port;
    guide.account.encryption = preset->encryption;
    guide.provider = QString::fromLatin1(preset->name);
    guide.first = firstStep(*preset);
    guide.page = QUrl(QString::fromLatin1(preset->page));
    guide.needsSignIn = preset->need == SmtpPreset::Need::BrowserSignIn;
    return guide;
}

} // namespace

MailGuide MailAccounts::guideFor(const QString &address)
{
    const auto parsed = mail::Address::of(address.trimmed());
    return guideOf(parsed ? mail::smtpPresetFor(*parsed) : nullptr, address);
}

MailGuide MailAccounts::guideFor(const QString &address, const QString &provider)
{
    const auto &all = mail::smtpPresets();
    const auto found = std::find_if(all.begin(), all.end(),
        [&provider](const SmtpPreset &preset) { return provider == QLatin1String(preset.name); });
    return guideOf(found == all.end() ? nullptr : &*found, address);
}

QStringList MailAccounts::providers()
{
    QStringList names;
    for (const SmtpPreset &preset : mail::smtpPresets())
        names << QString::fromLatin1(preset.name);
    return names;
}

} // namespace services
