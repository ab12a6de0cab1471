// Every text 40 % longer, right to left, at twice the size: nothing is cut off or pushed out of the window.
#include "support/windowdesk.h"
#include "ui/actions.h"
#include "ui/widgets/drawer.h"
#include "ui/widgets/sessiondetails.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

// "Start" becomes "[Šţåŕţ ~~]"; what stands for a value (%1, %n) stays.
class PseudoTranslator final : public QTranslator {
public:
    QString translate(const char *, const char *source, const char *, int number) const override
    {
        const QString text = QString::fromUtf8(source);
        QString longer = u"["_s + text + u' ' + QString((text.size() * 2 + 4) / 5, u'~') + u"]"_s;
        if (number >= 0)
            longer.replace(u"%n"_s, QString::number(number));
        return longer;
    }
    bool isEmpty() const override { return false; }
};

bool isCutOff(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        return button->width() < button->iconSize().width();
    return button->width() < button->minimumSizeHint().width();
}

QStringList cutOffIn(const QWidget *window)
{
    QStringList found;
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || qobject_cast<const ui::DrawerHeader *>(button)
            || button->objectName().startsWith(u"qt_"_s) || button->inherits("QLineEditIconButton"))
            continue;
        const QRect inWindow(button->mapTo(window, QPoint()), button->size());
        if (isCutOff(button) || inWindow.left() < 0 || inWindow.right() >= window->width())
            found << button->text()
                    + u" %1+%2 of %3"_s.arg(inWindow.left()).arg(inWindow.width()).arg(window->width());
    }
    return found;
}

} // namespace

class TestPseudoLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<qreal>("fontScale");
        for (const int width : { 420, 1000 }) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight << 1.0;
            QTest::addRow("%d right to left", width) << width << Qt::RightToLeft << 1.0;
        }
        QTest::addRow("840 at 200 %%") << 840 << Qt::LeftToRight << 2.0;
        QTest::addRow("840 at 200 %% right to left") << 840 << Qt::RightToLeft << 2.0;
    }
    // APP-12
    void fits()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(qreal, fontScale);
        QApplication::setLayoutDirection(direction);
        const QFont font = QApplication::font();
        QFont scaled = font;
        scaled.setPointSizeF(font.pointSizeF() * fontScale);
        QApplication::setFont(scaled);
        {
            support::WindowDesk desk;
            const auto session = desk.savedToday(u"Sales meeting with ABC Co"_s, 10);
            auto &window = desk.show({ width, 900 });
            QVERIFY(desk.select(session.key));
            QCOMPARE(window.width(), width); // the contents did not push it wider
            for (const QString &drawer : { u"start"_s, u"join"_s, u"scheduler"_s }) {
                window.drawers().open(drawer);
                QTRY_COMPARE(cutOffIn(&window).join(u" | "_s), QString());
            }
            save(window, QTest::currentDataTag());
        }
        QApplication::setFont(font);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    // For a person to look at: MEETWRIGHT_PICTURES names a folder.
    static void save(QWidget &window, const char *name)
    {
        const QString folder = qEnvironmentVariable("MEETWRIGHT_PICTURES");
        const QImage image = window.grab().toImage();
        QVERIFY(!image.isNull());
        if (!folder.isEmpty())
            image.save(folder + u"/pseudo-"_s + QString::fromUtf8(name).simplified().replace(u' ', u'-')
                + u".png"_s);
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    PseudoTranslator pseudo;
    QCoreApplication::installTranslator(&pseudo);
    TestPseudoLocale test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pseudolocale.moc"
