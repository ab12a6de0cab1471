#include "providers/jitsimeet.h"
#include "providers/registry.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using model::ProviderKind;

namespace {

class CountingRandom final : public base::Random {
public:
    quint64 below(quint64 bound) override
    {
        bits += std::log2(double(bound));
        return m_next++ % bound;
    }
    double bits = 0;

private:
    quint64 m_next = 7;
};

} // namespace

class TestProvider : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // REG-01
    void everyKindIsThereOnce()
    {
        QSet<int> kinds;
        for (const auto &provider : providers::all()) {
            QVERIFY2(!kinds.contains(int(provider.kind)), provider.name);
            kinds.insert(int(provider.kind));
            QVERIFY(!provider.displayName().isEmpty());
            QCOMPARE(providers::of(provider.kind).kind, provider.kind);
        }
        QCOMPARE(kinds.size(), 11);
    }

    void namesWhatIsMissingOrWrong_data()
    {
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("password");
        QTest::addColumn<QStringList>("fields");

        const QString zoom = u"https://zoom.us/j/98765432101"_s;
        QTest::newRow("zoom complete")
            << ProviderKind::Zoom << QString() << u"987 6543 2101"_s << zoom << true << QStringList();
        QTest::newRow("zoom needs all three")
            << ProviderKind::Zoom << QString() << QString() << QString() << false
            << QStringList { u"externalId"_s, u"joinUrl"_s, u"password"_s };
        QTest::newRow("zoom number is no number") << ProviderKind::Zoom << QString() << u"my room"_s << zoom
                                                  << true << QStringList { u"externalId"_s };
        QTest::newRow("vimeo needs the link") << ProviderKind::Vimeo << QString() << QString() << QString()
                                              << false << QStringList { u"joinUrl"_s };
        QTest::newRow("vimeo needs only the link")
            << ProviderKind::Vimeo << QString() << QString() << u"https://vimeo.com/event/1234567"_s << false
            << QStringList();
        QTest::newRow("a script is no link")
            << ProviderKind::Link << QString() << QString() << u"javascript:alert(1)"_s << false
            << QStringList { u"joinUrl"_s };
        QTest::newRow("a file is no link")
            << ProviderKind::Link << QString() << QString() << u"file:///etc/passwd"_s << false
            << QStringList { u"joinUrl"_s };
        QTest::newRow("a meeting program's link is no web link")
            << ProviderKind::Link << QString() << QString() << u"zoommtg://zoom.us/join?confno=1"_s << false
            << QStringList { u"joinUrl"_s };
        QTest::newRow("jitsi without a server")
            << ProviderKind::JitsiMeet << QString() << QString() << QString() << false << QStringList();
        QTest::newRow("jitsi without tls") << ProviderKind::JitsiMeet << u"http://meet.example.org"_s
                                           << QString() << QString() << false << QStringList { u"server"_s };
        QTest::newRow("in person") << ProviderKind::None << QString() << QString() << QString() << false
                                   << QStringList();
    }

    // REG-05
    void namesWhatIsMissingOrWrong()
    {
        QFETCH(ProviderKind, kind);
        QFETCH(QString, server);
        QFETCH(QString, id);
        QFETCH(QString, url);
        QFETCH(bool, password);
        providers::PlaceInput input;
        input.place.provider = kind;
        input.place.server = QUrl(server);
        input.place.externalId = id;
        input.place.joinUrl = QUrl(url);
        input.hasPassword = password;
        QStringList fields;
        for (const auto &problem : providers::problemsOf(input)) {
            fields << problem.field;
            QVERIFY(problem.text.endsWith(u'.'));
        }
        QTEST(fields, "fields");
    }

    void roomsAreUnguessableAndSurviveLowerCase()
    {
        CountingRandom random;
        const QString room = providers::makeRoom(random);
        QVERIFY2(random.bits >= 128, qPrintable(QString::number(random.bits)));
        QCOMPARE(room, room.toLower());
        static const QRegularExpression safe(u"^[a-z2-9]+(-[a-z2-9]+)*$"_s);
        QVERIFY2(safe.match(room).hasMatch(), qPrintable(room));
        QSet<QString> rooms;
        base::SystemRandom chance;
        for (int i = 0; i < 1000; ++i)
            rooms.insert(providers::makeRoom(chance));
        QCOMPARE(rooms.size(), 1000);
    }

    void jitsiServers_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url"); // empty: refused

        QTest::newRow("bare host") << u"meet.example.org"_s << u"https://meet.example.org"_s;
        QTest::newRow("with slash") << u" https://meet.example.org/ "_s << u"https://meet.example.org"_s;
        QTest::newRow("with path") << u"https://example.org/jitsi/"_s << u"https://example.org/jitsi"_s;
        QTest::newRow("with port") << u"meet.example.org:8443"_s << u"https://meet.example.org:8443"_s;
        QTest::newRow("plain http") << u"http://meet.example.org"_s << QString();
        QTest::newRow("user name") << u"https://you@meet.example.org"_s << QString();
        QTest::newRow("query") << u"https://meet.example.org/?a=b"_s << QString();
        QTest::newRow("empty") << u" "_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("words") << u"our server"_s << QString();
    }

    void jitsiServers()
    {
        QFETCH(QString, typed);
        QFETCH(QString, url);
        const auto server = providers::jitsiServer(typed);
        QCOMPARE(server.has_value(), !url.isEmpty());
        if (server)
            QCOMPARE(server->toString(), url);
        else
            QCOMPARE(server.error().part, u"server"_s);
    }
};

QTEST_APPLESS_MAIN(TestProvider)
#include "tst_provider.moc"
