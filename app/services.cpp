#include "app/services.h"

#include "secrets/keychainstore.h"

namespace app {

namespace {

store::DatabaseSettings databaseIn(const ProfileFolder &folder)
{
    store::DatabaseSettings settings;
    settings.file = folder.databaseFile();
    return settings;
}

std::unique_ptr<secrets::SecretStore> keychainUnless(std::unique_ptr<secrets::SecretStore> other)
{
    if (other)
        return other;
    return std::make_unique<secrets::KeychainStore>(secrets::KeychainStore::Options {});
}

} // namespace

Services::Services(const ProfileFolder &folder, Replacements replacements)
    : m_clock(replacements.clock ? replacements.clock : &m_systemClock),
      settings(replacements.settings ? *replacements.settings
              : folder.standard      ? settings::Files::standard()
                                     : settings::Files::in(folder.data)),
      database(replacements.database.value_or(databaseIn(folder))),
      secrets(keychainUnless(std::move(replacements.secrets))),
      opener(desktop::makeLinkOpener()),
      mailClient(desktop::makeMailClient()),
      sessions(database, *secrets, settings, *m_clock, random),
      profiles(database),
      providerDesk(*secrets, *m_clock, random, { .routes = replacements.routes }),
      meetings(sessions, database, *secrets, providerDesk, *m_clock, random),
      outbox(database, *secrets, providerDesk, *m_clock, random),
      starts(sessions, *opener, settings, *m_clock, &meetings),
      invites(sessions, profiles, *mailClient, settings, *m_clock, folder.draftFolder()),
      calendars(sessions, database, *m_clock, random),
      backups(database),
      accounts(database, *secrets, providerDesk, *opener, *m_clock, random),
      registrants(sessions, database, providerDesk, *m_clock),
      ready(meetings, registrants, database, *m_clock, random),
      attendance(sessions, database, settings, *m_clock, random),
      checkIn(sessions, database, providerDesk, settings, *m_clock, random),
      attendees(sessions, database, *secrets, settings, *m_clock, random),
      waiting(*m_clock),
      sharedWaiting(waiting, database, *m_clock),
      sharing(sessions, attendees, database, *m_clock, random),
      feed(sessions, attendees, database, *m_clock),
      mailComposer(sessions, attendees, database, settings, *m_clock),
      mailAccounts(settings, *secrets, database, providerDesk, *m_clock),
      mails(database, mailComposer, mailAccounts, *m_clock, random, {}),
      mailReminders(sessions, database, random, settings, *m_clock),
      readyWatch(ready, sessions, *m_clock)
{
    if (replacements.post)
        mailAccounts.rehearse(*replacements.post);
    attendees.setSendsMail([this] { return mails.canSend(); });
    mailReminders.setCanSend([this] { return mails.canSend(); });
}

Services::~Services() = default;

} // namespace app
