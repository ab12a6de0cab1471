// The attendee pages as the host switches them on and off, with a keychain that takes its time.
#include "app/pages.h"
#include "app/services.h"
#include "support/await.h"
#include "support/memorysecrets.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using support::await;

namespace {

struct PagesDesk {
    PagesDesk() : services(app::ProfileFolder::at(folder.path()), replacements()), pages(services)
    {
        wish.address = QHostAddress(QHostAddress::LocalHost);
        await(services.database.open()).value();
    }
    app::Replacements replacements()
    {
        app::Replacements all;
        auto made = std::make_unique<support::MemorySecrets>();
        secrets = made.get();
        secrets->holdsAnswers = true;
        all.secrets = std::move(made);
        return all;
    }
    QTemporaryDir folder;
    support::MemorySecrets *secrets = nullptr;
    app::Services services;
    app::Pages pages;
    app::PagesWish wish;
};

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theyRunOnceTheKeychainWasUnlocked()
    {
        PagesDesk desk;
        const auto begun = desk.pages.begin(desk.wish);
        QVERIFY(!desk.pages.isRunning());
        desk.secrets->release();
        const auto url = await(begun);
        QVERIFY(url && desk.pages.isRunning());
        QCOMPARE(desk.pages.url(), *url);
    }

    void whoSwitchesThemOffMeanwhileFindsThemOff()
    {
        PagesDesk desk;
        const auto begun = desk.pages.begin(desk.wish);
        desk.pages.end();
        desk.secrets->release();
        QCOMPARE(await(begun).error().kind, base::ErrorKind::Cancelled);
        QVERIFY(!desk.pages.isRunning());
    }

    void aLockedKeychainCanBeTriedAgain()
    {
        PagesDesk desk;
        desk.secrets->readFault = support::MemorySecrets::locked();
        desk.secrets->release();
        QCOMPARE(await(desk.pages.begin(desk.wish)).error().kind, base::ErrorKind::Unauthorised);
        desk.secrets->readFault.reset();
        QVERIFY(await(desk.pages.begin(desk.wish)) && desk.pages.isRunning());
    }
};

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
