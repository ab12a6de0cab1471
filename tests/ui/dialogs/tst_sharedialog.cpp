// The Share window: how people come in (SHA-01 to SHA-06, SHA-09).
#include "answers.h"
#include "store/sessionstore.h"
#include "support/sharedesk.h"
#include "ui/dialogs/share/sharedialog.h"
#include "ui/widgets/qrview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::control;

class TestShareDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offersCodeLinksAndQrCode();
    void copiesThePublicLink();
    void saysOnceWhatRegeneratingEnds();
    void regeneratesCodeAndPublicLinkOnly();
    void tellsWhatBecameOfEachAddress();
    void promisesAnEmailWhereOneGoesOut();
    void addsCohostsAndRemovesThem();
    void opensAndClosesThePadlock();
    void aCohostSeesThePadlockAndWhoTurnsIt();
    void followsAPadlockTurnedElsewhere();
    void closesByItselfWhenTheHostLikes();
    void withoutPagesSaysSoAndOffersTheRest();

private:
    void open();
    QString shown() const; // all that stands in the window
    QPushButton *button(const QString &text) const;
    QString code() const;
    QStringList lines(const QString &list) const;

    std::unique_ptr<support::ShareDesk> desk;
    model::Session session;
    std::unique_ptr<ui::ShareDialog> dialog;
};

void TestShareDialog::init()
{
    desk = std::make_unique<support::ShareDesk>();
    desk->publish();
    session = desk->saved(u"Sales meeting"_s);
}

void TestShareDialog::cleanup()
{
    dialog.reset();
    desk.reset();
}

void TestShareDialog::open()
{
    dialog = std::make_unique<ui::ShareDialog>(desk->sharing, desk->sessions, desk->prompts);
    dialog->share(session.key);
    QVERIFY(QTest::qWaitFor([&] { return dialog->windowTitle().contains(session.topic); }));
}

