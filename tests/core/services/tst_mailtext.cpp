// What people read in their mail, and what their calendar makes of it.
#include "support/attendeedesk.h"

#include "services/mailcomposer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QtTest>

using namespace services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using base::ErrorKind;
using model::MailKind;
using support::AttendeeDesk;
using support::await;

namespace {

// What another program reads in a calendar part; empty where python3-icalendar is not installed.
QJsonObject readByPython(const QByteArray &ics)
{
    const QByteArray script = R"(
import sys, json, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
event = calendar.walk('VEVENT')[0]
attendee = event.get('ATTENDEE')
print(json.dumps({
    'method': str(calendar.get('METHOD')), 'uid': str(event['UID']), 'sequence': int(event['SEQUENCE']),
    'summary': str(event['SUMMARY']), 'description': str(event['DESCRIPTION']), 'url': str(event.get('URL', '')),
    'status': str(event.get('STATUS')), 'start': event['DTSTART'].dt.isoformat(),
    'organizer': str(event.get('ORGANIZER', '')),
    'attendee': str(attendee or ''), 'cn': attendee.params.get('CN', '') if attendee is not None else '',
    'partstat': attendee.params.get('PARTSTAT', '') if attendee is not None else '',
    'events': len(calendar.walk('VEVENT'))}))
)";
    QProcess python;
    python.start(u"/usr/bin/python3"_s, { u"-c"_s, QString::fromUtf8(script) });
    python.write(ics);
    python.closeWriteChannel();
    if (!python.waitForFinished(30000) || python.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

bool hasPython()
{
    return QProcess::execute(u"/usr/bin/python3"_s, { u"-c"_s, u"import icalendar"_s }) == 0;
}

struct MailDesk : AttendeeDesk {
    MailDesk() { settings.set(settings::keys::hostEmail, u"dana@example.org"_s); }

    model::Mail last(const model::Session &session) { return mails(session).back(); }
    ComposedMail composed(const model::Mail &written) { return await(composer.compose(written)).value(); }

    MailComposer composer { sessions, attendees, database, settings, clock };
};

} // namespace

class MailTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConfirmationSaysAllAndThatTheLinkIsOnesOwn()
    {
        MailDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto ann = desk.people(session).front();
        const auto mail = desk.composed(desk.last(session));
        const QString link = desk.attendees.personalLink(ann.key).toString();
        QCOMPARE(mail.toAddress, u"ann@example.org"_s);
        QCOMPARE(mail.toName, u"Ann Lee"_s);
        QCOMPARE(mail.subject, u"Registered: Sales meeting"_s);
        for (const QString &said :
            { u"Hello Ann Lee,"_s, link, session.reservedId.grouped(), u"Dana Reyes"_s, u"do not share"_s,
                u"1 hour"_s, u"America/New_York"_s, u"Europe/Berlin"_s, u"4:00"_s, u"10:00"_s })
            QVERIFY2(mail.text.contains(said), qPrintable(said + u"\n"_s + mail.text));
        QVERIFY(mail.html.contains(QString(u"<a href=\""_s + link + u'"')));
    }

