#include "answers.h"
#include "services/backupservice.h"
#include "support/desk.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/widgets/fieldnote.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using support::control;
namespace keys = settings::keys;

namespace {

struct Opened {
    Opened()
    {
        ui::SettingsHooks hooks;
        hooks.previewInvitation
            = [this](const QString &text) { return desk.invites.previewOfTemplate(text); };
        hooks.builtInInvitation = [] { return u"Subject: {topic}\n\nWelcome"_s; };
        hooks.invitationVariables = { u"topic"_s };
        hooks.setGlobalShortcut = [](const QKeySequence &) { return QString(); };
        dialog = std::make_unique<ui::SettingsDialog>(desk.settings, desk.profiles, backup, hooks);
        dialog->setPrompts(answers);
        dialog->show();
    }
    QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return dialog->findChild<QDialogButtonBox *>()->button(which);
    }
    bool says(const QString &text) const
    {
        for (const auto *note : dialog->findChildren<ui::FieldNote *>())
            if (note->isVisible() && note->text().contains(text))
                return true;
        return false;
    }

    support::Desk desk;
    services::BackupService backup { desk.database };
    support::Answers answers;
    std::unique_ptr<ui::SettingsDialog> dialog;
};

} // namespace

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storesOnlyOnApply()
    {
        Opened o;
        QVERIFY(!o.button(QDialogButtonBox::Apply)->isEnabled());
        auto *colours = control<QComboBox>(*o.dialog, u"Colours"_s);
        colours->setCurrentIndex(2);
        Q_EMIT colours->activated(2);
        QVERIFY(o.desk.settings.value(keys::theme) == settings::Theme::System);
        QSignalSpy applied(o.dialog.get(), &ui::SettingsDialog::applied);
        o.button(QDialogButtonBox::Apply)->click();
        QVERIFY(o.desk.settings.value(keys::theme) == settings::Theme::Dark);
        QCOMPARE(applied.size(), 1);
        QVERIFY(!o.button(QDialogButtonBox::Apply)->isEnabled());
    }

    void restoresDefaultsOfThePage()
    {
        Opened o;
        o.desk.settings.set(keys::jitsiServer, u"https://talk.example.org"_s);
        o.dialog->showPage(ui::SettingsPage::Meetings);
        o.button(QDialogButtonBox::RestoreDefaults)->click();
        QCOMPARE(control<QLineEdit>(*o.dialog, u"Jitsi server"_s)->text(), u"https://meet.jit.si"_s);
        QCOMPARE(o.desk.settings.value(keys::jitsiServer), u"https://talk.example.org"_s); // not yet
        o.button(QDialogButtonBox::Ok)->click();
        QCOMPARE(o.desk.settings.value(keys::jitsiServer), u"https://meet.jit.si"_s);
        QVERIFY(o.dialog->isHidden());
    }

    void refusesAServerThatIsNone_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("fits");
        QTest::newRow("https") << u"https://talk.example.org"_s << true;
        QTest::newRow("bare") << u"talk.example.org"_s << true;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("words") << u"our server"_s << false;
        QTest::newRow("scheme") << u"ftp://talk.example.org"_s << false;
        QTest::newRow("query") << u"https://talk.example.org/?a=b"_s << false;
    }
    void refusesAServerThatIsNone()
    {
        QFETCH(QString, typed);
        QFETCH(bool, fits);
        Opened o;
        o.dialog->showPage(ui::SettingsPage::Meetings);
        auto *field = control<QLineEdit>(*o.dialog, u"Jitsi server"_s);
        field->setText(typed);
        Q_EMIT field->textEdited(typed);
        QCOMPARE(o.button(QDialogButtonBox::Ok)->isEnabled(), fits);
        QCOMPARE(field->accessibleDescription().isEmpty(), false);
    }

    void namesAnUnknownVariable()
    {
        Opened o;
        o.dialog->showPage(ui::SettingsPage::Invitation);
        auto *text = control<QPlainTextEdit>(*o.dialog, u"Text of the invitation"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"{topic}"));
        text->setPlainText(u"Subject: {topic}\n\n{colour}"_s);
        QTRY_VERIFY(o.says(u"{colour}"_s));
        QVERIFY(!o.button(QDialogButtonBox::Ok)->isEnabled());
        text->setPlainText(u"Subject: {topic}\n\nCome to {topic}."_s);
        QTRY_VERIFY(o.button(QDialogButtonBox::Ok)->isEnabled());
        QTRY_VERIFY(
            control<QPlainTextEdit>(*o.dialog, u"What it looks like"_s)->toPlainText().contains(u"Come to"));
        o.button(QDialogButtonBox::Ok)->click();
        QTRY_VERIFY(o.desk.profile().invitationText.contains(u"Come to"));
    }

    // MIK-09
    void keepsServiceNumbers()
    {
        Opened o;
        o.dialog->showPage(ui::SettingsPage::Numbers);
        auto *table = control<QTableWidget>(*o.dialog, u"Service numbers"_s);
        for (auto *button : o.dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"&Add")
                button->click();
        QCOMPARE(table->rowCount(), 1);
        table->item(0, 0)->setText(u"Germany"_s);
        QVERIFY(!o.button(QDialogButtonBox::Ok)->isEnabled()); // the number is missing
        table->item(0, 1)->setText(u"+49 30 123"_s);
        o.button(QDialogButtonBox::Ok)->click();
        QCOMPARE(o.desk.settings.value(keys::serviceNumbers).size(), 1);
    }

    void doesNotRemoveTheDefaultProfile()
    {
        Opened o;
        model::Profile second = o.desk.profile();
        second.key = model::ProfileKey::make();
        second.revision = 0;
        second.name = u"Trainings"_s;
        second.isDefault = false;
        QVERIFY(support::await(o.desk.profiles.save(second)));
        o.dialog->showPage(ui::SettingsPage::Profiles);
        auto *list = control<QListWidget>(*o.dialog, u"Profiles"_s);
        QTRY_COMPARE(list->count(), 2);
        QPushButton *remove = nullptr;
        for (auto *button : o.dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"&Remove")
                remove = button;
        QVERIFY(remove);
        list->setCurrentRow(0);
        QVERIFY(!remove->isEnabled());
        list->setCurrentRow(1);
        o.answers.verb = 0;
        remove->click();
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(o.answers.asked.front().isFinal);
    }

    void backsUp()
    {
        Opened o;
        o.answers.file = o.desk.folder.filePath(u"copy.meetwright"_s);
        o.dialog->showPage(ui::SettingsPage::Data);
        for (auto *button : o.dialog->findChildren<QPushButton *>())
            if (button->isVisible() && button->text() == u"&Back up…")
                button->click();
        QTRY_VERIFY(QFile::exists(o.answers.file));
    }
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
