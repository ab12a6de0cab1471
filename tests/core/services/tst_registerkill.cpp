// kill -9 at any moment: whoever saw that they are registered is registered, and their mail will go out.
#include "support/attendeedesk.h"

#include <QProcess>

using namespace Qt::StringLiterals;
using support::await;

class RegisterKillTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoSawTheSuccessPageIsRegistered_data()
    {
        QTest::addColumn<int>("answers");
        for (const int answers : { 1, 2, 41, 150, 700, 1999 })
            QTest::addRow("after %d answers", answers) << answers;
    }

    void whoSawTheSuccessPageIsRegistered()
    {
        QFETCH(int, answers);
        support::AttendeeDesk desk;
        const auto session = desk.withRegistration();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QByteArray said;
        connect(&child, &QProcess::readyReadStandardOutput, &child, [&] {
            said += child.readAllStandardOutput();
            if (said.count('\n') >= answers)
                child.kill();
        });
        child.start(QStringLiteral(KILL_CHILD),
            { desk.folder.filePath(u"meetwright.db"_s), desk.folder.path(), session.reservedId.digits(),
                QString::number(desk.clock.now().time_since_epoch().count()) });
        QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 60000));
        said += child.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n')); // it may have died in the middle of a line

        QSet<QString> here;
        const auto page = await(desk.registrants.list(session.key, {}, 1'000'000)).value();
        for (const model::Registrant &person : page.people)
            here.insert(person.email);
        QCOMPARE(page.active, int(here.size()));
        const auto told = desk.read([key = session.key](store::Connection &connection) {
            return store::MailStore(connection).addresses(key, model::MailKind::Confirmation);
        });
        QCOMPARE(told.size(), here.size());
        const auto lines = said.split('\n');
        QVERIFY(lines.size() >= answers);
        for (const QByteArray &line : lines)
            QVERIFY2(here.contains(QString::fromLatin1(line)), line.constData());
    }
};

QTEST_GUILESS_MAIN(RegisterKillTest)
#include "tst_registerkill.moc"
