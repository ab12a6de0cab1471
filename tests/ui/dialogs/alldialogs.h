// Every window of ours with something in it, for tests that look at all of them.
#pragma once

#include "services/backupservice.h"
#include "services/feedservice.h"
#include "support/mailwindowdesk.h"
#include "ui/dialogs/aboutdialog.h"
#include "store/attendancestore.h"
#include "ui/dialogs/accounts/accountdialog.h"
#include "ui/dialogs/accounts/connectionresult.h"
#include "ui/dialogs/accounts/letterdialog.h"
#include "ui/dialogs/accounts/signinview.h"
#include "ui/dialogs/attendance/attendancedialog.h"
#include "ui/dialogs/attendance/historydialog.h"
#include "ui/dialogs/attendance/peoplepage.h"
#include "ui/dialogs/attendance/reportpage.h"
#include "ui/dialogs/attendance/reviewpage.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/mails/beforesendingdialog.h"
#include "ui/dialogs/mails/maildialog.h"
#include "ui/dialogs/invitationpreview.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/outboxdialog.h"
#include "ui/dialogs/meetings/persondialog.h"
#include "ui/dialogs/meetings/registrantsdialog.h"
#include "ui/dialogs/qrwindow.h"
#include "ui/dialogs/reminddialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/dialogs/settings/mailwordsdialog.h"
#include "ui/dialogs/settings/profiledialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/share/sharedialog.h"
#include "ui/dialogs/share/telldialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/accountlist.h"
#include "ui/widgets/accountpanel.h"
#include "ui/widgets/chartview.h"
#include "ui/widgets/reminderspage.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QTabWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <array>
#include <map>

namespace support {

struct AllDialogs {
    AllDialogs()
    {
        using namespace Qt::StringLiterals;
        desk.settings.set(settings::keys::hostEmail, u"dana@example.org"_s);
        desk.settings.set(settings::keys::serviceNumbers,
            QList<settings::ServiceNumber> { { u"Germany"_s, u"+49 30 1234567"_s, u"414319"_s },
                { u"France"_s, u"+33 1 23456789"_s, {} } });
        model::Profile trainings = desk.profile();
        trainings.key = model::ProfileKey::make();
        trainings.revision = 0;
        trainings.isDefault = false;
        trainings.name = u"Trainings"_s;
        await(desk.profiles.save(trainings));
        const model::Session other = desk.saved(u"Onboarding"_s);

        services::SessionDraft draft = desk.draft(u"Sales meeting with ABC Co"_s);
        model::RecurrenceRule weekly;
        weekly.frequency = model::Frequency::Weekly;
        draft.session.series.front().rule = weekly;
        draft.session.series.front().zone = "America/New_York";
        draft.password = services::SetPassword { u"violet42"_s };
        const model::Session session = await(desk.sessions.save(draft)).value().session;

        auto *fresh = add<ui::SessionDialog>(
            u"session-new"_s, desk.sessions, desk.profiles, desk.settings, desk.clock);
        fresh->editNew(desk.draft({}));
        auto *open = add<ui::SessionDialog>(
            u"session-edit"_s, desk.sessions, desk.profiles, desk.settings, desk.clock);
        open->edit(session);
        for (auto *button : open->findChildren<QToolButton *>())
            if (button->accessibleName() == ui::SessionDialog::tr("Further options"))
                button->click();

        ui::SettingsHooks hooks;
        hooks.startsAtLogin = [] { return false; };
        hooks.setStartsAtLogin = [](bool, bool) { return base::Result<bool>(true); };
        hooks.setGlobalShortcut = [](const QKeySequence &) { return QString(); };
        hooks.previewInvitation
            = [this](const QString &text) { return desk.invites.previewOfTemplate(text); };
        hooks.builtInInvitation = [] { return u"Subject: {topic}\n\n{host} invites you to {topic}.\n"_s; };
        hooks.invitationVariables = { u"topic"_s, u"host"_s, u"when"_s, u"link"_s, u"sessionId"_s };
        desk.pages.setState({ ui::PagesState::Phase::Running, QUrl(u"https://192.168.1.20:8765"_s), {} });
        desk.settings.set(settings::keys::pagesOn, true);
        hooks.mail = &desk.mailAccounts;
        hooks.pages = &desk.pages;
        await(feed.renew()).value();
        hooks.feed = &feed;
        hooks.checkPublicUrl = [](const QUrl &) { return base::ready<bool>(true); };
        hooks.dataLocation = [this] { return desk.folder.filePath(u"meetwright.db"_s); };
        for (const auto &[name, page] : std::map<QString, ui::SettingsPage> {
                 { u"general"_s, ui::SettingsPage::General }, { u"profiles"_s, ui::SettingsPage::Profiles },
                 { u"invitation"_s, ui::SettingsPage::Invitation },
                 { u"numbers"_s, ui::SettingsPage::Numbers }, { u"meetings"_s, ui::SettingsPage::Meetings },
                 { u"mail"_s, ui::SettingsPage::Mail }, { u"pages"_s, ui::SettingsPage::Pages },
                 { u"data"_s, ui::SettingsPage::Data } })
            add<ui::SettingsDialog>(u"settings-"_s + name, desk.settings, desk.profiles, backup, hooks)
                ->showPage(page);
        add<ui::ProfileDialog>(u"profile"_s, desk.settings, trainings, nullptr);
        add<ui::MailWordsDialog>(
            u"mails"_s, desk.settings, trainings, std::vector<model::MailTemplate>(), desk.prompts);
        auto *panel = add<ui::AccountPanel>(u"account"_s, desk.settings, desk.profiles);
        panel->showAccounts(new ui::AccountList(desk.accounts, desk.prompts));
        add<ui::NameDialog>(u"name"_s, desk.settings);
        add<ui::QrWindow>(u"qr"_s, u"https://meet.example.org/j/414319478"_s, session.topic,
            session.reservedId, session.joinCode);
        add<ui::InvitationPreview>(u"invitation"_s, desk.invites)->preview(session);
        const QString file = desk.folder.filePath(u"calendar.ics"_s);
        QFile calendar(file);
        if (calendar.open(QIODevice::WriteOnly))
            calendar.write(await(desk.calendars.exported({})).value_or(QByteArray()));
        calendar.close();
        add<ui::ImportDialog>(u"import"_s, desk.calendars)->openFile(file);
        add<ui::AboutDialog>(u"about"_s);
        add<ui::ShortcutsDialog>(u"shortcuts"_s);
        addSharing(session);
        addMails();
        addAccounts(other);
        addAttendance();
        for (const auto &[name, window] : windows)
            window->show();
        typeAddress();
        // What is read from the database and the file stands in the fields.
        const auto *import = windows[u"import"_s]->findChild<QTreeWidget *>();
        const auto *invitation = windows[u"invitation"_s]->findChild<QPlainTextEdit *>();
        const auto *waiting = static_cast<ui::OutboxDialog *>(windows[u"outbox"_s].get())->list();
        const auto *accounts = windows[u"account"_s]->findChild<ui::AccountList *>()->list();
        QVERIFY(QTest::qWaitFor([&] {
            return waiting->count() == 1 && accounts->count() == 2
                && accounts->item(0)->text().contains(u"Connected"_s);
        }));
        QVERIFY(QTest::qWaitFor(
            [&] { return import->topLevelItemCount() > 0 && !invitation->toPlainText().isEmpty(); }));
    }

