// The words and the looks of mails: reminders, the host's own words, colour and logo (REG-10, REG-17,
// NEW-06).
#include "support/attendeedesk.h"

#include "services/mailbrand.h"
#include "services/mailbuiltin.h"
#include "services/mailcomposer.h"
#include "services/mailpreview.h"

#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using model::MailKind;
using model::MailTemplate;
using support::AttendeeDesk;
using support::await;

namespace {

struct MailDesk : AttendeeDesk {
    MailDesk() { settings.set(settings::keys::hostEmail, u"dana@example.org"_s); }

    model::Mail reminder(const model::Session &session)
    {
        model::Mail written = mails(session).front();
        written.kind = MailKind::Reminder;
        written.start = schedule::currentOrNext(session, clock.now())->start;
        written.lead = 2h;
        return written;
    }
    base::Result<ComposedMail> composed(const model::Mail &written)
    {
        return await(composer.compose(written));
    }

    MailComposer composer { sessions, attendees, database, settings, clock };
};

QByteArray logo()
{
    QFile file(QString::fromUtf8(TEST_DATA_DIR) + u"/mail/logo.png"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class MailWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReminderSaysHowToJoinAndWhenHereAndThere() // REG-10
    {
        MailDesk desk;
        auto draft = desk.draft();
        draft.session.wantsRegistration = true;
        draft.session.description = u"Bring the figures."_s;
        draft.password = SetPassword { u"open sesame"_s };
        auto session = await(desk.sessions.save(draft)).value().session;
        QVERIFY(desk.registers(session));
        const auto mail = desk.composed(desk.reminder(session)).value();
        QVERIFY(mail.subject.startsWith(u"Reminder: Sales meeting"_s));
        const QString link = desk.attendees.personalLink(desk.people(session).front().key).toString();
        for (const QString &said : { link, u"open sesame"_s, u"Europe/Berlin"_s, u"America/New_York"_s,
                 u"10:00"_s, u"4:00"_s, u"Bring the figures."_s })
            QVERIFY2(mail.text.contains(said), qPrintable(said + u"\n"_s + mail.text));
        QCOMPARE(mail.replyTo, u"dana@example.org"_s);
        QCOMPARE(mail.fromName, u"Dana Reyes"_s);
        QVERIFY(mail.calendar.isEmpty());
        session = desk.session(session.key);
        session.passwordInInvitation = false;
        await(desk.sessions.save({ session, KeepPassword() })).value();
        QVERIFY(!desk.composed(desk.reminder(session)).value().text.contains(u"open sesame"_s));
    }

    void theZoneIsSaidOnceWhereItIsTheSame()
    {
        MailDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        auto written = desk.reminder(session);
        written.zone = "Europe/Berlin";
        const auto mail = desk.composed(written).value();
        QCOMPARE(mail.text.count(u"Europe/Berlin"_s), 1);
    }

    void nobodyIsRemindedOfATimeThatIsNoMore()
    {
        MailDesk desk;
        auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto written = desk.reminder(session);
        session = desk.session(session.key);
        session.series.front().start += 1h;
        await(desk.sessions.save({ session, KeepPassword() })).value();
        QCOMPARE(desk.composed(written).error().kind, ErrorKind::NotFound);
    }

    void nobodyIsRemindedOfADateThatWasMoved()
    {
        MailDesk desk;
        auto draft = desk.draft();
        draft.session.wantsRegistration = true;
        draft.session.series.front().rule = model::RecurrenceRule();
        const auto session = await(desk.sessions.save(draft)).value().session;
        QVERIFY(desk.registers(session));
        auto written = desk.reminder(session);
        model::OccurrenceOverride change;
        change.recurrenceId = session.series.front().start;
        change.topic = u"Sales meeting, with guests"_s;
        written.recurrenceId = change.recurrenceId;
        QVERIFY(!desk.composed(written).value().text.contains(u"guests"_s));
        const auto save = [&] {
            auto changed = desk.session(session.key);
            changed.overrides = { change };
            await(desk.sessions.save({ changed, KeepPassword() })).value();
        };
        save();
        QVERIFY(desk.composed(written).value().text.contains(u"with guests"_s));
        change.start = change.recurrenceId + 1h;
        save();
        QCOMPARE(desk.composed(written).error().kind, ErrorKind::NotFound);
        *written.start += 1h;
        QVERIFY(desk.composed(written).value().text.contains(u"11:00"_s));
    }

    void theHostIsToldHowManyComeAndHowToStart() // MIK-10
    {
        MailDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        QVERIFY(desk.registers(session, u"bob@example.org"_s));
        auto written = desk.reminder(session);
        written.kind = MailKind::HostReminder;
        written.registrant = {};
        written.address = u"dana@example.org"_s;
        written.name = u"Dana Reyes"_s;
        const auto mail = desk.composed(written).value();
        QVERIFY2(mail.text.contains(u"Registered people: 2"_s), qPrintable(mail.text));
        QVERIFY(mail.text.contains(u"press Start"_s));
        QVERIFY(mail.text.contains(u"/j/"_s + session.reservedId.digits()));
        QVERIFY(mail.calendar.isEmpty());
    }

    void theProfilesColourLogoAndAddressAreInTheMail() // REG-17
    {
        MailDesk desk;
        auto profile = desk.profile();
        profile.headerColour = u"#f2c744"_s;
        profile.logo = logo();
        profile.replyTo = u"team@example.org"_s;
        await(desk.profiles.save(profile)).value();
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto mail = desk.composed(desk.reminder(session)).value();
        QVERIFY(mail.html.contains(u"background:#f2c744;color:#000000"_s));
        QVERIFY(mail.html.contains(u"src=\"cid:logo@meetwright\" width=\"160\" height=\"48\""_s));
        QCOMPARE(mail.logo, profile.logo);
        QCOMPARE(mail.replyTo, u"team@example.org"_s);
    }

    void theHostsOwnWordsAreSentInTheirLanguageOnly() // NEW-06
    {
        MailDesk desk;
        const MailTemplate own { MailKind::Reminder, u"en"_s, u"See you: {topic}"_s,
            u"Dear {name},\n<b>come</b> {when}.\n{join}"_s };
        await(desk.profiles.save(desk.profile(), { own })).value();
        QVERIFY(await(desk.profiles.mailTemplates(desk.profile().key)).value().front() == own);
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        auto written = desk.reminder(session);
        const auto mail = desk.composed(written).value();
        QCOMPARE(mail.subject, u"See you: Sales meeting"_s);
        QVERIFY(mail.text.startsWith(u"Dear Ann Lee,\n<b>come</b> Saturday"_s));
        QVERIFY(mail.html.contains(u"&lt;b&gt;come&lt;/b&gt;"_s));
        written.language = u"en-GB"_s;
        QCOMPARE(desk.composed(written).value().subject, u"See you: Sales meeting"_s);
        written.kind = MailKind::Confirmation;
        QCOMPARE(desk.composed(written).value().subject, u"Registered: Sales meeting"_s);
    }

    void aNoteToAMailIsSaidWhateverTheWords()
    {
        MailDesk desk;
        const MailTemplate own { MailKind::Reminder, u"en"_s, u"{topic}"_s, u"Come {when}."_s };
        await(desk.profiles.save(desk.profile(), { own })).value();
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        auto written = desk.reminder(session);
        written.note = u"The room is another one."_s;
        const auto mail = desk.composed(written).value();
        QVERIFY(mail.text.contains(written.note) && mail.html.contains(written.note));
    }

    void aVariableThatCannotBeResolvedIsNamed_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("part");
        const auto row = [](const char *name, const QString &subject, const QString &body,
                             const QString &part) { QTest::newRow(name) << subject << body << part; };
        row("unknown", u"{topic}"_s, u"{tpoic}"_s, u"tpoic"_s);
        row("unknown in the subject", u"{nothing}"_s, u"x"_s, u"nothing"_s);
        row("not closed", u"{topic}"_s, u"{?date}on {date}"_s, u"date"_s);
        row("not in every mail", u"{topic}"_s, u"Password: {password}"_s, u"password"_s);
        row("no subject", u" "_s, u"x"_s, u"subject"_s);
        row("no text", u"{topic}"_s, u"\n"_s, u"body"_s);
        row("too long", u"{topic}"_s, QString(model::longestMailBody + 1, u'x'), u"body"_s);
        row("right", u"{topic}"_s, u"{name} {?password}{password}{/password} {facts} {note} {{x}}"_s, {});
    }

    void aVariableThatCannotBeResolvedIsNamed()
    {
        QFETCH(QString, subject);
        QFETCH(QString, body);
        QFETCH(QString, part);
        MailDesk desk;
        const auto saved = await(desk.profiles.save(
            desk.profile(), { MailTemplate { MailKind::Reminder, u"en"_s, subject, body } }));
        QCOMPARE(saved.has_value(), part.isEmpty());
        if (part.isEmpty())
            return;
        QCOMPARE(saved.error().kind, ErrorKind::Invalid);
        QCOMPARE(saved.error().part, part);
        QVERIFY(await(desk.profiles.mailTemplates(desk.profile().key)).value().empty());
    }

    void builtInWordsCanBeTheHostsOwnInEveryLanguage()
    {
        for (const QString &language : invites::Translation::available()) {
            const invites::Translation translation(language);
            for (const MailKind kind : mailKinds()) {
                const auto checked = checkMailTemplate(builtInMail(kind, translation));
                QVERIFY2(checked.has_value(), checked ? "" : qPrintable(checked.error().detail));
            }
        }
    }

    void thePreviewIsWhatIsSent()
    {
        MailDesk desk;
        for (const MailKind kind : mailKinds()) {
            const auto mail = previewMail(desk.profile(), {}, kind, u"en"_s, desk.settings);
            QVERIFY2(mail.has_value(), mail ? "" : qPrintable(mail.error().detail));
            QVERIFY(mail->text.contains(u"Sales meeting"_s) && !mail->text.contains(u'{'));
        }
        const auto wrong = previewMail(desk.profile(),
            MailTemplate { MailKind::Reminder, u"en"_s, u"{topic}"_s, u"{password}"_s }, MailKind::Reminder,
            u"en"_s, desk.settings);
        QCOMPARE(wrong.error().part, u"password"_s);
    }

    void coloursAreReadStrictly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        for (const char *right : { "#000000", "#FFFFFF", "#24527a" })
            QTest::newRow(right) << QString::fromLatin1(right) << true;
        for (const char *wrong : { "", "red", "#fff", "#24527", "#24527a;", "#24527g", "24527a0", "#+24527",
                 "#24527a\n", "#24 27a", "url(x)" })
            QTest::newRow(wrong) << QString::fromLatin1(wrong) << false;
        QTest::newRow("other digits") << u"#\u0662\u0662\u0662\u0662\u0662\u0662"_s << false;
    }

