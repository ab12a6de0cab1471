#include "ui/mailtext.h"

#include "ui/errortext.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct MailText {
    Q_DECLARE_TR_FUNCTIONS(ui::MailText)
};

} // namespace

QString mailLanguageText(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return language.isEmpty() ? MailText::tr("as in Meetwright") : language;
    return name.left(1).toUpper() + name.mid(1);
}

QString mailZoneText(const QByteArray &zone)
{
    return zone.isEmpty() ? MailText::tr("as the session") : QString::fromUtf8(zone);
}

QString personText(const QString &name, const QString &address)
{
    if (address.isEmpty() || name.isEmpty())
        return name.isEmpty() ? address : name;
    return name + u" <"_s + address + u'>';
}

QString untoldText(services::Untold::Why why)
{
    switch (why) {
    case services::Untold::Why::NoAddress:
        return MailText::tr("Nothing: no e-mail address, so tell them yourself");
    case services::Untold::Why::OnlyAtProvider:
        return MailText::tr("Nothing: registered only at the provider");
    case services::Untold::Why::NeverTold:
        break;
    }
    return MailText::tr("Nothing: was not told of the session yet");
}

QString mailErrorText(const QString &happened, const base::Error &error)
{
    switch (error.kind) {
    case base::ErrorKind::Rejected:
    case base::ErrorKind::Invalid:
    case base::ErrorKind::Unauthorised:
        return error.detail.isEmpty() || error.part == "keychain"_L1
            ? errorText(happened, error)
            : QString(happened + u' ' + error.detail);
    case base::ErrorKind::NotFound:
        return happened + u' '
            + MailText::tr("The session or the person is no longer here, so nobody is written to.");
    default:
        return errorText(happened, error);
    }
}

} // namespace ui
