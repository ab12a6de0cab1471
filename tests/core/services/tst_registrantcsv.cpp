#include "services/registrantcsv.h"

#include <QTest>

using namespace Qt::StringLiterals;
using services::readRegistrants;

namespace {

QString shown(const services::RegistrantLine &line)
{
    const model::Registrant &person = line.person;
    return person.firstName + u'|' + person.lastName + u'|' + person.email + u'|' + person.phone;
}

QStringList shown(const QByteArray &text)
{
    const auto preview = readRegistrants(text);
    if (!preview)
        return { preview.error().part };
    QStringList lines;
    for (const services::RegistrantLine &line : preview->lines)
        lines += line.problem.isEmpty() ? shown(line) : QString(u"problem "_s + QString::number(line.number));
    return lines;
}

} // namespace

class RegistrantCsvTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleHave_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("people");
        const QStringList ann { u"Ann|Example|ann@example.org|"_s };
        const auto row = [](const char *name, const QByteArray &text, const QStringList &people) {
            QTest::newRow(name) << text << people;
        };
        row("comma", "First name,Last name,E-mail\r\nAnn,Example,ann@example.org\r\n", ann);
        row("semicolon, German", "Vorname;Nachname;E-Mail-Adresse\nAnn;Example;ann@example.org\n", ann);
        row("tab", "Name\tEmail\nAnn Example\tann@example.org", ann);
        row("BOM", "\xEF\xBB\xBFName,Email\nAnn Example,ann@example.org\n", ann);
        row(
            "UTF-16 of a spreadsheet",
            QByteArray("\xFF\xFE", 2) +
                [] {
                    const QString text = u"Name\tEmail\nAnn Example\tann@example.org\n"_s;
                    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
                }(),
            ann);
        row("Latin-1", "Vorname;Nachname;Mail\nJ\xF6rg;Beispiel;j@example.de\n",
            { u"Jörg|Beispiel|j@example.de|"_s });
        row("German last name first", "Name;Vorname;E-Mail\nExample;Ann;ann@example.org\n", ann);
        row("no head", "Ann,Example,ann@example.org\n", ann);
        row("no head, address first", "ann@example.org,Ann,Example\n", ann);
        row("addresses only with a head", "E-mail\nann@example.org\n", { u"ann||ann@example.org|"_s });
        row("columns nobody asked for", "Id,Name,Colour,Email,Phone\n7,Ann Example,red,ann@example.org,123\n",
            { u"Ann|Example|ann@example.org|123"_s });
        row("line break in a cell", "Name,Email\n\"Ann\nExample\",ann@example.org\n", ann);
        row("quotation marks", "Name,Email\n\"Ann \"\"A\"\" Example\",ann@example.org\n",
            { u"Ann|\"A\" Example|ann@example.org|"_s });
        row("without an address", "Name,Email\nAnn Example,\n", { u"Ann|Example||"_s });
        row("guarded phone number", "Name,Email,Phone\nAnn Example,ann@example.org,'+49 170\n",
            { u"Ann|Example|ann@example.org|+49 170"_s });
        row("short and long records", "Name,Email,Phone\nAnn Example\nBo,bo@example.org,1,2,3\n",
            { u"Ann|Example||"_s, u"Bo||bo@example.org|1"_s });
        row("pasted", "Ann Example <ann@example.org>\n", ann);
        row("pasted in a row", "\"Example, Ann\" <ann@example.org>, bo@example.org",
            ann + QStringList { u"bo||bo@example.org|"_s });
        row("pasted from Outlook", "Example, Ann <ann@example.org>; bo@example.org;\r\n",
            ann + QStringList { u"bo||bo@example.org|"_s });
        row("pasted with a wrong line", "ann@example.org\nnonsense\n",
            { u"ann||ann@example.org|"_s, u"problem 2"_s });
        row("no name", "Name,Email\n,ann@example.org\n", { u"problem 2"_s });
        row("no address", "Name,Email\nAnn,ann at example\n", { u"problem 2"_s });
        row("twice", "Name,Email\nAnn,ann@example.org\nAnn,Ann@Example.ORG\n",
            { u"Ann||ann@example.org|"_s, u"problem 3"_s });
        row("open quotation mark", "Name,Email\n\"Ann,ann@example.org\nBo,bo@example.org\n",
            { u"problem 2"_s });
        row("long name", "Name,Email\n" + QByteArray(300, 'x') + ",ann@example.org\n", { u"problem 2"_s });
        row("lines are counted as the file's", "Name,Email\n\n\"A\nB\",x\nAnn,ann@example.org\n",
            { u"problem 3"_s, u"Ann||ann@example.org|"_s });
        row("control characters", "Name,Email\nAnn\x01\x1b Example,ann@example.org\n", ann);
        row("empty", "", { u"lines"_s });
        row("blank", "\n \n,,\n", { u"lines"_s });
    }
    void readsWhatPeopleHave()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(text), "people");
    }

    void tellsWhatAColumnWasTakenFor()
    {
        const auto preview = readRegistrants("Vorname;Abteilung;E-Mail\nAnn;x;ann@example.org\n");
        QCOMPARE(preview->columns.size(), 3);
        QVERIFY(preview->columns.at(0).contains(u"Vorname"_s)
            && preview->columns.at(0).contains(u"first name"_s));
        QVERIFY(preview->columns.at(1).contains(u"not used"_s));
        QVERIFY(preview->columns.at(2).contains(u"e-mail"_s));
    }

    // ATT-01, APP-10
    void columnsNamedLikeTheFormsFieldsHoldTheAnswers()
    {
        using model::FieldKind;
        model::RegistrationForm form;
        form.fields = { { u"f1"_s, FieldKind::Text, u"Company"_s, {}, true },
            { u"f2"_s, FieldKind::Choice, u"Meal"_s, { u"Vegetarian"_s, u"Fish"_s }, false },
            { u"f3"_s, FieldKind::CheckBox, u"Newsletter"_s, {}, false },
            { u"f4"_s, FieldKind::LongText, u"Remarks"_s, {}, false } };
        const QByteArray text = "Name,E-mail,newsletter,COMPANY,Meal,Remarks\n"
                                "Ann Lee,ann@example.org,x,Example Ltd,fish,\"one\ntwo\"\n"
                                "Bob Lee,bob@example.org,no,,,\n"
                                "Cleo Lee,cleo@example.org,,,Beef,\n"
                                "Dan Lee,dan@example.org,perhaps,,,\n";
        const auto preview = readRegistrants(text, form).value();
        QCOMPARE(preview.good, 2);
        const std::vector<model::FormAnswer> ann { { u"f1"_s, u"Example Ltd"_s }, { u"f2"_s, u"Fish"_s },
            { u"f3"_s, u"yes"_s }, { u"f4"_s, u"one\ntwo"_s } };
        QVERIFY(preview.lines[0].person.answers == ann);
        QVERIFY(preview.lines[1].person.answers.empty() && preview.lines[1].problem.isEmpty());
        QVERIFY(preview.lines[2].problem.contains(u"Beef"_s));
        QVERIFY(preview.lines[3].problem.contains(u"Newsletter"_s));
        QVERIFY(preview.columns.at(3).contains(u"answer"_s));
        // What is exported comes back as it was.
        const QByteArray written = services::writeRegistrants({ preview.lines[0].person }, true, form);
        QVERIFY(readRegistrants(written, form)->lines[0].person.answers == ann);
        QVERIFY(readRegistrants(text)->lines[0].person.answers.empty());
    }

    void hasLimits()
    {
        QByteArray many = "Name,Email\n";
        for (int i = 0; i < 50'001; ++i)
            many += "A,a" + QByteArray::number(i) + "@example.org\n";
        QCOMPARE(shown(many), QStringList { u"lines"_s });
        many.truncate(many.lastIndexOf("A,"));
        QCOMPARE(readRegistrants(many)->good, 50'000);
        QCOMPARE(shown(QByteArray(11 * 1024 * 1024, 'x')), QStringList { u"size"_s });
    }

    void nothingWrittenIsAFormula_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : { u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"＝1"_s, u"'=1"_s,
                 u"=cmd|' /C calc'!A0"_s, u"=HYPERLINK(\"x\",\"y\")"_s })
            QTest::newRow(qPrintable(name)) << name;
    }
    void nothingWrittenIsAFormula()
    {
        QFETCH(QString, name);
        model::Registrant person;
        person.firstName = name;
        person.email = u"ann@example.org"_s;
        const QByteArray written = services::writeRegistrants({ person }, false);
        const QString second = QString::fromUtf8(written).section(u"\r\n"_s, 1, 1);
        QVERIFY2(second.startsWith(u"'"_s) || second.startsWith(u"\"'"_s), qPrintable(second));
        QCOMPARE(readRegistrants(written)->lines.front().person.firstName, name);
    }

    void theByteOrderMarkIsTheCallersChoice()
    {
        QVERIFY(services::writeRegistrants({}, true).startsWith("\xEF\xBB\xBF"));
        QVERIFY(services::writeRegistrants({}, false).startsWith("First name,"));
    }
};

QTEST_GUILESS_MAIN(RegistrantCsvTest)
#include "tst_registrantcsv.moc"
