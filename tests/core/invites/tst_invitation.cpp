#include "golden.h"

#include "invites/invitation.h"

#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

invites::InvitationContext full()
{
    invites::InvitationContext context;
    context.topic = u"Sales meeting with ABC"_s;
    context.description = u"Figures first.\nThen questions."_s;
    context.host = u"Dana Reyes"_s;
    const std::chrono::year_month_day date { std::chrono::year(2026), std::chrono::November,
        std::chrono::day(20) };
    context.start = base::WallTime(base::WallDate(date)) + std::chrono::hours(10);
    context.startInstant = base::Instant(context.start->time_since_epoch()) - std::chrono::hours(1);
    context.zone = "Europe/Berlin";
    context.duration = std::chrono::minutes(90);
    context.recurrence = u"Every week on Friday"_s;
    context.joinLink = QUrl(u"https://meet.example.org/abcd?a=1&b=2"_s);
    context.sessionId = u"414 319 478"_s;
    context.joinCode = u"208771"_s;
    context.password = u"4wX<9k"_s;
    context.conferenceCall = u"Germany +49 30 1234567\nAccess code 1234#"_s;
    context.location = u"Room 5"_s;
    context.provider = u"Jitsi Meet"_s;
    return context;
}

invites::InvitationContext sparse()
{
    invites::InvitationContext context;
    context.topic = u"Onboarding"_s;
    context.sessionId = u"208 771 640"_s;
    return context;
}

QByteArray shown(const invites::Invitation &invitation)
{
    return QString(
        "Subject: "_L1 + invitation.subject + "\n\n"_L1 + invitation.text + "\n----\n"_L1 + invitation.html)
        .toUtf8();
}

} // namespace

class TestInvitation : public QObject {
    Q_OBJECT

    const invites::Translation m_english { u"en-GB"_s, u"/nowhere"_s };

private Q_SLOTS:
    void readsAsExpected_data()
    {
        QTest::addColumn<bool>("isFull");
        QTest::addColumn<QString>("templateText");
        QTest::addColumn<QString>("file");
        QTest::newRow("full") << true << QString() << u"full.out.txt"_s;
        QTest::newRow("sparse") << false << QString() << u"sparse.out.txt"_s;
        QTest::newRow("own template")
            << true
            << u"Subject: {topic} ({date})\r\nDear colleague,\r\n\r\n{?password}Use "
               u"{password}.{/password}\r\n"
               "{!phone}No phone.{/phone}\r\nBraces {{like these}} stay. {link}\r\n"_s
            << u"own.out.txt"_s;
    }

    void readsAsExpected()
    {
        QFETCH(bool, isFull);
        QFETCH(QString, templateText);
        QFETCH(QString, file);
        const auto invitation
            = invites::composeInvitation(isFull ? full() : sparse(), m_english, templateText);
        QVERIFY2(invitation.has_value(), invitation ? "" : qPrintable(invitation.error().detail));
        const QByteArray actual = shown(*invitation);
        QCOMPARE(actual, golden(file, actual));
        QVERIFY(!invitation->subject.contains(u'\n'));
    }

    // MIK-09, MIK-11
    void saysEverythingAHostGave()
    {
        const auto invitation = invites::composeInvitation(full(), m_english);
        QVERIFY(invitation.has_value());
        for (const QString &part : { u"Sales meeting with ABC"_s, u"Friday"_s, u"20 November 2026"_s,
                 u"10:00"_s, u"CET (Europe/Berlin)"_s, u"1 hour 30 minutes"_s, u"Every week on Friday"_s,
                 u"https://meet.example.org/abcd?a=1&b=2"_s, u"414 319 478"_s, u"4wX<9k"_s,
                 u"+49 30 1234567"_s, u"Dana Reyes"_s, u"Room 5"_s, u"Then questions."_s })
            QVERIFY2(invitation->text.contains(part), qPrintable(part));
        QVERIFY(invitation->html.contains(u"href=\"https://meet.example.org/abcd?a=1&amp;b=2\""_s));
    }

