#include "support/desk.h"
#include "support/recordedprompts.h"
#include "ui/startflow.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct FlowDesk : support::Desk {
    support::RecordedPrompts prompts;
    ui::StartFlow flow { starts, settings, clock, prompts };
    QSignalSpy started { &flow, &ui::StartFlow::started };
    QSignalSpy problem { &flow, &ui::StartFlow::problem };

    bool settle()
    {
        return QTest::qWaitFor(
            [this] { return !started.isEmpty() || !problem.isEmpty() || !prompts.asked.isEmpty(); });
    }
};

} // namespace

class TestStartFlow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void remindsOfWhatWillBeSeen() // MIK-22
    {
        FlowDesk desk;
        const auto session = desk.saved();
        desk.flow.start(session.key, nullptr); // cancelled: nothing is opened
        QVERIFY(desk.settle());
        QCOMPARE(desk.prompts.asked.size(), 1);
        QVERIFY(!desk.prompts.asked[0].checkBox.isEmpty());
        QVERIFY(desk.opener.opened.isEmpty());
        QVERIFY(desk.started.isEmpty());

        desk.prompts.answers = { ui::Answer { 0, true } }; // go on, and do not remind me again
        desk.flow.start(session.key, nullptr);
        QVERIFY(desk.started.wait());
        QCOMPARE(desk.opener.opened.size(), 1);

        support::await(desk.starts.end(session.key));
        desk.flow.start(session.key, nullptr);
        QVERIFY(desk.started.wait());
        QCOMPARE(desk.prompts.asked.size(), 2);
    }

    void asksOnceWhereItIsEarly()
    {
        FlowDesk desk;
        auto draft = desk.draft();
        draft.session.startPolicy = model::StartPolicy::FromFifteenMinutesBefore;
        const auto session = support::await(desk.sessions.save(draft)).value().session;
        desk.prompts.answers = { ui::Answer {} };
        desk.flow.start(session.key, nullptr);
        QVERIFY(desk.started.wait());
        QCOMPARE(desk.prompts.asked.size(), 1); // the last check is part of it
        QVERIFY2(desk.prompts.asked[0].text.contains(u"08:45"_s), qPrintable(desk.prompts.asked[0].text));
    }

    void joinsAgainWithoutAsking()
    {
        FlowDesk desk;
        const auto session = desk.saved();
        support::await(desk.starts.start(session.key));
        desk.prompts.asked.clear();
        desk.started.clear();
        desk.flow.start(session.key, nullptr);
        QVERIFY(QTest::qWaitFor([&] { return desk.opener.opened.size() == 2; }));
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void saysWhyNothingStarts()
    {
        FlowDesk desk;
        const auto session = desk.saved(u"Team lunch"_s);
        support::await(desk.sessions.moveToTrash(session.key));
        desk.flow.start(session.key, nullptr);
        QVERIFY(desk.settle());
        QCOMPARE(desk.problem.size(), 1);
        QVERIFY(desk.problem[0][0].toString().contains(u"Team lunch"_s));

        desk.problem.clear();
        desk.flow.start(model::SessionKey::make(), nullptr);
        QVERIFY(desk.problem.wait());
    }

    void startsAnInstantSession() // MIK-15
    {
        FlowDesk desk;
        desk.settings.set(settings::keys::lastCheckBeforeStart, false);
        desk.flow.startInstant(desk.profile(), nullptr);
        QVERIFY(desk.started.wait());
        QCOMPARE(desk.opener.opened.size(), 1);
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void saysSoWhenNothingIsOnToday()
    {
        FlowDesk desk;
        desk.settings.set(settings::keys::lastCheckBeforeStart, false);
        desk.flow.startNowOrNext(nullptr);
        QVERIFY(desk.problem.wait());
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestStartFlow test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_startflow.moc"
