// What the e-mails of a profile say and look like (REG-17, NEW-06).
#include "answers.h"
#include "support/desk.h"
#include "support/recordedprompts.h"
#include "ui/dialogs/settings/mailwordsdialog.h"
#include "ui/dialogs/settings/maillook.h"
#include "ui/dialogs/settings/mailwordseditor.h"
#include "ui/dialogs/settings/profiledialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QtTest>

using namespace Qt::StringLiterals;
using model::MailKind;
using model::MailTemplate;
using support::control;

class TestMailWordsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void beginsWithTheBuiltInWords();
    void showsTheHostsOwnWordsByKindAndLanguage();
    void previewFollowsWhatIsTyped();
    void namesAVariableThatCannotBeResolved();
    void insertsVariablesWhereTheCursorIs();
    void builtInWordsComeBack();
    void saysWhetherTheColourCanBeReadOn();
    void makesAnyPictureALogo();
    void cancelKeepsEverything();
    void okTakesWordsAndLooks();

private:
    void open(const std::vector<MailTemplate> &words = {});
    QPushButton *ok() const;
    QString shown() const; // all that stands in the window
    template <typename T>
    void choose(const QString &name, const T &data);
    QString picture(int width, int height);

    std::unique_ptr<support::Desk> desk;
    support::RecordedPrompts prompts;
    model::Profile profile;
    std::unique_ptr<ui::MailWordsDialog> dialog;
};

void TestMailWordsDialog::init()
{
    desk = std::make_unique<support::Desk>();
    desk->settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
    prompts = {};
    profile = desk->profile();
}

void TestMailWordsDialog::cleanup()
{
    dialog.reset();
    desk.reset();
}

void TestMailWordsDialog::open(const std::vector<MailTemplate> &words)
{
    dialog = std::make_unique<ui::MailWordsDialog>(desk->settings, profile, words, prompts);
    dialog->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(dialog.get()));
}

