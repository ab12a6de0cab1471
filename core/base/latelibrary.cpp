#include "base/latelibrary.h"

#include "base/logging.h"

#include <QLibrary>

#include <algorithm>

namespace base {

bool loadLate(std::initializer_list<LateName> names, std::initializer_list<LateFunction> functions)
{
    for (const LateName &name : names) {
        QLibrary library(QString::fromLatin1(name.name), QString::fromLatin1(name.version));
        if (!library.load())
            continue;
        return std::all_of(functions.begin(), functions.end(), [&library](const LateFunction &function) {
            const QFunctionPointer found = library.resolve(function.name);
            if (found)
                function.found(found);
            else
                qCWarning(logBase) << library.fileName() << "lacks" << function.name;
            return found != nullptr;
        });
    }
    return false;
}

} // namespace base
