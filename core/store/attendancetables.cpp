#include "store/migrations.h"

#include "store/dialect.h"

namespace store {

namespace {

const char *const statements[] = {
    // Whom the provider saw. stays: "from-until from-until", seconds since 1970.
    R"(CREATE TABLE participant (
    key TEXT PRIMARY KEY,
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    start_at $BIG$ NOT NULL,
    identity TEXT NOT NULL,
    state INTEGER NOT NULL,
    registrant TEXT NOT NULL,
    matched INTEGER NOT NULL,
    joins INTEGER NOT NULL,
    untimed INTEGER NOT NULL,
    address TEXT NOT NULL,
    registrant_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    stays TEXT NOT NULL))",
    "CREATE UNIQUE INDEX participant_of_session ON participant(session_key, start_at, identity)",
    "CREATE INDEX participant_of_registrant ON participant(registrant) WHERE registrant <> ''",
    "CREATE INDEX participant_by_address ON participant(address) WHERE address <> ''",
    // The host's word.
    R"(CREATE TABLE attendance_mark (
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    start_at $BIG$ NOT NULL,
    registrant TEXT NOT NULL REFERENCES registrant(key) ON DELETE CASCADE,
    present INTEGER NOT NULL,
    source INTEGER NOT NULL,
    at $BIG$ NOT NULL,
    who TEXT NOT NULL,
    PRIMARY KEY (session_key, start_at, registrant))$KEYED$)",
    "CREATE INDEX attendance_mark_of_registrant ON attendance_mark(registrant)",
    "CREATE INDEX click_of_registrant ON click(registrant) WHERE registrant <> ''",
    // One name can have been confirmed for two people: then it tells nothing.
    R"(CREATE TABLE alias (
    kind INTEGER NOT NULL,
    value TEXT NOT NULL,
    person TEXT NOT NULL,
    PRIMARY KEY (kind, value, person))$KEYED$)",
    R"(CREATE TABLE check_in (
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    start_at $BIG$ NOT NULL,
    end_at $BIG$ NOT NULL,
    state INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    next_at $BIG$,
    fetched_at $BIG$,
    reason TEXT NOT NULL,
    PRIMARY KEY (session_key, start_at))$KEYED$)",
    "CREATE INDEX check_in_due ON check_in(next_at) WHERE state = 0",
};

} // namespace

MigrationStep attendanceTables(const Dialect &dialect)
{
    MigrationStep step { 5, {} };
    for (const char *statement : statements)
        step.statements << dialect.spoken(statement);
    return step;
}

} // namespace store
