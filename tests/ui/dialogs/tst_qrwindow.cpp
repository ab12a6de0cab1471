#include "answers.h"
#include "ui/dialogs/qrwindow.h"
#include "ui/dialogs/share/sheet.h"
#include "ui/widgets/qrview.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString joinLink = u"https://meet.example.org/j/414319478"_s;

// Reads the modules back from a picture: side of the picture, quiet zone of four modules.
bool shows(const QImage &image, const services::QrModules &code)
{
    const int perModule = image.width() / (code.size + 8);
    const int margin = (image.width() - perModule * code.size) / 2;
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            const QPoint middle(
                margin + x * perModule + perModule / 2, margin + y * perModule + perModule / 2);
            if ((qGray(image.pixel(middle)) < 128) != code.at(x, y))
                return false;
        }
    }
    return true;
}

} // namespace

class TestQrWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        code = services::InviteService::qrCode(joinLink).value();
        window = std::make_unique<ui::QrWindow>(
            joinLink, u"Sales meeting"_s, *model::ReservedId::parse(u"414319478"), u"208771"_s);
        window->setPrompts(answers);
        window->show();
    }

    void drawsTheCodeCrisply_data()
    {
        QTest::addColumn<int>("side");
        for (int side : { 150, 301, 512, 777 })
            QTest::addRow("%d", side) << side;
    }
    void drawsTheCodeCrisply()
    {
        QFETCH(int, side);
        ui::QrView view;
        view.setModules(code);
        view.resize(side, side);
        const QImage drawn = view.grab().toImage();
        const int perModule = side / (code.size + 8);
        const int offset = (side - perModule * (code.size + 8)) / 2;
        const QImage inner
            = drawn.copy(offset, offset, perModule * (code.size + 8), perModule * (code.size + 8));
        QVERIFY(shows(inner, code));
        for (int y = 0; y < inner.height(); ++y)
            for (int x = 0; x < inner.width(); ++x) {
                const int gray = qGray(inner.pixel(x, y));
                QVERIFY2(gray == 0 || gray == 255, "a blurred edge");
            }
        QCOMPARE(qGray(inner.pixel(1, 1)), 255); // the quiet zone, in every theme
    }

    void copiesTheImage()
    {
        window->copyImage();
        QVERIFY(shows(QGuiApplication::clipboard()->image(), code));
    }

    void savesPngAndSvg()
    {
        QTemporaryDir folder;
        const QString png = folder.filePath(u"code.png"_s);
        QVERIFY(window->saveImage(png));
        QVERIFY(shows(QImage(png), code));
        QVERIFY(QImage(png).width() >= 1200);
        answers.file = folder.filePath(u"code.svg"_s);
        for (auto *button : window->findChildren<QPushButton *>())
            if (button->text().contains(u"SVG"))
                button->click();
        QFile svg(answers.file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        QVERIFY(svg.readAll().contains("<svg"));
    }

    void saysWhenItCannotSave()
    {
        QVERIFY(!window->saveImage(u"/no/such/folder/code.png"_s));
        bool said = false;
        for (const auto *label : window->findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(u"not saved"));
        QVERIFY(said);
    }

    void leavesFullScreenThenClosesWithEscape()
    {
        window->setFullScreen(true);
        QVERIFY(window->isFullScreen());
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QVERIFY(!window->isFullScreen());
        QVERIFY(window->isVisible());
        QTest::keyClick(window.get(), Qt::Key_Escape);
        QVERIFY(!window->isVisible());
    }

    void showsIdAndCode()
    {
        QStringList texts;
        for (const auto *label : window->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY(texts.join(u'\n').contains(u"414 319 478"));
        QVERIFY(texts.join(u'\n').contains(u"208 771"));
    }

    void codeAndLinkAreLargeOnTheWholeDisplay()
    {
        window->resize(1280, 800);
        window->setFullScreen(true);
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        const int height = window->height();
        for (const auto *label : window->findChildren<QLabel *>()) {
            if (label->text().contains(u"208 771"))
                QVERIFY2(label->fontMetrics().height() > height / 14, qPrintable(label->text()));
            if (label->accessibleName() == joinLink)
                QVERIFY2(label->fontMetrics().height() > height / 30, qPrintable(label->text()));
        }
        for (const auto *button : window->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible());
    }

    void printsThePage() // SHA-04
    {
        QTemporaryDir folder;
        answers.file = folder.filePath(u"sheet.pdf"_s);
        for (const QString &way : { u"PDF"_s, u"rint"_s }) {
            QFile::remove(answers.file);
            for (auto *button : window->findChildren<QPushButton *>())
                if (button->text().remove(u'&').contains(way))
                    button->click();
            QFile pdf(answers.file);
            QVERIFY(pdf.open(QIODevice::ReadOnly));
            QVERIFY(pdf.readAll().startsWith("%PDF"));
        }
        QVERIFY(!window->savePdf(u"/no/such/folder/sheet.pdf"_s));
    }

    void aPageKeepsItsCodeReadableWhateverTheTopic()
    {
        ui::Sheet sheet { { { QString(u"Sales meeting "_s).repeated(40), 0.055, true } }, joinLink,
            { { u"208 771"_s, 0.085, true },
                { joinLink + QString(u"/and/more"_s).repeated(20), 0.04, false } } };
        QImage page(840, 1188, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        ui::paintSheet(painter, QRectF(page.rect()), sheet);
        painter.end();
        // The finder patterns of the code: three dark squares of seven modules.
        int dark = 0;
        for (int y = 0; y < page.height(); ++y)
            for (int x = 0, run = 0; x < page.width(); ++x) {
                run = qGray(page.pixel(x, y)) < 128 ? run + 1 : 0;
                dark = std::max(dark, run);
            }
        QVERIFY2(dark >= 7 * 5, qPrintable(QString::number(dark)));
        for (int x = 0; x < page.width(); ++x)
            QCOMPARE(qGray(page.pixel(x, page.height() - 1)), 255); // nothing runs over the edge
    }

private:
    services::QrModules code;
    support::Answers answers;
    std::unique_ptr<ui::QrWindow> window;
};

QTEST_MAIN(TestQrWindow)
#include "tst_qrwindow.moc"
