#include "services/mailbuiltin.h"

#include "invites/invitationtemplate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::Error;
using base::ErrorKind;
using base::Result;
using invites::InvitationTemplate;
using model::MailKind;
using model::MailTemplate;

namespace {

struct MailTemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(services::MailTemplate)
};

class BuiltIn {
public:
    BuiltIn(MailKind kind, const invites::Translation &translation) : m_kind(kind), m_translation(translation)
    {
    }

    QString subject() const;
    QString body() const;

private:
    QString say(const char *text) const { return m_translation.text("services::MailWords", text); }
    QString opening() const;
    QString why() const;

    MailKind m_kind;
    const invites::Translation &m_translation;
};

QString BuiltIn::subject() const
{
    const QString topic = u"{topic}"_s;
    const QString withTime = u"{topic}{?date}, {date}, {time}{/date}"_s;
    switch (m_kind) {
    case MailKind::Confirmation:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "Registered: %1")).arg(topic);
    case MailKind::Update:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "New time: %1")).arg(withTime);
    case MailKind::Cancellation:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "Cancelled: %1"))
            .arg(u"{topic}{?occurrence}, {occurrence}{/occurrence}"_s);
    case MailKind::RegistrationCancelled:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "Registration cancelled: %1")).arg(topic);
    case MailKind::CohostInvitation:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "You are a co-host: %1")).arg(topic);
    case MailKind::Reminder:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "Reminder: %1")).arg(withTime);
    case MailKind::HostReminder:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "Your session: %1")).arg(withTime);
    case MailKind::Invitation:
        break;
    }
    return say(QT_TRANSLATE_NOOP("services::MailWords", "Invitation: %1")).arg(topic);
}

QString BuiltIn::opening() const
{
    const QString host = u"{host}"_s;
    switch (m_kind) {
    case MailKind::Confirmation:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "you are registered for this session."));
    case MailKind::Update:
        return u"{!occurrence}"_s
            + say(QT_TRANSLATE_NOOP("services::MailWords",
                "the time of this session has changed. Your registration stays as it is."))
            + u"{/occurrence}{?occurrence}"_s
            + say(QT_TRANSLATE_NOOP("services::MailWords",
                      "one date of this session has a new time. It was to be on %1. Your registration stays "
                      "as it is."))
                  .arg(u"{occurrence}"_s)
            + u"{/occurrence}"_s;
    case MailKind::Cancellation:
        return u"{!occurrence}"_s
            + say(QT_TRANSLATE_NOOP("services::MailWords", "this session was cancelled by the host."))
            + u"{/occurrence}{?occurrence}"_s
            + say(QT_TRANSLATE_NOOP("services::MailWords",
                      "the host cancelled one date of this session: %1. The others take place."))
                  .arg(u"{occurrence}"_s)
            + u"{/occurrence}"_s;
    case MailKind::RegistrationCancelled:
        return say(QT_TRANSLATE_NOOP(
            "services::MailWords", "your registration for this session was cancelled, as you asked."));
    case MailKind::CohostInvitation:
        return say(
            QT_TRANSLATE_NOOP("services::MailWords", "%1 asks you to help with this session as a co-host."))
            .arg(host);
    case MailKind::Reminder:
        return say(QT_TRANSLATE_NOOP(
            "services::MailWords", "this is your reminder of the session that you registered for."));
    case MailKind::HostReminder:
        return say(QT_TRANSLATE_NOOP("services::MailWords", "this is your reminder of your own session."));
    case MailKind::Invitation:
        break;
    }
    return say(QT_TRANSLATE_NOOP("services::MailWords", "%1 invites you to this session.")).arg(host);
}

QString BuiltIn::why() const
{
    switch (m_kind) {
    case MailKind::Confirmation:
    case MailKind::Update:
    case MailKind::Cancellation:
    case MailKind::Reminder:
        return say(QT_TRANSLATE_NOOP("services::MailWords",
            "You get this e-mail because you are registered for this session with your address."));
    default:
        return {};
    }
}

QString BuiltIn::body() const
{
    const bool cancels = m_kind == MailKind::Cancellation || m_kind == MailKind::RegistrationCancelled;
    QStringList parts { say(QT_TRANSLATE_NOOP("services::MailWords", "Hello %1,")).arg(u"{name}"_s),
        opening(), u"{note}"_s, u"{facts}"_s };
    if (m_kind == MailKind::HostReminder)
        parts << u"{how_to_start}"_s;
    if (!cancels)
        parts << u"{join}"_s << u"{phone}"_s << u"{description}"_s;
    parts << why();
    parts.removeAll(QString());
    return parts.join("\n\n"_L1) + u'\n';
}

