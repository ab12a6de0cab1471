#include "store/migrations.h"

#include "store/dialect.h"

namespace store {

namespace {

const char *const statements[] = {
    "ALTER TABLE session ADD COLUMN public_token TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN form TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE session ADD COLUMN uses_devices INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE session ADD COLUMN close_after INTEGER", // minutes
    "UPDATE session SET public_token = $TOKEN$",
    R"(INSERT INTO access_code(code, session_key, valid_from)
    SELECT public_token, key, changed_at FROM session)",
    "CREATE UNIQUE INDEX session_public_token ON session(public_token) WHERE public_token <> ''",
    "ALTER TABLE registrant ADD COLUMN answers TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE registrant ADD COLUMN language TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE registrant ADD COLUMN zone TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE registrant ADD COLUMN link_edition INTEGER NOT NULL DEFAULT 0",
    // NULL until the link is asked for: the store does not know the secret that links are made from.
    "ALTER TABLE registrant ADD COLUMN token_hash TEXT",
    "CREATE UNIQUE INDEX registrant_by_token ON registrant(token_hash)",
    "CREATE INDEX registrant_without_token ON registrant(key) WHERE token_hash IS NULL",
    // due_at: when it may be taken; not_before, or the end of the lease while it is leased.
    R"(CREATE TABLE mail (
    number $ID$,
    key TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    registrant TEXT NOT NULL,
    state INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    created_at $BIG$ NOT NULL,
    not_before $BIG$ NOT NULL,
    due_at $BIG$ NOT NULL,
    lease_until $BIG$,
    attempts INTEGER NOT NULL,
    recurrence_id TEXT,
    address TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT NOT NULL,
    zone TEXT NOT NULL,
    last_error TEXT NOT NULL))",
    "CREATE INDEX mail_of_session ON mail(session_key, number)",
    "CREATE INDEX mail_of_registrant ON mail(registrant, kind, number) WHERE registrant <> ''",
    "CREATE INDEX mail_due ON mail(due_at, number) WHERE state <= 2",
    // What was tried in vain, so that guessing is slow across restarts too. `what`: blinded.
    R"(CREATE TABLE guess (
    what TEXT PRIMARY KEY,
    tries INTEGER NOT NULL,
    first_at $BIG$ NOT NULL,
    last_at $BIG$ NOT NULL)$KEYED$)",
    "CREATE INDEX guess_by_age ON guess(last_at)",
};

} // namespace

MigrationStep attendeeTables(const Dialect &dialect)
{
    MigrationStep step { 3, {} };
    for (const char *statement : statements)
        step.statements << dialect.spoken(statement);
    return step;
}

} // namespace store
