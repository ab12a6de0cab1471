#include "providers/meetinglink.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using model::ProviderKind;

class TestMeetingLink : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ProviderKind>("kind");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("id");

        const auto row = [](const char *name, ProviderKind kind, const QString &url, const QString &id,
                             const QString &text = {}) {
            QTest::newRow(name) << (text.isEmpty() ? url : text) << kind << url << id;
        };
        const auto zoom = ProviderKind::Zoom;
        row("zoom", zoom, u"https://zoom.us/j/98765432101?pwd=QWxhZGRpbjpvcGVu"_s, u"98765432101"_s);
        row("zoom vanity", zoom, u"https://acme-corp.zoom.us/j/123456789"_s, u"123456789"_s);
        row("zoom data centre", zoom, u"https://us02web.zoom.us/w/85012345678?tk=abc.def"_s,
            u"85012345678"_s);
        row("zoom start", zoom, u"https://us02web.zoom.us/s/85012345678"_s, u"85012345678"_s);
        row("zoom personal", zoom, u"https://zoom.us/my/dana.reyes"_s, u"dana.reyes"_s);
        row("zoom gov", zoom, u"https://www.zoomgov.com/j/1601234567"_s, u"1601234567"_s);
        row("zoom in the browser", zoom, u"https://app.zoom.us/wc/join/98765432101"_s, u"98765432101"_s);
        row("zoom in the browser, newer", zoom, u"https://app.zoom.us/wc/98765432101/join?fromPWA=1"_s,
            u"98765432101"_s);
        row("zoom with a full stop", zoom, u"https://zoom.us/j/98765432101"_s, u"98765432101"_s,
            u"Join at https://zoom.us/j/98765432101."_s);
        row("zoom in brackets", zoom, u"https://zoom.us/j/98765432101"_s, u"98765432101"_s,
            u"the link (https://zoom.us/j/98765432101), please"_s);
        row("zoom in markdown", zoom, u"https://zoom.us/j/98765432101"_s, u"98765432101"_s,
            u"[**join**](https://zoom.us/j/98765432101)"_s);
        row("zoom without a scheme", zoom, u"https://acme.zoom.us/j/98765432101"_s, u"98765432101"_s,
            u"acme.zoom.us/j/98765432101"_s);
        row("zoom before Chinese words", zoom, u"https://zoom.us/j/98765432101"_s, u"98765432101"_s,
            u"会议链接：https://zoom.us/j/98765432101密码 123456"_s);
        row("zoom quoted-printable", zoom, u"https://zoom.us/j/98765432101?pwd=abcdef"_s, u"98765432101"_s,
            u"https://zoom.us/j/987654=\r\n32101?pwd=3Dabcdef"_s);
        row("zoom in html", zoom, u"https://zoom.us/j/98765432101?pwd=abc&from=addon"_s, u"98765432101"_s,
            u"<a href=\"https://zoom.us/j/98765432101?pwd=abc&amp;from=addon\">Join</a>"_s);
        row("zoom in raw calendar text", zoom, u"https://zoom.us/j/98765432101"_s, u"98765432101"_s,
            u"DESCRIPTION:Join https://zoom.us/j/98765432101\\nPasscode: 1"_s);
        row("zoom folded in calendar text", zoom, u"https://zoom.us/j/98765432101?pwd=abcdef"_s,
            u"98765432101"_s,
            u"BEGIN:VCALENDAR\r\nDESCRIPTION:Join https://zoom.us/j/987654\r\n 32101?pwd=abcdef\r\n"_s);
        row("zoom behind SafeLinks", zoom, u"https://zoom.us/j/98765432101?pwd=abc"_s, u"98765432101"_s,
            u"https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F98765432101%3Fpwd%3Dabc&data=05%7C02%7C&reserved=0"_s);
        row("zoom behind Google", zoom, u"https://zoom.us/j/98765432101?pwd=abc"_s, u"98765432101"_s,
            u"https://www.google.com/url?q=https://zoom.us/j/98765432101?pwd%3Dabc&sa=D&source=calendar&usg=AOvVaw"_s);
        row("zoom behind URL Defense", zoom, u"https://zoom.us/j/98765432101?pwd=abc"_s, u"98765432101"_s,
            u"https://urldefense.com/v3/__https://zoom.us/j/98765432101?pwd=abc__;!!AbC!xyz$"_s);
        row("zoom behind older URL Defense", zoom, u"https://zoom.us/j/98765432101"_s, u"98765432101"_s,
            u"https://urldefense.proofpoint.com/v2/url?u=https-3A__zoom.us_j_98765432101&d=DwMFaQ&c=x"_s);
        row("zoom number in words", zoom, u"https://zoom.us/my/dana"_s, u"98765432101"_s,
            u"https://zoom.us/my/dana\n\nMeeting ID: 987 6543 2101\nPasscode: 5"_s);

        const auto teams = ProviderKind::Teams;
        const QString thread
            = u"https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thread.v2/0?context=%7b%22Tid%22%3a%2211%22%7d"_s;
        QTest::newRow("teams") << thread << teams << thread << u"19:meeting_NTg0@thread.v2"_s;
        QTest::newRow("teams in angle brackets, wrapped")
            << u"Click here <https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thr\n> ead.v2/0?context=%7b%22Tid%22%3a%2211%22%7d> to join"_s
            << teams << thread << u"19:meeting_NTg0@thread.v2"_s;
        QTest::newRow("teams wrapped bare")
            << u"https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thread.v2/0?co\r\nntext=%7b%22Tid%22%3a%2211%22%7d\r\n\r\nMore text"_s
            << teams << thread << u"19:meeting_NTg0@thread.v2"_s;
        row("teams new", teams, u"https://teams.microsoft.com/meet/2345678901234?p=AbCdEf"_s,
            u"2345678901234"_s);
        row("teams for home", teams, u"https://teams.live.com/meet/9312345678901?p=AbC"_s,
            u"9312345678901"_s);
        row("teams gov", teams, u"https://gov.teams.microsoft.us/l/meetup-join/19%3agcch%40thread.v2/0"_s,
            u"19:gcch@thread.v2"_s);
        QTest::newRow("teams number in words")
            << QString(thread + u"\nMeeting ID: 234 567 890 12\nPasscode: Ab3"_s) << teams << thread
            << u"23456789012"_s;

        const auto webex = ProviderKind::Webex;
        row("webex room", webex, u"https://acme.webex.com/meet/dana.reyes"_s, u"dana.reyes"_s);
        row("webex script", webex, u"https://acme.webex.com/acme/j.php?MTID=m0123456789abcdef"_s,
            u"m0123456789abcdef"_s);
        row("webex app", webex, u"https://acme.webex.com/webappng/sites/acme/meeting/info/123456789012345"_s,
            u"123456789012345"_s);
        row("webex join service", webex,
            u"https://acme.webex.com/wbxmjs/joinservice/sites/acme/meeting/download/0123456789abcdef0123"_s,
            u"0123456789abcdef0123"_s);
        row("webex number in words", webex, u"https://acme.webex.com/acme/j.php?MTID=m01"_s, u"23456789012"_s,
            u"https://acme.webex.com/acme/j.php?MTID=m01\nMeeting number (access code): 2345 678 9012"_s);

        const auto goTo = ProviderKind::GoTo;
        row("goto", goTo, u"https://meet.goto.com/123456789"_s, u"123456789"_s);
        row("goto personal", goTo, u"https://meet.goto.com/danareyes"_s, u"danareyes"_s);
        row("goto older", goTo, u"https://global.gotomeeting.com/join/123456789"_s, u"123456789"_s);
        row("goto app", goTo, u"https://app.goto.com/meeting/123456789"_s, u"123456789"_s);
        row("gotowebinar", goTo, u"https://attendee.gotowebinar.com/register/1234567890123456789"_s,
            u"1234567890123456789"_s);
        row("gotomeet.me", goTo, u"https://www.gotomeet.me/danareyes"_s, u"danareyes"_s);

        row("meet", ProviderKind::GoogleMeet, u"https://meet.google.com/abc-defg-hij"_s, u"abc-defg-hij"_s);
        row("meet with a query", ProviderKind::GoogleMeet,
            u"https://meet.google.com/abc-defg-hij?authuser=0"_s, u"abc-defg-hij"_s);
        row("meet lookup", ProviderKind::GoogleMeet, u"https://meet.google.com/lookup/abcdef"_s, u"abcdef"_s);

        const auto jitsi = ProviderKind::JitsiMeet;
        row("jitsi", jitsi, u"https://meet.jit.si/SalesMeeting"_s, u"SalesMeeting"_s);
        row("jitsi options", jitsi, u"https://meet.jit.si/Sales#config.startWithVideoMuted=true"_s,
            u"Sales"_s);
        row("jitsi tenant", jitsi, u"https://8x8.vc/acme/standup"_s, u"standup"_s);
        row("jitsi own server", jitsi, u"https://meet.example.org/team/abcd-efgh"_s, u"abcd-efgh"_s);
        row("jitsi umlaut", jitsi, u"https://meet.jit.si/Gespräch"_s, u"Gespräch"_s);

        const auto bbb = ProviderKind::BigBlueButton;
        row("greenlight 2", bbb, u"https://learn.example.edu/b/dan-abc-xyz"_s, u"dan-abc-xyz"_s);
        row("greenlight 3", bbb, u"https://learn.example.edu/rooms/dan-abc-xyz-123/join"_s,
            u"dan-abc-xyz-123"_s);
        row("greenlight prefix", bbb, u"https://learn.example.edu/gl/dan-abc-xyz"_s, u"dan-abc-xyz"_s);
        row("bbb api", bbb,
            u"https://learn.example.edu/bigbluebutton/api/join?meetingID=room7&fullName=D&checksum=ab"_s,
            u"room7"_s);

        const auto vimeo = ProviderKind::Vimeo;
        row("vimeo event", vimeo, u"https://vimeo.com/event/1234567"_s, u"1234567"_s);
        row("vimeo private event", vimeo, u"https://vimeo.com/event/1234567/abcdef0123"_s, u"1234567"_s);
        row("vimeo video", vimeo, u"https://vimeo.com/123456789/0a1b2c3d4e"_s, u"123456789"_s);
        row("vimeo player", vimeo, u"https://player.vimeo.com/video/123456789?h=0a1b"_s, u"123456789"_s);
    }

    void recognises()
    {
        QFETCH(QString, text);
        QFETCH(ProviderKind, kind);
        const auto links = providers::linksIn(text, { QUrl(u"https://meet.example.org/team/"_s) });
        QCOMPARE(links.size(), size_t(1));
        QCOMPARE(int(links[0].kind), int(kind));
        QFETCH(QString, url);
        QCOMPARE(links[0].url.toString(QUrl::FullyEncoded), QUrl(url).toString(QUrl::FullyEncoded));
        QTEST(links[0].externalId, "id");
        QVERIFY(providers::isOpenable(links[0].url));
    }

    void doesNotRecognise_data()
    {
        QTest::addColumn<QString>("text");

        QTest::newRow("host continued") << u"https://zoom.us.evil.com/j/98765432101"_s;
        QTest::newRow("host prefixed") << u"https://evilzoom.us/j/98765432101"_s;
        QTest::newRow("host in the user name") << u"https://zoom.us@evil.com/j/98765432101"_s;
        QTest::newRow("host in the password") << u"https://zoom.us:443@evil.com/j/98765432101"_s;
        QTest::newRow("host in the path") << u"https://evil.com/zoom.us/j/98765432101"_s;
        QTest::newRow("host in the query") << u"https://evil.com/?u=https://zoom.us/j/98765432101"_s;
        QTest::newRow("look-alike letter") << u"https://z\u043eom.us/j/98765432101"_s;
        QTest::newRow("encoded dot") << u"https://zoom.us%2eevil.com/j/98765432101"_s;
        QTest::newRow("backslash") << u"https://evil.com\\@zoom.us/j/98765432101"_s;
        QTest::newRow("safelinks look-alike")
            << u"https://safelinks.protection.outlook.com.evil.com/?url=https%3A%2F%2Fzoom.us%2Fj%2F98765432101"_s;
        QTest::newRow("safelinks to a script")
            << u"https://eur01.safelinks.protection.outlook.com/?url=javascript%3Aalert(1)"_s;
        QTest::newRow("teams look-alike") << u"https://teams.microsoft.com.evil.com/meet/2345678901234"_s;
        QTest::newRow("teams below") << u"https://evil.teams.microsoft.com/meet/2345678901234"_s;
        QTest::newRow("zoom dial-in numbers") << u"https://zoom.us/u/abcDEF123"_s;
        QTest::newRow("zoom home page") << u"https://zoom.us/pricing"_s;
        QTest::newRow("jitsi files") << u"https://meet.jit.si/static/dialInInfo.html?room=abc"_s;
        QTest::newRow("jitsi server itself") << u"https://meet.jit.si/"_s;
        QTest::newRow("meet page") << u"https://meet.google.com/landing"_s;
        QTest::newRow("vimeo page") << u"https://vimeo.com/features/livestreaming"_s;
        QTest::newRow("any page") << u"https://example.org/b/about-us"_s;
        QTest::newRow("other scheme") << u"ftp://zoom.us/j/98765432101"_s;
    }

    void doesNotRecognise()
    {
        QFETCH(QString, text);
        const auto links = providers::linksIn(text);
        QVERIFY2(links.empty(), links.empty() ? "" : qPrintable(links[0].url.toString()));
    }

    void readsPasscodes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("passcode");

        QTest::newRow("English") << u"Meeting ID: 987 6543 2101\nPasscode: 4wX!9k"_s << u"4wX!9k"_s;
        QTest::newRow("German") << u"Meeting-ID: 987 6543 2101\nKenncode: 123456"_s << u"123456"_s;
        QTest::newRow("French") << u"Mot de passe : abc123"_s << u"abc123"_s;
        QTest::newRow("Spanish") << u"Código de acceso: 991122"_s << u"991122"_s;
        QTest::newRow("Japanese") << u"パスコード: 443322"_s << u"443322"_s;
        QTest::newRow("with remark") << u"Password (case sensitive): Xy7"_s << u"Xy7"_s;
        QTest::newRow("none") << u"See you there"_s << QString();
    }

    void readsPasscodes()
    {
        QFETCH(QString, words);
        const auto links = providers::linksIn(QString(u"https://zoom.us/j/98765432101\n"_s + words));
        QCOMPARE(links.size(), size_t(1));
        QTEST(links[0].passcode, "passcode");
        QCOMPARE(links[0].externalId, u"98765432101"_s);
    }

    void keepsSeveralApartAndInOrder()
    {
        const auto links = providers::linksIn(u"Zoom https://zoom.us/j/11111111111 Passcode: one\nor Teams "
                                              u"https://teams.microsoft.com/meet/2345678901234?p=two\n"
                                              "again https://zoom.us/j/11111111111"_s);
        QCOMPARE(links.size(), size_t(2));
        QCOMPARE(int(links[0].kind), int(ProviderKind::Zoom));
        QCOMPARE(links[0].passcode, u"one"_s);
        QCOMPARE(int(links[1].kind), int(ProviderKind::Teams));
        QCOMPARE(links[1].passcode, u"two"_s);
    }

    void makesNativeLinks_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("native");

        QTest::newRow("zoom")
            << u"https://us02web.zoom.us/j/98765432101?pwd=aB%2Bc.1"_s
            << u"zoommtg://us02web.zoom.us/join?action=join&confno=98765432101&pwd=aB%2Bc.1"_s;
        QTest::newRow("zoom personal has none") << u"https://zoom.us/my/dana"_s << QString();
        QTest::newRow("teams") << u"https://teams.microsoft.com/meet/2345678901234?p=AbC"_s
                               << u"msteams://teams.microsoft.com/meet/2345678901234?p=AbC"_s;
        QTest::newRow("jitsi") << u"https://meet.jit.si/Sales"_s << u"jitsi-meet://meet.jit.si/Sales"_s;
        QTest::newRow("webex has none") << u"https://acme.webex.com/meet/dana"_s << QString();
        QTest::newRow("meet has none") << u"https://meet.google.com/abc-defg-hij"_s << QString();
        QTest::newRow("other link has none") << u"https://example.org/room"_s << QString();
    }

    void makesNativeLinks()
    {
        QFETCH(QString, link);
        const auto known = providers::linkOf(QUrl(link));
        QVERIFY(known.has_value());
        const QString native = providers::nativeUrl(*known).toString(QUrl::FullyEncoded);
        QTEST(native, "native");
    }

    void opensOnlyWhatIsSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("openable");

        QTest::newRow("https") << u"https://example.org/x"_s << true;
        QTest::newRow("http") << u"http://example.org"_s << true;
        QTest::newRow("zoom") << u"zoommtg://zoom.us/join?confno=1"_s << true;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("share") << u"smb://evil/share"_s << false;
        QTest::newRow("no host") << u"https:///x"_s << false;
        QTest::newRow("user name") << u"https://zoom.us@evil.com/"_s << false;
        QTest::newRow("own") << u"meetwright://start/414319478"_s << false;
        QTest::newRow("office") << u"ms-word:ofe|u|https://evil/x.docx"_s << false;
        QTest::newRow("empty") << QString() << false;
    }

    void opensOnlyWhatIsSafe()
    {
        QFETCH(QString, url);
        QTEST(providers::isOpenable(QUrl(url)), "openable");
    }

    void hostileTextEndsSoon_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("many links") << u"https://zoom.us/j/98765432101 "_s.repeated(60'000);
        QTest::newRow("many openings") << u"<https://"_s.repeated(200'000);
        QTest::newRow("dots") << u"a."_s.repeated(1'000'000);
        QTest::newRow("one line") << QString(u"https://"_s + QString(2'000'000, u'a'));
        QTest::newRow("entities") << u"&#38;"_s.repeated(400'000);
        QTest::newRow("labels") << QString(
            u"https://zoom.us/j/98765432101 "_s + u"meeting id  "_s.repeated(150'000));
        QTest::newRow("equal signs") << u"=\n"_s.repeated(1'000'000);
        QTest::newRow("folds") << QString(u"BEGIN:VCALENDAR"_s + u"\n "_s.repeated(900'000));
    }

    void hostileTextEndsSoon()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto links = providers::linksIn(text);
        QVERIFY(links.size() <= 500);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_APPLESS_MAIN(TestMeetingLink)
#include "tst_meetinglink.moc"
