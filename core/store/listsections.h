// A list is one or more sections, each the walk along one index.
#pragma once

#include "model/sessionrow.h"

#include <QString>
#include <QVariantList>

#include <optional>
#include <vector>

namespace store {

struct Section {
    QString where;
    QVariantList values;
    QString order; // a column that is never NULL inside `where`
    bool newestFirst = false;
};

// All filters but Today, whose rows are occurrences.
std::vector<Section> sectionsOf(model::ListFilter filter, base::Instant now);

// Where the next page begins: SessionPage::next as values.
struct PagePlace {
    int section = 0;
    qint64 order = 0;
    qint64 id = 0;
};
QString placeText(const PagePlace &place);
std::optional<PagePlace> placeFromText(const QString &text);

} // namespace store
