#include "providers/bigbluebutton/bbbcodec.h"
#include "providers/bigbluebutton/bbbxml.h"
#include "providers/meetingprovider.h"
#include "providers/registry.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using providers::BbbCodec;
using providers::BbbRole;

Q_DECLARE_METATYPE(base::ErrorKind)

namespace {

const QString Secret = u"ECCJZNJWLPEA3YB6Y2LTQGQD3GJZ3F93"_s;

model::Account account(
    const QString &server = u"https://bbb.example.org/bigbluebutton/"_s, const QString &algorithm = {})
{
    model::Account account;
    account.provider = model::ProviderKind::BigBlueButton;
    account.settings = { { u"server"_s, server }, { u"algorithm"_s, algorithm } };
    return account;
}

BbbCodec codec()
{
    return BbbCodec::of(account(), Secret).value();
}

QByteArray answer(const QByteArray &inside)
{
    return "<response>" + inside + "</response>";
}

base::Result<providers::BbbRoom> created(const QByteArray &body, int status = 200)
{
    return BbbCodec::readCreate(codec().create(u"room"_s, u"Topic"_s), { status, {}, body }, {});
}

QByteArray callOf(const QUrl &url)
{
    return url.fileName().toLatin1();
}

// The checksum of a signed URL, taken apart and computed anew.
bool isSigned(const QUrl &url)
{
    const QByteArray query = url.query(QUrl::FullyEncoded).toLatin1();
    const qsizetype at = query.indexOf("checksum=");
    const QByteArray signedPart = callOf(url) + query.left(qMax(qsizetype(0), at - 1)) + Secret.toLatin1();
    return query.mid(at + 9) == QCryptographicHash::hash(signedPart, QCryptographicHash::Sha256).toHex();
}

} // namespace

class TestBigBlueButton : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void computesThePublishedChecksums_data();
    void computesThePublishedChecksums();
    void signsEverySignAsItIsSent();
    void findsTheApi_data();
    void findsTheApi();
    void refusesSettingsThatMakeNoSense_data();
    void refusesSettingsThatMakeNoSense();
    void makesATopicFit_data();
    void makesATopicFit();
    void tellsWhyTheServerRefused_data();
    void tellsWhyTheServerRefused();
    void readsARoom();
    void takesARoomThatIsThereAlready();
    void waitsForARoomThatIsTakenDown();
    void refusesXmlBeyondReason_data();
    void refusesXmlBeyondReason();
    void bindsAStartToTheRoomOfNow();
    void attendeesAreViewers();
    void onlyLinksWhereTheModeSaysSo();
};

void TestBigBlueButton::computesThePublishedChecksums_data()
{
    QTest::addColumn<QByteArray>("call");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<int>("algorithm");
    QTest::addColumn<QByteArray>("sum");

    // API Reference, "Usage".
    QTest::newRow("published") << QByteArray(
        "create") << QByteArray("name=Test+Meeting&meetingID=abc123&attendeePW=111222&moderatorPW=333444")
                               << QByteArray("639259d4-9dd8-4b25-bf01-95f9567eaf4b")
                               << int(QCryptographicHash::Sha1)
                               << QByteArray("1fcbb0c4fc1f039f73aa6d697d2db9ba7f803f17");
    QFile file(QStringLiteral(SHARED_DIR) + u"/providers/bigbluebutton.checksums.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::newRow("vectors") << QByteArray() << QByteArray() << QByteArray() << 0 << QByteArray();
        return;
    }
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll())[u"vectors"_s].toArray();
    int number = 0;
    for (const QJsonValue &vector : vectors) {
        ++number;
        for (const auto &[name, algorithm] : { std::pair(u"sha1"_s, QCryptographicHash::Sha1),
                 std::pair(u"sha256"_s, QCryptographicHash::Sha256),
                 std::pair(u"sha384"_s, QCryptographicHash::Sha384),
                 std::pair(u"sha512"_s, QCryptographicHash::Sha512) })
            QTest::addRow("%d %s", number, qPrintable(name))
                << vector[u"call"_s].toString().toLatin1() << vector[u"query"_s].toString().toLatin1()
                << vector[u"secret"_s].toString().toLatin1() << int(algorithm)
                << vector[name].toString().toLatin1();
    }
}

