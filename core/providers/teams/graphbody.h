// An event's body at Graph holds two things: the host's text, and below it what Teams wrote there ("the
// meeting blob"). Removing the latter turns the online meeting off
// (learn.microsoft.com/graph/api/event-update), so a new text is put in front of it.
#pragma once

#include <QString>

namespace providers {

// The host's text of a body, plain.
QString hostTextOf(const QString &body, bool isHtml);
// `html` with another text of the host's.
QString withHostText(const QString &html, const QString &text);

} // namespace providers
