#include "services/mailpreview.h"

#include "services/settingvalues.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

namespace {

constexpr base::Instant sampleStart { 1804150800s }; // 4 March 2027, 10:00 in Berlin

model::Session sampleSession(const settings::Settings &settings)
{
    model::Session session;
    session.key = model::SessionKey::make();
    session.calendarUid = u"sample@meetwright"_s;
    session.reservedId = model::ReservedId::parse(u"414319478").value_or(model::ReservedId());
    session.joinCode = u"271828"_s;
    session.topic = QCoreApplication::translate("services::MailTemplate", "Sales meeting");
    session.description = QCoreApplication::translate(
        "services::MailTemplate", "What the description of the session says stands here.");
    session.host = hostName(settings);
    session.wantsRegistration = true;
    model::Series series;
    series.zone = "Europe/Berlin";
    series.start = base::WallTime((sampleStart + 1h).time_since_epoch());
    session.series.push_back(series);
    return session;
}

bool goesToRegistrants(model::MailKind kind)
{
    return kind != model::MailKind::Invitation && kind != model::MailKind::CohostInvitation
        && kind != model::MailKind::HostReminder;
}

} // namespace

base::Result<ComposedMail> previewMail(const model::Profile &profile,
    const std::optional<model::MailTemplate> &own, model::MailKind kind, const QString &language,
    const settings::Settings &settings)
{
    MailFacts facts;
    facts.profile = profile;
    facts.own = own;
    facts.session = sampleSession(settings);
    facts.registered = 14;
    facts.mail.kind = kind;
    facts.mail.session = facts.session.key;
    facts.mail.language = language;
    facts.mail.zone = "America/New_York";
    facts.mail.name = u"Kim Lee"_s;
    facts.mail.address = u"kim@example.com"_s;
    if (kind == model::MailKind::HostReminder) {
        facts.mail.name = facts.session.host;
        facts.mail.address = hostEmail(settings);
        facts.mail.zone = {};
    }
    facts.linkIsPersonal = goesToRegistrants(kind);
    facts.link = QUrl(facts.linkIsPersonal ? u"https://meet.example.org/a/AbCdEfGhIjKlMnOpQrStUv"_s
                                           : u"https://meet.example.org/j/414319478"_s);
    return composeMail(facts, settings, sampleStart - 24h);
}

} // namespace services