void TestBigBlueButton::computesThePublishedChecksums()
{
    QFETCH(QByteArray, call);
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, secret);
    QFETCH(int, algorithm);
    if (call.isEmpty())
        QSKIP("bigbluebutton.checksums.json is not there");
    QTEST(BbbCodec::checksum(call, query, secret, QCryptographicHash::Algorithm(algorithm)), "sum");
}

void TestBigBlueButton::signsEverySignAsItIsSent()
{
    QString name;
    for (char16_t sign = 0x21; sign < 0x7f; ++sign)
        name += QChar(sign);
    name += u" Jürgen 会議 😀"_s;
    const QUrl link = codec().joinLink(u"room-1"_s, name, BbbRole::Viewer);
    QVERIFY(isSigned(link));
    // As Qt's network and a browser pass it on.
    QVERIFY(isSigned(QUrl::fromEncoded(link.toEncoded(), QUrl::StrictMode)));
    QCOMPARE(QUrlQuery(link).queryItemValue(u"fullName"_s, QUrl::FullyDecoded), name);
    const QByteArray query = link.query(QUrl::FullyEncoded).toLatin1();
    QVERIFY(!query.contains('+') && !query.contains(' '));
    QVERIFY(isSigned(codec().meetings().url));
}

void TestBigBlueButton::findsTheApi_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("api");

    QTest::newRow("as printed") << u"https://bbb.example.org/bigbluebutton/"_s
                                << u"https://bbb.example.org/bigbluebutton/api"_s;
    QTest::newRow("host") << u"bbb.example.org"_s << u"https://bbb.example.org/bigbluebutton/api"_s;
    QTest::newRow("api") << u" https://bbb.example.org/bigbluebutton/api "_s
                         << u"https://bbb.example.org/bigbluebutton/api"_s;
    QTest::newRow("api with slash") << u"https://bbb.example.org/bigbluebutton/api/"_s
                                    << u"https://bbb.example.org/bigbluebutton/api"_s;
    QTest::newRow("port") << u"bbb.example.org:8443"_s << u"https://bbb.example.org:8443/bigbluebutton/api"_s;
    QTest::newRow("folder") << u"https://example.org/rooms/bigbluebutton"_s
                            << u"https://example.org/rooms/bigbluebutton/api"_s;
}

void TestBigBlueButton::findsTheApi()
{
    QFETCH(QString, typed);
    const auto made = BbbCodec::of(account(typed), Secret);
    QVERIFY(made);
    QTEST(made->version().url.toString(), "api");
    const net::AllowList allowed = providers::of(model::ProviderKind::BigBlueButton)
                                       .managed->allowed(model::AccountMode::CreateAndManage);
    for (const net::Request &request : { made->version(), made->meetings(), made->create(u"r1"_s, u"T"_s),
             made->info(u"r1"_s), made->end(u"r1"_s) })
        QVERIFY2(allowed.allows(request), qPrintable(request.url.path()));
}

void TestBigBlueButton::refusesSettingsThatMakeNoSense_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("algorithm");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("field");

    const QString good = u"https://bbb.example.org"_s;
    QTest::newRow("no server") << QString() << QString() << Secret << u"server"_s;
    QTest::newRow("no tls") << u"http://bbb.example.org"_s << QString() << Secret << u"server"_s;
    QTest::newRow("user") << u"https://you:pw@bbb.example.org"_s << QString() << Secret << u"server"_s;
    QTest::newRow("query") << u"https://bbb.example.org/?a=b"_s << QString() << Secret << u"server"_s;
    QTest::newRow("deep") << u"https://bbb.example.org/a/b/bigbluebutton"_s << QString() << Secret
                          << u"server"_s;
    QTest::newRow("up") << u"https://bbb.example.org/../bigbluebutton"_s << QString() << Secret
                        << u"server"_s;
    QTest::newRow("algorithm") << good << u"md5"_s << Secret << u"algorithm"_s;
    QTest::newRow("no secret") << good << u"SHA-512"_s << u" "_s << u"sharedSecret"_s;
}