    void coloursAreReadStrictly()
    {
        QFETCH(QString, text);
        QFETCH(bool, isOne);
        QCOMPARE(colourOf(text).has_value(), isOne);
        model::Profile profile;
        profile.headerColour = text;
        QCOMPARE(brandOf(profile).colour, isOne ? text.toLower() : QString(usualHeaderColour));
    }

    void everyColourCanBeReadOn()
    {
        double least = 21;
        for (int red = 0; red < 256; red += 15)
            for (int green = 0; green < 256; green += 15)
                for (int blue = 0; blue < 256; blue += 15) {
                    const Colour colour { red, green, blue };
                    least = std::min(least, contrast(colour, textOn(colour)));
                }
        QVERIFY2(least >= 4.5, qPrintable(QString::number(least)));
        QCOMPARE(qRound(contrast({ 255, 255, 255 }, {})), 21);
    }

    void onlyPngOfADecentSizeIsALogo()
    {
        QCOMPARE(pngSize(logo()), QSize(160, 48));
        QVERIFY(!pngSize({}));
        QVERIFY(!pngSize("GIF89a" + logo()));
        QVERIFY(!pngSize(logo().left(20)));
        QVERIFY(!pngSize(logo() + QByteArray(model::longestLogo, 'x')));
        QByteArray huge = logo();
        huge[16] = '\x7f';
        QVERIFY(!pngSize(huge));
        huge = logo();
        huge.replace(16, 4, QByteArray(4, '\0'));
        QVERIFY(!pngSize(huge));
        model::Profile profile;
        profile.logo = "<script>";
        QVERIFY(brandOf(profile).logo.isEmpty());
        MailDesk desk;
        auto stored = desk.profile();
        stored.logo = profile.logo;
        QCOMPARE(await(desk.profiles.save(stored)).error().part, u"logo"_s);
        stored.logo.clear();
        stored.replyTo = u"nobody"_s;
        QCOMPARE(await(desk.profiles.save(stored)).error().part, u"replyTo"_s);
    }
};

QTEST_GUILESS_MAIN(MailWordsTest)
#include "tst_mailwords.moc"
