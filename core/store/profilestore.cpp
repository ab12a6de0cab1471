#include "store/profilestore.h"

#include "store/connection.h"
#include "store/timetext.h"

#include <QUrl>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;
using model::Profile;
using model::ProfileKey;

namespace store {

namespace {

const QStringList &columns()
{
    static const QStringList names { u"key"_s, u"revision"_s, u"name"_s, u"is_default"_s, u"minutes"_s,
        u"provider"_s, u"server"_s, u"room"_s, u"external_id"_s, u"join_url"_s, u"password_policy"_s,
        u"conference_call"_s, u"conference_call_text"_s, u"notify_before"_s, u"start_policy"_s,
        u"invitation_text"_s, u"invitation_language"_s, u"mail_reminders"_s, u"header_colour"_s, u"logo"_s,
        u"reply_to"_s };
    return names;
}

QVariantList valuesOf(const Profile &profile)
{
    return { profile.key.toString(), profile.revision, notNull(profile.name), int(profile.isDefault),
        int(profile.duration.count()), int(profile.place.provider),
        notNull(profile.place.server.toString(QUrl::FullyEncoded)), notNull(profile.place.room),
        notNull(profile.place.externalId), notNull(profile.place.joinUrl.toString(QUrl::FullyEncoded)),
        int(profile.passwordPolicy), int(profile.conferenceCall), notNull(profile.conferenceCallText),
        minutesListText(profile.notifyHostBefore), int(profile.startPolicy), notNull(profile.invitationText),
        notNull(profile.invitationLanguage), model::remindersText(profile.mailReminders),
        notNull(profile.headerColour), notNull(QString::fromLatin1(profile.logo.toBase64())),
        notNull(profile.replyTo) };
}

Profile profileOf(const Query &row)
{
    Profile profile;
    int c = 0;
    profile.key = row.key<ProfileKey>(c++);
    profile.revision = row.number(c++);
    profile.name = row.text(c++);
    profile.isDefault = row.flag(c++);
    profile.duration = std::chrono::minutes(row.number(c++));
    profile.place.provider = model::ProviderKind(row.number(c++));
    profile.place.server = QUrl(row.text(c++));
    profile.place.room = row.text(c++);
    profile.place.externalId = row.text(c++);
    profile.place.joinUrl = QUrl(row.text(c++));
    profile.passwordPolicy = model::PasswordPolicy(row.number(c++));
    profile.conferenceCall = model::ConferenceCall(row.number(c++));
    profile.conferenceCallText = row.text(c++);
    profile.notifyHostBefore = minutesListFromText(row.text(c++));
    profile.startPolicy = model::StartPolicy(row.number(c++));
    profile.invitationText = row.text(c++);
    profile.invitationLanguage = row.text(c++);
    profile.mailReminders = model::remindersFromText(row.text(c++));
    profile.headerColour = row.text(c++);
    profile.logo = QByteArray::fromBase64(row.text(c++).toLatin1());
    profile.replyTo = row.text(c++);
    return profile;
}

Result<std::vector<Profile>> readProfiles(
    Connection &connection, const QString &rest, const QVariantList &values)
{
    auto rows = connection.query(u"SELECT "_s + columns().join(u", "_s) + u" FROM profile "_s + rest, values);
    if (!rows)
        return base::passOn(rows);
    std::vector<Profile> profiles;
    while (rows->next())
        profiles.push_back(profileOf(*rows));
    return profiles;
}

} // namespace

Result<std::vector<Profile>> ProfileStore::list()
{
    return readProfiles(m_connection, u"ORDER BY is_default DESC, name, key"_s, {});
}

Result<std::optional<Profile>> ProfileStore::load(const ProfileKey &key)
{
    auto found = readProfiles(m_connection, u"WHERE key = ?"_s, { key.toString() });
    if (!found)
        return base::passOn(found);
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<Profile> ProfileStore::save(Profile profile)
{
    const bool isNew = profile.revision == 0;
    if (profile.key.isNull())
        profile.key = ProfileKey::make();
    const auto others = m_connection.value(
        u"SELECT count(*) FROM profile WHERE is_default = 1 AND key <> ?"_s, { profile.key.toString() });
    if (!others)
        return base::passOn(others);
    if (others->toInt() == 0)
        profile.isDefault = true;
    if (profile.isDefault) {
        auto given = m_connection.execute(u"UPDATE profile SET is_default = 0 WHERE is_default = 1"_s);
        if (!given)
            return base::passOn(given);
    }
    const int expected = profile.revision++;
    auto written = isNew ? m_connection.execute(u"INSERT INTO profile("_s + columns().join(u", "_s)
                           + u") VALUES (?"_s + u", ?"_s.repeated(columns().size() - 1) + u')',
                       valuesOf(profile))
                         : m_connection.execute(u"UPDATE profile SET "_s + columns().join(u" = ?, "_s)
                                 + u" = ? WHERE key = ? AND revision = ?"_s,
                             valuesOf(profile) + QVariantList { profile.key.toString(), expected });
    if (!written)
        return base::passOn(written);
    if (*written == 0)
        return failure(ErrorKind::Conflict, u"the profile was changed or removed meanwhile"_s);
    m_connection.note(ChangeKind::Profiles);
    return profile;
}

Result<void> ProfileStore::remove(const ProfileKey &key)
{
    auto profiles = list();
    if (!profiles)
        return base::passOn(profiles);
    const auto gone = std::find_if(
        profiles->begin(), profiles->end(), [&key](const Profile &profile) { return profile.key == key; });
    if (gone == profiles->end())
        return failure(ErrorKind::NotFound, u"the profile is gone"_s);
    if (profiles->size() == 1)
        return failure(ErrorKind::Invalid, u"the last profile cannot be removed"_s);
    auto removed = m_connection.execute(u"DELETE FROM profile WHERE key = ?"_s, { key.toString() });
    if (!removed)
        return base::passOn(removed);
    m_connection.note(ChangeKind::Profiles);
    if (!gone->isDefault)
        return {};
    Profile heir = profiles->at(1); // the default is the first
    heir.isDefault = true;
    auto saved = save(heir);
    if (!saved)
        return base::passOn(saved);
    return {};
}

} // namespace store
