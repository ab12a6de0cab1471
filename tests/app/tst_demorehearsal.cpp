// What the demo shows of sessions that are over.
#include "app/demorehearsal.h"

#include "app/demosecrets.h"
#include "app/services.h"
#include "providers/rehearsal/rehearsalserver.h"
#include "support/await.h"
#include "support/fixedclock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::await;

class TestDemoRehearsal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysThatAreOverHaveAttendance()
    {
        const QTemporaryDir folder;
        support::FixedClock clock { base::Instant(
            std::chrono::sys_days(std::chrono::year(2026) / 11 / 20) + std::chrono::hours(12)) };

        app::Replacements replacements { &clock, std::make_unique<app::DemoSecrets>() };
        replacements.settings = settings::Files::in(folder.path());
        app::Services services(app::ProfileFolder::at(folder.path()), std::move(replacements));
        providers::RehearsalServer rehearsal(clock, services.random);
        services.providerDesk.route(QString(providers::RehearsalHost), rehearsal.origin());
        QVERIFY(await(services.database.open()));
        QVERIFY(await(app::fillWithRehearsal(services, this)));
        services.outbox.stop();

        model::ListQuery all;
        all.filter = model::ListFilter::All;
        const auto page = await(services.sessions.page(all));
        QVERIFY(page);
        int checked = 0;
        for (const model::SessionRow &row : page->rows) {
            if (row.topic != "Open office hour"_L1)
                continue;
            const auto report = await(services.attendance.series(row.key));
            QVERIFY(report);
            QVERIFY(report->occurrences.size() >= 3);
            for (const services::SeriesLine &line : report->occurrences) {
                QVERIFY(line.headcount.attended > 0);
                QVERIFY(line.headcount.toReview > 0);
                ++checked;
            }
        }
        QVERIFY(checked >= 3);
    }
};

QTEST_GUILESS_MAIN(TestDemoRehearsal)
#include "tst_demorehearsal.moc"
