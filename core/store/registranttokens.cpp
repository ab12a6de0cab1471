// Personal links of registrants, as hashes.
#include "store/connection.h"
#include "store/registrantstore.h"
#include "store/sessionrows.h"
#include "store/timetext.h"

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::Registrant;
using model::RegistrantKey;

namespace store {

Result<std::vector<RegistrantStore::Untold>> RegistrantStore::withoutTokenHash(int limit)
{
    auto rows = m_connection.query(
        u"SELECT key, link_edition FROM registrant WHERE token_hash IS NULL LIMIT ?"_s, { limit });
    if (!rows)
        return base::passOn(rows);
    std::vector<Untold> people;
    while (rows->next())
        people.push_back({ rows->key<RegistrantKey>(0), rows->number(1) });
    return people;
}

Result<void> RegistrantStore::setTokenHash(const RegistrantKey &key, const QString &hash)
{
    auto done = m_connection.execute(
        u"UPDATE registrant SET token_hash = ? WHERE key = ?"_s, { hash, key.toString() });
    if (!done)
        return base::passOn(done);
    return {};
}

Result<int> RegistrantStore::forgetTokenHashes()
{
    return m_connection.execute(u"UPDATE registrant SET token_hash = NULL WHERE token_hash IS NOT NULL"_s);
}

Result<Registrant> RegistrantStore::renewLink(const RegistrantKey &key, base::Instant now)
{
    auto done = m_connection.execute(
        u"UPDATE registrant SET link_edition = link_edition + 1, token_hash = NULL, changed_at = ?"
        " WHERE key = ?"_s,
        { qint64(seconds(now)), key.toString() });
    if (!done)
        return base::passOn(done);
    auto person = load(key);
    if (!person)
        return base::passOn(person);
    if (!*person)
        return failure(ErrorKind::NotFound, u"the registrant is gone"_s);
    m_connection.note(ChangeKind::SessionChanged, (*person)->session.toString());
    return std::move(**person);
}

} // namespace store
