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
        return tl::unexpected<base::Error>(rows.error());
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
        return tl::unexpected<base::Error>(done.error());
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
        return tl::unexpected<base::Error>(done.error());
    auto person = load(key);
    if (!person)
        return tl::unexpected<base::Error>(person.error());
    if (!*person)
        return failure(ErrorKind::NotFound, u"the registrant is gone"_s);
    m_connection.note(ChangeKind::SessionChanged, (*person)->session.toString());
    return std::move(**person);
}

Result<std::vector<Registrant>> RegistrantStore::withOwnLink(const model::SessionKey &session)
{
    return readWhere(u"WHERE session_key = ? AND state = 0 AND join_url <> ''"_s, { session.toString() });
}

} // namespace store
