#include "model/sessionrow.h"
#include "support/desk.h"
#include "ui/models/todaymodel.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/sessiondelegate.h"
#include "ui/widgets/sessionlistview.h"

#include <QSet>
#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const base::Instant morning
    = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + std::chrono::hours(8);

model::SessionRow someRow()
{
    model::SessionRow row;
    row.key = model::SessionKey::make();
    row.reservedId = *model::ReservedId::fromNumber(414319478);
    row.topic = u"Sales meeting with ABC"_s;
    row.host = u"Dana Reyes"_s;
    row.start = morning;
    row.duration = std::chrono::minutes(60);
    row.zone = "UTC";
    row.provider = model::ProviderKind::Zoom;
    row.hasLink = true;
    row.hasPassword = true;
    row.repeats = true;
    return row;
}

int coloursIn(const QImage &image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colours.insert(image.pixel(x, y));
    return int(colours.size());
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &a, const QColor &b)
{
    const qreal light = std::max(luminance(a), luminance(b)) + 0.05;
    const qreal dark = std::min(luminance(a), luminance(b)) + 0.05;
    return light / dark;
}

} // namespace

class TestDelegate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsInEveryLook_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addRow("light") << ui::ThemeChoice::Light << Qt::LeftToRight;
        QTest::addRow("dark") << ui::ThemeChoice::Dark << Qt::LeftToRight;
        QTest::addRow("light, right to left") << ui::ThemeChoice::Light << Qt::RightToLeft;
        QTest::addRow("dark, right to left") << ui::ThemeChoice::Dark << Qt::RightToLeft;
    }
    void paintsInEveryLook()
    {
        QFETCH(ui::ThemeChoice, theme);
        QFETCH(Qt::LayoutDirection, direction);
        ui::applyTheme(theme);
        support::FixedClock clock(morning);
        ui::TodayModel model(clock);
        auto running = someRow();
        running.running = true;
        model.setRows({ someRow(), running });
        ui::SessionListView view;
        view.setLayoutDirection(direction);
        view.setModel(&model);
        view.resize(400, 200);
        const QImage image = view.grab().toImage();
        QVERIFY2(coloursIn(image) > 20, qPrintable(QString::number(coloursIn(image))));
        const QColor back = image.pixelColor(200, 195);
        QCOMPARE(back.lightness() < 128, theme == ui::ThemeChoice::Dark);
        ui::applyTheme(ui::ThemeChoice::System);
    }

    void rightToLeftIsMirrored()
    {
        support::FixedClock clock(morning);
        ui::TodayModel model(clock);
        model.setRows({ someRow() });
        ui::SessionListView view;
        view.setModel(&model);
        view.resize(400, 100);
        const auto inkIn = [&view](QRect rect) {
            const QImage image = view.grab(rect).toImage().convertToFormat(QImage::Format_Grayscale8);
            int dark = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 128;
            return dark;
        };
        const QRect left(0, 0, 12, 60);
        QCOMPARE(inkIn(left), 0); // a margin on the leading side
        const QRect timeColumn(12, 0, 40, 26);
        const int time = inkIn(timeColumn);
        view.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(inkIn(QRect(400 - 12 - 40, 0, 40, 26)) > 0);
        QVERIFY(time > 0);
    }

    void coloursAreReadable_data()
    {
        QTest::addColumn<ui::ThemeChoice>("theme");
        QTest::addRow("light") << ui::ThemeChoice::Light;
        QTest::addRow("dark") << ui::ThemeChoice::Dark;
    }
    void coloursAreReadable() // WCAG 2.1, 1.4.3
    {
        QFETCH(ui::ThemeChoice, theme);
        ui::applyTheme(theme);
        const QPalette palette = QApplication::palette();
        const QColor base = palette.color(QPalette::Base);
        for (const QColor &colour :
            { ui::runningColour(palette), ui::warningColour(palette), ui::faintColour(palette) })
            QVERIFY2(
                contrast(colour, base) >= 4.5, qPrintable(u"%1 on %2"_s.arg(colour.name(), base.name())));
        ui::applyTheme(ui::ThemeChoice::System);
    }

    void growsWithTheFont()
    {
        support::FixedClock clock(morning);
        ui::TodayModel model(clock);
        model.setRows({ someRow() });
        ui::SessionDelegate delegate;
        QStyleOptionViewItem option;
        option.font.setPointSize(10);
        const int normal = delegate.sizeHint(option, model.index(0)).height();
        option.font.setPointSize(20);
        QVERIFY(delegate.sizeHint(option, model.index(0)).height() > normal * 3 / 2);
    }

    void saysWhatARowNeeds()
    {
        auto row = someRow();
        row.hasLink = false;
        const ui::RowLook look = ui::rowLook(row);
        QCOMPARE(look.note, u"link missing"_s);
        QVERIFY(ui::spokenText(row, QDate(2026, 11, 20)).contains(u"link missing"_s));
        row.running = true; // what runs says so first
        QCOMPARE(ui::rowLook(row).note, u"running"_s);
    }

    void namesTheZoneWhereItIsNotTheHosts()
    {
        auto row = someRow();
        QVERIFY(!ui::rowLook(row).detail.contains(u"UTC"_s));
        row.zone = "Europe/Berlin";
        QVERIFY(ui::rowLook(row).detail.startsWith(u"09:00 CET"_s));
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestDelegate test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_delegate.moc"
