// The attendee pages over real HTTP, with the real services on a database of
// their own.
#include "portal/waitingpages.h"
#include "services/clickbook.h"
#include "support/ownlink.h"
#include "support/portaldesk.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::AttendeeBrowser;
using support::await;
using support::PortalDesk;
using support::SeenPage;

namespace {

const QString linkOne = u"https://example.org/one?pwd=a&b=c"_s;

QString waitingPath(const SeenPage &joined)
{
    return QString::fromLatin1(joined.location()).section(u"/check"_s, 0, 0);
}

QJsonObject news(const SeenPage &page)
{
    return QJsonDocument::fromJson(page.text.toUtf8()).object();
}

AttendeeBrowser::Fields byId(const model::Session &session, const QString &name = u"Ana"_s)
{
    return { { u"by"_s, u"id"_s }, { u"where"_s, session.reservedId.digits() }, { u"name"_s, name } };
}

AttendeeBrowser::Fields registration(const model::Session &session, const QString &email)
{
    return { { u"by"_s, u"id"_s }, { u"where"_s, session.reservedId.digits() }, { u"firstName"_s, u"Ana"_s },
        { u"lastName"_s, u"Silva"_s }, { u"email"_s, email } };
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

    static SeenPage joined(AttendeeBrowser &browser, const PortalDesk &desk, const model::Session &session,
        const QString &name = u"Ana"_s)
    {
        return browser.fill(desk.pathOf(session), u"/join"_s, byId(session, name));
    }
    // Registers there; gives the path of the personal link.
    static QString registered(
        AttendeeBrowser &browser, PortalDesk &desk, const model::Session &session, const QString &email)
    {
        browser.fill(desk.pathOf(session), u"/register"_s, registration(session, email));
        return desk.personalPath(session, email);
    }

private Q_SLOTS:
    // MIK-13
    void invitationsLinkComesWithTheSessionFilledIn()
    {
        PortalDesk desk;
        const auto session = desk.saved(u"Sales meeting"_s);
        AttendeeBrowser browser(desk.port);
        const SeenPage page = browser.get(desk.pathOf(session));
        QCOMPARE(page.status, 200);
        QVERIFY(page.says(u"Sales meeting"_s));
        QVERIFY(page.says(u"Dana Reyes"_s));
        QVERIFY(page.says(session.reservedId.grouped()));
        QVERIFY(page.says(u"10:00"_s));
        QVERIFY(page.text.contains(u"value=\"%1\""_s.arg(session.reservedId.digits())));
    }

    // MIK-24, SHA-05
    void takesIdCodeAndPastedLink_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("ID") << u"ID"_s;
        QTest::newRow("ID in groups") << u"GROUPED"_s;
        QTest::newRow("code") << u"CODE"_s;
        QTest::newRow("link") << u"LINK"_s;
    }
    void takesIdCodeAndPastedLink()
    {
        QFETCH(QString, typed);
        PortalDesk desk;
        const auto session = desk.saved();
        typed.replace(u"ID"_s, session.reservedId.digits())
            .replace(u"GROUPED"_s, session.reservedId.grouped())
            .replace(u"CODE"_s, session.joinCode)
            .replace(u"LINK"_s, desk.attendees.joinLink(session.reservedId).toString());
        AttendeeBrowser browser(desk.port);
        const SeenPage page = browser.fill(
            u"/"_s, u"/join"_s, { { u"by"_s, u"typed"_s }, { u"where"_s, typed }, { u"name"_s, u"Ana"_s } });
        QCOMPARE(page.status, 303);
        QVERIFY(page.location().startsWith("/w/"));
        const SeenPage waiting = browser.get(waitingPath(page));
        QVERIFY(waiting.says(u"Sales meeting"_s));
        QVERIFY(waiting.says(u"Ana"_s));
    }
    void codeAndPublicLinkOpenTheDoor()
    {
        PortalDesk desk;
        const auto session = desk.saved();
        AttendeeBrowser browser(desk.port);
        QVERIFY(browser.get(u"/c/"_s + session.joinCode).says(u"Sales meeting"_s));
        QVERIFY(browser.get(u"/p/"_s + session.publicToken).says(u"Sales meeting"_s));
    }

