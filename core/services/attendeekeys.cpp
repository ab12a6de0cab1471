#include "services/attendeekeys.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>
#include <QMessageAuthenticationCode>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr qsizetype tokenBytes = 16;
constexpr qsizetype seatBytes = 12;
constexpr qsizetype longestTicket = 4096; // characters
constexpr quint8 ticketVersion = 1;
constexpr auto base64 = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QUuid uuidOf(const auto &key)
{
    return QUuid::fromString(key.toString());
}

std::optional<QByteArray> fromBase64(QByteArrayView text)
{
    auto decoded = QByteArray::fromBase64Encoding(
        text.toByteArray(), base64 | QByteArray::AbortOnBase64DecodingErrors);
    // One text for one content: else a changed last character could still be taken.
    if (!decoded || (*decoded).toBase64(base64) != text)
        return {};
    return std::move(*decoded);
}

QByteArray packed(const Ticket &ticket)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << ticketVersion << uuidOf(ticket.session) << uuidOf(ticket.registrant)
           << qint64(ticket.until.time_since_epoch().count()) << ticket.seat << ticket.name.toUtf8();
    return bytes;
}

std::optional<Ticket> unpacked(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    QUuid session;
    QUuid registrant;
    qint64 until = 0;
    Ticket ticket;
    QByteArray name;
    stream >> version >> session >> registrant >> until >> ticket.seat >> name;
    if (stream.status() != QDataStream::Ok || version != ticketVersion || !stream.atEnd())
        return {};
    ticket.session = model::SessionKey::fromString(session.toString());
    if (!registrant.isNull())
        ticket.registrant = model::RegistrantKey::fromString(registrant.toString());
    ticket.until = base::Instant(std::chrono::seconds(until));
    ticket.name = QString::fromUtf8(name);
    return ticket;
}

} // namespace

bool sameSecret(const QByteArray &one, const QByteArray &other)
{
    const QByteArray a = QCryptographicHash::hash(one, QCryptographicHash::Sha256);
    const QByteArray b = QCryptographicHash::hash(other, QCryptographicHash::Sha256);
    unsigned differing = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        differing |= unsigned(quint8(a[i]) ^ quint8(b[i]));
    return differing == 0;
}

// HMAC-SHA-256 (RFC 2104). The label and its end come first, so that what is made for one use is never what
// is made for another.
QByteArray AttendeeKeys::made(QByteArrayView label, QByteArrayView text) const
{
    return QMessageAuthenticationCode::hash(
        label.toByteArray() + '\0' + text.toByteArray(), m_secret, QCryptographicHash::Sha256);
}

QString AttendeeKeys::personalToken(const model::RegistrantKey &registrant, int edition) const
{
    const QByteArray what = registrant.toString().toLatin1() + '/' + QByteArray::number(edition);
    return QString::fromLatin1(made("personal link", what).first(tokenBytes).toBase64(base64));
}

QString AttendeeKeys::feedToken(int edition) const
{
    return QString::fromLatin1(made("feed", QByteArray::number(edition)).first(tokenBytes).toBase64(base64));
}

QString AttendeeKeys::hashOf(const QString &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256).toBase64(base64));
}

QByteArray AttendeeKeys::seatOf(const model::RegistrantKey &registrant) const
{
    return made("seat", registrant.toString().toLatin1()).first(seatBytes).toBase64(base64);
}

QString AttendeeKeys::blinded(const QString &text) const
{
    return QString::fromLatin1(made("guess", text.toUtf8()).first(tokenBytes).toBase64(base64));
}

QString AttendeeKeys::sealed(const Ticket &ticket) const
{
    const QByteArray content = packed(ticket);
    return QString::fromLatin1(content.toBase64(base64) + '.' + made("ticket", content).toBase64(base64));
}

std::optional<Ticket> AttendeeKeys::opened(const QString &text, base::Instant now) const
{
    if (text.size() > longestTicket)
        return {};
    const QByteArray latin = text.toLatin1();
    const qsizetype point = latin.indexOf('.');
    if (point < 0)
        return {};
    const auto content = fromBase64(QByteArrayView(latin).first(point));
    const auto proof = fromBase64(QByteArrayView(latin).sliced(point + 1));
    if (!content || !proof || !sameSecret(made("ticket", *content), *proof))
        return {};
    auto ticket = unpacked(*content);
    return ticket && now <= ticket->until ? ticket : std::nullopt;
}

QString AttendeeKeys::formProof(const QByteArray &cookie) const
{
    return QString::fromLatin1(made("form", cookie).toBase64(base64));
}

bool AttendeeKeys::isFormProof(const QByteArray &cookie, const QString &proof) const
{
    return !cookie.isEmpty() && sameSecret(formProof(cookie).toLatin1(), proof.toUtf8());
}

} // namespace services
