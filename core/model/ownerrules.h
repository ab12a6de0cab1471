// Who may do what with a session (SHA-01, SHA-06): plain functions, asked by the window, the tray and the
// command line alike. They keep colleagues on one database from each other's padlocks; they are no defence
// against somebody who writes into that database.
#pragma once

#include "model/session.h"

#include <QStringList>

namespace model {

enum class Deed : std::uint8_t {
    Start, // also end
    Edit,
    OpenOrClose, // the padlock, and when it closes by itself
    Delete, // also restoring, and deleting for ever
    RemoveCohost,
};

// `addresses`: normalised, of the person who acts; empty: none was entered. Without them, and for a session
// without an owner, whoever has the database may do everything.
bool isOwner(const Session &session, const QStringList &addresses);
bool isCohost(const Session &session, const QStringList &addresses);
bool may(Deed deed, const Session &session, const QStringList &addresses);

} // namespace model
