#include "base/random.h"

#include <QRandomGenerator>

#include <limits>

namespace base {

quint64 SystemRandom::below(quint64 bound)
{
    Q_ASSERT(bound > 0);
    // Values past the last whole multiple of bound would favour the low results: draw again.
    const quint64 last = std::numeric_limits<quint64>::max() - std::numeric_limits<quint64>::max() % bound;
    for (;;) {
        const quint64 value = QRandomGenerator::system()->generate64();
        if (value < last)
            return value % bound;
    }
}

} // namespace base
