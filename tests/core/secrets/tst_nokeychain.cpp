#include "secrets/keychainstore.h"
#include "support/await.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using support::await;

// A computer without a keychain. D-Bus would start the real service when asked for it, so the bus
// itself is out of reach here.
class TestNoKeychain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void saysThatThereIsNone()
    {
        secrets::KeychainStore store({ .patience = std::chrono::seconds(5) });
        const auto read = await(store.read(u"account/1/token"_s));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, base::ErrorKind::Storage);
        QCOMPARE(read.error().part, u"keychain"_s);

        const auto written = await(store.write(u"account/1/token"_s, u"hunter2"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, base::ErrorKind::Storage);
        QVERIFY(!written.error().detail.contains(u"hunter2"_s));

        const auto erased = await(store.erase(u"account/1/token"_s));
        QVERIFY(!erased);
        QCOMPARE(erased.error().kind, base::ErrorKind::Storage);
    }

    void costsTheStartNothing()
    {
        QElapsedTimer timer;
        timer.start();
        secrets::KeychainStore store({});
        QVERIFY2(timer.elapsed() < 20, "made without asking anything");
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