QString TestShareDialog::shown() const
{
    QStringList texts;
    for (const auto *label : dialog->findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text().remove(u'\u200b');
    return texts.join(u'\n');
}

QPushButton *TestShareDialog::button(const QString &text) const
{
    for (auto *one : dialog->findChildren<QPushButton *>())
        if (one->isVisible() && one->text().remove(u'&') == text)
            return one;
    qWarning() << "no button" << text;
    return nullptr;
}

QString TestShareDialog::code() const
{
    for (const auto *label : dialog->findChildren<QLabel *>())
        if (label->isVisible() && label->accessibleName().startsWith(u"Join code"_s))
            return label->text().remove(u' ');
    return {};
}

QStringList TestShareDialog::lines(const QString &name) const
{
    QStringList texts;
    for (const auto *list : dialog->findChildren<QListWidget *>())
        for (int row = 0; list->isVisible() && list->accessibleName() == name && row < list->count(); ++row)
            texts << list->item(row)->text();
    return texts;
}

void TestShareDialog::offersCodeLinksAndQrCode() // SHA-02
{
    open();
    QCOMPARE(code(), session.joinCode);
    const auto facts = support::await(desk->sharing.facts(session.key)).value();
    QVERIFY2(shown().contains(facts.publicLink.toString()), qPrintable(shown()));
    QVERIFY2(shown().contains(u"https://join.example.org/j/"_s + session.reservedId.digits()),
        qPrintable(shown()));
    const auto *qr = dialog->findChild<ui::QrView *>();
    QVERIFY(qr->isVisible());
    QCOMPARE(qr->modules().dark, services::InviteService::qrCode(facts.publicLink.toString()).value().dark);
    // Read digit by digit.
    const auto *label = control<QLabel>(
        *dialog, u"Join code "_s + QString(session.joinCode).split(QString(), Qt::SkipEmptyParts).join(u' '));
    QVERIFY(label);
    QVERIFY(label->font().pointSizeF() > 2 * dialog->font().pointSizeF());
}

void TestShareDialog::copiesThePublicLink()
{
    open();
    control<QToolButton>(*dialog, u"Copy: Public link"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        support::await(desk->sharing.facts(session.key)).value().publicLink.toString());
    QVERIFY(shown().contains(u"Copied"_s));
}

void TestShareDialog::saysOnceWhatRegeneratingEnds() // SHA-03
{
    open();
    button(u"Regenerate…"_s)->click(); // unanswered
    QCOMPARE(desk->prompts.asked.size(), 1);
    const ui::Question question = desk->prompts.asked[0];
    QVERIFY(question.isFinal);
    const QString code3 = session.joinCode.left(3) + u' ' + session.joinCode.mid(3);
    QVERIFY(question.detail.contains(code3));
    QVERIFY(question.detail.contains(session.reservedId.grouped()));
    QCOMPARE(code(), session.joinCode);
}

void TestShareDialog::regeneratesCodeAndPublicLinkOnly() // SHA-03
{
    open();
    const auto before = support::await(desk->sharing.facts(session.key)).value();
    desk->prompts.answers = { ui::Answer {} };
    button(u"Regenerate…"_s)->click();
    QTRY_VERIFY(code() != session.joinCode);
    QCOMPARE(code().size(), 6);
    QCOMPARE(desk->prompts.asked.size(), 1);
    QTRY_VERIFY(!shown().contains(before.publicLink.toString()));
    QTRY_VERIFY(shown().contains(before.idLink.toString()));
}

void TestShareDialog::tellsWhatBecameOfEachAddress() // SHA-02
{
    open();
    auto *field = control<QPlainTextEdit>(*dialog, u"Addresses to invite"_s);
    QVERIFY(!button(u"Invite"_s)->isEnabled());
    field->setPlainText(u"kim@example.org, lee@, max@example.org"_s);
    button(u"Invite"_s)->click();
    const QString name = u"What became of each address"_s;
    QTRY_COMPARE(lines(name).size(), 3);
    QVERIFY2(lines(name)[0].startsWith(u"lee@: no e-mail address"_s), qPrintable(lines(name)[0]));
    QVERIFY(lines(name).contains(u"kim@example.org: noted"_s));
    QVERIFY(shown().contains(u"no e-mail account is set up"_s));
    QCOMPARE(field->toPlainText(), u"lee@"_s); // to be put right
    field->setPlainText(u"kim@example.org"_s);
    button(u"Invite"_s)->click();
    QTRY_COMPARE(lines(name), QStringList { u"kim@example.org: was noted before, not again"_s });
    QVERIFY(desk->prompts.asked.isEmpty());
}

void TestShareDialog::promisesAnEmailWhereOneGoesOut()
{
    desk->attendees.setSendsMail([] { return true; });
    open();
    auto *field = control<QPlainTextEdit>(*dialog, u"Addresses to invite"_s);
    field->setPlainText(u"kim@example.org"_s);
    button(u"Invite"_s)->click();
    const QString name = u"What became of each address"_s;
    QTRY_COMPARE(lines(name), QStringList { u"kim@example.org: invited by e-mail"_s });
    QVERIFY(!shown().contains(u"no e-mail account is set up"_s));
}

void TestShareDialog::addsCohostsAndRemovesThem() // SHA-06
{
    open();
    control<QPlainTextEdit>(*dialog, u"Addresses of co-hosts"_s)->setPlainText(u"kim@example.org"_s);
    button(u"Add"_s)->click();
    const QString name = u"Co-hosts of this session"_s;
    QTRY_COMPARE(lines(name), QStringList { u"kim@example.org"_s });
    control<QListWidget>(*dialog, name)->setCurrentRow(0);
    button(u"Remove"_s)->click();
    QTRY_VERIFY(lines(name).isEmpty());
    QVERIFY(support::await(desk->sessions.session(session.key)).value().cohosts.empty());
}

void TestShareDialog::opensAndClosesThePadlock() // SHA-01
{
    open();
    QVERIFY(shown().contains(u"Open: people can join."_s));
    button(u"Close it"_s)->click();
    QTRY_VERIFY(shown().contains(u"Closed: nobody can join"_s));
    QVERIFY(!support::await(desk->sessions.session(session.key)).value().open);
    button(u"Open it"_s)->click();
    QTRY_VERIFY(shown().contains(u"Open: people can join."_s));
    QVERIFY(desk->prompts.asked.isEmpty()); // no attendance is collected that could be cleared
}

void TestShareDialog::aCohostSeesThePadlockAndWhoTurnsIt() // SHA-01, SHA-06
{
    session.owner = u"dana@example.org"_s;
    session.cohosts = { { u"kim@example.org"_s, {} } };
    QVERIFY(support::await(desk->database.run([this](store::Connection &connection) {
        return store::SessionStore(connection, desk->random).update(session, desk->clock.now());
    })));
    desk->settings.set(settings::keys::hostEmail, u"kim@example.org"_s);
    open();
    QVERIFY(shown().contains(u"Open: people can join."_s));
    auto *times = control<QComboBox>(*dialog, u"Closes by itself"_s);
    control<QListWidget>(*dialog, u"Co-hosts of this session"_s)->setCurrentRow(0);
    for (const QWidget *part : { static_cast<QWidget *>(button(u"Close it"_s)),
             static_cast<QWidget *>(button(u"Remove"_s)), static_cast<QWidget *>(times) }) {
        QVERIFY(!part->isEnabled());
        QVERIFY(part->toolTip().contains(u"dana@example.org"_s));
        QVERIFY(part->accessibleDescription().contains(u"dana@example.org"_s));
    }
}

void TestShareDialog::followsAPadlockTurnedElsewhere()
{
    open();
    QVERIFY(support::await(desk->sessions.setOpen(session.key, false)));
    QTRY_VERIFY(shown().contains(u"Closed: nobody can join"_s));
}

void TestShareDialog::closesByItselfWhenTheHostLikes() // SHA-09
{
    open();
    auto *times = control<QComboBox>(*dialog, u"Closes by itself"_s);
    QCOMPARE(times->currentText(), u"never"_s);
    const int day = times->findText(u"one day after its end"_s);
    times->setCurrentIndex(day);
    Q_EMIT times->activated(day);
    QTRY_COMPARE(support::await(desk->sessions.session(session.key)).value().closeAfter,
        std::optional(std::chrono::minutes(24 * 60)));
    QTRY_COMPARE(times->currentText(), u"one day after its end"_s);
    times->setCurrentIndex(0);
    Q_EMIT times->activated(0);
    QTRY_VERIFY(!support::await(desk->sessions.session(session.key)).value().closeAfter);
}

void TestShareDialog::withoutPagesSaysSoAndOffersTheRest()
{
    desk->settings.reset(settings::keys::publicUrl);
    open();
    QVERIFY(code().isEmpty());
    const QString link = desk->sessions.linkOf(session).toString();
    QTRY_VERIFY2(shown().contains(link), qPrintable(shown()));
    QVERIFY(!shown().contains(u"By session ID"_s));
    QSignalSpy wanted(dialog.get(), &ui::ShareDialog::publishingWanted);
    QVERIFY(shown().contains(u"no attendee pages yet"_s));
    button(u"Set up attendee pages…"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QVERIFY(button(u"Close it"_s)); // what remains
}

QTEST_MAIN(TestShareDialog)
#include "tst_sharedialog.moc"
