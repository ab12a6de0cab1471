#include "providers/bigbluebutton/bbbcodec.h"

#include "net/answererror.h"
#include "net/redactor.h"
#include "providers/bigbluebutton/bbbxml.h"

#include <QCoreApplication>
#include <QMap>

using namespace Qt::StringLiterals;

namespace providers {

using base::Error;

using base::ErrorKind;
using base::Result;
using Values = QHash<QString, QString>;

namespace {

struct BbbTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::BigBlueButton)
};

// API Data Types: no control characters in texts. Lengths are those of Java's strings, in UTF-16 units.
QString plainText(const QString &text, qsizetype longest)
{
    QString plain = text.simplified();
    plain.removeIf([](QChar sign) { return sign.unicode() < 0x20; });
    plain.truncate(longest);
    if (!plain.isEmpty() && plain.back().isHighSurrogate())
        plain.chop(1);
    return plain;
}

// What "bbb-conf --secret" prints, or only the server: down to ".../bigbluebutton/api".
Result<QUrl> apiOf(const QString &typed)
{
    const auto refuse
        = [](const QString &text) { return base::failure(ErrorKind::Invalid, text, u"server"_s); };
    QString text = typed.trimmed();
    if (!text.contains("://"_L1))
        text.prepend("https://"_L1);
    QUrl url(text, QUrl::StrictMode);
    if (text.size() > 500 || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return refuse(
            BbbTexts::tr("Enter the server’s address, such as https://bbb.example.org/bigbluebutton/."));
    if (url.scheme() != "https"_L1)
        return refuse(BbbTexts::tr("The server’s address must begin with https://."));
    QStringList parts = url.path().split(u'/', Qt::SkipEmptyParts);
    if (!parts.isEmpty() && parts.back() == "api"_L1)
        parts.removeLast();
    if (parts.isEmpty() || parts.back() != "bigbluebutton"_L1)
        parts.append(u"bigbluebutton"_s);
    if (parts.size() > 2 || parts.contains(u".."_s))
        return refuse(BbbTexts::tr("The server’s address has too many parts. Enter what “bbb-conf --secret” "
                                   "prints on the server behind “URL”."));
    url.setPath(u'/' + parts.join(u'/') + "/api"_L1);
    return url;
}

Error noBigBlueButton()
{
    return { ErrorKind::Rejected,
        BbbTexts::tr("There is no BigBlueButton at this address. Check the server’s address."), u"server"_s };
}

bool isSuccess(const Values &values)
{
    return values.value(u"returncode"_s) == "SUCCESS"_L1;
}

bool isGone(const Values &values)
{
    const QString key = values.value(u"messageKey"_s);
    return !isSuccess(values) && (key == "notFound"_L1 || key == "invalidMeetingIdentifier"_L1);
}

Error refusal(const Values &values)
{
    const QString key = values.value(u"messageKey"_s);
    if (key == "checksumError"_L1)
        return { ErrorKind::Rejected,
            BbbTexts::tr(
                "The server does not accept the shared secret. Enter it again as “bbb-conf --secret” "
                "prints it, or choose another checksum algorithm."),
            u"sharedSecret"_s };
    if (key == "meetingForciblyEnded"_L1)
        return { ErrorKind::Transient, u"the room was ended and is about to be removed"_s };
    const QString message = net::redacted(plainText(values.value(u"message"_s), 300));
    return { ErrorKind::Rejected,
        message.isEmpty() ? BbbTexts::tr("The server refused and gave no reason.")
                          : BbbTexts::tr("The server refused: %1").arg(message) };
}

// Every answer comes with HTTP 200; another status is that of something in front of the server.
Result<Values> valuesOf(const net::Request &request, const net::Response &response, base::Instant now)
{
    if (response.status == 404 || response.status == 410)
        return tl::unexpected(noBigBlueButton());
    if (!response.isSuccess())
        return tl::unexpected(net::errorOfStatus(request, response, {}, now));
    // Some versions answer so while they take a room down.
    if (response.body.trimmed().isEmpty())
        return base::failure(ErrorKind::Transient, u"the server gave an empty answer"_s);
    const auto values = readBbbXml(response.body);
    const QString code = values ? values->value(u"returncode"_s) : QString();
    if (code != "SUCCESS"_L1 && code != "FAILED"_L1)
        return tl::unexpected(noBigBlueButton());
    return *values;
}

BbbRoom roomIn(const Values &values)
{
    BbbRoom room;
    room.topic = plainText(values.value(u"meetingName"_s), 500);
    room.createTime = qMax(qint64(0), values.value(u"createTime"_s).toLongLong());
    room.running = values.value(u"running"_s) == "true"_L1;
    room.ended = values.value(u"hasBeenForciblyEnded"_s) == "true"_L1;
    return room;
}

} // namespace

Result<BbbCodec> BbbCodec::of(const model::Account &account, const QString &secret)
{
    static const QMap<QString, QCryptographicHash::Algorithm> algorithms {
        { u""_s, QCryptographicHash::Sha256 },
        { u"sha1"_s, QCryptographicHash::Sha1 },
        { u"sha256"_s, QCryptographicHash::Sha256 },
        { u"sha384"_s, QCryptographicHash::Sha384 },
        { u"sha512"_s, QCryptographicHash::Sha512 },
    };
    const auto api = apiOf(account.settings.value(u"server"_s));
    if (!api)
        return tl::unexpected(api.error());
    const QString algorithm = account.settings.value(u"algorithm"_s).trimmed().toLower().remove(u'-');
    if (!algorithms.contains(algorithm))
        return base::failure(ErrorKind::Invalid,
            BbbTexts::tr("The checksum algorithm is one of sha1, sha256, sha384 and sha512."),
            u"algorithm"_s);
    if (secret.trimmed().isEmpty())
        return base::failure(ErrorKind::Invalid,
            BbbTexts::tr("Enter the shared secret. On the server, “bbb-conf --secret” prints it."),
            u"sharedSecret"_s);
    BbbCodec codec;
    codec.m_api = *api;
    codec.m_secret = secret.trimmed().toUtf8();
    codec.m_algorithm = algorithms.value(algorithm);
    return codec;
}

