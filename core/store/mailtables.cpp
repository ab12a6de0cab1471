#include "store/migrations.h"

#include "store/dialect.h"

namespace store {

namespace {

const char *const statements[] = {
    "ALTER TABLE session ADD COLUMN owner TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN mail_reminders TEXT NOT NULL DEFAULT ''",
    "CREATE INDEX session_mail_reminders ON session(mail_reminders) WHERE trashed_at IS NULL",
    "ALTER TABLE profile ADD COLUMN mail_reminders TEXT NOT NULL DEFAULT 'h1440 a120 a30'",
    "ALTER TABLE profile ADD COLUMN header_colour TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE profile ADD COLUMN logo TEXT NOT NULL DEFAULT ''", // base64
    "ALTER TABLE profile ADD COLUMN reply_to TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE mail ADD COLUMN start_at $BIG$",
    "ALTER TABLE mail ADD COLUMN lead INTEGER NOT NULL DEFAULT 0", // minutes
    "ALTER TABLE mail ADD COLUMN note TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE mail ADD COLUMN once TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE mail ADD COLUMN needed_by $BIG$ NOT NULL DEFAULT 0",
    "ALTER TABLE mail ADD COLUMN sent_at $BIG$",
    "UPDATE mail SET needed_by = created_at",
    "CREATE UNIQUE INDEX mail_once ON mail(once) WHERE once <> ''",
    "DROP INDEX mail_due",
    // In order of urgency; what is not due yet is few.
    "CREATE INDEX mail_urgent ON mail(needed_by, number, due_at) WHERE state <= 1",
    "CREATE INDEX mail_due ON mail(due_at) WHERE state <= 1",
    // What the host has to look at.
    "CREATE INDEX mail_unsettled ON mail(state, number) WHERE state IN (2, 4, 6)",
    // What an occurrence's attendees were reminded of.
    "CREATE INDEX mail_of_start ON mail(session_key, start_at) WHERE start_at IS NOT NULL",
    // A profile's own words for a kind of mail; without a row the built-in ones.
    R"(CREATE TABLE mail_template (
    profile TEXT NOT NULL REFERENCES profile(key) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (profile, kind, language))$KEYED$)",
    // Personal links that were followed (REG-12). start_at: of the occurrence it was for. counted: 0 for
    // what looks like a scanner.
    R"(CREATE TABLE click (
    id $ID$,
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    registrant TEXT NOT NULL,
    start_at $BIG$ NOT NULL,
    at $BIG$ NOT NULL,
    counted INTEGER NOT NULL))",
    "CREATE INDEX click_of_session ON click(session_key, start_at, registrant)",
    // Who waits at the pages of which program: one row for a room, however many are in it.
    R"(CREATE TABLE waiting_room (
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    program TEXT NOT NULL,
    people INTEGER NOT NULL,
    beat_at $BIG$ NOT NULL,
    first_people TEXT NOT NULL,
    PRIMARY KEY (session_key, program))$KEYED$)",
};

} // namespace

MigrationStep mailTables(const Dialect &dialect)
{
    MigrationStep step { 4, {} };
    for (const char *statement : statements)
        step.statements << dialect.spoken(statement);
    return step;
}

} // namespace store