    // The guide for an address whose provider is known.
    void typeAddress()
    {
        using namespace Qt::StringLiterals;
        for (auto *edit : windows[u"settings-mail"_s]->findChildren<QLineEdit *>())
            if (edit->accessibleName() == u"Your e-mail address"_s)
                QTest::keyClicks(edit, u"dana@gmail.com"_s);
    }

    // What waits, failed, was missed; and what a new time would write.
    void addMails()
    {
        using namespace Qt::StringLiterals;
        const auto session = desk.withRegistrants(
            { u"Ann"_s, u"Bob"_s, u"-Cleo"_s, u"Dora"_s, u"Emil"_s }, u"Training for new colleagues"_s);
        for (const auto &name : { u"Ann"_s, u"Bob"_s, u"Dora"_s })
            desk.written(session, name);
        desk.written(session, u"Emil"_s, model::MailState::Failed);
        desk.written(session, u"Fay"_s, model::MailState::Checking, model::MailKind::Invitation);
        desk.written(session, u"Gus"_s, model::MailState::Missed);
        add<ui::MailsWindow>(u"mails"_s, desk.mailParts(), desk.prompts);
        const auto lines = await(desk.mails.lines()).value();
        add<ui::MailDialog>(u"mail"_s, desk.mails, lines.front());
        services::MailForecast forecast { session, session, {}, true };
        forecast.after.series.front().start += std::chrono::hours(1);
        forecast.after.sequence += 1;
        forecast.plan = desk.read([&](store::Connection &connection) {
            return services::mailsOf(connection, forecast.before, forecast.after, desk.clock.now());
        });
        add<ui::BeforeSendingDialog>(u"before-sending"_s, desk.composer, desk.clock, forecast, false);
    }

