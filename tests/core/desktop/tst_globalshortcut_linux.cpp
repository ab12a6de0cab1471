#include "desktop/globalshortcut.h"
#include "support/await.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::await;

namespace {

const QString portalName = u"org.freedesktop.portal.Desktop"_s;

}

class TestGlobalShortcut : public QObject {
    Q_OBJECT

private:
    static void xdotool(const QStringList &arguments)
    {
        QVERIFY2(QProcess::execute(u"xdotool"_s, arguments) == 0, "xdotool is needed");
    }
    static void press(const QString &keys) { xdotool({ u"key"_s, keys }); }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("WD_PRIVATE"), "run by tests/support/with-desktop.sh");
    }

    void firesOnItsKeysOnly_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("pressed");
        QTest::addColumn<QString>("other");
        QTest::newRow("letter") << u"Ctrl+Alt+M"_s << u"ctrl+alt+m"_s << u"ctrl+m"_s;
        QTest::newRow("function key") << u"Meta+F9"_s << u"super+F9"_s << u"F9"_s;
        QTest::newRow("digit") << u"Ctrl+Shift+7"_s << u"ctrl+shift+7"_s << u"ctrl+7"_s;
        QTest::newRow("named") << u"Ctrl+Alt+PgUp"_s << u"ctrl+alt+Prior"_s << u"ctrl+alt+Next"_s;
    }
    void firesOnItsKeysOnly()
    {
        QFETCH(QString, keys);
        QFETCH(QString, pressed);
        QFETCH(QString, other);
        const auto shortcut = desktop::makeGlobalShortcut(u"Start the next session"_s);
        QVERIFY(await(shortcut->support())->available);
        QSignalSpy activated(shortcut.get(), &desktop::GlobalShortcut::activated);
        QVERIFY(await(shortcut->set(keys)));
        press(other);
        press(pressed);
        QTRY_COMPARE(activated.size(), 1);
        press(pressed);
        QTRY_COMPARE(activated.size(), 2);
    }

    void firesWithNumLockOn()
    {
        const auto shortcut = desktop::makeGlobalShortcut({});
        QSignalSpy activated(shortcut.get(), &desktop::GlobalShortcut::activated);
        QVERIFY(await(shortcut->set(u"Ctrl+Alt+M"_s)));
        press(u"Num_Lock"_s);
        press(u"ctrl+alt+m"_s);
        press(u"Num_Lock"_s);
        QTRY_COMPARE(activated.size(), 1);
    }

    void firesOnceWhileHeld()
    {
        const auto shortcut = desktop::makeGlobalShortcut({});
        QSignalSpy activated(shortcut.get(), &desktop::GlobalShortcut::activated);
        QVERIFY(await(shortcut->set(u"Ctrl+Alt+M"_s)));
        // Longer than the X server's delay before it repeats a key (660 ms).
        xdotool({ u"keydown"_s, u"ctrl+alt+m"_s, u"sleep"_s, u"1.2"_s, u"keyup"_s, u"ctrl+alt+m"_s });
        QTRY_VERIFY(!activated.isEmpty());
        press(u"ctrl+alt+m"_s);
        QTRY_VERIFY(activated.size() >= 2);
        QCOMPARE(activated.size(), 2);
    }

    void canBeChangedAndGivenUp()
    {
        const auto shortcut = desktop::makeGlobalShortcut({});
        QSignalSpy activated(shortcut.get(), &desktop::GlobalShortcut::activated);
        QVERIFY(await(shortcut->set(u"Ctrl+Alt+M"_s)));
        QVERIFY(await(shortcut->set(u"Ctrl+Alt+N"_s)));
        press(u"ctrl+alt+m"_s);
        press(u"ctrl+alt+n"_s);
        QTRY_COMPARE(activated.size(), 1);
        QVERIFY(await(shortcut->set({})));
        const auto another = desktop::makeGlobalShortcut({}); // has them only if they were given up
        QVERIFY(await(another->set(u"Ctrl+Alt+N"_s)));
    }

    void saysWhenAnotherProgramHasTheKeys()
    {
        const auto first = desktop::makeGlobalShortcut({});
        QVERIFY(await(first->set(u"Ctrl+Alt+M"_s)));
        const auto second = desktop::makeGlobalShortcut({});
        const auto taken = await(second->set(u"Ctrl+Alt+M"_s));
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, base::ErrorKind::Conflict);
        QSignalSpy activated(first.get(), &desktop::GlobalShortcut::activated);
        press(u"ctrl+alt+m"_s);
        QTRY_COMPARE(activated.size(), 1);
    }

    void refusesWhatIsNoShortcut()
    {
        const auto shortcut = desktop::makeGlobalShortcut({});
        const auto refused = await(shortcut->set(u"M"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Invalid);
    }

    void saysWhenThereIsNoScreen()
    {
        const QByteArray display = qgetenv("DISPLAY");
        qunsetenv("DISPLAY");
        const auto shortcut = desktop::makeGlobalShortcut({});
        QVERIFY(!await(shortcut->support())->available);
        const auto refused = await(shortcut->set(u"Ctrl+Alt+M"_s));
        qputenv("DISPLAY", display);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Rejected);
    }

    void saysWhenAWaylandDesktopHasNone()
    {
        qputenv("XDG_SESSION_TYPE", "wayland");
        const auto shortcut = desktop::makeGlobalShortcut(u"Start the next session"_s);
        qputenv("XDG_SESSION_TYPE", "x11");
        const auto support = await(shortcut->support());
        QVERIFY(!support->available);
        QVERIFY(!support->whyNot.isEmpty());
        const auto refused = await(shortcut->set(u"Ctrl+Alt+M"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::Rejected);
    }

    void goesThroughThePortalUnderWayland_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("bound");
        QTest::newRow("yes") << u"0"_s << true;
        QTest::newRow("the person says no") << u"1"_s << false;
    }
    void goesThroughThePortalUnderWayland()
    {
        QFETCH(QString, answer);
        QFETCH(bool, bound);
        QProcess portal;
        portal.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        portal.start(qEnvironmentVariable("SUPPORT_DIR") + u"/shortcut-portal.py"_s, { answer });
        auto *const bus = QDBusConnection::sessionBus().interface();
        QTRY_VERIFY2(bus->isServiceRegistered(portalName), "python3-gi is needed");

        qputenv("XDG_SESSION_TYPE", "wayland");
        auto shortcut = desktop::makeGlobalShortcut(u"Start the next session"_s);
        qputenv("XDG_SESSION_TYPE", "x11");
        const auto support = await(shortcut->support());
        QVERIFY(support->available && support->systemDecidesKeys);
        QSignalSpy activated(shortcut.get(), &desktop::GlobalShortcut::activated);

        const auto set = await(shortcut->set(u"Ctrl+Alt+PgUp"_s));
        QCOMPARE(set.has_value(), bound);
        if (bound) {
            QTRY_VERIFY(portal.canReadLine());
            QCOMPARE(portal.readLine().trimmed(),
                QByteArray("bind start-next | Start the next session | CTRL+ALT+Page_Up"));
            // The keys of another session, and then ours.
            for (const QString &does : { u"PressOther"_s, u"Press"_s }) {
                QDBusConnection::sessionBus().send(QDBusMessage::createMethodCall(
                    portalName, u"/org/meetwright/Test"_s, u"org.meetwright.Test"_s, does));
            }
            QTRY_COMPARE(activated.size(), 1);
        } else {
            QCOMPARE(set.error().kind, base::ErrorKind::Rejected);
        }
        shortcut.reset();
        QTRY_VERIFY(portal.canReadLine());
        QCOMPARE(portal.readLine().trimmed(), QByteArray("close"));
        portal.kill();
        portal.waitForFinished();
        QTRY_VERIFY(!bus->isServiceRegistered(portalName));
    }
};

QTEST_GUILESS_MAIN(TestGlobalShortcut)
#include "tst_globalshortcut_linux.moc"
