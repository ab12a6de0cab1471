#include "store/typedsearch.h"

#include "store/connection.h"
#include "store/searchtext.h"

namespace store {

namespace {

constexpr int fewMatches = 1000;

} // namespace

base::Result<TypedSearch> weighedSearch(Connection &connection, const QString &typed)
{
    TypedSearch search { typedWords(typed), false };
    if (search.words.isEmpty() || !connection.dialect().isSqlite())
        return search; // PostgreSQL weighs by itself
    const SearchCondition matches = connection.dialect().countMatches(search.words);
    const auto number = connection.value(matches.sql, matches.values + QVariantList { fewMatches });
    if (!number)
        return base::passOn(number);
    search.rare = number->toInt() < fewMatches;
    return search;
}

} // namespace store
