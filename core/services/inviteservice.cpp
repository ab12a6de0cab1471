#include "services/inviteservice.h"

#include "desktop/mailclient.h"
#include "invites/mailto.h"
#include "invites/qrcode.h"
#include "mail/filename.h"
#include "mail/message.h"
#include "services/invitationvalues.h"
#include "services/profileservice.h"
#include "services/sessionservice.h"
#include "services/settingvalues.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QThreadPool>

namespace services {

using base::Async;
using base::Error;
using base::ErrorKind;
using base::Result;
using model::Session;
using model::SessionKey;

namespace {

Result<QString> written(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return base::failure(ErrorKind::Storage,
            InviteService::tr("“%1” could not be written: %2").arg(path, file.errorString()));
    return path;
}

} // namespace

InviteService::InviteService(SessionService &sessions, ProfileService &profiles,
    desktop::MailClient &mailClient, const settings::Settings &settings, const base::Clock &clock,
    QString draftFolder, QObject *parent)
    : QObject(parent),
      m_sessions(sessions),
      m_profiles(profiles),
      m_mailClient(mailClient),
      m_settings(settings),
      m_clock(clock),
      m_draftFolder(std::move(draftFolder))
{
}

Async<InvitationParts> InviteService::compose(const SessionKey &key, const InvitationWish &wish)
{
    return base::andThen(m_sessions.session(key), this, [this, wish](const Session &session) {
        return base::andThen(templateOf(session), this, [this, wish, session](const QString &templateText) {
            return composeWithPassword(session, templateText, wish);
        });
    });
}

Async<QString> InviteService::templateOf(const Session &session)
{
    return base::andThen(m_profiles.profiles(), this,
        [key = session.profile](const std::vector<model::Profile> &profiles) -> Result<QString> {
            for (const model::Profile &profile : profiles)
                if (profile.key == key)
                    return profile.invitationText;
            return QString();
        });
}

Async<InvitationParts> InviteService::composeWithPassword(
    const Session &session, const QString &templateText, const InvitationWish &wish)
{
    if (!wish.withPassword || !session.hasPassword || !session.passwordInInvitation)
        return base::ready(composed(session, templateText, wish, {}));
    auto promise = std::make_shared<QPromise<Result<InvitationParts>>>();
    promise->start();
    base::whenDone(m_sessions.password(session.key), this,
        [this, promise, session, templateText, wish](const Result<QString> &password) {
            auto parts = composed(session, templateText, wish, password.value_or(QString()));
            if (parts && !password)
                parts->passwordProblem = password.error();
            promise->addResult(std::move(parts));
            promise->finish();
        });
    return promise->future();
}

Result<InvitationParts> InviteService::composed(const Session &session, const QString &templateText,
    const InvitationWish &wish, const QString &password) const
{
    QString language = wish.language.isEmpty() ? session.invitationLanguage : wish.language;
    if (language.isEmpty())
        language = applicationLanguage(m_settings);
    const invites::Translation translation(language);
    const QUrl link = m_sessions.invitedTo(session);
    invites::InvitationContext context
        = invitationContext(session, link, m_settings, translation, m_clock.now());
    const invites::CalendarEntry entry = invitationEntry(session, link, m_settings, context, translation);
    context.password = password;

    auto invitation = invites::composeInvitation(context, translation, templateText);
    if (!invitation)
        return base::passOn(invitation);
    InvitationParts parts;
    parts.subject = invitation->subject;
    parts.text = invitation->text;
    parts.html = invitation->html;
    parts.link = link;
    if (session.hasDate()) {
        auto calendar = invites::writeCalendar({ entry },
            { invites::CalendarMethod::Publish, invites::CalendarDetail::Invitation, m_clock.now() });
        if (!calendar)
            return base::passOn(calendar);
        parts.calendar = std::move(*calendar);
    }
    return parts;
}

Async<MailedAs> InviteService::email(const SessionKey &key, const InvitationWish &wish, bool withCalendarFile)
{
    auto sent
        = base::andThen(compose(key, wish), this, [this, withCalendarFile](const InvitationParts &parts) {
              const QByteArray url = invites::mailtoUrl(parts.subject, parts.text);
              if (!withCalendarFile && invites::fitsMailto(url, m_mailClient.mailtoLimit()))
                  return base::andThen(m_mailClient.openMailto(QUrl::fromEncoded(url)), this,
                      [](auto) -> Result<MailedAs> { return MailedAs::Mailto; });
              return openDraft(parts);
          });
    return base::andThen(sent, this, [this, key](MailedAs how) {
        return base::andThen(m_sessions.note(key, model::HistoryEvent::InvitationEmailed), this,
            [how](bool) -> Result<MailedAs> { return how; });
    });
}

Async<MailedAs> InviteService::openDraft(const InvitationParts &parts)
{
    mail::Message draft;
    const QString email = hostEmail(m_settings);
    if (!email.isEmpty()) {
        const auto from = mail::Address::of(email, hostName(m_settings));
        if (!from)
            return base::ready<MailedAs>(base::passOn(from));
        draft.from = *from;
    }
    draft.subject = mail::Line(parts.subject);
    draft.text = parts.text;
    draft.html = parts.html;
    if (!parts.calendar.isEmpty())
        draft.calendar = mail::CalendarPart { parts.calendar, mail::CalendarMethod::Publish, parts.subject };
    draft.date = m_clock.now();
    draft.automatic = false;
    draft.unsent = true;
    if (!QDir().mkpath(m_draftFolder))
        return base::ready<MailedAs>(
            base::failure(ErrorKind::Storage, tr("The folder for drafts could not be made.")));
    QFile::setPermissions(m_draftFolder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString name = mail::fileName(parts.subject, QStringLiteral(".eml"));
    const auto path = written(m_draftFolder + u'/' + name, mail::bytesOf(draft));
    if (!path)
        return base::ready<MailedAs>(base::passOn(path));
    return base::andThen(
        m_mailClient.openDraft(*path), this, [](auto) -> Result<MailedAs> { return MailedAs::Draft; });
}

void InviteService::removeOldDrafts()
{
    QThreadPool::globalInstance()->start([folder = m_draftFolder] { QDir(folder).removeRecursively(); });
}

Async<bool> InviteService::noteCopied(const SessionKey &key)
{
    return m_sessions.note(key, model::HistoryEvent::InvitationCopied);
}

Async<QString> InviteService::saveCalendarFile(const SessionKey &key, const QString &path)
{
    InvitationWish wish;
    wish.withPassword = false;
    return base::andThen(
        compose(key, wish), this, [this, key, path](const InvitationParts &parts) -> Async<QString> {
            if (parts.calendar.isEmpty())
                return base::ready<QString>(base::failure(ErrorKind::Rejected,
                    tr("This session has no date yet, so there is nothing for a calendar.")));
            const auto saved = written(path, parts.calendar);
            if (!saved)
                return base::ready(saved);
            return base::andThen(m_sessions.note(key, model::HistoryEvent::CalendarFileSaved), this,
                [path](bool) -> Result<QString> { return path; });
        });
}

Result<QString> InviteService::previewOfTemplate(const QString &templateText) const
{
    if (auto checked = invites::checkTemplate(templateText); !checked)
        return checked;
    Session sample;
    sample.topic = tr("Sales meeting");
    sample.host = hostName(m_settings);
    sample.reservedId = *model::ReservedId::fromNumber(414319478);
    sample.joinCode = QStringLiteral("208771");
    const invites::Translation translation(QLocale().bcp47Name());
    auto context = invitationContext(sample, QUrl(QStringLiteral("https://meet.example.org/sales")),
        m_settings, translation, m_clock.now());
    context.start = base::WallTime(m_clock.now().time_since_epoch());
    context.startInstant = m_clock.now();
    context.zone = "UTC";
    context.duration = std::chrono::minutes(60);
    const auto invitation = invites::composeInvitation(context, translation, templateText);
    if (!invitation)
        return base::passOn(invitation);
    return invitation->subject + QStringLiteral("\n\n") + invitation->text;
}

QString InviteService::builtInTemplate() const
{
    return invites::builtInTemplate(invites::Translation(applicationLanguage(m_settings)));
}

QStringList InviteService::templateVariables()
{
    return invites::templateVariables();
}

QStringList InviteService::languages()
{
    return invites::Translation::available();
}

Result<QrModules> InviteService::qrCode(const QString &text)
{
    const auto code = invites::QrCode::of(text);
    if (!code)
        return base::passOn(code);
    QrModules modules;
    modules.size = code->size();
    modules.dark.reserve(size_t(code->size()) * size_t(code->size()));
    for (int y = 0; y < code->size(); ++y)
        for (int x = 0; x < code->size(); ++x)
            modules.dark.push_back(code->module(x, y));
    return modules;
}

Result<QByteArray> InviteService::qrSvg(const QString &text)
{
    const auto code = invites::QrCode::of(text);
    if (!code)
        return base::passOn(code);
    return code->toSvg();
}

} // namespace services
