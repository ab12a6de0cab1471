#include "desktop/notifier.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using desktop::Notification;

class TestNotifier : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    QProcess m_service;

    void startService(const QString &capabilities = u"body,actions"_s)
    {
        QFile::remove(m_dir.filePath(u"shown"_s));
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"CAPABILITIES"_s, capabilities);
        m_service.setProcessEnvironment(environment);
        m_service.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_service.start(
            qEnvironmentVariable("SUPPORT_DIR") + u"/notify-recorder.py"_s, { m_dir.filePath(u"shown"_s) });
        QTRY_VERIFY2(QDBusConnection::sessionBus().interface()->isServiceRegistered(
                         u"org.freedesktop.Notifications"_s),
            "python3-gi is needed");
    }
    void stopService()
    {
        m_service.kill();
        m_service.waitForFinished();
        QTRY_VERIFY(!QDBusConnection::sessionBus().interface()->isServiceRegistered(
            u"org.freedesktop.Notifications"_s));
    }
    QList<QJsonObject> shown() const
    {
        QList<QJsonObject> records;
        QFile file(m_dir.filePath(u"shown"_s));
        if (!file.open(QIODevice::ReadOnly))
            return records;
        const auto lines = file.readAll().split('\n');
        for (const QByteArray &line : lines) {
            if (!line.isEmpty())
                records.append(QJsonDocument::fromJson(line).object());
        }
        return records;
    }
    static void person(const QString &does, const QVariantList &arguments)
    {
        auto message = QDBusMessage::createMethodCall(
            u"org.freedesktop.Notifications"_s, u"/org/meetwright/Test"_s, u"org.meetwright.Test"_s, does);
        message.setArguments(arguments);
        QDBusConnection::sessionBus().send(message);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("WD_PRIVATE"), "run by tests/support/with-desktop.sh");
    }
    void cleanup() { stopService(); }

    void showsWhatItIsGiven()
    {
        startService();
        const auto notifier = desktop::makeNotifier();
        QSignalSpy known(notifier.get(), &desktop::Notifier::actionsKnown);
        notifier->show({ u"s1"_s, u"In 5 minutes: \"A & B\"\n<i>"_s, u"Start <now> & here"_s,
            { { u"start"_s, u"Start"_s }, { u"snooze"_s, u"Snooze"_s } } });
        QTRY_COMPARE(shown().size(), 1);
        const QJsonObject first = shown().first();
        QCOMPARE(first[u"summary"].toString(), u"In 5 minutes: \"A & B\" <i>"_s);
        QCOMPARE(first[u"body"].toString(), u"Start <now> & here"_s);
        QCOMPARE(first[u"actions"].toArray(),
            QJsonArray({ u"default"_s, u""_s, u"start"_s, u"Start"_s, u"snooze"_s, u"Snooze"_s }));
        QCOMPARE(known.size(), 1);
        QVERIFY(notifier->hasActions());
    }

    void escapesForServicesThatReadMarkup()
    {
        startService(u"body,body-markup"_s);
        const auto notifier = desktop::makeNotifier();
        notifier->show(
            { u"s1"_s, u"Title"_s, u"<a href='x'>free</a> & easy"_s, { { u"start"_s, u"Start"_s } } });
        QTRY_COMPARE(shown().size(), 1);
        QVERIFY(!shown().first()[u"body"].toString().contains(u'<'));
        QVERIFY(shown().first()[u"body"].toString().startsWith(u"&lt;a href="));
        QVERIFY(!notifier->hasActions());
        QCOMPARE(shown().first()[u"actions"].toArray(), QJsonArray());
    }

    void tellsWhichActionWasInvoked()
    {
        startService();
        const auto notifier = desktop::makeNotifier();
        QSignalSpy invoked(notifier.get(), &desktop::Notifier::actionInvoked);
        QSignalSpy closed(notifier.get(), &desktop::Notifier::closed);
        notifier->show({ u"a"_s, u"A"_s, {} });
        notifier->show({ u"b"_s, u"B"_s, {}, { { u"start"_s, u"Start"_s } } });
        QTRY_COMPARE(shown().size(), 2);
        person(u"Act"_s, { 4711u, u"start"_s }); // another program's
        const uint b = shown().last()[u"summary"].toString() == u"B" ? uint(shown().last()[u"id"].toInt())
                                                                     : uint(shown().first()[u"id"].toInt());
        person(u"Act"_s, { b, u"start"_s });
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(invoked.size(), 1);
        QCOMPARE(invoked.first(), QVariantList({ u"b"_s, u"start"_s }));
        QCOMPARE(closed.first(), QVariantList({ u"b"_s }));
    }

    void replacesTheSameId()
    {
        startService();
        const auto notifier = desktop::makeNotifier();
        QSignalSpy known(notifier.get(), &desktop::Notifier::actionsKnown);
        notifier->show({ u"s"_s, u"In 10 minutes"_s, {} });
        QVERIFY(known.wait()); // the first is on its way
        notifier->show({ u"s"_s, u"In 9 minutes"_s, {} }); // its number is not known yet
        notifier->show({ u"s"_s, u"In 8 minutes"_s, {} });
        notifier->show({ u"s"_s, u"In 5 minutes"_s, {} });
        QTRY_COMPARE(shown().value(shown().size() - 1)[u"summary"].toString(), u"In 5 minutes"_s);
        for (const QJsonObject &record : shown())
            QCOMPARE(record[u"id"], shown().first()[u"id"]);
    }

    void withdraws()
    {
        startService();
        const auto notifier = desktop::makeNotifier();
        QSignalSpy closed(notifier.get(), &desktop::Notifier::closed);
        notifier->show({ u"never"_s, u"Withdrawn before it was sent"_s, {} });
        notifier->withdraw(u"never"_s);
        notifier->show({ u"s"_s, u"T"_s, {} });
        QTRY_COMPARE(shown().size(), 1);
        notifier->withdraw(u"s"_s);
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toString(), u"s"_s);
        QCOMPARE(shown().size(), 2);
        QVERIFY(shown().last().contains(u"closed"));
        notifier->withdraw(u"unknown"_s);
    }

    void saysWhenThereIsNoService()
    {
        const auto notifier = desktop::makeNotifier();
        QSignalSpy failed(notifier.get(), &desktop::Notifier::failed);
        notifier->show({ u"s"_s, u"T"_s, {} });
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().toString(), u"s"_s);
        QVERIFY(!notifier->hasActions());
    }

    void goesOnAfterTheServiceRestarted()
    {
        startService();
        const auto notifier = desktop::makeNotifier();
        QSignalSpy closed(notifier.get(), &desktop::Notifier::closed);
        notifier->show({ u"s"_s, u"before"_s, {} });
        QTRY_COMPARE(shown().size(), 1);
        stopService();
        QTRY_COMPARE(closed.size(), 1);
        startService();
        notifier->show({ u"s"_s, u"after"_s, {} });
        QTRY_COMPARE(shown().size(), 1);
        QCOMPARE(shown().first()[u"summary"].toString(), u"after"_s);
    }
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier_linux.moc"
