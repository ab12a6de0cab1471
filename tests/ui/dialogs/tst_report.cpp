// The report: numbers in the window, a table and a PDF in files (REG-15).
#include "support/attendancedesk.h"
#include "ui/dialogs/attendance/attendancedialog.h"
#include "ui/dialogs/attendance/peoplepage.h"
#include "ui/dialogs/attendance/reportpage.h"
#include "ui/dialogs/attendance/reportpaper.h"
#include "ui/widgets/chartview.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPaintEngine>
#include <QPainter>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A page that keeps the texts which are drawn on it.
class TextPage : public QPaintDevice {
    class Engine : public QPaintEngine {
    public:
        Engine() : QPaintEngine(AllFeatures) { }
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override { }
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
        void drawPath(const QPainterPath &) override { ++paths; }
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
        void drawTextItem(const QPointF &, const QTextItem &item) override { texts << item.text(); }
        Type type() const override { return User; }
        QStringList texts;
        int paths = 0;
    };

public:
    QPaintEngine *paintEngine() const override { return &m_engine; }
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 1000;
        case PdmHeight:
            return 1400;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 120;
        case PdmDepth:
            return 32;
        case PdmNumColors:
            return 1 << 24;
        case PdmWidthMM:
            return 1000 * 254 / 1200;
        case PdmHeightMM:
            return 1400 * 254 / 1200;
        case PdmDevicePixelRatio:
            return 1;
        default: // scaled by 2^16
            return int(QPaintDevice::devicePixelRatioFScale());
        }
    }
    QString text() const { return m_engine.texts.join(u' '); }
    int paths() const { return m_engine.paths; }

private:
    mutable Engine m_engine;
};

ui::AttendanceReport crowdReport(int number)
{
    ui::AttendanceReport report;
    report.sheet.topic = u"Course evening"_s;
    report.when = u"Friday 20 November 2026"_s;
    for (int i = 0; i < number; ++i) {
        services::AttendanceLine line;
        line.registrant = model::RegistrantKey::make();
        line.name = u"Person%1"_s.arg(i);
        line.address = u"person%1@a-rather-long-domain-of-some-company.example.org"_s.arg(i);
        line.known = line.present = true;
        line.how = u"Report of Rehearsal, by e-mail address"_s;
        line.stayed = 42min;
        report.sheet.people.push_back(line);
    }
    report.sheet.headcount.registered = report.sheet.headcount.active = report.sheet.headcount.attended
        = number;
    return report;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { desk = std::make_unique<support::AttendanceDesk>(); }
    void cleanup()
    {
        window.reset();
        desk.reset();
    }
    void countsWhoCameAndHowItIsKnown();
    void chartsTimesAndMonths();
    void leadsToThoseWhoDidNotCome();
    void savesATableAsTheServiceGivesIt();
    void savesAPdfWithPagesAndText();
    void everybodyStandsOnThePaper();
    void nothingIsCutOffOnThePaper();
    void aFileThatCannotBeWrittenIsTold();
    void pictures();

private:
    void open()
    {
        session = desk->held(8, 2);
        QVERIFY(support::await(desk->checkIn.run(session.key, support::AttendanceDesk::firstStart())));
        window = std::make_unique<ui::AttendanceDialog>(desk->attendanceParts());
        QSignalSpy filled(window.get(), &ui::AttendanceDialog::filled);
        window->showSession(session.key, support::AttendanceDesk::firstStart());
        window->pages()->setCurrentIndex(2);
        QVERIFY(filled.wait());
        QTRY_VERIFY(window->report()->overTime()->isVisible());
    }
    QString shown() const
    {
        QStringList texts;
        for (const auto *label : window->findChildren<QLabel *>())
            if (label->isVisible())
                texts << label->text();
        return texts.join(u'\n');
    }
    void save(const QString &entry)
    {
        for (auto *menu : window->findChildren<QMenu *>())
            for (auto *action : menu->actions())
                if (action->text().remove(u'&').startsWith(entry))
                    return action->trigger();
        QFAIL(qPrintable(entry));
    }
    QByteArray read(const QString &path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<support::AttendanceDesk> desk;
    std::unique_ptr<ui::AttendanceDialog> window;
    model::Session session;
};

void TestReport::countsWhoCameAndHowItIsKnown()
{
    open();
    const auto sheet
        = support::await(desk->attendance.sheet(session.key, support::AttendanceDesk::firstStart())).value();
    for (const QString &part : { u"Registered"_s, u"Cancelled"_s, u"Reminded by e-mail"_s,
             u"Followed the link"_s, u"In the report of Rehearsal"_s, u"Minutes of all together"_s })
        QTRY_VERIFY2(shown().contains(part), qPrintable(part));
    const QString text = shown();
    QVERIFY2(text.contains(QString::number(sheet.headcount.minutes.count())), qPrintable(text));
    QVERIFY2(text.contains(u"2, 2 to review"_s), qPrintable(text));
}

void TestReport::chartsTimesAndMonths()
{
    open();
    QVERIFY(!window->report()->overTime()->chart().isEmpty());
    QCOMPARE(window->report()->months()->chart().points.size(), size_t(1)); // two days of one month
    QVERIFY(window->report()->months()->chart().points.front().words.contains(u"of 16"_s));
}

void TestReport::leadsToThoseWhoDidNotCome()
{
    open();
    for (auto *button : window->report()->findChildren<QPushButton *>())
        if (button->text().contains(u"addresses"_s))
            button->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"ann0@example.org"_s));
    for (auto *button : window->report()->findChildren<QPushButton *>())
        if (button->text().contains(u"did not come"_s))
            button->click();
    QCOMPARE(window->pages()->currentIndex(), 0);
    const auto &model = window->people()->model();
    QCOMPARE(model.count(), model.countOf(ui::AttendanceFilter::Absent));
}

