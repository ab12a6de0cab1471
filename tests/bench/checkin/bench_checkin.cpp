// How long it takes to check 5,000 participants in against 5,000 registrants: asked from the provider in
// pages, matched, and written.
#include "bench/bench.h"

#include "services/attendancebook.h"
#include "services/checkin.h"
#include "store/registrantsyncstore.h"
#include "support/emulators/zoomemulator.h"
#include "support/outboxdesk.h"

#include <QElapsedTimer>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using base::Result;
using support::await;

namespace {

constexpr int people = 5000;

QString addressOf(int person)
{
    return u"person%1@example.org"_s.arg(person);
}

struct Hall {
    Hall()
    {
        desk.routeTo(zoom.routes());
        const auto account = desk.zoomAccount();
        session = desk.savedToday(u"Annual meeting"_s, 10);
        start = base::Instant(session.series.front().start.time_since_epoch());
        const qint64 number = zoom.add({ { u"topic"_s, u"Annual meeting"_s } });
        model::Meeting meeting;
        meeting.session = session.key;
        meeting.account = account.key;
        meeting.provider = model::ProviderKind::Zoom;
        meeting.state = model::MeetingState::Initiated;
        meeting.ref = { model::MeetingForm::Meeting, QString::number(number), {} };
        std::vector<model::Registrant> registrants(people);
        for (int i = 0; i < people; ++i) {
            model::Registrant &person = registrants[size_t(i)];
            person.key = model::RegistrantKey::make();
            person.session = session.key;
            person.firstName = u"Person"_s;
            person.lastName = QString::number(i);
            person.email = addressOf(i);
        }
        desk.write([&](store::Connection &connection) -> Result<bool> {
            auto saved = store::MeetingStore(connection).save(meeting);
            if (!saved)
                return base::passOn(saved);
            if (auto added = store::RegistrantStore(connection).addAll(registrants); !added)
                return base::passOn(added);
            for (int i = 0; i < people; ++i) {
                const auto noted = store::RegistrantSyncStore(connection)
                                       .note({ registrants[size_t(i)].key, saved->key,
                                           model::SyncState::Synced, {}, u"reg-%1"_s.arg(i), {} });
                if (!noted)
                    return base::passOn(noted);
            }
            return true;
        });
        hold(number);
        desk.clock.moveTo(start + std::chrono::hours(3));
    }

    // Half are known by their registration, the others by their address; every fifth was cut off once; one
    // in a hundred is a guest whom only the review can tell.
    void hold(qint64 number)
    {
        QJsonArray rows;
        for (int i = 0; i < people; ++i) {
            const bool isGuest = i % 100 == 0;
            const QString id = i % 2 == 0 && !isGuest ? u"reg-%1"_s.arg(i) : QString();
            const QString email = i % 2 == 1 && !isGuest ? addressOf(i) : QString();
            const QString name = u"Person %1"_s.arg(i);
            rows.append(support::ZoomEmulator::participant(name, email, start, i % 7, 30, id));
            if (i % 5 == 0)
                rows.append(support::ZoomEmulator::participant(name, email, start, 35, 60, id));
        }
        zoom.find(number)->held.push_back({ u"uuid"_s, start, rows });
    }

    support::OutboxDesk desk { std::chrono::seconds(30) };
    support::ZoomEmulator zoom { desk.clock };
    model::Session session;
    base::Instant start {};
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (!bench::isWanted(u"checkin.5000"_s))
        return 0;
    Hall hall;
    services::CheckIn checkIn { hall.desk.sessions, hall.desk.database, hall.desk.providers,
        hall.desk.settings, hall.desk.clock, hall.desk.random };
    services::AttendanceBook book { hall.desk.sessions, hall.desk.database, hall.desk.settings,
        hall.desk.clock, hall.desk.random };
    int matched = 0;
    const auto time = bench::fastest(3, [&] {
        const auto report = await(checkIn.run(hall.session.key, hall.start));
        matched = report ? report->matched : -1;
    });
    QElapsedTimer reading;
    reading.start();
    const int attended = await(book.sheet(hall.session.key, hall.start))->headcount.attended;
    bench::report(u"checkin.5000"_s, time.count(), u"s"_s,
        u"5,000 people in pages of 300, %1 matched, %2 credited, the sheet read in %3 ms; asked for: under 1 s"_s
            .arg(matched)
            .arg(attended)
            .arg(reading.elapsed()));
    return matched == people - people / 100 ? 0 : 1;
}
