#include "portal/form.h"

#include "portal/percent.h"

#include <algorithm>

namespace portal {

namespace {

// The part up to the next `mark`, which is taken from the front of `text` with it.
QByteArrayView takeUpTo(char mark, QByteArrayView &text)
{
    const qsizetype end = text.indexOf(mark);
    const QByteArrayView part = end < 0 ? text : text.first(end);
    text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
    return part;
}

// "token" of RFC 9110 section 5.6.2.
bool isTokenCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

// "cookie-octet" of RFC 6265 section 4.1.1.
bool isCookieOctet(char c)
{
    return c > ' ' && c < '\x7f' && c != '"' && c != ',' && c != ';' && c != '\\';
}

} // namespace

std::optional<Form> Form::parse(QByteArrayView text, const FormLimits &limits)
{
    Form form;
    while (!text.isEmpty()) {
        QByteArrayView value = takeUpTo('&', text);
        if (value.isEmpty())
            continue;
        const QByteArrayView name = takeUpTo('=', value);
        if (form.m_pairs.size() == limits.pairs)
            return {};
        auto decodedName = percentDecoded(name, Plus::IsSpace);
        auto decodedValue = percentDecoded(value, Plus::IsSpace);
        if (!decodedName || !decodedValue || decodedName->size() > limits.name
            || decodedValue->size() > limits.value)
            return {};
        form.m_pairs.emplace_back(std::move(*decodedName), std::move(*decodedValue));
    }
    return form;
}

bool Form::contains(const QString &name) const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(), [&](const auto &pair) { return pair.first == name; });
}

QString Form::value(const QString &name) const
{
    const auto found
        = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const auto &pair) { return pair.first == name; });
    return found == m_pairs.end() ? QString() : found->second;
}

QStringList Form::values(const QString &name) const
{
    QStringList found;
    for (const auto &[each, value] : m_pairs) {
        if (each == name)
            found.append(value);
    }
    return found;
}

QHash<QByteArray, QByteArray> parseCookies(QByteArrayView header, const CookieLimits &limits)
{
    QHash<QByteArray, QByteArray> cookies;
    while (!header.isEmpty() && cookies.size() < limits.pairs) {
        QByteArrayView value = takeUpTo(';', header).trimmed();
        const QByteArrayView name = takeUpTo('=', value);
        if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
            value = value.sliced(1, value.size() - 2);
        if (name.isEmpty() || name.size() > limits.name || value.size() > limits.value
            || !std::all_of(name.begin(), name.end(), isTokenCharacter)
            || !std::all_of(value.begin(), value.end(), isCookieOctet))
            continue;
        if (const QByteArray key = name.toByteArray(); !cookies.contains(key))
            cookies.insert(key, value.toByteArray());
    }
    return cookies;
}

} // namespace portal