    // People with and without an address; questions to those who register.
    void addSharing(const model::Session &session)
    {
        using namespace Qt::StringLiterals;
        desk.publish();
        services::SessionDraft draft { session, services::KeepPassword {} };
        draft.session.wantsRegistration = true;
        draft.session.conferenceCall = model::ConferenceCall::ServiceNumbers;
        draft.session.form.fields = { { u"a"_s, model::FieldKind::Text, u"Company"_s, {}, true },
            { u"b"_s, model::FieldKind::Choice, u"Lunch"_s, { u"Soup"_s, u"Salad"_s }, false } };
        draft.session.form.consent = u"I agree that my data are kept until the end of the training."_s;
        draft.session.cohosts = { { u"kim@example.org"_s, u"Kim Sample"_s } };
        const auto saved = await(desk.sessions.save(draft)).value().session;
        draft.session.revision = saved.revision;
        for (const auto &[first, email, phone] :
            std::initializer_list<std::array<QString, 3>> { { u"Kim"_s, u"kim@example.org"_s, {} },
                { u"Lee"_s, {}, u"+49 171 5550100"_s }, { u"Max"_s, {}, {} } }) {
            model::Registrant person;
            person.session = session.key;
            person.firstName = first;
            person.lastName = u"Sample"_s;
            person.email = email;
            person.phone = phone;
            person.answers = { { u"a"_s, u"ABC Co"_s }, { u"b"_s, u"Soup"_s } };
            QVERIFY(await(desk.registrants.add(person)));
        }
        auto *share = add<ui::ShareDialog>(u"share"_s, desk.sharing, desk.sessions, desk.prompts);
        share->share(session.key);
        auto *invite = share->findChild<QPlainTextEdit *>();
        invite->setPlainText(u"lee@example.org, max@, ann@example.org"_s);
        for (auto *button : share->findChildren<QPushButton *>())
            if (button->text() == ui::ShareDialog::tr("&Invite"))
                button->click();
        add<ui::TellDialog>(u"tell"_s, desk.registrants, desk.sessions, desk.settings, desk.prompts)
            ->tell(session.key, desk.attendees.joinLink(session.reservedId));
        add<ui::RegistrantsDialog>(u"registrants"_s, desk.registrants, desk.sessions, desk.prompts,
            ui::RegistrantExtras { &desk.attendees, &desk.waiting, &desk.settings })
            ->showSession(session.key);
        const auto registered = await(desk.registrants.list(session.key)).value().people;
        auto *person = add<ui::PersonDialog>(u"person"_s, desk.registrants);
        person->edit(registered.front());
        QVERIFY(QTest::qWaitFor([&] { return person->findChild<QComboBox *>() != nullptr; }));
        add<ui::RemindDialog>(u"remind"_s, reminders, desk.registrants, desk.clock)->remind(session.key, {});
        auto *plan = add<ui::RemindersPage>(u"reminders"_s, reminders, desk.clock);
        plan->resize(520, 460);
        plan->show();
        plan->showSession(session);
        auto *form = add<ui::SessionDialog>(
            u"session-registration"_s, desk.sessions, desk.profiles, desk.settings, desk.clock);
        form->edit(draft.session);
        form->resize(form->width(), 900);
        form->findChild<QListWidget *>()->setCurrentRow(1);
        const auto *people = windows[u"registrants"_s]->findChild<QTreeWidget *>();
        const auto *untold = windows[u"tell"_s]->findChild<QTreeWidget *>();
        const auto *planned = plan->findChild<QTreeWidget *>();
        QVERIFY(QTest::qWaitFor([&] {
            return people->topLevelItemCount() == 3 && untold->topLevelItemCount() == 2
                && planned->topLevelItemCount() > 0;
        }));
    }