void TestBigBlueButton::refusesSettingsThatMakeNoSense()
{
    QFETCH(QString, server);
    QFETCH(QString, algorithm);
    QFETCH(QString, secret);
    const auto made = BbbCodec::of(account(server, algorithm), secret);
    QVERIFY(!made);
    QCOMPARE(made.error().kind, ErrorKind::Invalid);
    QTEST(made.error().part, "field");
    QVERIFY(made.error().detail.endsWith(u'.'));
}

void TestBigBlueButton::makesATopicFit_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("name");

    QTest::newRow("plain") << u"Sales & more"_s << u"Sales & more"_s;
    QTest::newRow("one sign") << u"A"_s << u"Meeting"_s;
    QTest::newRow("none") << QString() << u"Meeting"_s;
    QTest::newRow("lines") << u"a\nb\u0007c"_s << u"a bc"_s;
    QTest::newRow("long") << QString(100, u'x') << QString(64, u'x');
    QTest::newRow("half a pair") << QString(QString(63, u'x') + u"😀"_s) << QString(63, u'x');
}

void TestBigBlueButton::makesATopicFit()
{
    QFETCH(QString, topic);
    const QUrl url = codec().create(u"room"_s, topic).url;
    QTEST(QUrlQuery(url).queryItemValue(u"name"_s, QUrl::FullyDecoded), "name");
}

void TestBigBlueButton::tellsWhyTheServerRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("part");

    const auto failed = [](const QByteArray &key) {
        return answer("<returncode>FAILED</returncode><messageKey>" + key
            + "</messageKey><message>Some words.</message>");
    };
    QTest::newRow("secret") << 200 << failed("checksumError") << ErrorKind::Rejected << u"sharedSecret"_s;
    QTest::newRow("other") << 200 << failed("maxParticipantsReached") << ErrorKind::Rejected << QString();
    QTest::newRow("ended") << 200 << failed("meetingForciblyEnded") << ErrorKind::Transient << QString();
    QTest::newRow("html") << 200 << QByteArray("<html><body>Welcome</body></html>") << ErrorKind::Rejected
                          << u"server"_s;
    QTest::newRow("no code") << 200 << answer("<a/>") << ErrorKind::Rejected << u"server"_s;
    QTest::newRow("json") << 200 << QByteArray("{}") << ErrorKind::Rejected << u"server"_s;
    QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::Transient << QString();
    QTest::newRow("404") << 404 << QByteArray("<html/>") << ErrorKind::Rejected << u"server"_s;
    QTest::newRow("502") << 502 << QByteArray("<html/>") << ErrorKind::Transient << QString();
    QTest::newRow("401") << 401 << QByteArray() << ErrorKind::Unauthorised << QString();
}

void TestBigBlueButton::tellsWhyTheServerRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(ErrorKind, kind);
    const auto room = created(body, status);
    QVERIFY(!room);
    QCOMPARE(room.error().kind, kind);
    QTEST(room.error().part, "part");
    if (kind == ErrorKind::Rejected)
        QVERIFY(room.error().detail.endsWith(u'.'));
    QVERIFY(!room.error().detail.contains(Secret));
}

void TestBigBlueButton::readsARoom()
{
    const auto room = BbbCodec::readInfo(codec().info(u"r"_s),
        { 200, {},
            answer("<returncode>SUCCESS</returncode><meetingName>A &amp; B</meetingName>"
                   "<createTime>1715261728123</createTime><running>true</running>"
                   "<attendees><attendee><running>false</running></attendee></attendees>") },
        {});
    QVERIFY(room);
    QCOMPARE(room->topic, u"A & B"_s);
    QCOMPARE(room->createTime, 1715261728123);
    QVERIFY(room->running);
    const auto gone = BbbCodec::readInfo(codec().info(u"r"_s),
        { 200, {}, answer("<returncode>FAILED</returncode><messageKey>notFound</messageKey>") }, {});
    QVERIFY(gone);
    QVERIFY(!gone->running);
}

