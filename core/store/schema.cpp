#include "store/migrations.h"

#include "store/dialect.h"

using namespace Qt::StringLiterals;

namespace store {

namespace {

// $ID$ a primary key the database makes, $BIG$ a 64-bit number, $KEYED$ the table is its primary
// key. Instants are seconds since 1970 in UTC, wall times ISO text, flags 0 or 1, durations
// minutes. The columns that lists read stand first, long text last.
const char *const sessionTable = R"(CREATE TABLE session (
    id $ID$,
    key TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    reserved_id $BIG$ NOT NULL UNIQUE,
    trashed_at $BIG$,
    running_since $BIG$,
    created_at $BIG$ NOT NULL,
    changed_at $BIG$ NOT NULL,
    next_start $BIG$,
    next_end $BIG$,
    last_start $BIG$,
    last_end $BIG$,
    first_start $BIG$,
    ends_at $BIG$,
    indexed_from $BIG$ NOT NULL,
    indexed_until $BIG$ NOT NULL,
    shown_recurrence TEXT,
    shown_topic TEXT,
    zone TEXT NOT NULL,
    repeats INTEGER NOT NULL,
    attention INTEGER NOT NULL,
    provider INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    has_password INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    password_in_invitation INTEGER NOT NULL,
    conference_call INTEGER NOT NULL,
    start_policy INTEGER NOT NULL,
    topic TEXT NOT NULL,
    host TEXT NOT NULL,
    recurrence_text TEXT NOT NULL,
    join_code TEXT NOT NULL UNIQUE,
    calendar_uid TEXT NOT NULL UNIQUE,
    server TEXT NOT NULL,
    room TEXT NOT NULL,
    external_id TEXT NOT NULL,
    join_url TEXT NOT NULL,
    notify_before TEXT NOT NULL,
    profile TEXT NOT NULL,
    invitation_language TEXT NOT NULL,
    location TEXT NOT NULL,
    conference_call_text TEXT NOT NULL,
    description TEXT NOT NULL))";

// Partial indexes, one per list: each page is a walk along the beginning of one of them.
const char *const sessionIndexes[] = {
    "CREATE INDEX session_upcoming ON session(next_start, id, next_end, repeats)"
    " WHERE trashed_at IS NULL AND next_start IS NOT NULL",
    "CREATE INDEX session_over ON session(last_start, id)"
    " WHERE trashed_at IS NULL AND next_start IS NULL AND last_start IS NOT NULL",
    "CREATE INDEX session_undated ON session(created_at, id)"
    " WHERE trashed_at IS NULL AND next_start IS NULL AND last_start IS NULL",
    "CREATE INDEX session_trash ON session(trashed_at, id) WHERE trashed_at IS NOT NULL",
    "CREATE INDEX session_notify ON session(notify_before) WHERE trashed_at IS NULL",
    "CREATE INDEX session_running ON session(running_since, id) WHERE running_since IS NOT NULL",
    "CREATE INDEX session_attention ON session(next_start, id)"
    " WHERE trashed_at IS NULL AND next_start IS NOT NULL AND attention <> 0",
    "CREATE INDEX session_next_end ON session(next_end)"
    " WHERE trashed_at IS NULL AND next_end IS NOT NULL",
    "CREATE INDEX session_indexed_until ON session(indexed_until)"
    " WHERE trashed_at IS NULL AND repeats = 1",
    "CREATE INDEX session_indexed_from ON session(indexed_from)"
    " WHERE trashed_at IS NULL AND repeats = 1",
};

const char *const otherTables[] = {
    R"(CREATE TABLE session_series (
    session_id $BIG$ NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    start_wall TEXT NOT NULL,
    zone TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    rule TEXT NOT NULL,
    extra_starts TEXT NOT NULL,
    excluded_starts TEXT NOT NULL,
    takes_over_at TEXT,
    PRIMARY KEY (session_id, part))$KEYED$)",
    R"(CREATE TABLE occurrence_override (
    session_id $BIG$ NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    recurrence_id TEXT NOT NULL,
    cancelled INTEGER NOT NULL,
    start_wall TEXT,
    minutes INTEGER,
    topic TEXT,
    description TEXT,
    PRIMARY KEY (session_id, position))$KEYED$)",
    // The occurrences of every session inside the part of time that indexed_from and indexed_until
    // of the session name. The topic and zone only where they are not the session's.
    R"(CREATE TABLE occurrence_index (
    start_at $BIG$ NOT NULL,
    session_id $BIG$ NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    recurrence_id TEXT NOT NULL,
    end_at $BIG$ NOT NULL,
    lasts_long INTEGER NOT NULL,
    topic TEXT,
    zone TEXT,
    PRIMARY KEY (start_at, session_id, recurrence_id))$KEYED$)",
    "CREATE INDEX occurrence_of_session ON occurrence_index(session_id)",
    "CREATE INDEX occurrence_long ON occurrence_index(end_at) WHERE lasts_long = 1",
    // Every session ID ever given out; rows are never removed.
    // session_key is empty while
    // it is only reserved in advance, and stays when the session is gone.
    R"(CREATE TABLE reserved_id (
    number $BIG$ PRIMARY KEY,
    reserved_at $BIG$ NOT NULL,
    session_key TEXT))",
    R"(CREATE TABLE access_code (
    code TEXT PRIMARY KEY,
    session_key TEXT NOT NULL,
    valid_from $BIG$ NOT NULL,
    valid_until $BIG$)$KEYED$)",
    "CREATE INDEX access_code_session ON access_code(session_key)",
    R"(CREATE TABLE history (
    id $ID$,
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    at $BIG$ NOT NULL,
    who TEXT NOT NULL,
    event INTEGER NOT NULL,
    detail TEXT NOT NULL))",
    "CREATE INDEX history_of_session ON history(session_key, id)",
    R"(CREATE TABLE profile (
    key TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    is_default INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    provider INTEGER NOT NULL,
    server TEXT NOT NULL,
    room TEXT NOT NULL,
    external_id TEXT NOT NULL,
    join_url TEXT NOT NULL,
    password_policy INTEGER NOT NULL,
    conference_call INTEGER NOT NULL,
    conference_call_text TEXT NOT NULL,
    notify_before TEXT NOT NULL,
    start_policy INTEGER NOT NULL,
    invitation_text TEXT NOT NULL,
    invitation_language TEXT NOT NULL))",
    "CREATE UNIQUE INDEX profile_one_default ON profile(is_default) WHERE is_default = 1",
    "CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)$KEYED$",
    // What was changed last, for the other programs on this database; old rows are trimmed.
    R"(CREATE TABLE change_log (
    seq $ID$,
    kind INTEGER NOT NULL,
    session_key TEXT NOT NULL,
    writer TEXT NOT NULL))",
};

MigrationStep firstStep(const Dialect &dialect)
{
    MigrationStep step { 1, { dialect.spoken(sessionTable) } };
    for (const char *statement : sessionIndexes)
        step.statements << dialect.spoken(statement);
    for (const char *statement : otherTables)
        step.statements << dialect.spoken(statement);
    step.statements << dialect.createSearch();
    return step;
}

} // namespace

std::vector<MigrationStep> migrationSteps(const Dialect &dialect)
{
    return { firstStep(dialect), providerTables(dialect), attendeeTables(dialect), mailTables(dialect),
        attendanceTables(dialect) };
}

int latestVersion()
{
    return 5;
}

} // namespace store