    // A session that was held twice: registrants who came, who did not, who were entered by hand, and
    // somebody whom nobody matches.
    void addAttendance()
    {
        using namespace Qt::StringLiterals;
        using namespace std::chrono_literals;
        services::SessionDraft draft = desk.draft(u"Course evening"_s);
        draft.session.wantsRegistration = true;
        draft.session.series.front().start -= std::chrono::days(31);
        model::RecurrenceRule rule;
        rule.frequency = model::Frequency::Monthly;
        draft.session.series.front().rule = rule;
        const model::Session session = await(desk.sessions.save(draft)).value().session;
        const base::Instant first
            = base::Instant(std::chrono::sys_days(std::chrono::year(2026) / 10 / 21)) + 8h;
        const base::Instant second = first + std::chrono::days(31) + 1h; // the clocks were set back
        desk.clock.moveTo(second + 3h);
        std::vector<model::RegistrantKey> people;
        for (const auto &[name, email] :
            std::initializer_list<std::array<QString, 2>> { { u"Kim"_s, u"kim@example.org"_s },
                { u"Lee"_s, {} }, { u"Max"_s, u"max@example.org"_s }, { u"Noa"_s, u"noa@example.org"_s } }) {
            model::Registrant person;
            person.session = session.key;
            person.firstName = name;
            person.lastName = u"Sample"_s;
            person.email = email;
            people.push_back(await(desk.registrants.add(person)).value().key);
        }
        desk.write([&](store::Connection &connection) -> base::Result<bool> {
            std::vector<model::Participant> seen;
            for (const auto &[name, from, until] :
                std::initializer_list<std::tuple<QString, std::chrono::minutes, std::chrono::minutes>> {
                    { u"Kim Sample"_s, -2min, 58min }, { u"Max Sample"_s, 5min, 60min },
                    { u"Noa S."_s, 12min, 40min }, { u"iPhone"_s, 20min, 25min } }) {
                model::Participant one;
                one.session = session.key;
                one.start = second;
                one.identity = one.name = name;
                one.stays = { { one.start + from, one.start + until } };
                if (seen.size() < 2) {
                    one.state = model::ParticipantState::Matched;
                    one.registrant = people[seen.size() * 2];
                    one.matched = model::MatchedHow::Address;
                }
                seen.push_back(one);
            }
            return store::AttendanceStore(connection).save(seen).has_value();
        });
        await(
            desk.attendance.mark(session.key, first, { people[0], people[1] }, services::Presence::Present));
        await(desk.attendance.mark(session.key, second, { people[1] }, services::Presence::Present));
        const ui::AttendanceParts parts { desk.attendance, desk.checkIn, desk.sessions, desk.clock,
            desk.prompts };
        for (const auto &[page, name] :
            std::map<int, QString> { { 0, u"people"_s }, { 1, u"review"_s }, { 2, u"report"_s } }) {
            auto *window = add<ui::AttendanceDialog>(u"attendance-"_s + name, parts);
            window->showSession(session.key);
            window->pages()->setCurrentIndex(page);
            QVERIFY(QTest::qWaitFor([window] {
                return window->people()->model().rowCount() == 6
                    && window->review()->participants()->count() == 2
                    && !window->report()->overTime()->chart().isEmpty();
            }));
        }
        auto *person = add<ui::HistoryDialog>(u"attendance-person"_s, parts);
        person->showPerson(u"kim@example.org"_s);
        QVERIFY(QTest::qWaitFor(
            [person] { return person->findChild<QTreeWidget *>()->topLevelItemCount() > 0; }));
        QCoreApplication::processEvents(); // what was read is laid out
    }

    // An account in each state, and something that waits to be sent.
    void addAccounts(const model::Session &session)
    {
        using namespace Qt::StringLiterals;
        model::Account account = desk.zoomAccount();
        desk.initiate(session, account);
        model::Account teams;
        teams.provider = model::ProviderKind::Teams;
        teams.name = u"Alumni office of the Faculty of Economics"_s;
        teams.mode = model::AccountMode::LinkOnly;
        teams = desk.stored(teams, {});
        teams.needsSignIn = true;
        desk.note(teams);
        account.testedAt = desk.clock.now();
        account.userName = u"Dana Reyes"_s;
        desk.note(account);
        const auto dialog = [this](const QString &name) {
            return add<ui::AccountDialog>(name, desk.accounts, desk.prompts);
        };
        dialog(u"account-new"_s)->connectNew();
        auto *edited = dialog(u"account-edit"_s);
        edited->edit(account);
        services::ConnectionReport report { account, {}, {} };
        for (const auto &scope : desk.accounts.guide(account.provider).scopes)
            report.missingScopes << scope.scope + u": "_s + scope.why;
        edited->findChild<ui::ConnectionResult *>()->showReport(report, u"Zoom"_s);
        auto *refused = dialog(u"account-refused"_s);
        refused->edit(account);
        refused->findChild<ui::ConnectionResult *>()->showProblem(
            u"The account is not connected. Zoom does not accept this sign-in. Check what you entered."_s);
        auto *coded = dialog(u"account-code"_s);
        coded->edit(teams);
        coded->findChild<ui::SignInView *>()->showCode(
            { u"WDJB-MJHT"_s, QUrl(u"https://login.microsoftonline.com/common/oauth2/deviceauth"_s),
                desk.clock.now() + std::chrono::minutes(15) });
        add<ui::LetterDialog>(u"account-letter"_s, u"Zoom"_s,
            desk.accounts.letter(account.provider, model::AccountMode::LinkOnly));
        add<ui::OutboxDialog>(u"outbox"_s, desk.outbox, desk.prompts);
    }

    template <typename T, typename... Args>
    T *add(const QString &name, Args &&...args)
    {
        auto window = std::make_unique<T>(std::forward<Args>(args)...);
        T *made = window.get();
        windows[name] = std::move(window);
        return made;
    }

    MailWindowDesk desk;
    services::MailReminders reminders { desk.sessions, desk.database, desk.random, desk.settings,
        desk.clock };
    services::BackupService backup { desk.database };
    services::FeedService feed { desk.sessions, desk.attendees, desk.database, desk.clock };
    std::map<QString, std::unique_ptr<QWidget>> windows;
};

} // namespace support
