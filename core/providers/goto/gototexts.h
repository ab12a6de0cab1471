#pragma once

#include <QCoreApplication>

namespace providers {

// The context of GoTo's sentences.
struct GoToTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::GoTo)
};

} // namespace providers
