#include "support/desk.h"
#include "ui/models/sessionlistmodel.h"
#include "ui/models/todaymodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace Qt::StringLiterals;

namespace {

using Page = base::Result<model::SessionPage>;

// Holds every question until the test answers it.
struct HeldPages {
    std::deque<std::pair<model::ListQuery, QPromise<Page>>> questions;

    ui::SessionListModel::PageSource source()
    {
        return [this](const model::ListQuery &query) {
            questions.emplace_back(query, QPromise<Page>());
            QPromise<Page> &promise = questions.back().second;
            promise.start();
            return promise.future();
        };
    }
    void answer(size_t which, std::vector<model::SessionRow> rows, const QString &next = {})
    {
        QPromise<Page> &promise = questions.at(which).second;
        promise.addResult(Page(model::SessionPage { std::move(rows), next }));
        promise.finish();
    }
};

const base::Instant morning
    = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 11 / 20)) + std::chrono::hours(8);

model::SessionRow rowOf(const QString &topic, int hoursAhead)
{
    model::SessionRow row;
    row.key = model::SessionKey::make();
    row.reservedId = *model::ReservedId::fromNumber(414319478);
    row.topic = topic;
    row.start = morning + std::chrono::hours(hoursAhead);
    row.duration = std::chrono::minutes(60);
    row.zone = "UTC";
    row.provider = model::ProviderKind::Zoom;
    row.hasLink = true;
    row.hasPassword = true;
    return row;
}

QStringList shown(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row, 0);
        const bool isHeading = index.data(ui::IsHeadingRole).toBool();
        rows << (isHeading ? u"# "_s : QString()) + index.data().toString();
    }
    return rows;
}

} // namespace

