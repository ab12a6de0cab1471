// Every kind of mail, in English and German, byte by byte. What other programs make of the files:
// goldenmails.py and tests/e2e/mail. With MEETWRIGHT_UPDATE_GOLDEN set they are written anew: look at the
// diff.
#include "core/invites/golden.h"

#include "schedule/rruletext.h"
#include "services/mailmessage.h"
#include "settings/settings.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using model::MailKind;

namespace {

base::WallTime wall(int month, int day, std::chrono::minutes time)
{
    return base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / month / day).time_since_epoch())
        + time;
}

// Every Tuesday at ten in Berlin; the second one an hour later, the third one not at all.
model::Session session()
{
    model::Session session;
    session.key = model::SessionKey::fromString(u"0b0c9b52-6a50-4c0e-8d38-5f6f0f1d2c3b"_s);
    session.reservedId = *model::ReservedId::parse(u"414319478");
    session.joinCode = u"271828"_s;
    session.calendarUid = u"0b0c9b52-6a50-4c0e-8d38-5f6f0f1d2c3b@meetwright"_s;
    session.sequence = 2;
    session.topic = u"Growing tomatoes on a balcony: Öl & <Erde>"_s;
    session.description = u"What you need:\n- a pot of 20 litres\n- patience\n\nQuestions are welcome."_s;
    session.host = u"Dana Reyes"_s;
    session.wantsRegistration = true;
    session.startPolicy = model::StartPolicy::FromFifteenMinutesBefore;
    session.hasPassword = true;
    session.conferenceCall = model::ConferenceCall::OwnText;
    session.conferenceCallText = u"By phone: +49 30 1234567, then 414319478#"_s;
    session.createdAt = session.changedAt = base::Instant(1'794'000'000s);
    model::Series series;
    series.start = wall(11, 24, 10h);
    series.zone = "Europe/Berlin";
    series.duration = 45min;
    series.rule = *schedule::parseRule(u"FREQ=WEEKLY;BYDAY=TU;COUNT=5"_s);
    session.series.push_back(series);
    model::OccurrenceOverride moved;
    moved.recurrenceId = wall(12, 1, 10h);
    moved.start = wall(12, 1, 11h);
    model::OccurrenceOverride gone;
    gone.recurrenceId = wall(12, 8, 10h);
    gone.cancelled = true;
    session.overrides = { moved, gone };
    return session;
}

services::MailFacts facts(MailKind kind, const QString &language)
{
    services::MailFacts facts;
    facts.session = session();
    facts.registered = 14;
    facts.mail.key = model::MailKey::fromString(u"6f8d4c8e-0b5a-4f0f-9a55-3a1f0c8b7e21"_s);
    facts.mail.session = facts.session.key;
    facts.mail.kind = kind;
    facts.mail.language = language;
    facts.mail.address = u"kim@example.com"_s;
    facts.mail.name = u"Kim Lee"_s;
    facts.mail.zone = "America/New_York";
    facts.link = QUrl(u"https://meet.example.org/a/AbCdEfGhIjKlMnOpQrStUv"_s);
    facts.linkIsPersonal = true;
    if (kind == MailKind::Invitation || kind == MailKind::CohostInvitation
        || kind == MailKind::HostReminder) {
        facts.link = QUrl(u"https://meet.example.org/j/414319478"_s);
        facts.linkIsPersonal = false;
    }
    if (kind == MailKind::Invitation || kind == MailKind::Reminder)
        facts.password = u"open <sesame>"_s;
    if (kind == MailKind::Reminder || kind == MailKind::HostReminder)
        facts.mail.start = base::Instant(1'795'510'800s); // 24 November 2026, 10:00 in Berlin
    if (kind == MailKind::HostReminder) {
        facts.mail.address = u"dana@example.org"_s;
        facts.mail.name = u"Dana Reyes"_s;
        facts.mail.zone = "Europe/Berlin";
    }
    return facts;
}

QByteArray logo()
{
    QFile file(QString::fromUtf8(TEST_DATA_DIR) + u"/mail/logo.png"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct Sample {
    QString name;
    MailKind kind;
    std::function<void(services::MailFacts &)> change = [](services::MailFacts &) {};
};

std::vector<Sample> samples()
{
    const auto branded = [](services::MailFacts &facts) {
        facts.profile.headerColour = u"#f2c744"_s; // light: black on it
        facts.profile.logo = logo();
        facts.profile.replyTo = u"team@example.org"_s;
    };
    return {
        { u"confirmation"_s, MailKind::Confirmation },
        { u"update"_s, MailKind::Update },
        { u"update-one-date"_s, MailKind::Update,
            [](services::MailFacts &facts) { facts.mail.recurrenceId = wall(12, 1, 10h); } },
        { u"cancellation"_s, MailKind::Cancellation },
        { u"cancellation-one-date"_s, MailKind::Cancellation,
            [](services::MailFacts &facts) { facts.mail.recurrenceId = wall(12, 8, 10h); } },
        { u"registration-cancelled"_s, MailKind::RegistrationCancelled },
        { u"invitation"_s, MailKind::Invitation,
            [](services::MailFacts &facts) { facts.mail.note = u"Bring a friend.\nIt is free."_s; } },
        { u"cohost-invitation"_s, MailKind::CohostInvitation },
        { u"reminder"_s, MailKind::Reminder, branded },
        { u"host-reminder"_s, MailKind::HostReminder },
        { u"own-words"_s, MailKind::Reminder,
            [branded](services::MailFacts &facts) {
                branded(facts);
                facts.own = model::MailTemplate { MailKind::Reminder, facts.mail.language,
                    u"See you {?date}on {date}{/date}: {topic}"_s,
                    u"Dear {name},\n\nyour balcony awaits <you> {when}.\n{?password}Key: "
                    u"{password}\n{/password}"
                    "\n{join}\n\n{host}"_s };
            } },
    };
}

base::Result<mail::Message> written(const Sample &sample, const QString &language)
{
    const QTemporaryDir folder;
    settings::Settings settings(settings::Files::in(folder.path()));
    settings.set(settings::keys::hostName, u"Dana Reyes"_s);
    settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
    services::MailFacts about = facts(sample.kind, language);
    sample.change(about);
    const base::Instant now(1'795'000'000s);
    const auto composed = services::composeMail(about, settings, now);
    if (!composed)
        return base::passOn(composed);
    return services::messageOf(*composed, about.mail, *mail::Address::of(u"meet@example.org"_s), now);
}

} // namespace

class GoldenMailTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMailIsAsItWas_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("language");
        const auto all = samples();
        for (size_t i = 0; i < all.size(); ++i) {
            for (const QString &language : { u"en"_s, u"de"_s })
                QTest::newRow(qPrintable(QString(all[i].name + u'.' + language))) << int(i) << language;
        }
    }

    void everyMailIsAsItWas()
    {
        QFETCH(int, number);
        QFETCH(QString, language);
        const auto all = samples();
        const Sample &sample = all[size_t(number)];
        const auto message = written(sample, language);
        QVERIFY2(message.has_value(), message ? "" : qPrintable(message.error().detail));
        const QByteArray bytes = mail::bytesOf(*message);
        const QString file = sample.name + u'.' + language + u".eml"_s;
        QCOMPARE(bytes, golden(file, bytes, u"mail/composed"_s));
    }
};

QTEST_GUILESS_MAIN(GoldenMailTest)
#include "tst_golden.moc"
