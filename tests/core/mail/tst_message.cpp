#include "core/invites/golden.h"
#include "core/invites/python.h"
#include "samplemails.h"

#include "mail/encoding.h"
#include "mail/filename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

// Python's email package and icalendar, as a mail program and a calendar would read it.
const QByteArray readMail = R"(
import sys, json, email, email.policy, icalendar
raw = sys.stdin.buffer.read()
mail = email.message_from_bytes(raw, policy=email.policy.default)
def shape(part):
    if part.is_multipart():
        return part.get_content_subtype() + '(' + ','.join(shape(p) for p in part.iter_parts()) + ')'
    return part.get_content_type()
parts, events, files = {}, [], []
for part in mail.walk():
    if part.is_multipart():
        continue
    kind = part.get_content_type()
    if part.get_filename():
        files.append(part.get_filename())
    if kind in ('text/plain', 'text/html'):
        parts[kind] = part.get_content()
    elif kind in ('text/calendar', 'application/ics'):
        calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
        event = calendar.walk('VEVENT')[0]
        events.append({'param': part.get_param('method'), 'method': str(calendar['METHOD']), 'uid': str(event['UID']),
            'sequence': event['SEQUENCE'], 'summary': str(event['SUMMARY'])})
people = lambda name: [[a.display_name, a.addr_spec] for a in mail[name].addresses] if mail[name] else []
print(json.dumps({'names': mail.keys(), 'subject': mail['Subject'], 'from': people('From'), 'to': people('To'),
    'replyTo': people('Reply-To'), 'date': str(mail['Date']), 'id': mail['Message-ID'], 'references': mail['References'],
    'auto': mail['Auto-Submitted'], 'unsent': mail['X-Unsent'], 'shape': shape(mail), 'files': files, 'events': events,
    'cids': [p['Content-ID'] for p in mail.walk() if p['Content-ID']], 'text': parts.get('text/plain'),
    'html': parts.get('text/html'), 'defects': [str(d) for p in mail.walk() for d in p.defects]
        + [str(d) for n in mail.keys() for d in mail[n].defects]}))
)";

QJsonObject read(const QByteArray &bytes)
{
    const PythonAnswer answer = askPython(readMail, bytes);
    if (!answer.ran)
        return {};
    const QJsonObject object = QJsonDocument::fromJson(answer.out).object();
    return object.isEmpty() ? QJsonObject { { u"defects"_s, QString::fromUtf8(answer.out) } } : object;
}

void addSamples()
{
    QTest::addColumn<QString>("name");
    const auto all = samples::all();
    for (const auto &[name, message] : all)
        QTest::newRow(qPrintable(name)) << name;
}

QString withoutBreaks(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).trimmed();
}

} // namespace

