#include "store/migrations.h"

#include "store/dialect.h"

namespace store {

namespace {

// What lists show of a session's meetings and registrants stands in its row, so that no list joins. Kept by
// MeetingStore and RegistrantStore. meeting_attention: bits of MeetingAttention in sessionrows.h.
const char *const statements[] = {
    "ALTER TABLE session ADD COLUMN wants_registration INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN is_public INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE session ADD COLUMN meeting_state INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN meeting_linked INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN meeting_attention INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN meeting_fetched_at $BIG$",
    "ALTER TABLE session ADD COLUMN registrants INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE session ADD COLUMN meeting_reason TEXT NOT NULL DEFAULT ''",
    "DROP INDEX session_attention",
    R"(CREATE INDEX session_attention ON session(next_start, id)
    WHERE trashed_at IS NULL AND next_start IS NOT NULL AND attention + meeting_attention <> 0)",
    R"(CREATE INDEX session_undated_attention ON session(created_at, id)
    WHERE trashed_at IS NULL AND next_start IS NULL AND last_start IS NULL AND meeting_attention <> 0)",
    R"(CREATE TABLE cohost (
    session_id $BIG$ NOT NULL REFERENCES session(id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (session_id, position))$KEYED$)",
    R"(CREATE TABLE account (
    key TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    provider INTEGER NOT NULL,
    name TEXT NOT NULL,
    mode INTEGER NOT NULL,
    sign_in INTEGER NOT NULL,
    settings TEXT NOT NULL,
    meetings_at_once INTEGER NOT NULL,
    user_id TEXT NOT NULL,
    user_name TEXT NOT NULL,
    user_email TEXT NOT NULL,
    scopes TEXT NOT NULL,
    needs_sign_in INTEGER NOT NULL,
    tested_at $BIG$))",
    R"(CREATE TABLE meeting (
    id $ID$,
    key TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    recurrence_id TEXT,
    account TEXT NOT NULL,
    provider INTEGER NOT NULL,
    repeat_choice INTEGER NOT NULL,
    linked INTEGER NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    initiated_by TEXT NOT NULL,
    initiated_at $BIG$,
    form INTEGER NOT NULL,
    ref_id TEXT NOT NULL,
    ref_second TEXT NOT NULL,
    join_url TEXT NOT NULL,
    fetched_at $BIG$,
    gone_there INTEGER NOT NULL,
    agreed TEXT NOT NULL,
    theirs TEXT))",
    "CREATE INDEX meeting_of_session ON meeting(session_key, id)",
    "CREATE INDEX meeting_of_account ON meeting(account, id)",
    "CREATE INDEX meeting_by_ref ON meeting(ref_id, provider)",
    // address: normalised, NULL where there is none. words, sort_name: for searching and sorting. sync,
    // sync_reason: what registrant_sync comes to, so that no list joins.
    R"(CREATE TABLE registrant (
    key TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    address TEXT,
    state INTEGER NOT NULL,
    source INTEGER NOT NULL,
    sync INTEGER NOT NULL,
    created_at $BIG$ NOT NULL,
    changed_at $BIG$ NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    words TEXT NOT NULL,
    sync_reason TEXT NOT NULL))",
    "CREATE UNIQUE INDEX registrant_address ON registrant(session_key, address)",
    "CREATE INDEX registrant_by_name ON registrant(session_key, sort_name, key)",
    "CREATE INDEX registrant_active ON registrant(session_key) WHERE state = 0",
    R"(CREATE TABLE registrant_sync (
    registrant TEXT NOT NULL REFERENCES registrant(key) ON DELETE CASCADE,
    meeting TEXT NOT NULL REFERENCES meeting(key) ON DELETE CASCADE,
    sync INTEGER NOT NULL,
    reason TEXT NOT NULL,
    provider_id TEXT NOT NULL,
    join_url TEXT NOT NULL,
    PRIMARY KEY (registrant, meeting))$KEYED$)",
    "CREATE INDEX registrant_sync_of_meeting ON registrant_sync(meeting, provider_id)",
    // due_at: when lease() may take it; not_before, or lease_until while it is leased.
    R"(CREATE TABLE outbox (
    number $ID$,
    key TEXT NOT NULL UNIQUE,
    kind INTEGER NOT NULL,
    session_key TEXT NOT NULL REFERENCES session(key) ON DELETE CASCADE,
    meeting_key TEXT NOT NULL,
    account TEXT NOT NULL,
    registrant TEXT NOT NULL,
    state INTEGER NOT NULL,
    created_at $BIG$ NOT NULL,
    not_before $BIG$ NOT NULL,
    due_at $BIG$ NOT NULL,
    attempts INTEGER NOT NULL,
    lease_until $BIG$,
    last_error TEXT NOT NULL,
    payload TEXT NOT NULL))",
    "CREATE INDEX outbox_due ON outbox(due_at, number) WHERE state <= 2",
    "CREATE INDEX outbox_unsettled ON outbox(meeting_key, number) WHERE state <> 3 AND state <> 5",
    R"(CREATE INDEX outbox_of_meeting ON outbox(meeting_key, number)
       WHERE kind NOT BETWEEN 5 AND 7 AND state <> 3 AND state <> 5)",
    R"(CREATE INDEX outbox_of_person ON outbox(meeting_key, registrant, number)
       WHERE kind BETWEEN 5 AND 7 AND state <> 3 AND state <> 5)",
    "CREATE INDEX outbox_of_session ON outbox(session_key, number)",
    "CREATE INDEX outbox_settled ON outbox(due_at) WHERE state = 3 OR state = 5",
    // One day each, counted in days since 1970 UTC: the next day begins at nothing.
    R"(CREATE TABLE budget (
    account TEXT NOT NULL,
    name TEXT NOT NULL,
    day INTEGER NOT NULL,
    spent INTEGER NOT NULL,
    PRIMARY KEY (account, name))$KEYED$)",
};

} // namespace

MigrationStep providerTables(const Dialect &dialect)
{
    MigrationStep step { 2, {} };
    for (const char *statement : statements)
        step.statements << dialect.spoken(statement);
    return step;
}

} // namespace store