void TestReport::savesATableAsTheServiceGivesIt()
{
    open();
    const QString path = desk->folder.filePath(u"attendance.csv"_s);
    desk->prompts.files << path;
    save(u"Table for other programs"_s);
    const auto sheet
        = support::await(desk->attendance.sheet(session.key, support::AttendanceDesk::firstStart())).value();
    QCOMPARE(read(path), csvOf(sheet));
    QCOMPARE(desk->prompts.askedForFile.last().name, u"Course evening.csv"_s);
    desk->prompts.files << path;
    save(u"All times of the session"_s);
    QVERIFY(read(path).contains("Registered"));
    QTRY_VERIFY2(shown().contains(u"Saved"_s), qPrintable(shown()));
}

void TestReport::savesAPdfWithPagesAndText()
{
    const QString path = desk->folder.filePath(u"report.pdf"_s);
    QCOMPARE(support::await(ui::saveReportAsPdf(path, crowdReport(200))).value(), path);
    const QByteArray pdf = read(path);
    QVERIFY(pdf.startsWith("%PDF-1."));
    static const QRegularExpression page(u"/Type /Page\\b(?!s)"_s);
    const qsizetype pages = QString::fromLatin1(pdf).count(page);
    QVERIFY2(pages >= 3, qPrintable(QString::number(pages)));
    QVERIFY(pdf.contains("/ToUnicode")); // text that can be searched, not a picture
    QVERIFY(QString::fromLatin1(pdf).contains(u"/Title"_s));
}

void TestReport::everybodyStandsOnThePaper()
{
    ui::AttendanceReport report = crowdReport(300);
    report.overTime = ui::chartOverTime(
        { { support::AttendanceDesk::firstStart(), 2 }, { support::AttendanceDesk::firstStart() + 30min, 5 },
            { support::AttendanceDesk::firstStart() + 60min, 0 } });
    QString all;
    int pages = 0;
    for (int at = 0; at == 0 || at < pages; ++at) {
        TextPage page;
        QPainter painter(&page);
        const ui::ReportPaper paper(painter, QRectF(0, 0, 1000, 1400), report);
        pages = paper.pages();
        const QString before = page.text();
        paper.paintPage(at);
        painter.end();
        all += page.text() + u' ';
        QVERIFY(page.text().contains(u"Page %1 of %2"_s.arg(at + 1).arg(pages)));
        if (at == 0)
            QVERIFY(page.paths() > 0 && page.text().contains(u"Who was there"_s)); // the chart
    }
    for (int i = 0; i < 300; ++i)
        QCOMPARE(all.count(QRegularExpression(u"\\bPerson%1\\b"_s.arg(i))), 1);
}

void TestReport::nothingIsCutOffOnThePaper()
{
    TextPage page;
    QPainter painter(&page);
    const ui::AttendanceReport report = crowdReport(1);
    const ui::ReportPaper paper(painter, QRectF(0, 0, 1000, 1400), report);
    paper.paintPage(0);
    painter.end();
    QVERIFY2(page.text().remove(u' ').contains(u"some-company.example.org"_s), qPrintable(page.text()));
    QVERIFY(!page.text().contains(u'…'));
}

void TestReport::aFileThatCannotBeWrittenIsTold()
{
    open();
    desk->prompts.files << u"/no/such/folder/report.pdf"_s;
    save(u"Report (PDF)"_s);
    QTRY_VERIFY2(shown().contains(u"could not be written"_s), qPrintable(shown()));
}

// With MEETWRIGHT_SHOTS=<folder>: the pages as they are printed.
void TestReport::pictures()
{
    const QString folder = qEnvironmentVariable("MEETWRIGHT_SHOTS");
    if (folder.isEmpty())
        return;
    ui::AttendanceReport report = crowdReport(60);
    report.sheet.headcount.attendedBy = { 50, 4, 6, 0 };
    report.sheet.headcount.minutes = 2520min;
    report.sheet.headcount.timed = 60;
    report.overTime = ui::chartOverTime({ { support::AttendanceDesk::firstStart(), 20 },
        { support::AttendanceDesk::firstStart() + 10min, 58 },
        { support::AttendanceDesk::firstStart() + 50min, 41 },
        { support::AttendanceDesk::firstStart() + 60min, 0 } });
    report.months = ui::chartOfMonths(
        { { 2026, 9, 4, 240, 160 }, { 2026, 10, 5, 300, 211 }, { 2026, 11, 2, 120, 110 } });
    for (int at = 0; at < 2; ++at) {
        QImage page(990, 1400, QImage::Format_RGB32); // A4 at 120 dots per inch
        page.setDotsPerMeterX(4724);
        page.setDotsPerMeterY(4724);
        page.fill(Qt::white);
        QPainter painter(&page);
        ui::ReportPaper(painter, QRectF(85, 85, 820, 1230), report).paintPage(at);
        painter.end();
        QVERIFY(page.save(folder + u"/report-page%1.png"_s.arg(at + 1)));
    }
}

QTEST_MAIN(TestReport)
#include "tst_report.moc"