class TestSessionList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByDay()
    {
        HeldPages pages;
        support::FixedClock clock(morning);
        ui::SessionListModel model(pages.source(), clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(model::ListFilter::Upcoming, {});
        model::SessionRow undated = rowOf(u"Some day"_s, 0);
        undated.start.reset();
        pages.answer(0, { rowOf(u"A"_s, 1), rowOf(u"B"_s, 2), rowOf(u"C"_s, 24), undated });
        QSignalSpy(&model, &ui::SessionListModel::loaded).wait();
        QCOMPARE(shown(model),
            QStringList({ u"# Today · Friday, 20 November"_s, u"A"_s, u"B"_s,
                u"# Tomorrow · Saturday, 21 November"_s, u"C"_s, u"# No date"_s, u"Some day"_s }));
        QVERIFY(!model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
    }

    void fetchesByThePage()
    {
        HeldPages pages;
        support::FixedClock clock(morning);
        ui::SessionListModel model(pages.source(), clock);
        // No model tester here: it fetches by itself.
        QSignalSpy loaded(&model, &ui::SessionListModel::loaded);
        model.setQuery(model::ListFilter::Upcoming, {});
        QVERIFY(!model.canFetchMore({})); // one question at a time
        const auto a = rowOf(u"A"_s, 1);
        pages.answer(0, { a }, u"cursor"_s);
        QVERIFY(loaded.wait());
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(pages.questions.size(), 2U);
        QCOMPARE(pages.questions[1].first.after, u"cursor"_s);
        pages.answer(1, { a, rowOf(u"B"_s, 2) }); // a row that moved on is not shown twice
        QVERIFY(loaded.wait());
        QCOMPARE(shown(model), QStringList({ u"# Today · Friday, 20 November"_s, u"A"_s, u"B"_s }));
        QVERIFY(!model.canFetchMore({}));
    }

    void appliesChangesAsDifferences()
    {
        HeldPages pages;
        support::FixedClock clock(morning);
        ui::SessionListModel model(pages.source(), clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &ui::SessionListModel::loaded);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setQuery(model::ListFilter::Upcoming, {});
        auto a = rowOf(u"A"_s, 1);
        auto b = rowOf(u"B"_s, 2);
        auto c = rowOf(u"C"_s, 3);
        pages.answer(0, { a, b, c });
        QVERIFY(loaded.wait());
        QCOMPARE(reset.size(), 1);
        const QPersistentModelIndex kept(model.indexOf(c.key));

        c.start = morning; // now the first
        c.topic = u"C sooner"_s;
        auto d = rowOf(u"D"_s, 4);
        model::SessionChange change;
        change.added = { d.key };
        change.changed = { c.key };
        change.removed = { a.key };
        model.applyChange(change);
        pages.answer(1, { c, b, d });
        QVERIFY(loaded.wait());
        QCOMPARE(
            shown(model), QStringList({ u"# Today · Friday, 20 November"_s, u"C sooner"_s, u"B"_s, u"D"_s }));
        QCOMPARE(reset.size(), 1); // not read anew
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(moved.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(kept.data().toString(), u"C sooner"_s); // a selection would have moved with it
    }

    void dropsStaleAnswers()
    {
        HeldPages pages;
        support::FixedClock clock(morning);
        ui::SessionListModel model(pages.source(), clock);
        QSignalSpy loaded(&model, &ui::SessionListModel::loaded);
        model.setQuery(model::ListFilter::Upcoming, u"s"_s);
        model.setQuery(model::ListFilter::Upcoming, u"sa"_s);
        pages.answer(1, { rowOf(u"Sales"_s, 1) });
        QVERIFY(loaded.wait());
        pages.answer(0, { rowOf(u"Support"_s, 1), rowOf(u"Sales"_s, 2) });
        QCoreApplication::processEvents();
        QCOMPARE(loaded.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(1).data().toString(), u"Sales"_s);
    }

    void readsOnceMoreForChangesDuringARead()
    {
        HeldPages pages;
        support::FixedClock clock(morning);
        ui::SessionListModel model(pages.source(), clock);
        QSignalSpy loaded(&model, &ui::SessionListModel::loaded);
        model.setQuery(model::ListFilter::Upcoming, {});
        model::SessionChange change;
        change.everything = true;
        for (int i = 0; i < 5; ++i)
            model.applyChange(change);
        QCOMPARE(pages.questions.size(), 1U);
        pages.answer(0, {});
        QVERIFY(loaded.wait());
        QCOMPARE(pages.questions.size(), 2U);
    }

    void knowsWhenItIsOutOfDate()
    {
        HeldPages pages;
        support::FixedClock clock(morning);
        ui::SessionListModel model(pages.source(), clock);
        model.setQuery(model::ListFilter::Upcoming, {});
        pages.answer(0, { rowOf(u"A"_s, 1) });
        QSignalSpy(&model, &ui::SessionListModel::loaded).wait();
        QVERIFY(model.nextTurn() == morning + std::chrono::hours(2));
    }

    void speaksTheWholeRow()
    {
        HeldPages pages;
        support::FixedClock clock(morning);
        ui::SessionListModel model(pages.source(), clock);
        model.setQuery(model::ListFilter::Upcoming, {});
        auto row = rowOf(u"Sales"_s, 2);
        row.running = true;
        row.open = false;
        pages.answer(0, { row });
        QSignalSpy(&model, &ui::SessionListModel::loaded).wait();
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(),
            u"Sales, Today · Friday, 20 November, 10:00, UTC, 1 h, running, closed, Zoom, "
            "session ID 4 1 4, 3 1 9, 4 7 8"_s);
    }

    void todayKeepsRowsThatStay()
    {
        support::FixedClock clock(morning);
        ui::TodayModel model(clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto a = rowOf(u"A"_s, 1);
        const auto b = rowOf(u"B"_s, 2);
        const auto c = rowOf(u"C"_s, 3);
        model.setRows({ a, b });
        const QPersistentModelIndex kept(model.index(1));
        model.setRows({ c, b });
        QCOMPARE(shown(model), QStringList({ u"C"_s, u"B"_s }));
        QCOMPARE(kept.row(), 1);
        model.setRows({ b, c });
        QCOMPARE(kept.row(), 0);
    }
};

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication application(argc, argv);
    TestSessionList test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sessionlist.moc"