    void eachMailSaysWhatHappened_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("method");
        QTest::addColumn<bool>("hasLink");
        QTest::newRow("confirmation") << int(MailKind::Confirmation) << u"Registered:"_s
                                      << u"you are registered"_s << u"REQUEST"_s << true;
        QTest::newRow("update") << int(MailKind::Update) << u"New time:"_s << u"has changed"_s << u"REQUEST"_s
                                << true;
        QTest::newRow("cancellation") << int(MailKind::Cancellation) << u"Cancelled:"_s
                                      << u"cancelled by the host"_s << u"CANCEL"_s << false;
        QTest::newRow("own cancellation")
            << int(MailKind::RegistrationCancelled) << u"Registration cancelled:"_s << u"as you asked"_s
            << u"CANCEL"_s << false;
        QTest::newRow("invitation") << int(MailKind::Invitation) << u"Invitation:"_s
                                    << u"Dana Reyes invites you"_s << u"REQUEST"_s << true;
        QTest::newRow("co-host") << int(MailKind::CohostInvitation) << u"You are a co-host:"_s
                                 << u"as a co-host"_s << u"REQUEST"_s << true;
    }

    void eachMailSaysWhatHappened()
    {
        QFETCH(int, kind);
        QFETCH(QString, subject);
        QFETCH(QString, says);
        QFETCH(QString, method);
        QFETCH(bool, hasLink);
        MailDesk desk;
        auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        session.series.front().start += 1h;
        session = desk.session(session.key);
        session.series.front().start += 1h;
        session = await(desk.sessions.save({ session, KeepPassword() })).value().session;
        auto written = desk.mails(session).front();
        written.kind = MailKind(kind);
        const bool toPerson = written.kind < MailKind::Invitation;
        if (!toPerson)
            written.registrant = {};
        const auto mail = desk.composed(written);
        QVERIFY2(mail.subject.startsWith(subject), qPrintable(mail.subject));
        QVERIFY2(mail.text.contains(says), qPrintable(mail.text));
        QVERIFY(mail.html.contains(says));
        const QString link = toPerson ? desk.attendees.personalLink(written.registrant).toString()
                                      : QString(u"/j/"_s + session.reservedId.digits());
        if (toPerson)
            QCOMPARE(mail.text.contains(link), hasLink);
        else
            QVERIFY(mail.text.contains(link));
        if (!hasPython())
            QSKIP("python3-icalendar is not installed");
        const QJsonObject read = readByPython(mail.calendar);
        QCOMPARE(read.value("method"_L1).toString(), method);
        QCOMPARE(read.value("uid"_L1).toString(), session.calendarUid);
        QCOMPARE(read.value("sequence"_L1).toInt(), session.sequence);
        QVERIFY(session.sequence > 0);
        QCOMPARE(read.value("attendee"_L1).toString().toLower(), u"mailto:ann@example.org"_s);
        QCOMPARE(read.value("organizer"_L1).toString().toLower(), u"mailto:dana@example.org"_s);
        QCOMPARE(read.value("cn"_L1).toString(), u"Ann Lee"_s);
        QCOMPARE(read.value("partstat"_L1).toString(), toPerson ? u"ACCEPTED"_s : u"NEEDS-ACTION"_s);
        QCOMPARE(read.value("status"_L1).toString(), hasLink ? u"CONFIRMED"_s : u"CANCELLED"_s);
        QCOMPARE(read.value("start"_L1).toString(), u"2026-11-21T11:00:00+01:00"_s);
        QVERIFY(read.value("url"_L1).toString().contains(toPerson ? u"/a/"_s : u"/j/"_s));
        QCOMPARE(read.value("description"_L1).toString().contains(u"do not share"_s), toPerson);
    }

    void withoutAnAddressOfTheHostTheCalendarIsOnlyPublished()
    {
        MailDesk desk;
        desk.settings.set(settings::keys::hostEmail, QString());
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        auto mail = desk.composed(desk.last(session));
        QCOMPARE(mail.method, invites::CalendarMethod::Publish);
        QVERIFY(mail.calendar.contains("METHOD:PUBLISH") && !mail.calendar.contains("ATTENDEE"));
        auto written = desk.last(session);
        written.kind = MailKind::Cancellation;
        QVERIFY(desk.composed(written).calendar.isEmpty());
    }

    void withoutADateThereIsNothingForACalendar()
    {
        MailDesk desk;
        auto draft = desk.draft();
        draft.session.series.clear();
        draft.session.wantsRegistration = true;
        const auto session = await(desk.sessions.save(draft)).value().session;
        QVERIFY(desk.registers(session));
        const auto mail = desk.composed(desk.last(session));
        QVERIFY(mail.calendar.isEmpty() && !mail.text.contains(u"When:"_s));
    }

    void whatTheHostAndThePersonTypedBreaksNothing()
    {
        MailDesk desk;
        auto draft = desk.draft(u"<script>alert(1)</script>\r\nBcc: x@example.org"_s);
        draft.session.description = u"a <b> & \"c\""_s;
        draft.session.wantsRegistration = true;
        const auto session = await(desk.sessions.save(draft)).value().session;
        auto request = desk.request(session);
        request.firstName = u"<img src=x>"_s;
        QVERIFY(await(desk.attendees.registerPerson(request)));
        const auto mail = desk.composed(desk.last(session));
        QVERIFY(!mail.subject.contains(u'\n') && !mail.subject.contains(u'\r'));
        QVERIFY(!mail.toName.contains(u'\n'));
        QVERIFY(!mail.html.contains(u"<script"_s) && !mail.html.contains(u"<img"_s)
            && !mail.html.contains(u"<b>"_s));
        QVERIFY(mail.html.contains(u"a &lt;b&gt; &amp;"_s));
        if (!hasPython())
            QSKIP("python3-icalendar is not installed");
        const QJsonObject read = readByPython(mail.calendar);
        QCOMPARE(read.value("events"_L1).toInt(), 1);
        QVERIFY(read.value("summary"_L1).toString().startsWith(u"<script>"_s));
    }

    void anInvitationSaysThePasswordOnlyWhereTheHostAllowsIt()
    {
        MailDesk desk;
        auto session = desk.withPassword(u"open sesame"_s);
        await(desk.sharing.invite(session.key, u"bob@example.org"_s)).value();
        const auto written = desk.last(session);
        QVERIFY(desk.composed(written).text.contains(u"open sesame"_s));
        QVERIFY(!desk.composed(written).calendar.contains("open sesame"));
        desk.secrets.readFault = support::MemorySecrets::locked();
        QVERIFY(!desk.composed(written).text.contains(u"Password"_s));
        desk.secrets.readFault.reset();
        session = desk.session(session.key);
        session.passwordInInvitation = false;
        await(desk.sessions.save({ session, KeepPassword() })).value();
        QVERIFY(!desk.composed(written).text.contains(u"open sesame"_s));
    }

    void withoutPagesTheMailCarriesTheProvidersLink()
    {
        MailDesk desk;
        desk.settings.set(settings::keys::publicUrl, QString());
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto mail = desk.composed(desk.last(session));
        QVERIFY(mail.text.contains(desk.sessions.linkOf(session).toString(QUrl::FullyEncoded)));
        QVERIFY(!mail.text.contains(u"do not share"_s));
    }

    void aRenewedLinkIsTheOneThatIsMailed()
    {
        MailDesk desk;
        const auto session = desk.withRegistration();
        QVERIFY(desk.registers(session));
        const auto ann = desk.people(session).front();
        await(desk.registrants.renewLink(ann.key)).value();
        const auto mail = desk.composed(desk.last(session));
        QVERIFY(mail.text.contains(desk.attendees.personalLink(ann.key, 1).toString()));
        QVERIFY(!mail.text.contains(desk.attendees.personalLink(ann.key, 0).toString()));
    }

    void nobodyIsWrittenToWhoIsGone()
    {
        MailDesk desk;
        const auto session = desk.withRegistration();
        auto mail = model::Mail();
        mail.session = session.key;
        mail.registrant = model::RegistrantKey::make();
        QCOMPARE(await(desk.composer.compose(mail)).error().kind, ErrorKind::NotFound);
        mail.session = model::SessionKey::make();
        QCOMPARE(await(desk.composer.compose(mail)).error().kind, ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(MailTextTest)
#include "tst_mailtext.moc"
