// Export and import again lose nothing: over random sessions, and over the real files.
#include "invites/icsreader.h"
#include "invites/icswriter.h"
#include "schedule/rruletext.h"
#include "schedule/zone.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Session;

namespace {

base::WallTime wall(int year, unsigned month, unsigned day, int hour = 0, int minute = 0)
{
    const std::chrono::year_month_day date { std::chrono::year(year), std::chrono::month(month),
        std::chrono::day(day) };
    return base::WallTime(base::WallDate(date)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
}

// Random, the same in every run.
class Maker {
public:
    explicit Maker(quint32 seed) : m_random(seed) { }

    Session session()
    {
        Session session;
        session.calendarUid = u"%1@example.org"_s.arg(m_random.generate());
        session.reservedId = *model::ReservedId::fromNumber(model::ReservedId::First + below(900'000'000));
        session.joinCode = u"%1"_s.arg(below(1'000'000), 6, 10, QChar(u'0'));
        session.sequence = int(below(50));
        session.topic = text().simplified();
        session.description = coin() ? text() : QString();
        session.kind = model::SessionKind(below(4));
        session.location = coin() ? text() : QString();
        session.host = coin() ? text() : QString();
        session.place.provider = model::ProviderKind(below(10));
        session.place.server = coin() ? QUrl(u"https://meet.example.org/base"_s) : QUrl();
        session.place.room = coin() ? u"abcd-efgh"_s : QString();
        session.place.externalId = coin() ? u"987 6543 2101"_s : QString();
        session.place.joinUrl = coin() ? QUrl(u"https://example.org/j/1?a=b%20c&d=e"_s) : QUrl();
        session.hasPassword = coin();
        session.passwordInInvitation = coin();
        session.conferenceCall = model::ConferenceCall(below(3));
        session.conferenceCallText = coin() ? text() : QString();
        session.startPolicy = model::StartPolicy(below(2));
        session.open = coin();
        if (coin())
            session.notifyHostBefore = { std::chrono::minutes(1440), std::chrono::minutes(10 + below(50)) };
        session.invitationLanguage = coin() ? u"de"_s : QString();
        session.createdAt = base::Instant(std::chrono::seconds(1'700'000'000 + below(1'000'000)));
        session.changedAt = session.createdAt + std::chrono::seconds(below(1000));
        if (below(8) > 0)
            addSeries(session);
        return session;
    }

private:
    quint32 below(quint32 bound) { return quint32(m_random.bounded(bound)); }
    bool coin() { return below(2) == 0; }

    QString text()
    {
        static const QStringList pieces { u"Sales, talk; with: \"ABC\""_s, u"first line\nsecond line"_s,
            u"back\\slash \\n \\, \\;"_s, u"Gespräch über Öl"_s, u"会議"_s, u"\U0001F600 smile"_s, u"مرحبا"_s,
            u"a^'b^nc"_s, u"END:VEVENT"_s, u"x"_s.repeated(200), u"tab\there"_s,
            u"https://example.org/?a=1&b=2"_s };
        QString text = pieces[below(quint32(pieces.size()))];
        while (coin())
            text += u' ' + pieces[below(quint32(pieces.size()))];
        return text;
    }

    model::RecurrenceRule rule()
    {
        static const QStringList rules { u"FREQ=DAILY"_s, u"FREQ=DAILY;COUNT=20"_s,
            u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU"_s, u"FREQ=MONTHLY;BYDAY=-1FR"_s,
            u"FREQ=MONTHLY;BYMONTHDAY=1,15,-1;COUNT=7"_s, u"FREQ=YEARLY;BYMONTH=3;BYDAY=1SU"_s,
            u"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"_s, u"FREQ=DAILY;UNTIL=20271231T235959Z"_s,
            u"FREQ=DAILY;UNTIL=20271231T235959"_s, u"FREQ=WEEKLY;UNTIL=20271231"_s,
            u"FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO"_s };
        return *schedule::parseRule(rules[below(quint32(rules.size()))]);
    }

    model::Series series(base::WallTime start)
    {
        static const QList<QByteArray> zones { "Europe/Berlin", "America/New_York", "UTC", "Asia/Kolkata",
            "Australia/Lord_Howe", "Pacific/Auckland", "Europe/Kiev", "America/St_Johns",
            "Africa/Casablanca" };
        model::Series series;
        series.start = start;
        series.zone = zones[below(quint32(zones.size()))];
        series.duration = std::chrono::minutes(below(3000));
        if (coin())
            series.rule = rule();
        if (coin())
            series.extraStarts = { start + std::chrono::hours(37), start + std::chrono::hours(24 * 400) };
        if (coin())
            series.excludedStarts = { start + std::chrono::hours(48), start + std::chrono::hours(24 * 300) };
        return series;
    }

    void addSeries(Session &session)
    {
        const base::WallTime start
            = wall(2026, 1, 1) + std::chrono::minutes(5 * below(12 * 24 * 365)); // also in gaps of the clocks
        session.series.push_back(series(start));
        base::WallTime at = start;
        while (below(3) == 0) {
            at += std::chrono::hours(24 * (10 + below(30)));
            model::Series part = series(at + std::chrono::minutes(30));
            part.takesOverAt = at;
            session.series.push_back(part);
        }
        for (size_t part = 0; part < session.series.size(); ++part) {
            const model::Series &series = session.series[part];
            if (coin())
                continue;
            model::OccurrenceOverride change;
            change.recurrenceId = series.start + std::chrono::hours(24);
            change.cancelled = coin();
            if (coin())
                change.start = change.recurrenceId + std::chrono::hours(3);
            if (coin())
                change.duration = series.duration + std::chrono::minutes(15);
            if (coin())
                change.topic = session.topic + u" moved"_s;
            if (coin())
                change.description = session.description + u"other"_s;
            const bool changesAnything
                = change.cancelled || change.start || change.duration || change.topic || change.description;
            if (changesAnything)
                session.overrides.push_back(change);
        }
    }

    QRandomGenerator m_random;
};

// What a file need not keep: which clock reading named an instant that the clocks skip.
base::Result<std::vector<invites::ImportedSession>> throughFile(
    const std::vector<Session> &sessions, QByteArray *written)
{
    std::vector<invites::CalendarEntry> entries;
    for (const Session &session : sessions)
        entries.push_back(
            { session, QUrl(u"https://meet.example.org/abcd"_s), u"dana@example.org"_s, u"details"_s });
    invites::CalendarOptions options;
    options.detail = invites::CalendarDetail::Everything;
    options.now = base::Instant(std::chrono::seconds(1'790'000'000));
    auto bytes = invites::writeCalendar(entries, options);
    if (!bytes)
        return tl::unexpected<base::Error>(bytes.error());
    *written = *bytes;
    auto imported = invites::readCalendar(*bytes, "Asia/Tokyo");
    if (!imported)
        return tl::unexpected<base::Error>(imported.error());
    if (!imported->problems.empty())
        return base::failure(base::ErrorKind::Internal, imported->problems.front().text);
    return imported->sessions;
}

QString difference(const Session &a, const Session &b)
{
    QStringList fields;
    const auto check = [&fields](const char *name, bool same) {
        if (!same)
            fields << QString::fromLatin1(name);
    };
    check("uid", a.calendarUid == b.calendarUid);
    check("id", a.reservedId == b.reservedId && a.joinCode == b.joinCode);
    check("topic", a.topic == b.topic);
    check("description", a.description == b.description);
    check("location", a.location == b.location);
    check("host", a.host == b.host);
    check("place", a.place == b.place);
    check("call", a.conferenceCall == b.conferenceCall && a.conferenceCallText == b.conferenceCallText);
    check("alarms", a.notifyHostBefore == b.notifyHostBefore);
    check("overrides", a.overrides == b.overrides);
    check("parts", a.series.size() == b.series.size());
    for (size_t i = 0; i < std::min(a.series.size(), b.series.size()); ++i) {
        check("start", a.series[i].start == b.series[i].start && a.series[i].zone == b.series[i].zone);
        check("duration", a.series[i].duration == b.series[i].duration);
        check("rule", a.series[i].rule == b.series[i].rule);
        check("extra", a.series[i].extraStarts == b.series[i].extraStarts);
        check("excluded", a.series[i].excludedStarts == b.series[i].excludedStarts);
        check("takesOver", a.series[i].takesOverAt == b.series[i].takesOverAt);
    }
    return fields.isEmpty() ? u"other"_s : fields.join(u", "_s);
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomSessionsComeBackAsTheyWere()
    {
        Maker maker(4711);
        for (int round = 0; round < 60; ++round) {
            std::vector<Session> sessions;
            for (int i = 0; i < 25; ++i)
                sessions.push_back(maker.session());
            QByteArray written;
            const auto back = throughFile(sessions, &written);
            QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().detail));
            QCOMPARE(back->size(), sessions.size());
            for (size_t i = 0; i < sessions.size(); ++i) {
                const auto &one = (*back)[i];
                QVERIFY(one.ours);
                QVERIFY2(one.session == sessions[i],
                    qPrintable(
                        u"%1: %2"_s.arg(sessions[i].calendarUid, difference(sessions[i], one.session))));
            }
        }
    }

    void realFilesSurviveExportAndImport()
    {
        const QDir folder(QString::fromUtf8(SHARED_DIR) + u"/ics"_s);
        const QStringList files = folder.entryList({ u"*.ics"_s });
        if (files.isEmpty())
            QSKIP("the folder of real calendar files (../shared/ics) is not here");
        for (const QString &name : files) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto first = invites::readCalendar(file.readAll(), "Europe/Berlin");
            if (!first)
                continue; // no calendar
            std::vector<Session> sessions;
            for (const auto &imported : first->sessions)
                sessions.push_back(imported.session);
            QByteArray written;
            const auto back = throughFile(sessions, &written);
            QVERIFY2(back.has_value(), qPrintable(name));
            QCOMPARE(back->size(), sessions.size());
            for (size_t i = 0; i < sessions.size(); ++i)
                QVERIFY2((*back)[i].session == sessions[i],
                    qPrintable(u"%1: %2"_s.arg(name, difference(sessions[i], (*back)[i].session))));
        }
    }

    void changesOfAnotherProgramAreNotUndone()
    {
        // The exact rule beside a truncated one counts only while the truncated one is untouched.
        Session session;
        session.calendarUid = u"x@example.org"_s;
        session.topic = u"T"_s;
        model::Series first;
        first.start = wall(2026, 3, 2, 10);
        first.zone = "Europe/Berlin";
        first.rule = *schedule::parseRule(u"FREQ=DAILY;COUNT=30");
        model::Series later = first;
        later.start = wall(2026, 3, 12, 11);
        later.takesOverAt = wall(2026, 3, 12, 10);
        session.series = { first, later };
        QByteArray written;
        QVERIFY(throughFile({ session }, &written).has_value());
        QVERIFY(written.contains("RRULE:FREQ=DAILY;UNTIL=20260312T085959Z"));
        written.replace("RRULE:FREQ=DAILY;UNTIL=20260312T085959Z", "RRULE:FREQ=DAILY;UNTIL=20260305T090000Z");
        const auto edited = invites::readCalendar(written, "UTC");
        QCOMPARE(edited->sessions.size(), size_t(1));
        QCOMPARE(edited->sessions[0].session.series.size(), size_t(2));
        QCOMPARE(schedule::toText(*edited->sessions[0].session.series[0].rule),
            u"FREQ=DAILY;UNTIL=20260305T090000Z"_s);
    }
};

QTEST_APPLESS_MAIN(TestRoundTrip)
#include "tst_roundtrip.moc"