void TestBigBlueButton::takesARoomThatIsThereAlready()
{
    const auto same = created(answer("<returncode>SUCCESS</returncode><createTime>5</createTime>"
                                     "<messageKey>duplicateWarning</messageKey>"));
    QVERIFY(same);
    QCOMPARE(same->createTime, 5);
    const auto other = created(answer("<returncode>FAILED</returncode><messageKey>idNotUnique</messageKey>"));
    QVERIFY(other);
    QCOMPARE(other->createTime, 0);
}

void TestBigBlueButton::waitsForARoomThatIsTakenDown()
{
    const auto room = created(answer("<returncode>SUCCESS</returncode><createTime>5</createTime>"
                                     "<hasBeenForciblyEnded>true</hasBeenForciblyEnded>"));
    QVERIFY(!room);
    QCOMPARE(room.error().kind, ErrorKind::Transient);
}

void TestBigBlueButton::refusesXmlBeyondReason_data()
{
    QTest::addColumn<QByteArray>("xml");

    QTest::newRow("deep") << answer(QByteArray("<a>").repeated(40) + QByteArray("</a>").repeated(40));
    QTest::newRow("many") << answer(QByteArray("<a/>").repeated(250'000));
    QTest::newRow("entities") << QByteArray("<!DOCTYPE r [<!ENTITY a \"aaaa\">]>") + answer("<b>&a;</b>");
    QTest::newRow("cut") << QByteArray("<response><returncode>SUCCESS</returncode>");
    QTest::newRow("other root") << QByteArray("<answer><returncode>SUCCESS</returncode></answer>");
    QTest::newRow("nothing") << QByteArray();
}

void TestBigBlueButton::refusesXmlBeyondReason()
{
    QFETCH(QByteArray, xml);
    QVERIFY(!providers::readBbbXml(xml));
}

void TestBigBlueButton::bindsAStartToTheRoomOfNow()
{
    const QUrl link = codec().joinLink(u"room"_s, u"Dana Reyes"_s, BbbRole::Moderator, 1531155809613);
    const QUrlQuery query(link);
    QCOMPARE(query.queryItemValue(u"role"_s), u"MODERATOR"_s);
    QCOMPARE(query.queryItemValue(u"createTime"_s), u"1531155809613"_s);
    QCOMPARE(query.queryItemValue(u"meetingID"_s), u"room"_s);
    QVERIFY(!query.hasQueryItem(u"password"_s));
    QVERIFY(isSigned(link));
}

void TestBigBlueButton::attendeesAreViewers()
{
    const QUrl link = codec().joinLink(u"room"_s, u"\u0001 "_s, BbbRole::Viewer);
    QCOMPARE(QUrlQuery(link).queryItemValue(u"role"_s), u"VIEWER"_s);
    QVERIFY(!QUrlQuery(link).queryItemValue(u"fullName"_s).isEmpty());
}

void TestBigBlueButton::onlyLinksWhereTheModeSaysSo()
{
    const auto *managed = providers::of(model::ProviderKind::BigBlueButton).managed;
    const net::AllowList linkOnly = managed->allowed(model::AccountMode::LinkOnly);
    QVERIFY(linkOnly.allows(codec().info(u"r1"_s)));
    QVERIFY(!linkOnly.allows(codec().create(u"r1"_s, u"T"_s)));
    QVERIFY(!linkOnly.allows(codec().end(u"r1"_s)));
    QVERIFY(!managed->allowed(model::AccountMode::NoConnection).allows(codec().version()));
}

QTEST_APPLESS_MAIN(TestBigBlueButton)
#include "tst_bigbluebutton.moc"
