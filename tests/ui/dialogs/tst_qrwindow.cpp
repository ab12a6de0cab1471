#include "answers.h"
#include "ui/dialogs/qrwindow.h"
#include "ui/widgets/qrview.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
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
        QVERIFY(texts.join(u'\n').contains(u"208771"));
    }

private:
    services::QrModules code;
    support::Answers answers;
    std::unique_ptr<ui::QrWindow> window;
};

QTEST_MAIN(TestQrWindow)
#include "tst_qrwindow.moc"
