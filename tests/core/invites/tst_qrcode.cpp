#include "invites/qrcode.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestQrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isReadByACamera_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("link") << u"https://meet.jit.si/abcd-efgh-jkmn-pqrs-tuvw-xyz2-3456"_s;
        QTest::newRow("digits") << u"414319478"_s;
        QTest::newRow("long") << QString(
            u"https://teams.microsoft.com/l/meetup-join/"_s + u"19%3ameeting_"_s.repeated(40));
    }

    void isReadByACamera()
    {
        QFETCH(QString, text);
        const auto code = invites::QrCode::of(text);
        QVERIFY(code.has_value());
        const QString reader = QStandardPaths::findExecutable(u"zbarimg"_s);
        if (reader.isEmpty())
            QSKIP("zbarimg (package zbar-tools) is not installed");
        QTemporaryDir folder;
        const QString path = folder.filePath(u"code.pgm"_s);
        constexpr int scale = 4;
        constexpr int quiet = 4;
        const int side = (code->size() + 2 * quiet) * scale;
        QByteArray image = "P5 " + QByteArray::number(side) + ' ' + QByteArray::number(side) + " 255\n";
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x)
                image += code->module(x / scale - quiet, y / scale - quiet) ? '\0' : '\xff';
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(image);
        file.close();
        QProcess process;
        process.start(reader, { u"--raw"_s, u"-q"_s, path });
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()).trimmed(), text);
    }

    void svgHoldsEveryDarkModule()
    {
        const auto code = invites::QrCode::of(u"https://meet.example.org/abcd"_s);
        QXmlStreamReader xml(code->toSvg());
        QString path;
        QString box;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "path"_L1)
                path = xml.attributes().value("d"_L1).toString();
            if (xml.isStartElement() && xml.name() == "svg"_L1)
                box = xml.attributes().value("viewBox"_L1).toString();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(box, u"0 0 %1 %1"_s.arg(code->size() + 8));
        int dark = 0;
        for (int y = 0; y < code->size(); ++y) {
            for (int x = 0; x < code->size(); ++x)
                dark += code->module(x, y) ? 1 : 0;
        }
        int drawn = 0;
        const QStringList strokes = path.split(u'M', Qt::SkipEmptyParts);
        for (const QString &stroke : strokes)
            drawn += stroke.section(u'h', 1, 1).section(u'v', 0, 0).toInt();
        QCOMPARE(drawn, dark);
    }

    void isLightOutside()
    {
        const auto code = invites::QrCode::of(u"x"_s);
        QVERIFY(code->module(0, 0)); // a finder pattern's corner
        QVERIFY(!code->module(-1, 0));
        QVERIFY(!code->module(0, code->size()));
    }

    void refusesWhatFitsNoCode()
    {
        const auto code = invites::QrCode::of(QString(5000, u'ä'));
        QVERIFY(!code.has_value());
        QCOMPARE(code.error().kind, base::ErrorKind::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestQrCode)
#include "tst_qrcode.moc"
