#include "model/ownerrules.h"

#include <QtTest>

using namespace model;
using namespace Qt::StringLiterals;

class OwnerRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // SHA-01, SHA-06
    void whoMayDoWhat_data()
    {
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QStringList>("person");
        QTest::addColumn<bool>("edits"); // and starts
        QTest::addColumn<bool>("owns"); // opens, closes, deletes, removes co-hosts
        const QString dana = u"dana@example.org"_s;
        QTest::newRow("the owner") << dana << QStringList { dana } << true << true;
        QTest::newRow("the owner, by another address since")
            << dana << QStringList { u"new@example.org"_s, dana } << true << true;
        QTest::newRow("a co-host") << dana << QStringList { u"kim@example.org"_s } << true << false;
        QTest::newRow("a colleague") << dana << QStringList { u"lee@example.org"_s } << false << false;
        QTest::newRow("somebody without an address") << dana << QStringList {} << true << true;
        QTest::newRow("nobody's session")
            << QString() << QStringList { u"lee@example.org"_s } << true << true;
    }
    void whoMayDoWhat()
    {
        QFETCH(QString, owner);
        QFETCH(QStringList, person);
        QFETCH(bool, edits);
        QFETCH(bool, owns);
        Session session;
        session.owner = owner;
        session.cohosts = { { u" Kim@Example.ORG"_s, {} } };
        for (const Deed deed : { Deed::Start, Deed::Edit })
            QCOMPARE(may(deed, session, person), edits);
        for (const Deed deed : { Deed::OpenOrClose, Deed::Delete, Deed::RemoveCohost })
            QCOMPARE(may(deed, session, person), owns);
    }
};

QTEST_APPLESS_MAIN(OwnerRulesTest)
#include "tst_ownerrules.moc"
