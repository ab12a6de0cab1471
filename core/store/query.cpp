#include "store/query.h"

#include <QVariant>

namespace store {

Query::~Query()
{
    if (m_query)
        m_query->finish();
}

base::Instant Query::instant(int column) const
{
    return base::Instant(std::chrono::seconds(bigNumber(column)));
}

std::optional<base::Instant> Query::maybeInstant(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return instant(column);
}

} // namespace store
