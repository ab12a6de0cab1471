// Sessions ↔ rows: no queries of lists, no rules, only columns.
#pragma once

#include "base/result.h"
#include "model/session.h"
#include "model/sessionrow.h"
#include "store/occurrenceindex.h"
#include "store/query.h"

#include <QVariantList>

#include <vector>

namespace store {

class Connection;

struct StoredSession {
    qint64 id = 0;
    model::Session session;
    model::SessionRow shown; // only what readMeetingColumns() reads
};

// Columns that never change after insert, and those that do, in the order of the values.
const QStringList &fixedColumns();
const QStringList &changingColumns();
QVariantList fixedValues(const model::Session &session);
QVariantList changingValues(
    const model::Session &session, const ShownDates &dates, const IndexedStretch &stretch);
const QStringList &shownDateColumns();
QVariantList shownDateValues(const ShownDates &dates);

// Sessions with their series and overrides: `rest` follows "FROM session s".
base::Result<std::vector<StoredSession>> readSessions(
    Connection &connection, const QString &rest, const QVariantList &values);
base::Result<void> writeParts(
    Connection &connection, qint64 sessionId, const model::Session &session, bool replacing);

// Bits of session.attention.
enum Attention { LinkMissing = 1, TopicMissing = 2, LocationMissing = 4 };
int attentionOf(const model::Session &session);

} // namespace store
