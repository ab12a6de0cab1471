// The README's tables of providers are made from what the providers say of themselves.
//   tst_house_providers            compares
//   tst_house_providers --write    puts them into README.md (./dev providers)
#include "providers/meetingprovider.h"
#include "providers/registry.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using model::AccountMode;
using model::SignInWay;
using providers::Capabilities;
using providers::Provider;

namespace {

const QString Begin = u"<!-- providers: made by ./dev providers -->\n"_s;
const QString End = u"<!-- providers: end -->\n"_s;

model::Account usualAccount(const Provider &provider)
{
    model::Account account;
    account.provider = provider.kind;
    account.signIn = provider.managed->guide().ways.front();
    return account;
}

QString cell(QString text)
{
    return text.replace(u'|', "\\|"_L1).simplified();
}

QString row(const QStringList &cells)
{
    return u"| "_s + cells.join(" | "_L1) + u" |\n"_s;
}

QString yes(bool can, const QString &word = u"yes"_s)
{
    return can ? word : u"–"_s;
}

QString wayName(SignInWay way)
{
    switch (way) {
    case SignInWay::None:
        return u"none"_s;
    case SignInWay::Browser:
        return u"browser (OAuth 2.0 with PKCE)"_s;
    case SignInWay::DeviceCode:
        return u"code on another device"_s;
    case SignInWay::ClientCredentials:
        return u"client credentials"_s;
    case SignInWay::ZoomServerToServer:
        return u"server-to-server OAuth"_s;
    case SignInWay::SharedSecret:
        return u"shared secret or key"_s;
    }
    return {};
}

QString formName(model::MeetingForm form)
{
    switch (form) {
    case model::MeetingForm::Meeting:
        return u"meeting"_s;
    case model::MeetingForm::Webinar:
        return u"webinar"_s;
    case model::MeetingForm::Training:
        return u"training"_s;
    case model::MeetingForm::CalendarEvent:
        return u"calendar event"_s;
    case model::MeetingForm::Space:
        return u"space"_s;
    case model::MeetingForm::Room:
        return u"room"_s;
    }
    return {};
}

QString startOf(const Capabilities &can)
{
    if (!can.startLinkExpires)
        return u"join link"_s;
    return can.startLinkLife ? u"own link, %1 min"_s.arg(can.startLinkLife->count()) : u"own link"_s;
}

QString passwordOf(const providers::PasswordRules &rules)
{
    if (!rules.supported)
        return u"–"_s;
    if (rules.chosenThere)
        return u"made there"_s;
    QString text = rules.required ? u"required"_s : u"optional"_s;
    if (rules.maxLength > 0)
        text += u", %1 to %2"_s.arg(rules.minLength).arg(rules.maxLength);
    return text;
}

QString peopleOf(const Capabilities &can)
{
    if (can.registrants)
        return can.registrantApproval ? u"registrants, approval"_s : u"registrants"_s;
    return yes(can.attendeesInvited, u"invited"_s);
}

QString attendanceOf(const Capabilities &can)
{
    return can.attendanceWhileRunning ? u"while it runs"_s : yes(can.attendance, u"afterwards"_s);
}

QString tableOfAll()
{
    QString table = row({ u"provider"_s, u"makes"_s, u"repeating"_s, u"one occurrence"_s, u"people"_s,
        u"password"_s, u"start"_s, u"end"_s, u"who came"_s, u"a lost answer"_s });
    table += row(QStringList(10, u"---"_s));
    for (const Provider &provider : providers::all()) {
        const QString name = QString::fromLatin1(provider.name);
        if (!provider.managed) {
            if (provider.online)
                table += row({ name, u"link only"_s, u"–"_s, u"–"_s, u"–"_s, u"–"_s, u"join link"_s, u"–"_s,
                    u"–"_s, u"–"_s });
            continue;
        }
        const Capabilities can = provider.managed->capabilities(usualAccount(provider));
        QStringList forms;
        for (const model::MeetingForm form : can.forms)
            forms << formName(form);
        static const QStringList adoption { u"–"_s, u"same request"_s, u"found by mark"_s };
        table += row({ name, forms.join(", "_L1) + (can.madeAtStart ? u", at start"_s : QString()),
            yes(can.recurrence || can.reusableRoom, can.recurrence ? u"yes"_s : u"reusable room"_s),
            yes(can.occurrences), peopleOf(can), passwordOf(can.password), startOf(can),
            yes(can.endsMeetings), attendanceOf(can), adoption.at(qsizetype(can.adoption)) });
    }
    return table;
}

QString guideOf(const Provider &provider)
{
    const providers::ConnectionGuide guide = provider.managed->guide();
    QStringList ways;
    for (const SignInWay way : guide.ways)
        ways << wayName(way);
    QString text = u"\n**%1** (sign-in: %2)\n\n"_s.arg(QLatin1StringView(provider.name), ways.join("; "_L1));
    int number = 0;
    for (const providers::GuideStep &step : guide.steps) {
        const QString page = step.page.isEmpty() ? QString() : u" (<%1>)"_s.arg(step.page.toString());
        text += u"%1. %2%3\n"_s.arg(++number).arg(step.text.simplified(), page);
    }
    if (guide.scopes.empty())
        return text;
    text += u"\n"_s + row({ u"scope"_s, u"what for"_s, u"needed to link only"_s })
        + row(QStringList(3, u"---"_s));
    for (const providers::GuideScope &scope : guide.scopes)
        text += row({ u'`' + scope.scope + u'`', cell(scope.why), yes(scope.linkOnly) });
    return text;
}

QString section()
{
    QString text = tableOfAll() + u"\n### Connecting an account\n"_s;
    for (const Provider &provider : providers::all()) {
        if (provider.managed && !provider.rehearsalOnly)
            text += guideOf(provider);
    }
    return text;
}

QFile &readme()
{
    static QFile file(QStringLiteral(README));
    return file;
}

} // namespace

class TestProviderTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readmeTellsWhatProvidersCan();
};

void TestProviderTable::readmeTellsWhatProvidersCan()
{
    QVERIFY2(readme().open(QIODevice::ReadOnly | QIODevice::Text), "README.md cannot be read");
    const QString text = QString::fromUtf8(readme().readAll());
    readme().close();
    const qsizetype begin = text.indexOf(Begin);
    const qsizetype end = text.indexOf(End);
    QVERIFY2(begin >= 0 && end > begin, "README.md lacks the two lines that the table stands between");
    const QString there = text.mid(begin + Begin.size(), end - begin - Begin.size());
    if (there == section())
        return;
    const QStringList stands = there.split(u'\n');
    const QStringList should = section().split(u'\n');
    qsizetype line = 0;
    while (stands.value(line) == should.value(line))
        ++line;
    QFAIL(
        qPrintable(u"README.md is not what the providers say of themselves; ./dev providers puts it right.\n"
                   "README:    %1\nproviders: %2"_s.arg(stands.value(line), should.value(line))));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().contains("--write"_L1)) {
        if (!readme().open(QIODevice::ReadOnly | QIODevice::Text))
            return 1;
        QString text = QString::fromUtf8(readme().readAll());
        readme().close();
        const qsizetype begin = text.indexOf(Begin);
        const qsizetype end = text.indexOf(End);
        if (begin < 0 || end < begin || !readme().open(QIODevice::WriteOnly | QIODevice::Text))
            return 1;
        text.replace(begin + Begin.size(), end - begin - Begin.size(), section());
        return readme().write(text.toUtf8()) < 0 ? 1 : 0;
    }
    TestProviderTable test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_providertable.moc"
