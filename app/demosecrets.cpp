#include "app/demosecrets.h"

namespace app {

base::Async<QString> DemoSecrets::read(const QString &key)
{
    const auto value = m_values.constFind(key);
    if (value == m_values.constEnd())
        return base::ready<QString>(
            base::failure(base::ErrorKind::NotFound, QStringLiteral("no such secret")));
    return base::ready<QString>(*value);
}

base::Async<bool> DemoSecrets::write(const QString &key, const QString &value)
{
    m_values.insert(key, value);
    return base::ready<bool>(true);
}

base::Async<bool> DemoSecrets::erase(const QString &key)
{
    return base::ready<bool>(m_values.remove(key) > 0);
}

} // namespace app
