#include "golden.h"
#include "python.h"

#include "invites/draft.h"
#include "invites/mailto.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

invites::MailDraft draft()
{
    invites::MailDraft draft;
    draft.fromName = u"Dana Reyes, Köln"_s;
    draft.fromEmail = u"dana@example.org"_s;
    draft.to = { u"kim@example.com"_s, u"lee+x@example.com"_s };
    draft.subject
        = u"Einladung: Gespräch über Öl und all das, was sonst noch zu besprechen wäre \U0001F600"_s;
    draft.text = u"Hello,\n.\nFrom here on: Grüße\n"_s;
    draft.html = u"<p>Hello, Grüße</p>"_s;
    draft.calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    draft.calendarFileName = invites::calendarFileName(u"Gespräch über Öl"_s);
    draft.date = base::Instant(std::chrono::seconds(1'795'000'000));
    return draft;
}

const QByteArray readMail = R"(
import sys, json, email, email.policy
mail = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = {}
files = []
for part in mail.walk():
    if part.is_multipart():
        continue
    parts[part.get_content_type()] = part.get_content() if part.get_content_maintype() == 'text' else ''
    if part.get_filename():
        files.append(part.get_filename())
print(json.dumps({'headers': [k for k in mail.keys()], 'subject': mail['Subject'], 'from': str(mail['From']),
    'to': str(mail['To']), 'date': str(mail['Date']), 'unsent': mail['X-Unsent'], 'type': mail.get_content_type(),
    'defects': [str(d) for p in mail.walk() for d in p.defects], 'files': ','.join(files),
    'text': parts.get('text/plain'), 'html': parts.get('text/html'), 'calendar': parts.get('text/calendar')}))
)";

} // namespace

