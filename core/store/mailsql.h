#pragma once

#include "base/result.h"
#include "model/mail.h"

#include <QVariantList>

#include <vector>

namespace store {

class Connection;

// `rest`: of the SELECT behind its table; `values` are bound.
base::Result<std::vector<model::Mail>> readMails(
    Connection &connection, const QString &rest, const QVariantList &values);

} // namespace store
