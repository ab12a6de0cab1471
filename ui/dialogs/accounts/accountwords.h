// Provider accounts in words: what an account may do, how it signs in, how it stands.
#pragma once

#include "base/result.h"
#include "model/account.h"

#include <QString>

namespace ui {

QString modeText(model::AccountMode mode); // "Create and manage meetings"
QString modeMeaning(model::AccountMode mode, const QString &provider); // one sentence
QString wayText(model::SignInWay way); // "In the browser"
QString wayMeaning(model::SignInWay way, const QString &provider); // one sentence

enum class AccountStanding : std::uint8_t { Connected, NotTested, TestFailed, SignInNeeded, NoConnection };

// `failed`: the last test of this account, in this run of the program, failed.
AccountStanding standingOf(const model::Account &account, bool failed);
QString standingText(AccountStanding standing); // "Connected"; the icon is never alone
QString standingIcon(AccountStanding standing); // of ui/theme.h
bool needsHost(AccountStanding standing);

// `happened` is a whole sentence; the rest is by the error: the provider's own words where it refused.
QString accountErrorText(const QString &happened, const base::Error &error, const QString &provider);

} // namespace ui