QPushButton *TestMailWordsDialog::ok() const
{
    return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

QString TestMailWordsDialog::shown() const
{
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

template <typename T>
void TestMailWordsDialog::choose(const QString &name, const T &data)
{
    auto *combo = control<QComboBox>(*dialog, name);
    const int row = combo->findData(data);
    QVERIFY(row >= 0);
    combo->setCurrentIndex(row);
    Q_EMIT combo->activated(row);
}

QString TestMailWordsDialog::picture(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::red);
    const QString file = desk->folder.filePath(u"logo.bmp"_s);
    return image.save(file) ? file : QString();
}

void TestMailWordsDialog::beginsWithTheBuiltInWords()
{
    open();
    choose(u"E-mail"_s, int(MailKind::Confirmation));
    QCOMPARE(control<QLineEdit>(*dialog, u"Subject"_s)->text(), u"Registered: {topic}"_s);
    QVERIFY(control<QPlainTextEdit>(*dialog, u"Text"_s)->toPlainText().contains(u"{facts}"_s));
    QVERIFY(shown().contains(u"built-in words"_s));
    QVERIFY(dialog->words().empty());
}

void TestMailWordsDialog::showsTheHostsOwnWordsByKindAndLanguage()
{
    open({ { MailKind::Reminder, u"en"_s, u"See you: {topic}"_s, u"Come {when}."_s } });
    choose(u"E-mail"_s, int(MailKind::Reminder));
    QCOMPARE(control<QLineEdit>(*dialog, u"Subject"_s)->text(), u"See you: {topic}"_s);
    QVERIFY(shown().contains(u"your own words"_s));
    choose(u"E-mail"_s, int(MailKind::Update));
    QVERIFY(control<QLineEdit>(*dialog, u"Subject"_s)->text().startsWith(u"New time:"_s));
}

void TestMailWordsDialog::previewFollowsWhatIsTyped()
{
    open();
    choose(u"E-mail"_s, int(MailKind::Reminder));
    control<QPlainTextEdit>(*dialog, u"Text"_s)->setPlainText(u"Dear {name}, <b>welcome</b>."_s);
    const auto *page = control<QTextBrowser>(*dialog, u"What it looks like"_s);
    const auto *text = control<QPlainTextEdit>(*dialog, u"The same as plain text"_s);
    QTRY_VERIFY(page->toPlainText().contains(u"Dear Kim Lee, <b>welcome</b>."_s));
    QVERIFY(text->toPlainText().contains(u"Dear Kim Lee, <b>welcome</b>."_s));
    QVERIFY(shown().contains(u"Subject: Reminder: Sales meeting"_s));
}

void TestMailWordsDialog::namesAVariableThatCannotBeResolved()
{
    open();
    auto *text = control<QPlainTextEdit>(*dialog, u"Text"_s);
    text->setPlainText(u"Hello {nmae}"_s);
    QVERIFY2(shown().contains(u"There is no variable {nmae}."_s), qPrintable(shown()));
    QVERIFY(!ok()->isEnabled());
    // Also where another one is looked at.
    choose(u"E-mail"_s, int(MailKind::HostReminder));
    QVERIFY2(shown().contains(u"Confirmation, "_s), qPrintable(shown()));
    QVERIFY(!ok()->isEnabled());
    choose(u"E-mail"_s, int(MailKind::Confirmation));
    text->setPlainText(u"Hello {name}, {password}"_s);
    QVERIFY(shown().contains(u"{?password}…{/password}"_s));
    text->setPlainText(u"Hello {name}"_s);
    QVERIFY(ok()->isEnabled());
}

void TestMailWordsDialog::insertsVariablesWhereTheCursorIs()
{
    open();
    auto *text = control<QPlainTextEdit>(*dialog, u"Text"_s);
    text->setFocus();
    text->setPlainText(u"Hello "_s);
    text->moveCursor(QTextCursor::End);
    choose(u"Insert a variable"_s, u"name"_s);
    choose(u"Insert a variable"_s, u"password"_s);
    QCOMPARE(text->toPlainText(), u"Hello {name}{?password}{password}{/password}"_s);
    auto *subject = control<QLineEdit>(*dialog, u"Subject"_s);
    subject->setFocus();
    subject->clear();
    choose(u"Insert a variable"_s, u"topic"_s);
    QCOMPARE(subject->text(), u"{topic}"_s);
    QCOMPARE(dialog->words().front().subject, u"{topic}"_s);
}

void TestMailWordsDialog::builtInWordsComeBack()
{
    open({ { MailKind::Confirmation, u"en"_s, u"Own"_s, u"Own"_s } });
    choose(u"Language"_s, u"en"_s);
    for (auto *button : dialog->findChildren<QPushButton *>())
        if (button->text() == u"&Built-in words"_s)
            button->click();
    QCOMPARE(control<QLineEdit>(*dialog, u"Subject"_s)->text(), u"Registered: {topic}"_s);
    QVERIFY(dialog->words().empty());
}

void TestMailWordsDialog::saysWhetherTheColourCanBeReadOn()
{
    open();
    auto *colour = control<QLineEdit>(*dialog, u"Colour of the head"_s);
    colour->setText(u"#f2c744"_s);
    QVERIFY2(shown().contains(u"Black text stands on it, contrast "_s), qPrintable(shown()));
    colour->setText(u"#101010"_s);
    QVERIFY(shown().contains(u"White text stands on it, contrast "_s));
    colour->setText(u"red"_s);
    QVERIFY(shown().contains(u"This is no colour"_s));
    QVERIFY(!ok()->isEnabled());
    colour->clear();
    QVERIFY(ok()->isEnabled());
    control<QLineEdit>(*dialog, u"Answers go to"_s)->setText(u"nobody"_s);
    QVERIFY(!ok()->isEnabled());
}

void TestMailWordsDialog::makesAnyPictureALogo()
{
    const auto size = [](const QByteArray &png) { return QImage::fromData(png, "PNG").size(); };
    QCOMPARE(size(ui::logoFrom(picture(2000, 500))), QSize(480, 120));
    QCOMPARE(size(ui::logoFrom(picture(100, 1000))), QSize(12, 120));
    QCOMPARE(size(ui::logoFrom(picture(40, 20))), QSize(40, 20));
    QVERIFY(ui::logoFrom(desk->folder.filePath(u"none.png"_s)).isEmpty());
    QFile text(desk->folder.filePath(u"text.png"_s));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no picture") > 0);
    text.close();
    open();
    prompts.files = QStringList { text.fileName(), picture(200, 50) };
    auto *choose = control<QPushButton>(*dialog, u"Choose a file for the logo"_s);
    choose->click();
    QVERIFY(shown().contains(u"no picture that can be read"_s));
    QVERIFY(dialog->profile().logo.isEmpty());
    choose->click();
    QCOMPARE(size(dialog->profile().logo), QSize(200, 50));
    control<QPushButton>(*dialog, u"Remove the logo"_s)->click();
    QVERIFY(dialog->profile().logo.isEmpty());
}

void TestMailWordsDialog::cancelKeepsEverything()
{
    ui::ProfileDialog parent(desk->settings, profile, nullptr);
    auto *button = control<QPushButton>(parent, u"E-mails: what they say and look like"_s);
    QVERIFY(!button->isEnabled()); // the words are not read yet
    parent.setMailWords({}, prompts);
    button->click();
    auto *mails = parent.findChild<ui::MailWordsDialog *>();
    control<QLineEdit>(*mails, u"Colour of the head"_s)->setText(u"#101010"_s);
    control<QPlainTextEdit>(*mails, u"Text"_s)->setPlainText(u"Own"_s);
    mails->reject();
    QVERIFY(parent.profile() == profile);
    QVERIFY(parent.mailWords()->empty());
}

void TestMailWordsDialog::okTakesWordsAndLooks()
{
    ui::ProfileDialog parent(desk->settings, profile, nullptr);
    parent.setMailWords({}, prompts);
    control<QPushButton>(parent, u"E-mails: what they say and look like"_s)->click();
    auto *mails = parent.findChild<ui::MailWordsDialog *>();
    control<QLineEdit>(*mails, u"Colour of the head"_s)->setText(u"#101010"_s);
    control<QLineEdit>(*mails, u"Answers go to"_s)->setText(u"team@example.org"_s);
    control<QPlainTextEdit>(*mails, u"Text"_s)->setPlainText(u"Own words for {name}"_s);
    mails->accept();
    QCOMPARE(parent.profile().headerColour, u"#101010"_s);
    QCOMPARE(parent.profile().replyTo, u"team@example.org"_s);
    QCOMPARE(parent.mailWords()->size(), size_t(1));
    const auto saved = support::await(desk->profiles.save(parent.profile(), *parent.mailWords()));
    QVERIFY(saved);
    QCOMPARE(support::await(desk->profiles.mailTemplates(saved->key)).value().front().body,
        u"Own words for {name}"_s);
}

QTEST_MAIN(TestMailWordsDialog)
#include "tst_mailwordsdialog.moc"