class TestMessage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAsExpected_data() { addSamples(); }

    void isAsExpected()
    {
        QFETCH(QString, name);
        const QByteArray bytes = mail::bytesOf(samples::all().at(name));
        QCOMPARE(bytes, golden(name + u".eml"_s, bytes, u"mail"_s));
        QCOMPARE(bytes, mail::bytesOf(samples::all().at(name)));
    }

    void fitsEveryServer_data() { addSamples(); }

    void fitsEveryServer()
    {
        QFETCH(QString, name);
        const auto lines = mail::bytesOf(samples::all().at(name)).split('\n');
        for (const QByteArray &line : lines) {
            QVERIFY2(line.isEmpty() || line.endsWith('\r'), line.constData());
            QVERIFY2(line.size() <= 77, line.constData()); // RFC 5322 2.1.1, RFC 2045 6.7: 76 and CR
            for (const char sign : line)
                QVERIFY2(uchar(sign) < 0x7f && (uchar(sign) >= 0x20 || sign == '\r'), line.constData());
        }
    }

    void aMailProgramReadsTheSame_data() { addSamples(); }

    void aMailProgramReadsTheSame()
    {
        QFETCH(QString, name);
        const mail::Message message = samples::all().at(name);
        const QJsonObject mail = read(mail::bytesOf(message));
        if (mail.isEmpty())
            QSKIP("python3 or python3-icalendar is not installed");
        QVERIFY2(mail[u"defects"_s].isArray() && mail[u"defects"_s].toArray().isEmpty(),
            QJsonDocument(mail).toJson().constData());
        QCOMPARE(mail[u"subject"_s].toString(), message.subject.text());
        QCOMPARE(mail[u"date"_s].toString(), u"Wed, 18 Nov 2026 11:06:40 +0000"_s);
        QCOMPARE(withoutBreaks(mail[u"text"_s].toString()), withoutBreaks(message.text));
        QCOMPARE(withoutBreaks(mail[u"html"_s].toString()), withoutBreaks(message.html));
        QCOMPARE(mail[u"from"_s].toArray(),
            QJsonArray(
                { QJsonArray { message.from.name().text(), QString::fromLatin1(message.from.ascii()) } }));
        QJsonArray to;
        for (const mail::Address &address : message.to)
            to << QJsonArray { address.name().text(), QString::fromLatin1(address.ascii()) };
        QCOMPARE(mail[u"to"_s].toArray(), to);
        QCOMPARE(mail[u"auto"_s].toString(), message.automatic ? u"auto-generated"_s : QString());
        QCOMPARE(mail[u"unsent"_s].toString(), message.unsent ? u"1"_s : QString());
    }

    void hasTheShapeThatCalendarsKnow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shape");
        QTest::addColumn<QString>("method");
        QTest::newRow("reminder") << u"reminder"_s << u"text/plain"_s << QString();
        QTest::newRow("request")
            << u"request"_s
            << u"mixed(alternative(text/plain,related(text/html,image/png),text/calendar),application/ics)"_s
            << u"REQUEST"_s;
        QTest::newRow("cancel") << u"cancel"_s
                                << u"mixed(alternative(text/plain,text/html,text/calendar),application/ics)"_s
                                << u"CANCEL"_s;
        QTest::newRow("draft") << u"draft"_s << u"mixed(alternative(text/plain,text/html),text/calendar)"_s
                               << u"PUBLISH"_s;
    }

    void hasTheShapeThatCalendarsKnow()
    {
        QFETCH(QString, name);
        QFETCH(QString, method);
        const QJsonObject mail = read(mail::bytesOf(samples::all().at(name)));
        if (mail.isEmpty())
            QSKIP("python3 or python3-icalendar is not installed");
        QTEST(mail[u"shape"_s].toString(), "shape");
        const QJsonArray events = mail[u"events"_s].toArray();
        QCOMPARE(events.isEmpty(), method.isEmpty());
        for (const QJsonValue event : events) {
            QCOMPARE(event[u"method"_s].toString(), method);
            QCOMPARE(event[u"uid"_s].toString(), u"414319478@meetwright"_s);
            QCOMPARE(event[u"summary"_s].toString(), u"Gespräch über Öl"_s);
        }
        if (!events.isEmpty())
            QCOMPARE(events.first()[u"param"_s].toString(), method);
    }

    void showsTheLogoInside()
    {
        const QJsonObject mail = read(mail::bytesOf(samples::request()));
        if (mail.isEmpty())
            QSKIP("python3 or python3-icalendar is not installed");
        const QString id = mail[u"cids"_s].toArray().first().toString();
        QVERIFY(mail[u"html"_s].toString().contains(u"cid:"_s + id.mid(1, id.size() - 2)));
    }

    void aRepeatIsRecognisable()
    {
        const QJsonObject mail = read(mail::bytesOf(samples::base()));
        if (mail.isEmpty())
            QSKIP("python3 or python3-icalendar is not installed");
        QCOMPARE(mail[u"id"_s].toString(), u"<6f8d4c8e-0b5a-4f0f-9a55-3a1f0c8b7e21@example.org>"_s);
        QCOMPARE(mail[u"references"_s].toString(), u"<0b0c9b52-6a50-4c0e-8d38-5f6f0f1d2c3b@example.org>"_s);
    }

    void headersCannotBeInjected_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("both") << u"Hi\r\nBcc: evil@example.com"_s;
        QTest::newRow("line feed") << u"Hi\nBcc: evil@example.com"_s;
        QTest::newRow("carriage return") << u"Hi\rBcc: evil@example.com"_s;
        QTest::newRow("separators")
            << u"Hi\u2028Bcc: evil@example.com\u0085Cc: x\u2029Cc: y\u000bCc: z\u000cCc: a"_s;
        QTest::newRow("null") << u"Hi"_s + QChar(0) + u"\nBcc: x"_s;
        QTest::newRow("body") << u"Hi\r\n\r\nanother body"_s;
        QTest::newRow("quotes") << u"Dana\" <a@b.c>\r\nBcc: evil@example.com, \""_s;
        QTest::newRow("backslash") << u"Dana\\"_s;
        QTest::newRow("encoded word") << u"=?utf-8?q?=0D=0ABcc:_evil@example.com?="_s;
        QTest::newRow("long") << QString(2000, u'x');
        QTest::newRow("long words") << u"word "_s.repeated(300);
        QTest::newRow("half a character") << QString(QChar(0xd83d)) + u" half"_s;
    }

    void headersCannotBeInjected()
    {
        QFETCH(QString, text);
        mail::Message message = samples::request();
        message.subject = mail::Line(text);
        message.from = samples::address(u"dana@example.org"_s, text);
        message.to = { samples::address(u"kim@example.com"_s, text) };
        message.calendar->topic = text;
        const QByteArray bytes = mail::bytesOf(message);
        QVERIFY(!bytes.contains("\nBcc") && !bytes.contains("\rBcc") && !bytes.contains("\nCc"));
        const QJsonObject mail = read(bytes);
        if (mail.isEmpty())
            QSKIP("python3 or python3-icalendar is not installed");
        QCOMPARE(mail[u"names"_s], read(mail::bytesOf(samples::request()))[u"names"_s]);
        QVERIFY2(mail[u"defects"_s].toArray().isEmpty(), QJsonDocument(mail).toJson().constData());
        QCOMPARE(mail[u"to"_s].toArray().size(), 1);
        QCOMPARE(mail[u"to"_s][0][1].toString(), u"kim@example.com"_s);
    }

    void everyTextComesThrough_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("dots") << u".\n..\n.x\nFrom me\n>From me"_s;
        QTest::newRow("blanks at the end") << u"one \ntwo\t\nthree"_s;
        QTest::newRow("equals") << u"a=b=3D=\n="_s;
        QTest::newRow("long") << u"x"_s.repeated(5000);
        QTest::newRow("long with dots") << u"."_s.repeated(500);
        QTest::newRow("long umlauts") << u"ü"_s.repeated(500);
        QTest::newRow("faces") << u"\U0001F600"_s.repeated(50);
        QTest::newRow("boundary") << u"--=_mixed_0123\n--"_s;
        QTest::newRow("carriage returns") << u"one\rtwo\r\nthree"_s;
        QTest::newRow("empty") << QString();
    }

    void everyTextComesThrough()
    {
        QFETCH(QString, text);
        mail::Message message = samples::request();
        message.text = text;
        const QByteArray bytes = mail::bytesOf(message);
        QVERIFY(!bytes.contains("\n.") && !bytes.contains("\nFrom "));
        const QJsonObject mail = read(bytes);
        if (mail.isEmpty())
            QSKIP("python3 or python3-icalendar is not installed");
        QString expected = text;
        expected.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        QCOMPARE(mail[u"text"_s].toString().replace(u"\r\n"_s, u"\n"_s), expected);
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
        QTEST(mail::fileName(topic, u".ics"_s), "name");
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
