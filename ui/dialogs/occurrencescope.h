// "This one, this and all later ones, or all?" (APP-07), asked before an occurrence of a series is
// edited or deleted.
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace ui {

class Prompts;

enum class OccurrenceScope : std::uint8_t { ThisOne, ThisAndLater, All };

// `then` is not called when the host thinks better of it.
void askEditScope(Prompts &prompts, QWidget *parent, const QString &topic, const QString &when,
    std::function<void(OccurrenceScope)> then);
void askDeleteScope(Prompts &prompts, QWidget *parent, const QString &topic, const QString &when,
    std::function<void(OccurrenceScope)> then);

} // namespace ui
