// What the tray says and offers; that it appears in a real tray is e2e's to see.
#include "support/everyprovider.h"
#include "support/recordedprompts.h"
#include "ui/startflow.h"
#include "ui/trayicon.h"

#include <QApplication>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct TrayDesk : support::Desk {
    support::RecordedPrompts prompts;
    ui::StartFlow flow { starts, settings, clock, prompts };
    ui::TrayIcon tray { sessions, profiles, flow, clock };

    TrayDesk() { settings.set(settings::keys::lastCheckBeforeStart, false); }

    model::Session savedAt(const QString &topic, int hour)
    {
        auto draft = this->draft(topic);
        model::Series &series = draft.session.series.front();
        series.zone = "UTC";
        series.start
            = base::WallTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20).time_since_epoch())
            + std::chrono::hours(hour);
        return support::await(sessions.save(draft)).value().session;
    }
    QAction *action(const QString &part)
    {
        for (QAction *one : tray.menu().actions())
            if (one->text().contains(part))
                return one;
        return nullptr;
    }
};

} // namespace

class TestTrayIcon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersTodaysSessions() // MIK-19
    {
        TrayDesk desk;
        desk.savedAt(u"Sales & more"_s, 10);
        desk.savedAt(u"Late talk"_s, 15);
        QVERIFY(QTest::qWaitFor([&] { return desk.action(u"Late talk"_s) != nullptr; }));
        QVERIFY(desk.action(u"10:00"_s)->text().contains(u"Sales && more"_s));
        QVERIFY(desk.tray.toolTip().contains(u"10:00"_s));
        QVERIFY(!desk.tray.toolTip().contains(u"Late talk"_s));

        QSignalSpy started(&desk.flow, &ui::StartFlow::started);
        desk.action(u"10:00"_s)->trigger();
        QVERIFY(started.wait());
        QCOMPARE(desk.opener.opened.size(), 1);
    }

    void startsTodaysSessionOfAnyProviderWithOneClick() // NEW-03
    {
        TrayDesk desk;
        desk.settings.set(settings::keys::lastCheckBeforeStart, false);
        const auto sessions = support::savedAtEveryProvider(desk);
        for (const model::Session &session : sessions) {
            QTRY_VERIFY(desk.action(session.topic));
            const auto before = desk.opener.opened.size();
            desk.action(session.topic)->trigger();
            QTRY_COMPARE(desk.opener.opened.size(), before + 1);
            QCOMPARE(desk.opener.opened.back(), desk.sessions.linkOf(session));
        }
    }

    void saysWhatRuns()
    {
        TrayDesk desk;
        const auto session = desk.savedAt(u"Sales"_s, 10);
        support::await(desk.starts.start(session.key));
        QVERIFY(QTest::qWaitFor([&] { return desk.action(u"●"_s) != nullptr; }));
        QVERIFY(desk.tray.toolTip().contains(u"Running: Sales"_s));
        QMenu *one = desk.action(u"●"_s)->menu();
        QVERIFY(one);
        QSignalSpy ended(&desk.flow, &ui::StartFlow::ended);
        one->actions().last()->trigger();
        QVERIFY(ended.wait());
    }

    // A desktop that shows the menu itself says later what was clicked in it.
    void whatWasClickedIsStillThereWhenTheListWasReadAnew()
    {
        TrayDesk desk;
        desk.savedAt(u"Sales"_s, 10);
        QTRY_VERIFY(desk.action(u"Sales"_s));
        const QPointer<QAction> session = desk.action(u"Sales"_s);
        const QPointer<QAction> quit = desk.action(u"uit"_s);
        auto tomorrow = desk.draft(u"Tomorrow"_s);
        tomorrow.session.series.front().start += std::chrono::hours(48);
        QVERIFY(support::await(desk.sessions.save(tomorrow)));
        Q_EMIT desk.tray.menu().aboutToShow();
        QVERIFY(session && session == desk.action(u"Sales"_s));

        desk.savedAt(u"Late talk"_s, 15);
        QTRY_VERIFY(desk.action(u"Late talk"_s));
        QVERIFY(quit && quit == desk.action(u"uit"_s));
        const auto all = desk.tray.menu().actions();
        QVERIFY(all.indexOf(desk.action(u"Late talk"_s)) < all.indexOf(quit));
        QVERIFY(all.indexOf(desk.action(u"Sales"_s)) < all.indexOf(desk.action(u"Late talk"_s)));
    }

    void hasTheStandingCommands()
    {
        TrayDesk desk;
        QSignalSpy newSession(&desk.tray, &ui::TrayIcon::newSessionWanted);
        QSignalSpy scheduler(&desk.tray, &ui::TrayIcon::schedulerWanted);
        QSignalSpy settingsWanted(&desk.tray, &ui::TrayIcon::settingsWanted);
        QSignalSpy quit(&desk.tray, &ui::TrayIcon::quitWanted);
        for (const QString &part : { u"New session"_s, u"cheduler"_s, u"ettings"_s, u"uit"_s })
            desk.action(part)->trigger();
        QCOMPARE(newSession.size() + scheduler.size() + settingsWanted.size() + quit.size(), 4);
        QVERIFY(desk.action(u"instant"_s));
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestTrayIcon test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trayicon.moc"
