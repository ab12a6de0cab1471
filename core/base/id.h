#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>

#include <compare>
#include <cstddef>
#include <functional>

namespace base {

// A UUID that cannot be mistaken for another kind's: Key<struct SessionTag>. Stored as 36 characters.
template <typename Tag>
class Key {
public:
    Key() = default;
    static Key make() { return Key(QUuid::createUuid()); }
    static Key fromString(const QString &text) { return Key(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Key &, const Key &) = default;
    friend bool operator<(const Key &a, const Key &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Key &key, size_t seed = 0) { return qHash(key.m_uuid, seed); }

private:
    explicit Key(QUuid uuid) : m_uuid(uuid) { }
    QUuid m_uuid;
};

} // namespace base

template <typename Tag>
struct std::hash<base::Key<Tag>> {
    size_t operator()(const base::Key<Tag> &key) const noexcept { return qHash(key); }
};
