#include "support/desk.h"
#include "ui/dialogs/importdialog.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace {

const QByteArray twoSessions
    = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//y//EN\r\n"
      "BEGIN:VEVENT\r\nUID:a@example.org\r\nDTSTAMP:20261101T000000Z\r\n"
      "DTSTART:20261124T090000Z\r\nDTEND:20261124T100000Z\r\nSUMMARY:Planning\r\nEND:VEVENT\r\n"
      "BEGIN:VEVENT\r\nUID:b@example.org\r\nDTSTAMP:20261101T000000Z\r\n"
      "DTSTART:20261125T090000Z\r\nDTEND:20261125T100000Z\r\nSUMMARY:Retro\r\nEND:VEVENT\r\n"
      "END:VCALENDAR\r\n";

struct Opened {
    void open(const QByteArray &content)
    {
        QFile file(desk.folder.filePath(u"in.ics"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        dialog.openFile(file.fileName());
    }
    QPushButton *importButton() const
    {
        for (auto *button : dialog.findChildren<QPushButton *>())
            if (button->text().startsWith(u"&Import"))
                return button;
        return nullptr;
    }
    QTreeWidget *items() const { return dialog.findChildren<QTreeWidget *>().front(); }
    QString headline() const { return dialog.findChildren<QLabel *>().front()->text(); }

    support::Desk desk;
    ui::ImportDialog dialog { desk.calendars };
};

} // namespace

class TestImportDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void importsWhatIsChosen()
    {
        Opened o;
        o.open(twoSessions);
        QTRY_COMPARE(o.items()->topLevelItemCount(), 2);
        QCOMPARE(support::await(o.desk.sessions.count({})).value(), 0); // only looked at
        o.items()->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QSignalSpy imported(&o.dialog, &ui::ImportDialog::imported);
        o.importButton()->click();
        QTRY_COMPARE(imported.size(), 1);
        QCOMPARE(support::await(o.desk.sessions.count({})).value(), 1);
        QVERIFY(o.headline().contains(u'1'));
    }

    void needsAChoice()
    {
        Opened o;
        o.open(twoSessions);
        QTRY_COMPARE(o.items()->topLevelItemCount(), 2);
        for (int row : { 0, 1 })
            o.items()->topLevelItem(row)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!o.importButton()->isEnabled());
    }

    void tellsWhatIsWrong()
    {
        Opened o;
        o.open("this is no calendar");
        QTRY_VERIFY(!o.headline().contains(u"Reading"));
        QVERIFY(!o.importButton()->isEnabled());
        QVERIFY(!o.headline().isEmpty());
    }
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
