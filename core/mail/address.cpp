#include "mail/address.h"

#include "mail/mailtexts.h"

#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace mail {

using base::Error;
using base::ErrorKind;
using base::Result;

namespace {

constexpr qsizetype longestAddress = 254; // RFC 5321 4.5.3.1.3, without its brackets
constexpr qsizetype longestLocal = 64; // RFC 5321 4.5.3.1.1
constexpr qsizetype longestPiece = 2'000;
constexpr std::size_t mostAddresses = 1'000;

Error notAnAddress(const QString &text)
{
    const QString shown = Line(text.left(80)).text();
    if (shown.isEmpty())
        return { ErrorKind::Invalid,
            mail::MailTexts::tr("The e-mail address is missing. Type one such as kim@example.com."),
            u"address"_s };
    return { ErrorKind::Invalid,
        mail::MailTexts::tr("“%1” is not an e-mail address. Correct it to one such as kim@example.com.")
            .arg(shown),
        u"address"_s };
}

bool isLocalPart(QStringView text)
{
    static const QRegularExpression pattern(
        uR"(\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*\z)"_s);
    return text.size() <= longestLocal && pattern.match(text).hasMatch();
}

// Lower case and in ASCII; empty where it cannot be one.
QByteArray domainOf(QStringView text)
{
    const auto isBeyondAscii = [](QChar sign) { return sign.unicode() >= 0x80; };
    const bool ascii = std::none_of(text.begin(), text.end(), isBeyondAscii);
    const QString domain
        = ascii ? text.toString().toLower() : QString::fromLatin1(QUrl::toAce(text.toString()));
    static const QRegularExpression pattern(
        uR"(\A(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])\z)"_s);
    return pattern.match(domain).hasMatch() ? domain.toLatin1() : QByteArray();
}

QString unquoted(const QString &text)
{
    const QString name = text.trimmed();
    if (name.size() < 2 || !name.startsWith(u'"') || !name.endsWith(u'"'))
        return name;
    QString plain;
    bool escaped = false;
    for (const QChar sign : QStringView(name).mid(1, name.size() - 2)) {
        if (!escaped && sign == u'\\') {
            escaped = true;
            continue;
        }
        plain += sign;
        escaped = false;
    }
    return plain;
}

// Cuts at separators outside quotes and angle brackets.
class Pieces {
public:
    void add(QChar sign)
    {
        if (!m_quoted && !m_inBrackets && isSeparator(sign))
            return cut();
        if (sign == u'\n') // a quote that is never closed swallows no more than its line
            return cut();
        if (sign == u'"' && !m_escaped)
            m_quoted = !m_quoted;
        else if (!m_quoted && sign == u'<')
            m_inBrackets = true;
        else if (!m_quoted && sign == u'>')
            m_inBrackets = false;
        m_escaped = m_quoted && !m_escaped && sign == u'\\';
        m_piece += sign;
    }
    void cut()
    {
        m_piece = m_piece.trimmed();
        if (!m_piece.isEmpty())
            found.push_back(m_piece);
        m_piece.clear();
        m_quoted = m_inBrackets = m_escaped = false;
    }

    std::vector<QString> found;

private:
    static bool isSeparator(QChar sign)
    {
        return sign == u',' || sign == u';' || sign == u'\n' || sign == u'\r';
    }

    QString m_piece;
    bool m_quoted = false;
    bool m_inBrackets = false;
    bool m_escaped = false;
};

} // namespace

Result<Address> Address::of(const QString &address, const QString &name)
{
    const QString trimmed = address.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at <= 0 || trimmed.size() > longestPiece || !isLocalPart(QStringView(trimmed).first(at)))
        return tl::unexpected<Error>(notAnAddress(trimmed));
    Address made;
    made.m_domain = domainOf(QStringView(trimmed).mid(at + 1));
    made.m_local = trimmed.first(at).toLatin1();
    if (made.m_domain.isEmpty() || made.ascii().size() > longestAddress)
        return tl::unexpected<Error>(notAnAddress(trimmed));
    made.m_name = Line(name);
    return made;
}

Result<Address> Address::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestPiece)
        return tl::unexpected<Error>(notAnAddress(trimmed));
    const qsizetype open = trimmed.lastIndexOf(u'<');
    if (open < 0)
        return of(trimmed);
    if (!trimmed.endsWith(u'>'))
        return tl::unexpected<Error>(notAnAddress(trimmed));
    return of(trimmed.mid(open + 1, trimmed.size() - open - 2), unquoted(trimmed.first(open)));
}

QByteArray Address::ascii() const
{
    return isNull() ? QByteArray() : QByteArray(m_local + '@' + m_domain);
}

Result<std::vector<Address>> parseAddresses(const QString &list)
{
    Pieces pieces;
    for (const QChar sign : list) {
        pieces.add(sign);
        if (pieces.found.size() > mostAddresses)
            return base::failure(ErrorKind::Invalid,
                mail::MailTexts::tr("These are more than %Ln addresses. Enter them in several steps.",
                    nullptr, int(mostAddresses)),
                u"address"_s);
    }
    pieces.cut();
    std::vector<Address> addresses;
    for (const QString &piece : pieces.found) {
        auto address = Address::parse(piece);
        if (!address)
            return base::passOn(address);
        addresses.push_back(std::move(*address));
    }
    return addresses;
}

} // namespace mail
