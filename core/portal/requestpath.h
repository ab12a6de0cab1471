// The first line's address, read strictly: what two programs could read in two ways is refused.
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <tl/expected.hpp>

namespace portal {

struct Target {
    QString path; // as Request::path; a "/" at the end is left out
    QHash<QString, QString> query;
};

// The failure is the HTTP status to answer. Only the origin form (RFC 9112 section 3.2.1) is taken.
tl::expected<Target, int> parseTarget(QByteArrayView target);

} // namespace portal