    void htmlIsEscaped()
    {
        invites::InvitationContext context = full();
        const QString evil = u"<script>alert('x')</script>\"&{topic}"_s;
        context.topic = context.description = context.host = context.location = context.password
            = context.conferenceCall = context.recurrence = evil;
        const auto invitation
            = invites::composeInvitation(context, m_english, u"<b>{topic}</b>{host}\n{link}"_s);
        QVERIFY(invitation.has_value());
        QVERIFY(!invitation->html.contains(u"<script"_s));
        QVERIFY(!invitation->html.contains(u"<b>"_s));
        QVERIFY(invitation->text.contains(evil)); // values are not templates
        context.joinLink = QUrl(u"javascript:alert(1)"_s);
        const auto other = invites::composeInvitation(context, m_english);
        QVERIFY(other.has_value());
        QVERIFY(!other->html.contains(u"href"_s));
    }

    void unknownOrOpenVariablesAreNamed_data()
    {
        QTest::addColumn<QString>("templateText");
        QTest::addColumn<QString>("part"); // empty: fine
        QTest::newRow("fine") << u"{topic} {?phone}{phone}{/phone}"_s << QString();
        QTest::newRow("unknown") << u"{topic} {colour}"_s << u"colour"_s;
        QTest::newRow("unknown in subject") << u"Subject: {nam}\n{topic}"_s << u"nam"_s;
        QTest::newRow("unknown section") << u"{?nam}x{/nam}"_s << u"nam"_s;
        QTest::newRow("left open") << u"{?phone}x"_s << u"phone"_s;
        QTest::newRow("closed twice") << u"{?phone}x{/phone}{/phone}"_s << u"phone"_s;
        QTest::newRow("crossed") << u"{?phone}{?link}x{/phone}{/link}"_s << u"phone"_s;
        QTest::newRow("only a brace") << u"a { b } c {"_s << u"b"_s;
        QTest::newRow("brace in a sentence") << u"function() {\n}"_s << QString();
    }

    void unknownOrOpenVariablesAreNamed()
    {
        QFETCH(QString, templateText);
        QFETCH(QString, part);
        const auto checked = invites::checkTemplate(templateText);
        QCOMPARE(checked.has_value(), part.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().part, part);
            const auto composed = invites::composeInvitation(full(), m_english, templateText);
            QVERIFY(!composed.has_value());
            QCOMPARE(composed.error().part, part);
        }
    }

    void aVariableWithoutAValueIsAnError()
    {
        const auto invitation = invites::composeInvitation(sparse(), m_english, u"{topic} {password}"_s);
        QVERIFY(!invitation.has_value());
        QCOMPARE(invitation.error().part, u"password"_s);
    }

    void timesFollowTheSeason()
    {
        invites::InvitationContext context = full();
        context.startInstant = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 7 / 1));
        QVERIFY(invites::whenText(context, m_english).endsWith(u"CEST (Europe/Berlin)"_s));
        context.zone = "UTC";
        QVERIFY(invites::whenText(context, m_english).endsWith(u"10:00 UTC"_s));
        context.zone = "Asia/Dubai";
        QVERIFY(invites::whenText(context, m_english).endsWith(u"UTC+04 (Asia/Dubai)"_s));
    }

    void oneLanguageAtATime()
    {
        const invites::Translation missing(u"tlh"_s, u"/nowhere"_s);
        QCOMPARE(missing.language(), u"en"_s);
        QCOMPARE(missing.locale().language(), QLocale::English);
        QCOMPARE(invites::Translation::available(u"/nowhere"_s), QStringList { u"en"_s });
    }

    void durationsInWords_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<QString>("words");
        QTest::newRow("1 min") << 1 << u"1 minute"_s;
        QTest::newRow("45 min") << 45 << u"45 minutes"_s;
        QTest::newRow("1 h") << 60 << u"1 hour"_s;
        QTest::newRow("2 h 5") << 125 << u"2 hours 5 minutes"_s;
        QTest::newRow("a day and a half") << 36 * 60 << u"1 day 12 hours"_s;
        QTest::newRow("none") << 0 << QString();
    }

    void durationsInWords()
    {
        QFETCH(int, minutes);
        QTEST(invites::durationText(std::chrono::minutes(minutes), m_english), "words");
    }
};

QTEST_APPLESS_MAIN(TestInvitation)
#include "tst_invitation.moc"
