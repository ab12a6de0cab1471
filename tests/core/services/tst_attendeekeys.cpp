// What attendees hold in hand opens exactly what it was made for, and only as long as it should.
#include "services/attendeekeys.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using services::AttendeeKeys;
using services::Ticket;

namespace {

const base::Instant noon { std::chrono::sys_days { std::chrono::year { 2026 } / 11 / 20 } + 12h };
const AttendeeKeys keys(QByteArray(AttendeeKeys::SecretBytes, 's'));
const AttendeeKeys others(QByteArray(AttendeeKeys::SecretBytes, 't'));

Ticket ticket()
{
    Ticket ticket;
    ticket.session = model::SessionKey::make();
    ticket.registrant = model::RegistrantKey::make();
    ticket.name = u"Zoë 李 <b>"_s;
    ticket.seat = "seat";
    ticket.until = noon + 1h;
    return ticket;
}

} // namespace

class AttendeeKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonalLinkIsTheSameInEveryMail()
    {
        const auto person = model::RegistrantKey::make();
        const QString token = keys.personalToken(person);
        QCOMPARE(token.size(), 22);
        QCOMPARE(QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding).size(), 16);
        QCOMPARE(keys.personalToken(person), token);
        QCOMPARE(AttendeeKeys(QByteArray(AttendeeKeys::SecretBytes, 's')).personalToken(person), token);
    }

    void noTwoPeopleAndNoTwoEditionsShareALink()
    {
        QSet<QString> tokens;
        for (int i = 0; i < 500; ++i) {
            const auto person = model::RegistrantKey::make();
            tokens << keys.personalToken(person) << keys.personalToken(person, 1)
                   << others.personalToken(person);
        }
        QCOMPARE(tokens.size(), 1500);
    }

    void theDatabaseHoldsNothingThatOpensADoor()
    {
        const QString token = keys.personalToken(model::RegistrantKey::make());
        const QString hash = AttendeeKeys::hashOf(token);
        QVERIFY(!hash.contains(token) && hash.size() >= 43);
        QCOMPARE(AttendeeKeys::hashOf(token), hash);
        QVERIFY(AttendeeKeys::hashOf(hash) != hash);
    }

    void aTicketComesBackAsItWasGiven()
    {
        Ticket given = ticket();
        QCOMPARE(keys.opened(keys.sealed(given), noon), std::optional(given));
        given.registrant = {};
        given.name.clear();
        const auto back = keys.opened(keys.sealed(given), noon);
        QVERIFY(back && back->registrant.isNull() && back->name.isEmpty());
        QVERIFY(keys.opened(keys.sealed(given), given.until).has_value());
    }

    void aTicketThatIsOverOpensNothing()
    {
        const Ticket given = ticket();
        QVERIFY(!keys.opened(keys.sealed(given), given.until + 1s));
    }

    void aChangedTicketOpensNothing()
    {
        const QString text = keys.sealed(ticket());
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const QChar other : u"Aa0_."_s) {
                QString changed = text;
                changed[i] = other;
                QVERIFY2(changed == text || !keys.opened(changed, noon), qPrintable(changed));
            }
            QVERIFY(!keys.opened(text.first(i), noon));
        }
        QVERIFY(!keys.opened(QString(text + u'A'), noon));
        QVERIFY(!keys.opened(QString(text + u'\n'), noon));
        QVERIFY(!keys.opened(QString(text + u'.'), noon));
    }

    void nonsenseOpensNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a point") << u"."_s;
        QTest::newRow("points") << u"...."_s;
        QTest::newRow("no proof") << u"AAAA."_s;
        QTest::newRow("no content") << u".AAAA"_s;
        QTest::newRow("other letters") << u"ü€.ü€"_s;
        QTest::newRow("huge") << QString(100'000, u'A');
    }

    void nonsenseOpensNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!keys.opened(text, noon));
    }

    void anotherSecretOpensNothing()
    {
        QVERIFY(!others.opened(keys.sealed(ticket()), noon));
        QVERIFY(!others.isFormProof("cookie", keys.formProof("cookie")));
    }

    void whatIsMadeForOneUseIsNothingForAnother()
    {
        const auto person = model::RegistrantKey::make();
        const QByteArray text = person.toString().toLatin1();
        const QSet<QString> all { keys.personalToken(person).left(16),
            QString::fromLatin1(keys.seatOf(person)), keys.blinded(person.toString()).left(16),
            keys.formProof(text).left(16) };
        QCOMPARE(all.size(), 4);
        const QString sealed = keys.sealed(ticket());
        const QString content = sealed.first(sealed.indexOf(u'.'));
        const QByteArray bytes = QByteArray::fromBase64(content.toLatin1(), QByteArray::Base64UrlEncoding);
        QVERIFY(!keys.opened(QString(content + u'.' + keys.formProof(bytes)), noon));
    }

    void aFormIsOursOnlyInTheBrowserItWasMadeFor()
    {
        const QString proof = keys.formProof("cookie");
        QVERIFY(keys.isFormProof("cookie", proof));
        QVERIFY(!keys.isFormProof("Cookie", proof));
        QVERIFY(!keys.isFormProof("cookie", proof.chopped(1)));
        QVERIFY(!keys.isFormProof("cookie", {}));
        QVERIFY(!keys.isFormProof({}, keys.formProof({})));
    }

    void passwordsAreToldApartWhateverTheirLength()
    {
        QVERIFY(services::sameSecret("abc", "abc"));
        QVERIFY(services::sameSecret({}, ""));
        QVERIFY(!services::sameSecret("abc", "abd"));
        QVERIFY(!services::sameSecret("abc", "ab"));
        QVERIFY(!services::sameSecret("abc", ""));
    }
};

QTEST_APPLESS_MAIN(AttendeeKeysTest)
#include "tst_attendeekeys.moc"
