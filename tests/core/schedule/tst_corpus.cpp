// The public recurrence cases, and our own for the questions that those leave out.
#include "corpuscases.h"

#include "schedule/rruletext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TstCorpus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void publicCases_data() { addRows(QStringLiteral(SHARED_DIR "/recurrence/cases.jsonl"), false); }
    void publicCases() { compareCase(); }
    void ownCases_data() { addRows(QStringLiteral(TEST_DATA_DIR "/recurrence/own.jsonl"), false); }
    void ownCases() { compareCase(); }

    void refusesWithThePartNamed_data()
    {
        addRows(QStringLiteral(SHARED_DIR "/recurrence/cases.jsonl"), true);
    }
    void refusesWithThePartNamed()
    {
        QFETCH(QJsonObject, line);
        if (line.isEmpty())
            QSKIP("the shared recurrence cases are not beside this checkout");
        const auto rule = schedule::parseRule(line[u"rrule"].toString());
        // The one soft kind that is repaired: letters of either case.
        if (line[u"reason"].toString() == "lower-case t or z in UNTIL"_L1) {
            QVERIFY(rule);
            QCOMPARE(schedule::toText(*rule), line[u"rrule"].toString().toUpper());
            return;
        }
        QVERIFY2(!rule, qPrintable(line[u"reason"].toString()));
        QCOMPARE(rule.error().kind, base::ErrorKind::Invalid);
        QVERIFY(!rule.error().part.isEmpty());
    }

    void undefinedOnesEnd_data() { addRows(QStringLiteral(SHARED_DIR "/recurrence/undefined.jsonl"), false); }
    void undefinedOnesEnd()
    {
        QFETCH(QJsonObject, line);
        if (line.isEmpty())
            QSKIP("the shared recurrence cases are not beside this checkout");
        auto request = corpus::requestOf(line);
        const QStringList expected = corpus::strings(line[u"rule_only"]);
        if (!line[u"complete"].toBool())
            request.count = static_cast<int>(expected.size());
        const auto preview = schedule::preview(request);
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
        QCOMPARE(corpus::compact(*preview, false).mid(0, expected.size()), expected);
        QVERIFY(!preview->gaveUp);
    }

private:
    void addRows(const QString &path, bool invalid)
    {
        QTest::addColumn<QJsonObject>("line");
        const auto lines = corpus::readLines(path);
        if (lines.empty())
            QTest::newRow("no cases") << QJsonObject();
        for (const QJsonObject &line : lines) {
            if (line[u"invalid"].toBool() == invalid)
                QTest::newRow(qPrintable(line[u"id"].toString() + u' ' + line[u"rrule"].toString())) << line;
        }
    }

    void compareCase()
    {
        QFETCH(QJsonObject, line);
        if (line.isEmpty())
            QSKIP("the shared recurrence cases are not beside this checkout");
        const auto preview = schedule::preview(corpus::requestOf(line));
        QVERIFY2(preview, preview ? "" : qPrintable(preview.error().detail));
        QCOMPARE(corpus::compact(*preview, false), corpus::strings(line[u"expected"]));
        if (line.contains(u"expected_utc"_s))
            QCOMPARE(corpus::compact(*preview, true), corpus::strings(line[u"expected_utc"]));
        if (line[u"complete"].toBool())
            QVERIFY(preview->complete);
    }
};

QTEST_GUILESS_MAIN(TstCorpus)
#include "tst_corpus.moc"
