#pragma once

#include "base/result.h"
#include "model/mailtemplate.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace store {

class Connection;

// A profile's own words for mails ↔ rows. They go with their profile.
class MailTemplateStore {
public:
    explicit MailTemplateStore(Connection &connection) : m_connection(connection) { }

    base::Result<std::vector<model::MailTemplate>> ofProfile(const model::ProfileKey &profile);
    // Of the first of `languages` that there is one for.
    base::Result<std::optional<model::MailTemplate>> find(
        const model::ProfileKey &profile, model::MailKind kind, const QStringList &languages);
    // Instead of all that there were.
    base::Result<void> replace(
        const model::ProfileKey &profile, const std::vector<model::MailTemplate> &templates);

private:
    base::Result<std::vector<model::MailTemplate>> read(const QString &rest, const QVariantList &values);

    Connection &m_connection;
};

} // namespace store