class TestMail : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void draftIsAsExpected()
    {
        const auto bytes = invites::writeDraft(draft());
        QVERIFY(bytes.has_value());
        QCOMPARE(*bytes, golden(u"draft.out.eml"_s, *bytes));
        for (const QByteArray &line : bytes->split('\n')) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 79, line.constData()); // RFC 5322 2.1.1
            for (const char sign : line)
                QVERIFY(uchar(sign) < 0x80);
        }
    }

    void anotherLibraryReadsTheSame()
    {
        const auto bytes = invites::writeDraft(draft());
        const PythonAnswer answer = askPython(readMail, *bytes);
        if (!answer.ran)
            QSKIP("python3 is not installed");
        const QJsonObject mail = QJsonDocument::fromJson(answer.out).object();
        QVERIFY2(!mail.isEmpty(), answer.out.constData());
        QCOMPARE(mail[u"subject"_s].toString(), draft().subject);
        QCOMPARE(mail[u"from"_s].toString(), u"\"Dana Reyes, Köln\" <dana@example.org>"_s);
        QCOMPARE(mail[u"to"_s].toString(), u"kim@example.com, lee+x@example.com"_s);
        QCOMPARE(mail[u"date"_s].toString(), u"Wed, 18 Nov 2026 11:06:40 +0000"_s);
        QCOMPARE(mail[u"unsent"_s].toString(), u"1"_s);
        QCOMPARE(mail[u"type"_s].toString(), u"multipart/mixed"_s);
        QVERIFY(mail[u"defects"_s].toArray().isEmpty());
        QCOMPARE(mail[u"files"_s].toString(), u"Gesprach-uber-Ol.ics"_s);
        QCOMPARE(mail[u"text"_s].toString().replace(u"\r\n"_s, u"\n"_s), draft().text);
        QCOMPARE(mail[u"html"_s].toString().trimmed(), draft().html);
        QVERIFY(mail[u"calendar"_s].toString().startsWith(u"BEGIN:VCALENDAR"_s));
    }

    void headersCannotBeInjected_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::newRow("subject") << u"Hi\r\nBcc: evil@example.com"_s << u"Dana"_s;
        QTest::newRow("line feed") << u"Hi\nBcc: evil@example.com"_s << u"Dana"_s;
        QTest::newRow("carriage return") << u"Hi\rBcc: evil@example.com"_s << u"Dana"_s;
        QTest::newRow("line separator") << u"Hi\u2028Bcc: evil@example.com\u0085Cc: x"_s << u"Dana"_s;
        QTest::newRow("name") << u"Hi"_s << u"Dana\r\nBcc: evil@example.com"_s;
        QTest::newRow("quoted name") << u"Hi"_s << u"Dana\" <a@b.c>\r\nBcc: evil@example.com, \""_s;
        QTest::newRow("encoded word") << u"=?utf-8?q?=0D=0ABcc:_evil@example.com?="_s << u"Dana"_s;
        QTest::newRow("long") << QString(500, u'x') << QString(500, u'y');
    }

    void headersCannotBeInjected()
    {
        QFETCH(QString, subject);
        QFETCH(QString, name);
        invites::MailDraft mail = draft();
        mail.subject = subject;
        mail.fromName = name;
        mail.calendarFileName = subject;
        mail.calendarMethod = "PUBLISH\r\nBcc: evil@example.com";
        const auto bytes = invites::writeDraft(mail);
        QVERIFY(bytes.has_value());
        QVERIFY(!bytes->contains("\nBcc"));
        QVERIFY(!bytes->contains("\rBcc"));
        const PythonAnswer answer = askPython(readMail, *bytes);
        if (!answer.ran)
            QSKIP("python3 is not installed");
        QVERIFY2(!answer.out.contains("\"Bcc\"") && !answer.out.contains("\"Cc\""), answer.out.constData());
    }

    void refusesWrongAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("words") << u"Dana Reyes"_s;
        QTest::newRow("injection") << u"a@example.org\r\nBcc: b@example.org"_s;
        QTest::newRow("two") << u"a@example.org,b@example.org"_s;
        QTest::newRow("brackets") << u"<a@example.org>"_s;
        QTest::newRow("empty") << QString();
    }

    void refusesWrongAddresses()
    {
        QFETCH(QString, address);
        invites::MailDraft mail = draft();
        mail.to = { address };
        const auto bytes = invites::writeDraft(mail);
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().part, u"to"_s);
    }

    void mailtoSurvivesItsUrl_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"Sales meeting"_s << u"Hello\nYou"_s;
        QTest::newRow("signs") << u"A & B = 100 % + #1?"_s << u"https://x.org/?a=1&b=2#c + d;\ttab"_s;
        QTest::newRow("letters") << u"Gespräch \U0001F600"_s << u"会議\n\nمرحبا"_s;
    }

    void mailtoSurvivesItsUrl()
    {
        QFETCH(QString, subject);
        QFETCH(QString, text);
        const QByteArray bytes
            = invites::mailtoUrl(subject, text, { u"kim@example.com"_s, u"a&b@example.com"_s });
        const QUrl url = QUrl::fromEncoded(bytes, QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"mailto"_s);
        QCOMPARE(url.toEncoded(), bytes);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), subject);
        QCOMPARE(
            query.queryItemValue(u"body"_s, QUrl::FullyDecoded), QString(text).replace(u"\n"_s, u"\r\n"_s));
        QCOMPARE(query.queryItems().size(), 2);
        QVERIFY(!bytes.contains('+'));
        QVERIFY(bytes.startsWith("mailto:kim@example.com,a%26b@example.com?"));
    }

    void longTextsDoNotFitMailto()
    {
        const QByteArray url = invites::mailtoUrl(u"s"_s, QString(1990, u'x'));
        QVERIFY(invites::fitsMailto(url, 2100));
        QVERIFY(!invites::fitsMailto(url, 2000));
    }

    void fileNamesAreSafe_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << u"Sales meeting with ABC"_s << u"Sales-meeting-with-ABC.ics"_s;
        QTest::newRow("umlaut") << u"Gespräch, groß"_s << u"Gesprach-gross.ics"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc-passwd.ics"_s;
        QTest::newRow("Chinese") << u"会議"_s << u"invitation.ics"_s;
        QTest::newRow("device") << u"CON"_s << u"invitation.ics"_s;
        QTest::newRow("already") << u"Sales.ics"_s << u"Sales.ics"_s;
        QTest::newRow("empty") << QString() << u"invitation.ics"_s;
    }

    void fileNamesAreSafe()
    {
        QFETCH(QString, topic);
        QTEST(invites::calendarFileName(topic), "name");
    }
};

QTEST_APPLESS_MAIN(TestMail)
#include "tst_mail.moc"