    // MIK-24
    void asksForThePasswordOnlyWhereThereIsOne()
    {
        PortalDesk desk;
        auto draft = desk.draft();
        draft.password = services::SetPassword { u"swordfish"_s };
        const auto session = await(desk.sessions.save(draft)).value().session;
        AttendeeBrowser browser(desk.port);
        QVERIFY(!browser.get(u"/"_s).text.contains(u"type=\"password\""_s));
        AttendeeBrowser::Fields fields { { u"by"_s, u"typed"_s }, { u"where"_s, session.reservedId.digits() },
            { u"name"_s, u"Ana"_s } };
        const SeenPage asked = browser.fill(u"/"_s, u"/join"_s, fields);
        QCOMPARE(asked.status, 200);
        QVERIFY(asked.text.contains(u"type=\"password\""_s));
        QVERIFY(asked.text.contains(u"value=\"Ana\""_s));
        fields << std::pair(u"password"_s, u"swordfish"_s);
        QCOMPARE(browser.fill(u"/"_s, u"/join"_s, fields).status, 303);
    }
    // MIK-24
    void behindAPasswordNothingIsToldBeforeItIsRight_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("ID") << u"/j/ID"_s;
        QTest::newRow("code") << u"/c/CODE"_s;
        QTest::newRow("public link") << u"/p/TOKEN"_s;
    }
    void behindAPasswordNothingIsToldBeforeItIsRight()
    {
        QFETCH(QString, way);
        PortalDesk desk;
        auto draft = desk.draft(u"Redundancies in Leeds"_s);
        draft.session.description = u"Names and dates"_s;
        draft.session.location = u"Head office"_s;
        draft.password = services::SetPassword { u"swordfish"_s };
        const auto session = await(desk.sessions.save(draft)).value().session;
        way.replace(u"ID"_s, session.reservedId.digits())
            .replace(u"CODE"_s, session.joinCode)
            .replace(u"TOKEN"_s, session.publicToken);
        AttendeeBrowser browser(desk.port);
        const auto tellsNothing = [](const SeenPage &page) {
            for (const auto &secret :
                { u"Redundancies"_s, u"Names and dates"_s, u"Head office"_s, u"Dana"_s, u"10:00"_s })
                if (page.text.contains(secret))
                    return false;
            return true;
        };
        const SeenPage asked = browser.get(way);
        QCOMPARE(asked.status, 200);
        QVERIFY(asked.says(u"A session with a password"_s));
        QVERIFY2(tellsNothing(asked), qPrintable(asked.text));
        auto fields = byId(session);
        fields << std::pair(u"password"_s, u"herring"_s);
        const SeenPage wrong = browser.fill(way, u"/join"_s, fields);
        QCOMPARE(wrong.status, 404);
        QVERIFY(tellsNothing(wrong));
        fields.back().second = u"swordfish"_s;
        const SeenPage right = browser.fill(way, u"/join"_s, fields);
        QCOMPARE(right.status, 303);
        QVERIFY(browser.get(waitingPath(right)).says(u"Redundancies in Leeds"_s));
        QVERIFY(await(desk.sessions.setOpen(session.key, false)));
        const SeenPage closed = browser.get(way);
        QVERIFY(closed.says(u"closed"_s));
        QVERIFY(tellsNothing(closed));
    }
    void doesNotTellWhichPartWasWrong()
    {
        PortalDesk desk;
        auto draft = desk.draft();
        draft.password = services::SetPassword { u"swordfish"_s };
        const auto session = await(desk.sessions.save(draft)).value().session;
        AttendeeBrowser browser(desk.port);
        const SeenPage wrongPassword = browser.fill(
            desk.pathOf(session), u"/join"_s, byId(session) << std::pair(u"password"_s, u"herring"_s));
        const SeenPage wrongId = browser.fill(u"/"_s, u"/join"_s,
            { { u"by"_s, u"typed"_s }, { u"where"_s, u"100000001"_s }, { u"name"_s, u"Ana"_s },
                { u"password"_s, u"herring"_s } });
        for (const SeenPage &page : { wrongPassword, wrongId }) {
            QCOMPARE(page.status, 404);
            QVERIFY(page.text.contains(u"does not lead to a session you can join"_s));
        }
    }
    void slowsGuessing()
    {
        PortalDesk desk;
        AttendeeBrowser browser(desk.port);
        SeenPage page;
        for (int i = 0; i < 200 && page.status != 429; ++i)
            page = browser.get(u"/j/"_s + QString::number(200'000'000 + i));
        QCOMPARE(page.status, 429);
        QVERIFY(page.headers.value("retry-after").toInt() > 0);
        QVERIFY(page.says(u"Too many tries"_s));
    }

    // MIK-21, ATT-02, ATT-07
    void whoComesEarlyIsLetInByTheHostsStart()
    {
        PortalDesk desk;
        const auto session = desk.at(linkOne, desk.draft());
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        const SeenPage page = browser.get(waiting);
        for (const QString &fact : { u"Sales meeting"_s, u"Dana Reyes"_s, u"Ana"_s, u"10:00"_s, u"1 hour"_s,
                 session.reservedId.grouped() })
            QVERIFY2(page.says(fact), qPrintable(fact));

        const auto poll = browser.begin(waiting + u"/state"_s);
        QTRY_COMPARE(desk.room.count(session.key), 1);
        QCOMPARE(desk.room.people(session.key).front().name, u"Ana"_s);
        desk.start(session);
        QCOMPARE(news(browser.finished(poll.get())).value(u"go"_s).toString(), linkOne);
        QTRY_COMPARE(desk.room.count(session.key), 0);
        const SeenPage go = browser.get(waiting + u"/go"_s);
        QCOMPARE(go.status, 303);
        QCOMPARE(go.location(), linkOne.toLatin1());
    }
    void onlyTheStartedSessionsRoomIsLetGo()
    {
        PortalDesk desk;
        const auto one = desk.at(linkOne, desk.draft());
        const auto other = desk.at(u"https://example.org/other"_s, desk.draft());
        AttendeeBrowser browser(desk.port);
        const auto first = browser.begin(waitingPath(joined(browser, desk, one)) + u"/state"_s);
        const auto second = browser.begin(waitingPath(joined(browser, desk, other)) + u"/state"_s);
        QTRY_COMPARE(desk.room.count(one.key), 1);
        QTRY_COMPARE(desk.room.count(other.key), 1);
        desk.start(one);
        QVERIFY(news(browser.finished(first.get())).contains(u"go"_s));
        QVERIFY(!second->isFinished());
        QCOMPARE(desk.room.count(other.key), 1);
    }
    void whoWaitsSeesANewTimeButIsNotTroubledByTheRest()
    {
        PortalDesk desk;
        auto session = desk.at(linkOne, desk.draft());
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        browser.get(waiting);
        const auto poll = browser.begin(waiting + u"/state"_s);
        QTRY_COMPARE(desk.room.count(session.key), 1);
        services::SessionDraft edited { session, services::KeepPassword {} };
        edited.session.notifyHostBefore = { 10min };
        edited.session = await(desk.sessions.save(edited)).value().session;
        // Another room's news has to come first.
        const auto other = desk.at(u"https://example.org/other"_s, desk.draft());
        const auto otherPoll = browser.begin(waitingPath(joined(browser, desk, other)) + u"/state"_s);
        QTRY_COMPARE(desk.room.count(other.key), 1);
        desk.start(other);
        QVERIFY(news(browser.finished(otherPoll.get())).contains(u"go"_s));
        QVERIFY(!poll->isFinished());

        edited.session.series.front().start += 30min;
        QVERIFY(await(desk.sessions.save(edited)).has_value());
        QVERIFY(news(browser.finished(poll.get())).contains(u"reload"_s));
        QVERIFY(browser.get(waiting).says(u"10:30"_s));
    }
    // Two windows of one person are one seat.
    void twoWindowsOfOnePersonAreBothLetIn()
    {
        PortalDesk desk;
        const auto session = desk.at(linkOne, desk.draft());
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session)) + u"/state"_s;
        const auto first = browser.begin(waiting);
        const auto second = browser.begin(waiting);
        QTRY_COMPARE(desk.room.count(session.key), 1);
        QTRY_COMPARE(desk.portal.counts().held, std::size_t(2));
        desk.start(session);
        QVERIFY(news(browser.finished(first.get())).contains(u"go"_s));
        QVERIFY(news(browser.finished(second.get())).contains(u"go"_s));
    }
    void registrantsGoByTheirOwnLinkWhereTheProviderGaveOne()
    {
        PortalDesk desk;
        auto draft = desk.draft();
        draft.session.wantsRegistration = true;
        const QString common = u"https://example.zoom.us/j/98765432101"_s;
        const QString own = u"https://example.zoom.us/w/98765432101?tk=abc"_s;
        const auto session = desk.at(common, draft);
        AttendeeBrowser browser(desk.port);
        QStringList waiting;
        for (const QString &email : { u"ana@example.org"_s, u"ben@example.org"_s }) {
            const QString path = registered(browser, desk, session, email);
            waiting << waitingPath(browser.fill(path, path + u"/enter"_s, { { u"name"_s, email } }));
        }
        const auto key = session.key;
        QVERIFY(await(desk.database.run([&](store::Connection &connection) {
            auto ana = **store::RegistrantStore(connection).findByAddress(key, u"ana@example.org"_s);
            ana.joinUrl = QUrl(own);
            return support::noteOwnLink(connection, session, ana);
        })).has_value());
        const auto anasPoll = browser.begin(waiting[0] + u"/state"_s);
        const auto bensPoll = browser.begin(waiting[1] + u"/state"_s);
        QTRY_COMPARE(desk.room.count(session.key), 2);
        QVERIFY(desk.room.people(session.key).front().registered);
        desk.start(session);
        QCOMPARE(news(browser.finished(anasPoll.get())).value(u"go"_s).toString(), own);
        QCOMPARE(news(browser.finished(bensPoll.get())).value(u"go"_s).toString(), common);
        QCOMPARE(browser.get(waiting[0] + u"/go"_s).location(), own.toLatin1());
    }
    // ATT-08
    void whoComesAfterTheStartGoesStraightIn()
    {
        PortalDesk desk;
        const auto session = desk.at(linkOne, desk.draft());
        desk.start(session);
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        QCOMPARE(news(browser.get(waiting + u"/state"_s)).value(u"go"_s).toString(), linkOne);
        QVERIFY(browser.get(waiting).text.contains(waiting + u"/go"_s));
    }
    // NEW-01
    void laterArrivalsGoWhereTheSessionWasMoved()
    {
        PortalDesk desk;
        auto session = desk.at(linkOne, desk.draft());
        session = desk.start(session);
        services::SessionDraft moved { session, services::KeepPassword {} };
        const QString elsewhere = u"https://example.com/elsewhere"_s;
        moved.session.place.joinUrl = QUrl(elsewhere);
        QVERIFY(await(desk.sessions.save(moved)).has_value());
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        QCOMPARE(news(browser.get(waiting + u"/state"_s)).value(u"go"_s).toString(), elsewhere);
    }
    void withoutScriptThePageLooksAgainByItself()
    {
        PortalDesk desk;
        const auto session = desk.at(linkOne, desk.draft());
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        QVERIFY(browser.get(waiting).text.contains(
            u"<noscript><meta http-equiv=\"refresh\" content=\"5;url=%1?again=1\"></noscript>"_s.arg(
                waiting)));
        browser.get(waiting + u"?again=1"_s);
        QCOMPARE(desk.room.count(session.key), 1);
    }
    void leadsOnlyToTheWeb_data()
    {
        QTest::addColumn<QUrl>("link");
        QTest::addColumn<bool>("leads");
        QTest::newRow("https") << QUrl(u"https://zoom.us/j/1"_s) << true;
        QTest::newRow("http") << QUrl(u"http://192.168.1.7/b"_s) << true;
        QTest::newRow("script") << QUrl(u"javascript:alert(1)"_s) << false;
        QTest::newRow("data") << QUrl(u"data:text/html,x"_s) << false;
        QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s) << false;
        QTest::newRow("no host") << QUrl(u"https:///x"_s) << false;
        QTest::newRow("disguised host") << QUrl(u"https://zoom.us@example.com/"_s) << false;
        QTest::newRow("nothing") << QUrl() << false;
    }
    void leadsOnlyToTheWeb()
    {
        QFETCH(QUrl, link);
        QTEST(portal::leadsToWeb(link), "leads");
    }

    // ATT-13, SHA-01
    void saysWhyThereIsNothingToJoin_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::newRow("over") << u"over"_s << u"This session is over"_s;
        QTest::newRow("closed") << u"closed"_s << u"This session is closed"_s;
        QTest::newRow("deleted") << u"deleted"_s << u"This session was cancelled"_s;
        QTest::newRow("in person") << u"in person"_s << u"This session takes place in person"_s;
    }
    void saysWhyThereIsNothingToJoin()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        PortalDesk desk;
        auto draft = desk.draft();
        if (what == u"in person")
            draft.session.kind = model::SessionKind::InPerson;
        const auto session = await(desk.sessions.save(draft)).value().session;
        AttendeeBrowser browser(desk.port);
        QString waiting;
        if (what != u"in person")
            waiting = waitingPath(joined(browser, desk, session));
        if (what == u"over")
            desk.clock.advance(72h);
        else if (what == u"closed")
            QVERIFY(await(desk.sessions.setOpen(session.key, false)).has_value());
        else if (what == u"deleted")
            QVERIFY(await(desk.sessions.moveToTrash(session.key)).has_value());
        const SeenPage page = browser.get(desk.pathOf(session));
        QCOMPARE(page.status, 200);
        QVERIFY2(page.says(words), qPrintable(page.text));
        QVERIFY(!page.text.contains(u"action=\"/join\""_s));
        if (!waiting.isEmpty() && what != u"over") {
            QVERIFY(browser.get(waiting).says(words));
            QVERIFY(news(browser.get(waiting + u"/state"_s)).contains(u"reload"_s));
        }
    }

    // ATT-01, ATT-03
    void registersWithTheHostsFields()
    {
        PortalDesk desk;
        model::RegistrationForm form;
        form.fields = { { u"firm"_s, model::FieldKind::Text, u"Firm & co"_s, {}, true },
            { u"meal"_s, model::FieldKind::Choice, u"Meal"_s, { u"Soup"_s, u"Salad"_s }, false } };
        form.consent = u"I agree to the rules."_s;
        const auto session = desk.withRegistration(form);
        AttendeeBrowser browser(desk.port);
        const SeenPage page = browser.get(desk.pathOf(session));
        for (const QString &word : { u"Firm & co"_s, u"Soup"_s, u"Salad"_s, u"I agree to the rules."_s })
            QVERIFY2(page.says(word), qPrintable(word));

        AttendeeBrowser::Fields fields = registration(session, u"ana@example.org"_s);
        fields << std::pair(u"consent"_s, u"yes"_s);
        const SeenPage lacking = browser.fill(desk.pathOf(session), u"/register"_s, fields);
        QCOMPARE(lacking.status, 422);
        QVERIFY(lacking.text.contains(u"id=\"f0-problem\""_s));
        QVERIFY(lacking.text.contains(u"value=\"ana@example.org\""_s));
        fields << std::pair(u"field:firm"_s, u"Acme"_s);
        const SeenPage done = browser.fill(desk.pathOf(session), u"/register"_s, fields);
        QCOMPARE(done.status, 303);
        QVERIFY(browser.get(QString::fromLatin1(done.location())).says(u"Thank you, you are registered"_s));
    }
    // ATT-10
    void registeringTwiceLooksTheSame()
    {
        PortalDesk desk;
        const auto session = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const auto fields = registration(session, u"ana@example.org"_s);
        const SeenPage first = browser.fill(desk.pathOf(session), u"/register"_s, fields);
        const SeenPage second = browser.fill(desk.pathOf(session), u"/register"_s, fields);
        QCOMPARE(second.status, first.status);
        QCOMPARE(second.location(), first.location());
    }
    void saysWhenAllPlacesAreTaken()
    {
        PortalDesk desk;
        model::RegistrationForm form;
        form.capacity = 1;
        const auto session = desk.withRegistration(form);
        AttendeeBrowser browser(desk.port);
        browser.fill(desk.pathOf(session), u"/register"_s, registration(session, u"ana@example.org"_s));
        const SeenPage page = browser.get(desk.pathOf(session));
        QVERIFY(page.says(u"All places are taken"_s));
        QVERIFY(!page.text.contains(u"action=\"/register\""_s));
    }

    // ATT-04, ATT-07
    void personalLinkLeadsInWithTheNameFromTheRegistration()
    {
        PortalDesk desk;
        const auto session = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const QString path = registered(browser, desk, session, u"ana@example.org"_s);
        const SeenPage page = browser.get(path);
        QCOMPARE(page.status, 200);
        QVERIFY(page.text.contains(u"value=\"Ana Silva\""_s));
        QVERIFY(page.headers.value("cache-control").contains("no-store"));
        QCOMPARE(page.headers.value("referrer-policy"), QByteArray("no-referrer"));
        const SeenPage in = browser.fill(path, path + u"/enter"_s, { { u"name"_s, u"Ana S."_s } });
        QCOMPARE(in.status, 303);
        QVERIFY(browser.get(waitingPath(in)).says(u"Ana S."_s));
    }
    // APP-09
    void calendarsSubscribeToThePrivateFeed()
    {
        PortalDesk desk;
        const auto session = desk.saved();
        const QString path = await(desk.feed.renew())->link.path();
        AttendeeBrowser browser(desk.port);
        const SeenPage feed = browser.get(path);
        QCOMPARE(feed.status, 200);
        QVERIFY(feed.headers.value("content-type").startsWith("text/calendar"));
        QVERIFY(feed.text.contains(u"SUMMARY:Sales meeting"_s));
        QVERIFY(feed.headers.value("cache-control").contains("no-store"));
        browser.knownTag = feed.headers.value("etag");
        const SeenPage same = browser.get(path);
        QCOMPARE(same.status, 304);
        QVERIFY(same.text.isEmpty());
        QVERIFY(await(desk.feed.renew()));
        QCOMPARE(browser.get(path).status, 404);
        QCOMPARE(browser.get(u"/f/nothing.ics"_s).status, 404);
    }
    void calendarFileAndLinksHoldThePersonalLink()
    {
        PortalDesk desk;
        const auto session = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const QString path = registered(browser, desk, session, u"ana@example.org"_s);
        const SeenPage file = browser.get(path + u"/session.ics"_s);
        QCOMPARE(file.headers.value("content-type"), QByteArray("text/calendar; charset=utf-8"));
        QVERIFY(file.text.startsWith(u"BEGIN:VCALENDAR"_s));
        const SeenPage page = browser.get(path);
        const QString own = QString::fromLatin1(
            QUrl::toPercentEncoding(u"http://127.0.0.1:%1%2"_s.arg(desk.port).arg(path)));
        QVERIFY(page.text.contains(u"calendar.google.com/calendar/render?"_s));
        QVERIFY(page.text.contains(u"outlook.live.com/calendar/0/deeplink/compose?"_s));
        QCOMPARE(page.text.count(u"body="_s + own) + page.text.count(u"details="_s + own), 2);
        QVERIFY(page.text.contains(u"dates=20261121T090000Z%2F20261121T100000Z"_s));
    }
    void givesThePlaceBackOnlyOnRequest()
    {
        PortalDesk desk;
        const auto session = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const QString path = registered(browser, desk, session, u"ana@example.org"_s);
        // What a scanner of links does.
        browser.get(path + u"/cancel"_s);
        browser.head(path + u"/cancel"_s);
        QVERIFY(browser.get(path).says(u"I cannot come"_s));
        QCOMPARE(browser.fill(path, path + u"/cancel"_s, {}).status, 303);
        QVERIFY(browser.get(path).says(u"Your registration is cancelled"_s));
    }
    // ATT-09
    void webinarsSkipTheDevices()
    {
        PortalDesk desk;
        auto draft = desk.draft();
        draft.session.kind = model::SessionKind::Webinar;
        const auto session = desk.at(linkOne, draft);
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        QCOMPARE(browser.get(waiting + u"/check"_s).location(), waiting.toLatin1());
        QVERIFY(!browser.get(waiting).text.contains(waiting + u"/check"_s));
    }
    void nameIsSetAtTheDeviceCheck()
    {
        PortalDesk desk;
        const auto session = desk.at(linkOne, desk.draft());
        AttendeeBrowser browser(desk.port);
        const QString check = waitingPath(joined(browser, desk, session)) + u"/check"_s;
        const SeenPage page = browser.get(check);
        QVERIFY(page.headers.value("permissions-policy").contains("camera=(self)"));
        const SeenPage in = browser.fill(check, check, { { u"name"_s, u"Anita"_s } });
        QVERIFY(browser.get(QString::fromLatin1(in.location())).says(u"Anita"_s));
        QCOMPARE(browser.fill(check, check, { { u"name"_s, u" "_s } }).status, 422);
    }

    void everyRouteKeepsToTheHeaders()
    {
        PortalDesk desk;
        const auto session = desk.at(linkOne, desk.draft());
        const auto registered_ = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        const QString personal = registered(browser, desk, registered_, u"ana@example.org"_s);
        const QStringList routes { u"/"_s, u"/?lang=de"_s, desk.pathOf(session), desk.pathOf(registered_),
            u"/c/"_s + session.joinCode, u"/p/"_s + session.publicToken, personal,
            personal + u"/session.ics"_s, personal + u"/enter"_s, personal + u"/cancel"_s, waiting,
            waiting + u"/check"_s, waiting + u"/go"_s, u"/j/100000001"_s, u"/a/nobody"_s, u"/w/nobody"_s,
            u"/w/nobody/state"_s, u"/nowhere"_s, u"/join"_s, u"/register"_s, u"/static/nothing.js"_s };
        for (const QString &route : routes) {
            browser.forgetCookies();
            const SeenPage page = browser.get(route);
            const QByteArray utf8 = route.toUtf8();
            const char *name = utf8.constData();
            const QByteArray policy = page.headers.value("content-security-policy");
            QVERIFY2(policy.contains("default-src 'none'"), name);
            QVERIFY2(!policy.contains("unsafe"), name);
            QCOMPARE(page.headers.value("cache-control"), QByteArray("no-store"));
            QCOMPARE(page.headers.value("referrer-policy"), QByteArray("no-referrer"));
            QCOMPARE(page.headers.value("x-content-type-options"), QByteArray("nosniff"));
            QCOMPARE(page.headers.value("permissions-policy").contains("camera=(self)"),
                route.endsWith(u"/check"));
            for (const QByteArray &cookie : page.headers.value("set-cookie").split('\n')) {
                if (cookie.isEmpty())
                    continue;
                QVERIFY2(cookie.contains("; HttpOnly"), name);
                QVERIFY2(cookie.contains("; SameSite=Lax"), name);
            }
            static const QRegularExpression inlined(u"<style|\\sstyle=|\\son[a-z]+=|<script(?![^>]* src=)"_s);
            QVERIFY2(!page.text.contains(inlined), name);
            const auto forms = page.text.count(u"<form method=\"post\""_s);
            QCOMPARE(page.text.count(u"<form"_s), forms);
            QCOMPARE(page.text.count(u"name=\"proof\" value=\"%1\""_s.arg(page.proof())), forms);
            QVERIFY(forms == 0 || !page.proof().isEmpty());
        }
    }
    void behindTlsCookiesAreForTlsOnly()
    {
        portal::ServerOptions options;
        options.trustedProxies = { QHostAddress(QHostAddress::LocalHost) };
        PortalDesk desk(u":/i18n"_s, options);
        AttendeeBrowser browser(desk.port);
        browser.behindTlsProxy = true;
        const SeenPage page = browser.get(u"/?lang=de"_s);
        QVERIFY(page.headers.contains("strict-transport-security"));
        const auto cookies = page.headers.value("set-cookie").split('\n');
        QCOMPARE(cookies.size(), 2);
        QVERIFY(cookies[0].startsWith("__Host-meetwright="));
        for (const QByteArray &cookie : cookies)
            QVERIFY2(cookie.contains("; Secure") && cookie.contains("; Path=/;"), cookie.constData());
    }
    void staticFilesAreKeptByBrowsers()
    {
        PortalDesk desk;
        AttendeeBrowser browser(desk.port);
        for (const QString &file :
            { u"style.css"_s, u"waiting.js"_s, u"devices.js"_s, u"localtime.js"_s, u"favicon.svg"_s }) {
            const SeenPage page = browser.get(u"/static/"_s + file);
            QCOMPARE(page.status, 200);
            QVERIFY(page.headers.value("cache-control").contains("max-age"));
            QVERIFY(!page.headers.value("etag").isEmpty());
            QVERIFY(!page.headers.contains("set-cookie"));
        }
        QVERIFY(browser.get(u"/robots.txt"_s).text.contains(u"Disallow: /"_s));
        QCOMPARE(browser.get(u"/favicon.ico"_s).status, 200);
    }
    void takesNoFormFromElsewhere()
    {
        PortalDesk desk;
        const auto session = desk.at(linkOne, desk.draft());
        const auto wanting = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        const QString personal = registered(browser, desk, wanting, u"ana@example.org"_s);
        const QStringList routes { u"/join"_s, u"/register"_s, personal + u"/enter"_s,
            personal + u"/cancel"_s, waiting + u"/check"_s };
        AttendeeBrowser stranger(desk.port);
        const QString strangersProof = stranger.get(u"/"_s).proof();
        for (const QString &route : routes) {
            const auto fields = byId(session);
            QCOMPARE(browser.post(route, fields).status, 403);
            QCOMPARE(browser.post(route, fields + AttendeeBrowser::Fields { { u"proof"_s, strangersProof } })
                         .status,
                403);
            AttendeeBrowser cookieless(desk.port);
            QCOMPARE(
                cookieless.post(route, fields + AttendeeBrowser::Fields { { u"proof"_s, strangersProof } })
                    .status,
                403);
        }
        QVERIFY(browser.get(personal).says(u"I cannot come"_s));
    }

    void whatPeopleTypeStaysText()
    {
        PortalDesk desk;
        const QString evil = u"<script>alert(1)</script>\"'&{{proof}}"_s;
        auto draft = desk.draft(evil);
        draft.session.description = evil;
        draft.session.location = evil;
        draft.session.host = evil;
        const auto session = desk.at(linkOne, draft);
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session, evil));
        const QStringList paths { desk.pathOf(session), waiting, waiting + u"/check"_s,
            u"/?id="_s + QString::fromLatin1(QUrl::toPercentEncoding(evil)) };
        for (const QString &path : paths) {
            const SeenPage page = browser.get(path);
            QVERIFY2(!page.text.contains(u"<script>"_s), qPrintable(page.text));
            QVERIFY(page.text.contains(u"&lt;script&gt;"_s));
            QVERIFY(!page.text.contains(u"\"'&amp;"_s));
        }
    }

    void remembersTheChosenLanguage()
    {
        PortalDesk desk;
        const auto session = desk.saved();
        AttendeeBrowser browser(desk.port);
        QVERIFY(browser.get(u"/?lang=de"_s).text.contains(u"<html lang=\"de"_s));
        const SeenPage later = browser.get(desk.pathOf(session));
        QVERIFY(later.text.contains(u"<html lang=\"de"_s));
        QVERIFY(later.says(u"Samstag"_s));
    }

    void promisesAnEmailOnlyWhereOneGoesOut()
    {
        PortalDesk desk;
        const auto session = desk.withRegistration();
        const QString promise = u"A confirmation is on its way to the address you gave."_s;
        AttendeeBrowser browser(desk.port);
        const QString registeredPath = desk.pathOf(session) + u"?registered=1"_s;
        QVERIFY(browser.get(desk.pathOf(session)).says(u"The host sends you a personal link"_s));
        QVERIFY(!browser.get(registeredPath).says(promise));
        bool sends = true;
        desk.attendees.setSendsMail([&sends] { return sends; });
        QVERIFY(browser.get(desk.pathOf(session)).says(u"You get an e-mail with your personal link"_s));
        QVERIFY(!browser.get(desk.pathOf(session)).says(u"The host sends you"_s));
        QVERIFY(browser.get(registeredPath).says(promise));
        sends = false; // the account is gone again
        QVERIFY(!browser.get(registeredPath).says(promise));
    }

    // REG-12
    void whoPressesJoinIsCountedAndWhoOnlyFetchesIsNot()
    {
        PortalDesk desk;
        const auto session = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const QString path = registered(browser, desk, session, u"ana@example.org"_s);
        const auto counted = [&] {
            const auto start = services::occurrenceFor(session, desk.clock.now());
            const auto clicks = await(desk.attendees.clicksOf(session.key, start)).value();
            return std::count_if(clicks.begin(), clicks.end(), [](const auto &one) { return one.counted; });
        };
        QCOMPARE(browser.head(path).status, 200);
        AttendeeBrowser scanner(desk.port);
        QCOMPARE(scanner.get(path).status, 200);
        // A form sent by who did not open the page.
        QCOMPARE(scanner.post(path + u"/enter"_s, { { u"name"_s, u"x"_s } }).status, 403);
        QCOMPARE(counted(), 0);
        QCOMPARE(browser.fill(path, path + u"/enter"_s, { { u"name"_s, u"Ana"_s } }).status, 303);
        QTRY_COMPARE(counted(), 1);
        browser.fill(path, path + u"/enter"_s, { { u"name"_s, u"Ana"_s } });
        QCOMPARE(counted(), 1);
    }

    void headTellsWhatGetWouldTell_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &path : { u"/"_s, u"/j/000000000"_s, u"/j/ID"_s, u"/c/000000"_s, u"/p/nothing"_s,
                 u"/a/AbCdEfGhIjKlMnOpQrStUv"_s, u"PERSONAL"_s, u"PERSONAL/session.ics"_s, u"/w/nothing"_s,
                 u"WAITING"_s, u"WAITING/go"_s, u"WAITING/check"_s, u"/nothing/at/all"_s })
            QTest::newRow(qPrintable(path)) << path;
    }
    void headTellsWhatGetWouldTell()
    {
        QFETCH(QString, path);
        PortalDesk desk;
        const auto session = desk.withRegistration();
        AttendeeBrowser browser(desk.port);
        const QString personal = registered(browser, desk, session, u"ana@example.org"_s);
        const SeenPage entered = browser.fill(personal, personal + u"/enter"_s, { { u"name"_s, u"Ana"_s } });
        path.replace(u"PERSONAL"_s, personal)
            .replace(u"WAITING"_s, waitingPath(entered))
            .replace(u"ID"_s, session.reservedId.digits());
        const SeenPage head = browser.head(path);
        const SeenPage get = browser.get(path);
        QCOMPARE(head.status, get.status);
        QCOMPARE(head.location(), get.location());
        QVERIFY(head.text.isEmpty());
    }
    void nobodyWaitsByHead()
    {
        PortalDesk desk;
        const auto session = desk.saved();
        AttendeeBrowser browser(desk.port);
        const QString waiting = waitingPath(joined(browser, desk, session));
        QCOMPARE(browser.head(waiting + u"/state"_s).status, 200); // at once
        QCOMPARE(browser.head(waiting + u"?again=1"_s).status, 200);
        QCOMPARE(desk.room.count(session.key), 0);
    }
    void guessingByHeadIsCountedLikeGuessing()
    {
        PortalDesk desk;
        AttendeeBrowser browser(desk.port);
        int status = 404;
        for (int i = 0; i < 200 && status == 404; ++i)
            status = browser.head(u"/j/%1"_s.arg(100000000 + i)).status;
        QCOMPARE(status, 429);
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