QByteArray BbbCodec::checksum(const QByteArray &call, const QByteArray &query, const QByteArray &secret,
    QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(QByteArray(call + query + secret), algorithm).toHex();
}

QUrl BbbCodec::signedUrl(const QByteArray &call, const Parameters &parameters) const
{
    QByteArray query;
    for (const auto &[name, value] : parameters)
        query += (query.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    QUrl url = m_api;
    url.setPath(m_api.path() + u'/' + QString::fromLatin1(call));
    url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    // Signed is what QUrl makes of it, for that is what a request and a browser send.
    query = url.query(QUrl::FullyEncoded).toLatin1();
    const QByteArray sum = checksum(call, query, m_secret, m_algorithm);
    url.setQuery(
        QString::fromLatin1(query + (query.isEmpty() ? "" : "&") + "checksum=" + sum), QUrl::StrictMode);
    return url;
}

net::Request BbbCodec::signedRequest(const QByteArray &call, const Parameters &parameters) const
{
    net::Request request;
    request.url = signedUrl(call, parameters);
    request.repeat = net::Repeat::Safe;
    request.signIn = net::SignIn::None;
    return request;
}

net::Request BbbCodec::version() const
{
    net::Request request;
    request.url = m_api;
    request.signIn = net::SignIn::None;
    request.maxAnswer = 64 * 1024;
    return request;
}

net::Request BbbCodec::meetings() const
{
    return signedRequest("getMeetings", {});
}

net::Request BbbCodec::create(const QString &meetingId, const QString &topic) const
{
    const QString name = plainText(topic, 64);
    // No passwords: deprecated, everybody comes in by a signed link with a role.
    return signedRequest("create",
        { { "name", name.size() < 2 ? BbbTexts::tr("Meeting") : name }, { "meetingID", meetingId } });
}

net::Request BbbCodec::info(const QString &meetingId) const
{
    return signedRequest("getMeetingInfo", { { "meetingID", meetingId } });
}

net::Request BbbCodec::end(const QString &meetingId) const
{
    return signedRequest("end", { { "meetingID", meetingId } });
}

QUrl BbbCodec::joinLink(const QString &meetingId, const QString &name, BbbRole role, qint64 createTime) const
{
    const QString person = plainText(name, 200);
    const bool moderates = role == BbbRole::Moderator;
    Parameters parameters {
        { "fullName",
            !person.isEmpty() ? person
                : moderates   ? BbbTexts::tr("Host")
                              : BbbTexts::tr("Guest") },
        { "meetingID", meetingId },
        { "role", moderates ? u"MODERATOR"_s : u"VIEWER"_s },
    };
    if (createTime > 0)
        parameters.emplace_back("createTime", QString::number(createTime));
    return signedUrl("join", parameters);
}

Result<BbbRoom> BbbCodec::readCreate(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    const auto values = valuesOf(request, response, now);
    if (!values)
        return tl::unexpected(values.error());
    // A room that is there already answers SUCCESS with duplicateWarning, but FAILED with idNotUnique where
    // its passwords, which the server makes up when none are sent, are compared. It is ours: nobody guesses
    // its name.
    if (!isSuccess(*values) && values->value(u"messageKey"_s) != "idNotUnique"_L1)
        return tl::unexpected(refusal(*values));
    const BbbRoom room = roomIn(*values);
    if (room.ended)
        return base::failure(ErrorKind::Transient, u"the room was ended and is about to be removed"_s);
    return room;
}

Result<BbbRoom> BbbCodec::readInfo(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    const auto values = valuesOf(request, response, now);
    if (!values)
        return tl::unexpected(values.error());
    if (isGone(*values))
        return BbbRoom {};
    if (!isSuccess(*values))
        return tl::unexpected(refusal(*values));
    return roomIn(*values);
}

Result<WhoCame> BbbCodec::readAttendees(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    const auto room = readInfo(request, response, now);
    if (!room)
        return tl::unexpected(room.error());
    WhoCame came;
    if (!room->running)
        return came;
    const auto attendees = readBbbAttendees(response.body);
    if (!attendees)
        return base::failure(ErrorKind::Transient, u"the list of attendees cannot be read"_s);
    came.meetings = 1;
    for (const Values &one : *attendees) {
        Visit visit;
        visit.name = plainText(one.value(u"fullName"_s), 500);
        visit.isHost = one.value(u"role"_s) == "MODERATOR"_L1;
        // Without an ID of the caller's, BigBlueButton makes up one for each joining.
        const QString id = one.value(u"userID"_s);
        if (!id.startsWith("w_"_L1))
            visit.userId = id.left(500);
        came.visits.push_back(visit);
    }
    return came;
}

Result<bool> BbbCodec::readSuccess(
    const net::Request &request, const net::Response &response, base::Instant now)
{
    const auto values = valuesOf(request, response, now);
    if (!values)
        return tl::unexpected(values.error());
    if (!isSuccess(*values))
        return tl::unexpected(refusal(*values));
    return true;
}

Result<bool> BbbCodec::readEnd(const net::Request &request, const net::Response &response, base::Instant now)
{
    return readInfo(request, response, now).map([](const BbbRoom &) { return true; });
}

} // namespace providers
