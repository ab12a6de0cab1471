#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace model {

// The nine-digit session ID a host reads out on the phone (MIK-04). Never 0-led, never given out twice;
// which are taken is the store's knowledge.
class ReservedId {
public:
    static constexpr quint32 First = 100'000'000;
    static constexpr quint32 Count = 900'000'000;

    ReservedId() = default;
    // Empty unless `number` has exactly nine digits.
    static std::optional<ReservedId> fromNumber(quint64 number);
    // Takes "414319478", "414 319 478", "414-319-478" with any white space around.
    static std::optional<ReservedId> parse(QStringView text);

    bool isNull() const { return m_number == 0; }
    quint32 number() const { return m_number; }
    QString grouped() const; // "414 319 478", for people
    QString digits() const; // "414319478", for links and files
    QString spelled() const; // "4 1 4, 3 1 9, 4 7 8", for screen readers

    bool operator==(const ReservedId &) const = default;
    auto operator<=>(const ReservedId &) const = default;

private:
    explicit ReservedId(quint32 number) : m_number(number) { }
    quint32 m_number = 0;
};

} // namespace model
