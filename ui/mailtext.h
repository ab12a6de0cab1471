// What is said of e-mails: one word or sentence each, for lists, windows and messages.
#pragma once

#include "base/result.h"
#include "services/mailplan.h"

#include <QString>

namespace ui {

QString mailLanguageText(const QString &language); // BCP 47, in itself: "Deutsch"; empty: the application's
QString mailZoneText(const QByteArray &zone); // "Europe/Berlin"; empty: the session's
QString personText(const QString &name, const QString &address); // "Ann Miller <ann@example.org>"
QString untoldText(services::Untold::Why why); // "Nothing: …"

// As refusalText(), in words of e-mail.
QString mailErrorText(const QString &happened, const base::Error &error);

} // namespace ui
