#include "providers/jointarget.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString described(const providers::JoinTarget &target)
{
    if (const auto *id = std::get_if<model::ReservedId>(&target))
        return "id "_L1 + id->digits();
    if (const auto *code = std::get_if<providers::JoinCode>(&target))
        return "code "_L1 + code->code;
    if (const auto *link = std::get_if<providers::AppLink>(&target))
        return (link->action == providers::AppLinkAction::Start ? "start "_L1 : "join "_L1)
            + link->id.digits();
    return "link "_L1 + std::get<providers::MeetingLink>(target).url.toString();
}

} // namespace

class TestJoinTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understandsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("target"); // empty: refused

        QTest::newRow("session ID") << u"414 319 478"_s << u"id 414319478"_s;
        QTest::newRow("session ID, dashes") << u" 414-319-478\n"_s << u"id 414319478"_s;
        QTest::newRow("join code") << u"012345"_s << u"code 012345"_s;
        QTest::newRow("join code in two groups") << u"012 345"_s << u"code 012345"_s;
        QTest::newRow("app link") << u"meetwright://join/414319478"_s << u"join 414319478"_s;
        QTest::newRow("app link to start") << u"meetwright://start/414319478/"_s << u"start 414319478"_s;
        QTest::newRow("bad app link") << u"meetwright://delete/414319478"_s << QString();
        QTest::newRow("link") << u"https://zoom.us/j/98765432101"_s
                              << u"link https://zoom.us/j/98765432101"_s;
        QTest::newRow("link without scheme")
            << u"meet.google.com/abc-defg-hij"_s << u"link https://meet.google.com/abc-defg-hij"_s;
        QTest::newRow("any other link")
            << u"https://video.example.org/room/7"_s << u"link https://video.example.org/room/7"_s;
        QTest::newRow("invitation with a link")
            << u"Dear all,\nwebsite: https://example.org\nJoin: https://meet.jit.si/abcd-efgh\nSession ID: 414 319 478"_s
            << u"link https://meet.jit.si/abcd-efgh"_s;
        QTest::newRow("invitation with only an ID")
            << u"Call 0049 30 1234567 or use the session ID 414 319 478, please"_s << u"id 414319478"_s;
        QTest::newRow("invitation with an app link")
            << u"Open <meetwright://join/414319478> at ten"_s << u"join 414319478"_s;
        QTest::newRow("words") << u"tomorrow at ten and/or eleven"_s << QString();
        QTest::newRow("nothing") << u"  "_s << QString();
        QTest::newRow("five digits") << u"12345"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    }

    void understandsWhatPeopleType()
    {
        QFETCH(QString, typed);
        const auto target = providers::joinTarget(typed);
        if (!target)
            QVERIFY(!target.error().detail.isEmpty());
        const QString found = target ? described(*target) : QString();
        QTEST(found, "target");
    }

    void takesOnlyExactAppLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");

        QTest::newRow("start") << u"meetwright://start/414319478"_s << true;
        QTest::newRow("any case") << u"MeetWright://JOIN/414319478"_s << true;
        QTest::newRow("slash at the end") << u"meetwright://join/414319478/"_s << true;
        QTest::newRow("no ID") << u"meetwright://start/"_s << false;
        QTest::newRow("led by zero") << u"meetwright://start/014319478"_s << false;
        QTest::newRow("eight digits") << u"meetwright://start/41431947"_s << false;
        QTest::newRow("ten digits") << u"meetwright://start/4143194780"_s << false;
        QTest::newRow("query") << u"meetwright://start/414319478?x=1"_s << false;
        QTest::newRow("dots") << u"meetwright://start/../414319478"_s << false;
        QTest::newRow("other digits")
            << u"meetwright://start/\u0664\u0661\u0664\u0663\u0661\u0669\u0664\u0667\u0668"_s << false;
        QTest::newRow("other action") << u"meetwright://quit/414319478"_s << false;
        QTest::newRow("other scheme") << u"http://start/414319478"_s << false;
        QTest::newRow("option") << u"--meetwright://start/414319478"_s << false;
        QTest::newRow("long") << QString(u"meetwright://start/414319478"_s + QString(100000, u'/')) << false;
    }

    void takesOnlyExactAppLinks()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        const auto link = providers::parseAppLink(text);
        QCOMPARE(link.has_value(), good);
        if (link) {
            QCOMPARE(link->id.digits(), u"414319478"_s);
            const auto again = providers::parseAppLink(providers::toUrl(*link).toString());
            QVERIFY(again.has_value());
            QCOMPARE(*again, *link);
        }
    }
};

QTEST_APPLESS_MAIN(TestJoinTarget)
#include "tst_jointarget.moc"
