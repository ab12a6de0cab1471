// Every window of ours with something in it, for tests that look at all of them.
#pragma once

#include "services/backupservice.h"
#include "support/sharedesk.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accounts/accountdialog.h"
#include "ui/dialogs/accounts/connectionresult.h"
#include "ui/dialogs/accounts/letterdialog.h"
#include "ui/dialogs/accounts/signinview.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/invitationpreview.h"
#include "ui/dialogs/namedialog.h"
#include "ui/dialogs/outboxdialog.h"
#include "ui/dialogs/meetings/registrantsdialog.h"
#include "ui/dialogs/qrwindow.h"
#include "ui/dialogs/reminddialog.h"
#include "ui/dialogs/sessiondialog.h"
#include "ui/dialogs/settings/profiledialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/share/sharedialog.h"
#include "ui/dialogs/share/telldialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/widgets/accountlist.h"
#include "ui/widgets/accountpanel.h"
#include "ui/widgets/reminderspage.h"

#include <QFile>
#include <QListWidget>
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
        hooks.pages = &desk.pages;
        hooks.checkPublicUrl = [](const QUrl &) { return base::ready<bool>(true); };
        hooks.dataLocation = [this] { return desk.folder.filePath(u"meetwright.db"_s); };
        for (const auto &[name, page] : std::map<QString, ui::SettingsPage> {
                 { u"general"_s, ui::SettingsPage::General }, { u"profiles"_s, ui::SettingsPage::Profiles },
                 { u"invitation"_s, ui::SettingsPage::Invitation },
                 { u"numbers"_s, ui::SettingsPage::Numbers }, { u"meetings"_s, ui::SettingsPage::Meetings },
                 { u"pages"_s, ui::SettingsPage::Pages }, { u"data"_s, ui::SettingsPage::Data } })
            add<ui::SettingsDialog>(u"settings-"_s + name, desk.settings, desk.profiles, backup, hooks)
                ->showPage(page);
        add<ui::ProfileDialog>(u"profile"_s, desk.settings, trainings, nullptr);
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
        addAccounts(other);
        for (const auto &[name, window] : windows)
            window->show();
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

    ShareDesk desk;
    services::MailReminders reminders { desk.sessions, desk.database, desk.random, desk.settings,
        desk.clock };
    services::BackupService backup { desk.database };
    std::map<QString, std::unique_ptr<QWidget>> windows;
};

} // namespace support
