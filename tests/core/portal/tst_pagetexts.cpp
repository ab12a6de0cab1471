// In which words the attendee pages speak, and that their templates are whole.
#include "portal/readerlanguage.h"
#include "portal/templates.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPageTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksTheReadersLanguage_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QByteArray() << u""_s << u"en"_s;
        QTest::newRow("German") << QByteArray("de-AT,de;q=0.9,en;q=0.5") << u""_s << u"de-AT"_s;
        QTest::newRow("weights") << QByteArray("de;q=0.3,en-GB;q=0.8") << u""_s << u"en-GB"_s;
        QTest::newRow("unknown first") << QByteArray("xx,de;q=0.1") << u""_s << u"de"_s;
        QTest::newRow("chosen") << QByteArray("en") << u"de"_s << u"de"_s;
        QTest::newRow("not a tag") << QByteArray("\"><b>,../de,;;;q=,,") << u"<b>"_s << u"en"_s;
        QTest::newRow("zero is no") << QByteArray("de;q=0,en;q=0.1") << u""_s << u"en"_s;
    }
    void speaksTheReadersLanguage()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(QString, chosen);
        portal::Request request;
        request.headers.insert("accept-language", accepted);
        request.query.insert(u"lang"_s, chosen);
        QTEST(portal::readerLanguage(request, { u"en"_s, u"de"_s }), "language");
    }
    void templatesEscapeEverythingAndLackNoText()
    {
        const QDir folder(u":/portal"_s);
        const QStringList names = folder.entryList({ u"*.mustache"_s });
        QVERIFY(names.size() > 5);
        for (const QString &language : invites::Translation::available()) {
            const invites::Translation translation(language);
            for (const QString &name : names) {
                QStringList unknown;
                const QString text
                    = portal::Templates::source(name.section(u'.', 0, 0), translation, &unknown);
                QVERIFY2(unknown.isEmpty(), qPrintable(name + u": "_s + unknown.join(u' ')));
                QVERIFY2(!text.contains(u"{{{"_s) && !text.contains(u"{{&"_s), qPrintable(name));
                QVERIFY2(!text.contains(u"{{>"_s) && !text.contains(u"{{t."_s), qPrintable(name));
                QVERIFY2(kainjow::mustache::mustache(text.toStdString()).is_valid(), qPrintable(name));
            }
        }
    }
    void whatIsFilledInStaysText()
    {
        portal::Templates templates;
        const invites::Translation english(u"en"_s);
        portal::Values values;
        values.set("heading", u"<b>\"'&{{words}}"_s).set("words", u"{{heading}}"_s);
        const QString page = QString::fromUtf8(templates.render(u"message"_s, english, values));
        QVERIFY2(page.contains(u"<h1>&lt;b&gt;&quot;&apos;&amp;{{words}}</h1>"_s), qPrintable(page));
        QVERIFY(page.contains(u">{{heading}}</p>"_s));
    }
};

QTEST_GUILESS_MAIN(TestPageTexts)
#include "tst_pagetexts.moc"
