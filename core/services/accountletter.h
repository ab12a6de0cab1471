// The request to a provider's administrator (REG-18). Pure.
#pragma once

#include "model/account.h"
#include "services/providerwords.h"

#include <QString>
#include <QStringList>

namespace services {

// Plain text in the application's language.
QString accountLetter(const QString &provider, const ConnectionGuide &guide, model::AccountMode mode);

// The scopes that a mode asks for: link only asks for less.
std::vector<GuideScope> scopesFor(const ConnectionGuide &guide, model::AccountMode mode);

// Of these the ones that were not granted, each with what it is for. Empty where the provider did not say
// what it granted.
QStringList missingScopes(const ConnectionGuide &guide, model::AccountMode mode, const QStringList &granted);
// "user:read: says whose account this is"; the scope alone where the guide does not know it.
QString scopeText(const ConnectionGuide &guide, const QString &scope);

} // namespace services
