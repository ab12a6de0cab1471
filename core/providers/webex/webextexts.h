#pragma once

#include <QCoreApplication>

namespace providers {

// The context of Webex's sentences.
struct WebexTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Webex)
};

} // namespace providers
