#include "store/mailtemplatestore.h"

#include "store/connection.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::Result;
using model::MailKind;
using model::MailTemplate;

namespace store {

Result<std::vector<MailTemplate>> MailTemplateStore::read(const QString &rest, const QVariantList &values)
{
    auto rows
        = m_connection.query(u"SELECT kind, language, subject, body FROM mail_template "_s + rest, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<MailTemplate> templates;
    while (rows->next())
        templates.push_back({ MailKind(rows->number(0)), rows->text(1), rows->text(2), rows->text(3) });
    return templates;
}

Result<std::vector<MailTemplate>> MailTemplateStore::ofProfile(const model::ProfileKey &profile)
{
    return read(u"WHERE profile = ? ORDER BY kind, language"_s, { profile.toString() });
}

Result<std::optional<MailTemplate>> MailTemplateStore::find(
    const model::ProfileKey &profile, MailKind kind, const QStringList &languages)
{
    const auto found = read(u"WHERE profile = ? AND kind = ?"_s, { profile.toString(), int(kind) });
    if (!found)
        return base::passOn(found);
    for (const QString &language : languages) {
        for (const MailTemplate &one : *found) {
            if (one.language.compare(language, Qt::CaseInsensitive) == 0)
                return one;
        }
    }
    return std::optional<MailTemplate>();
}

Result<void> MailTemplateStore::replace(
    const model::ProfileKey &profile, const std::vector<MailTemplate> &templates)
{
    auto erased
        = m_connection.execute(u"DELETE FROM mail_template WHERE profile = ?"_s, { profile.toString() });
    if (!erased)
        return base::passOn(erased);
    for (const MailTemplate &one : templates) {
        auto written = m_connection.execute(
            u"INSERT INTO mail_template(profile, kind, language, subject, body) VALUES (?, ?, ?, ?, ?)"_s,
            { profile.toString(), int(one.kind), notNull(one.language), notNull(one.subject),
                notNull(one.body) });
        if (!written)
            return base::passOn(written);
    }
    m_connection.note(ChangeKind::Profiles);
    return {};
}

} // namespace store
