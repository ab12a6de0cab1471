#pragma once

#include <QCoreApplication>

namespace providers {

// The context of Zoom's sentences.
struct ZoomTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Zoom)
};

} // namespace providers
