// What people are asked when they register (ATT-01).
#include "answers.h"
#include "ui/dialogs/session/formeditor.h"
#include "ui/dialogs/session/registrationfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using model::FieldKind;
using support::control;

class TestFormEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        editor = std::make_unique<ui::FormEditor>();
        editor->show(model::RegistrationForm {});
        editor->QWidget::show();
    }

    void asksWhatTheHostWants()
    {
        ask(u"Company"_s, FieldKind::Text);
        editor->findChild<QCheckBox *>()->click();
        ask(u"Lunch"_s, FieldKind::Choice);
        control<QPlainTextEdit>(*editor, u"Answers to choose from"_s)
            ->setPlainText(u"Soup\n\n Salad \nSoup"_s);
        control<QPlainTextEdit>(*editor, u"Consent"_s)->setPlainText(u"I agree."_s);
        control<QSpinBox>(*editor, u"At most so many people"_s)->setValue(40);
        const auto form = editor->form();
        QCOMPARE(form.fields.size(), size_t(2));
        QCOMPARE(form.fields[0].label, u"Company"_s);
        QVERIFY(form.fields[0].required);
        QCOMPARE(form.fields[1].choices, (QStringList { u"Soup"_s, u"Salad"_s }));
        QVERIFY(!form.fields[1].required);
        QVERIFY(!form.fields[0].id.isEmpty() && form.fields[0].id != form.fields[1].id);
        QCOMPARE(form.consent, u"I agree."_s);
        QCOMPARE(form.capacity, 40);
        QVERIFY(editor->problem().isEmpty());
    }

    void changingAQuestionKeepsItsAnswers()
    {
        ask(u"Company"_s, FieldKind::Text);
        const QString id = editor->form().fields[0].id;
        control<QLineEdit>(*editor, u"Question"_s)->setText({});
        QTest::keyClicks(control<QLineEdit>(*editor, u"Question"_s), u"Firm"_s);
        QCOMPARE(editor->form().fields[0].label, u"Firm"_s);
        QCOMPARE(editor->form().fields[0].id, id);
        control<QToolButton>(*editor, u"Remove the question"_s)->click();
        ask(u"Town"_s, FieldKind::Text);
        QVERIFY(editor->form().fields[0].id != id);
    }

    void keyboardAloneOrdersAndRemoves()
    {
        for (const QString &label : { u"One"_s, u"Two"_s, u"Three"_s })
            ask(label, FieldKind::Text);
        auto *list = editor->findChild<QListWidget *>();
        list->setCurrentRow(2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // stays at the head
        QCOMPARE(labels(), (QStringList { u"Three"_s, u"One"_s, u"Two"_s }));
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(labels(), (QStringList { u"One"_s, u"Three"_s, u"Two"_s }));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(labels(), (QStringList { u"One"_s, u"Two"_s }));
    }

    void saysWhatIsMissing()
    {
        control<QToolButton>(*editor, u"Add a question"_s)->click();
        QVERIFY(!editor->problem().isEmpty());
        ask(u"Lunch"_s, FieldKind::Choice, false);
        QVERIFY2(editor->problem().contains(u"Lunch"_s), qPrintable(editor->problem()));
    }

    void showsWhatWasStored()
    {
        model::RegistrationForm form;
        form.fields = { { u"a"_s, FieldKind::CheckBox, u"Vegan"_s, {}, true },
            { u"b"_s, FieldKind::Choice, u"Day"_s, { u"Mon"_s, u"Tue"_s }, false } };
        form.consent = u"Yes"_s;
        form.capacity = 7;
        editor->show(form);
        QCOMPARE(editor->form(), form);
        editor->findChild<QListWidget *>()->setCurrentRow(1);
        QCOMPARE(editor->form(), form);
    }

    void noMoreQuestionsThanAPageHolds()
    {
        model::RegistrationForm form;
        for (int i = 0; i < model::RegistrationForm::MostFields; ++i)
            form.fields.push_back({ QString::number(i), FieldKind::Text, u"Question"_s, {}, false });
        editor->show(form);
        QVERIFY(!control<QToolButton>(*editor, u"Add a question"_s)->isEnabled());
    }

    void onlyThereWhenPeopleRegister() // also the device check
    {
        ui::RegistrationFields fields;
        model::Session session;
        session.usesDevices = false;
        session.form.consent = u"I agree."_s;
        fields.show(session);
        static_cast<QWidget &>(fields).show();
        QVERIFY(!fields.findChild<ui::FormEditor *>()->isVisible());
        static_cast<QCheckBox *>(fields.firstControl())->click();
        QVERIFY(fields.findChild<ui::FormEditor *>()->isVisible());
        for (auto *box : fields.findChildren<QCheckBox *>())
            if (box->text().contains(u"Camera"_s)) {
                QVERIFY(box->isVisible());
                box->click();
            }
        fields.writeTo(session);
        QVERIFY(session.wantsRegistration);
        QVERIFY(session.usesDevices);
        QCOMPARE(session.form.consent, u"I agree."_s);
    }

private:
    void ask(const QString &label, FieldKind kind, bool fresh = true)
    {
        if (fresh)
            control<QToolButton>(*editor, u"Add a question"_s)->click();
        QTest::keyClicks(control<QLineEdit>(*editor, u"Question"_s), label);
        auto *kinds = control<QComboBox>(*editor, u"Kind of answer"_s);
        kinds->setCurrentIndex(kinds->findData(int(kind)));
        Q_EMIT kinds->activated(kinds->currentIndex());
    }
    QStringList labels() const
    {
        QStringList found;
        const auto form = editor->form();
        for (const auto &field : form.fields)
            found << field.label;
        return found;
    }

    std::unique_ptr<ui::FormEditor> editor;
};

QTEST_MAIN(TestFormEditor)
#include "tst_formeditor.moc"
