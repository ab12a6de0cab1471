#include "model/reservedid.h"

namespace model {

std::optional<ReservedId> ReservedId::fromNumber(quint64 number)
{
    if (number < First || number >= quint64(First) + Count)
        return std::nullopt;
    return ReservedId(quint32(number));
}

std::optional<ReservedId> ReservedId::parse(QStringView text)
{
    quint64 number = 0;
    int digits = 0;
    for (const QChar c : text.trimmed()) {
        if (c.isSpace() || c == u'-' || c == u'\u2011')
            continue;
        const int digit = c.digitValue();
        if (digit < 0 || ++digits > 9)
            return std::nullopt;
        number = number * 10 + quint64(digit);
    }
    return digits == 9 ? fromNumber(number) : std::nullopt;
}

QString ReservedId::digits() const
{
    return QString::number(m_number);
}

QString ReservedId::grouped() const
{
    const QString all = digits();
    return all.left(3) + u' ' + all.mid(3, 3) + u' ' + all.mid(6);
}

QString ReservedId::spelled() const
{
    QString spoken;
    const QString all = digits();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (i > 0)
            spoken += i % 3 == 0 ? QStringLiteral(", ") : QStringLiteral(" ");
        spoken += all.at(i);
    }
    return spoken;
}

} // namespace model
