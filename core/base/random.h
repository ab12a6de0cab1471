#pragma once

#include <QtGlobal>

namespace base {

// Where chance comes from: session IDs, codes, room names, generated passwords. Thread-safe.
class Random {
public:
    virtual ~Random() = default;
    // Uniform in [0, bound); bound > 0.
    virtual quint64 below(quint64 bound) = 0;
};

// The operating system's generator, fit for secrets.
class SystemRandom final : public Random {
public:
    quint64 below(quint64 bound) override;
};

} // namespace base