// Values that the check fills a template with: only those that are in every mail.
QHash<QString, QString> leastValues()
{
    QHash<QString, QString> values;
    for (const MailVariable &variable : mailVariables()) {
        if (variable.sort == MailVariable::Sort::Always)
            values.insert(variable.name, u"x"_s);
    }
    return values;
}

Error refused(const QString &text, const QString &part)
{
    return { ErrorKind::Invalid, text, part };
}

Result<void> checkPart(const QString &text)
{
    const auto asIs = [](const QString &one) { return one; };
    const auto value = [](const QString &, const QString &one) { return one; };
    const auto parsed = InvitationTemplate::parse(text, mailVariableNames());
    const auto rendered
        = parsed ? parsed->render(leastValues(), asIs, value, mailBlockNames()) : base::passOn(parsed);
    if (rendered)
        return {};
    const QString name = rendered.error().part;
    if (!mailVariableNames().contains(name))
        return tl::unexpected(refused(MailTemplateTexts::tr("There is no variable {%1}.").arg(name), name));
    return tl::unexpected(
        refused(MailTemplateTexts::tr("{%1} is not closed, or has no value in every e-mail: write "
                                      "{?%1}…{/%1} around what belongs to it.")
                    .arg(name),
            name));
}

} // namespace

const std::vector<MailKind> &mailKinds()
{
    static const std::vector<MailKind> kinds { MailKind::Confirmation, MailKind::Reminder, MailKind::Update,
        MailKind::Cancellation, MailKind::RegistrationCancelled, MailKind::Invitation,
        MailKind::CohostInvitation, MailKind::HostReminder };
    return kinds;
}

MailTemplate builtInMail(MailKind kind, const invites::Translation &translation)
{
    const BuiltIn words(kind, translation);
    return { kind, translation.language(), words.subject(), words.body() };
}

MailTemplate builtInMail(MailKind kind, const QString &language)
{
    MailTemplate words = builtInMail(kind, invites::Translation(language));
    words.language = language;
    return words;
}

const std::vector<MailVariable> &mailVariables()
{
    using Sort = MailVariable::Sort;
    static const std::vector<MailVariable> all { { u"name"_s, Sort::Always }, { u"topic"_s, Sort::Always },
        { u"when"_s, Sort::Always }, { u"host"_s, Sort::Always }, { u"session_id"_s, Sort::Always },
        { u"registered"_s, Sort::Always }, { u"facts"_s, Sort::Block }, { u"join"_s, Sort::Block },
        { u"description"_s, Sort::Block }, { u"note"_s, Sort::Block }, { u"phone"_s, Sort::Block },
        { u"how_to_start"_s, Sort::Block }, { u"date"_s, Sort::Sometimes }, { u"time"_s, Sort::Sometimes },
        { u"zone"_s, Sort::Sometimes }, { u"session_when"_s, Sort::Sometimes },
        { u"duration"_s, Sort::Sometimes }, { u"recurrence"_s, Sort::Sometimes },
        { u"occurrence"_s, Sort::Sometimes }, { u"location"_s, Sort::Sometimes },
        { u"link"_s, Sort::Sometimes }, { u"join_code"_s, Sort::Sometimes },
        { u"password"_s, Sort::Sometimes } };
    return all;
}

QStringList mailVariableNames()
{
    QStringList names;
    for (const MailVariable &variable : mailVariables())
        names << variable.name;
    return names;
}

QStringList mailBlockNames()
{
    QStringList names;
    for (const MailVariable &variable : mailVariables()) {
        if (variable.sort == MailVariable::Sort::Block)
            names << variable.name;
    }
    return names;
}

Result<void> checkMailTemplate(const MailTemplate &written)
{
    if (written.subject.trimmed().isEmpty())
        return tl::unexpected(refused(MailTemplateTexts::tr("Write a subject."), u"subject"_s));
    if (written.body.trimmed().isEmpty())
        return tl::unexpected(refused(MailTemplateTexts::tr("Write a text."), u"body"_s));
    if (written.subject.size() > model::longestMailSubject)
        return tl::unexpected(refused(MailTemplateTexts::tr("The subject is too long."), u"subject"_s));
    if (written.body.size() > model::longestMailBody)
        return tl::unexpected(refused(MailTemplateTexts::tr("The text is too long."), u"body"_s));
    if (auto subject = checkPart(written.subject); !subject)
        return subject;
    return checkPart(written.body);
}

} // namespace services
