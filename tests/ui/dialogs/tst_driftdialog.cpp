// What differs at the provider, field by field, and the host's choice (REG-21).
#include "support/emulators/zoomemulator.h"
#include "support/providerdesk.h"
#include "ui/dialogs/meetings/driftdialog.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

class TestDriftDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsOursTheirsAndAgreed();
    void keepsOurs();
    void takesTheirs();
    void saysSoWhenBothAgree();
    void tellsThatItIsGone();

private:
    void renameThere(const QString &topic);
    void open();
    QGroupBox *field(const QString &name) { return dialog->findChild<QGroupBox *>(name); }
    void press(const QString &fieldName, const QString &text);
    QString words(const QWidget &part) const;

    std::unique_ptr<support::ProviderDesk> desk;
    std::unique_ptr<support::ZoomEmulator> zoom;
    model::Session session;
    std::unique_ptr<ui::DriftDialog> dialog;
};

void TestDriftDialog::init()
{
    desk = std::make_unique<support::ProviderDesk>();
    zoom = std::make_unique<support::ZoomEmulator>(desk->clock);
    desk->routeTo(zoom->routes());
    session = desk->saved();
    desk->initiate(session, desk->zoomAccount());
    QVERIFY(desk->run());
}

void TestDriftDialog::cleanup()
{
    dialog.reset();
    desk.reset();
    zoom.reset();
}

void TestDriftDialog::renameThere(const QString &topic)
{
    zoom->find(zoom->meetings().begin()->first)->said[u"topic"_s] = topic;
    QVERIFY(support::await(desk->meetings.refresh(session.key)));
}

void TestDriftDialog::open()
{
    dialog = std::make_unique<ui::DriftDialog>(desk->meetings, desk->clock);
    dialog->showSession(session.key);
}

void TestDriftDialog::press(const QString &fieldName, const QString &text)
{
    QTRY_VERIFY(field(fieldName));
    for (auto *button : field(fieldName)->findChildren<QPushButton *>())
        if (button->text() == text)
            return button->click();
    QFAIL(qPrintable(u"no button "_s + text));
}

QString TestDriftDialog::words(const QWidget &part) const
{
    QStringList texts;
    for (const auto *label : part.findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void TestDriftDialog::showsOursTheirsAndAgreed()
{
    renameThere(u"Renamed <b>there</b>"_s);
    open();
    QTRY_VERIFY(field(u"topic"_s));
    const QString said = words(*field(u"topic"_s));
    QVERIFY2(said.contains(u"Sales meeting"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Renamed <b>there</b>"_s), qPrintable(said));
    for (const auto *label : field(u"topic"_s)->findChildren<QLabel *>())
        if (label->text().contains(u"<b>"))
            QCOMPARE(label->textFormat(), Qt::PlainText); // not to be trusted
    QCOMPARE(dialog->findChildren<QGroupBox *>().size(), 1);
}

void TestDriftDialog::keepsOurs()
{
    renameThere(u"Renamed there"_s);
    open();
    press(u"topic"_s, u"Keep ours"_s);
    QTRY_VERIFY(field(u"topic"_s)->isHidden());
    QVERIFY(desk->run());
    QCOMPARE(zoom->find(zoom->meetings().begin()->first)->said[u"topic"_s].toString(), u"Sales meeting"_s);
    QVERIFY(support::await(desk->meetings.drift(session.key)).value().empty());
}

void TestDriftDialog::takesTheirs()
{
    renameThere(u"Renamed there"_s);
    open();
    press(u"topic"_s, u"Take theirs"_s);
    QTRY_COMPARE(desk->session(session.key).topic, u"Renamed there"_s);
}

void TestDriftDialog::saysSoWhenBothAgree()
{
    open();
    QTRY_VERIFY(words(*dialog).contains(u"Both sides agree."_s));
}

void TestDriftDialog::tellsThatItIsGone()
{
    zoom->remove(zoom->meetings().begin()->first);
    QVERIFY(support::await(desk->meetings.refresh(session.key)));
    open();
    QTRY_VERIFY(field(u"deleted"_s));
    press(u"deleted"_s, u"Make it again"_s);
    QVERIFY(QTest::qWaitFor([&] { return field(u"deleted"_s)->isHidden(); }));
    QVERIFY(desk->run());
    QCOMPARE(zoom->meetings().size(), size_t(1));
}

QTEST_MAIN(TestDriftDialog)
#include "tst_driftdialog.moc"
