#include "portal/pagewriter.h"

#include "portal/pagetexts.h"
#include "portal/readerlanguage.h"
#include "portal/staticfiles.h"
#include "services/attendeeservice.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::ErrorKind;

namespace portal {
namespace {

constexpr int mostTranslations = 50; // browsers may name any region
constexpr int cookieBytes = 16;
constexpr auto shortPause = std::chrono::seconds(5);

// With the prefix no other program of the same host can set or overwrite it (RFC 6265bis 4.1.3.2).
QByteArray cookieName(bool secure)
{
    return secure ? "__Host-meetwright" : "meetwright";
}

QByteArray cookieText(const QByteArray &name, const QByteArray &value, bool secure)
{
    return name + '=' + value + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "");
}

bool isOurCookie(const QByteArray &value)
{
    return value.size() == 2 * cookieBytes && QByteArray::fromHex(value).toHex() == value;
}

} // namespace

PageWriter::PageWriter(const services::AttendeeService &attendees, const base::Clock &clock,
    base::Random &random, const QString &translations)
    : m_attendees(attendees),
      m_clock(clock),
      m_random(random),
      m_folder(translations),
      m_languages(invites::Translation::available(translations))
{
}

const invites::Translation &PageWriter::translation(const Request &request)
{
    QString language = readerLanguage(request, m_languages);
    if (m_translations.size() >= mostTranslations && !m_translations.contains(language))
        language = language.section(u'-', 0, 0).toLower();
    auto found = m_translations.find(language);
    if (found == m_translations.end())
        found = m_translations.insert(language, invites::Translation(language, m_folder));
    return *found;
}

QString PageWriter::text(const Request &request, const QByteArray &name)
{
    return pageText(translation(request), name);
}

QByteArray PageWriter::proofCookie(const Request &request) const
{
    const QByteArray value = parseCookies(request.header("cookie")).value(cookieName(request.secure));
    return isOurCookie(value) ? value : QByteArray();
}

QByteArray PageWriter::newCookie()
{
    QByteArray bytes(cookieBytes, '\0');
    for (char &byte : bytes)
        byte = char(m_random.below(256));
    return bytes.toHex();
}

Reply PageWriter::page(
    const Request &request, const QString &name, const QString &title, Values values, int status)
{
    const invites::Translation &words = translation(request);
    Reply reply;
    reply.status = status;
    if (const auto *keys = m_attendees.keys()) {
        QByteArray cookie = proofCookie(request);
        if (cookie.isEmpty()) {
            cookie = newCookie();
            reply.headers.emplace_back(
                "Set-Cookie", cookieText(cookieName(request.secure), cookie, request.secure));
        }
        values.set("proof", keys->formProof(cookie));
    }
    if (const QString chosen = chosenLanguage(request, m_languages); !chosen.isEmpty())
        reply.headers.emplace_back(
            "Set-Cookie", cookieText(languageCookie, chosen.toLatin1(), request.secure));

    std::vector<Values> languages;
    for (const QString &tag : std::as_const(m_languages)) {
        // Else English is "American English".
        const QLocale locale(QLocale(tag).language(), QLocale::World);
        languages.push_back(Values()
                                .set("tag", tag)
                                .set("name", locale.nativeLanguageName())
                                .set("current", locale.language() == words.locale().language()));
    }
    values.set("lang", words.locale().bcp47Name())
        .set("dir", words.locale().textDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s)
        .set("title", QString(title + u" · Meetwright"_s))
        .set("version", StaticFiles::version())
        .set("languages", languages);
    reply.body = m_templates.render(name, words, values);
    return reply;
}

Reply PageWriter::message(const Request &request, const QByteArray &name, int status, const QString &link,
    const QByteArray &linkWords)
{
    const QString title = text(request, name + "Title");
    Values values;
    values.set("heading", title).set("words", text(request, name + "Words"));
    values.set("link", link).set("linkWords", text(request, linkWords));
    return page(request, u"message"_s, title, values, status);
}

Reply PageWriter::problem(const Request &request, const base::Error &error)
{
    const auto later = [this, &error](Reply reply) {
        const auto pause
            = error.notBefore ? std::max(*error.notBefore - m_clock.now(), shortPause) : shortPause;
        reply.headers.emplace_back("Retry-After", QByteArray::number(qint64(pause.count())));
        return reply;
    };
    switch (error.kind) {
    case ErrorKind::NotFound:
        return message(request, "noDoor", 404, u"/"_s, "startAgain");
    case ErrorKind::Unauthorised:
        return later(message(request, "locked", 503));
    case ErrorKind::Invalid:
        return message(request, "bad", 400, u"/"_s, "startAgain");
    case ErrorKind::Transient:
        if (error.notBefore)
            return later(message(request, "slow", 429));
        [[fallthrough]];
    default:
        return later(message(request, "busy", 503));
    }
}

tl::expected<Form, Reply> PageWriter::form(const Request &request)
{
    const auto *keys = m_attendees.keys();
    if (!keys)
        return tl::unexpected(problem(request, { ErrorKind::Unauthorised, u"no keys"_s }));
    std::optional<Form> sent = Form::parse(request.body);
    if (!sent || !request.header("content-type").startsWith("application/x-www-form-urlencoded"))
        return tl::unexpected(message(request, "bad", 400, u"/"_s, "startAgain"));
    const QByteArray cookie = proofCookie(request);
    if (cookie.isEmpty() || !keys->isFormProof(cookie, sent->value(u"proof"_s)))
        return tl::unexpected(message(request, "stale", 403, u"/"_s, "startAgain"));
    return *std::move(sent);
}

Reply seeOther(const QByteArray &path)
{
    Reply reply;
    reply.status = 303;
    reply.type = "text/plain";
    reply.headers.emplace_back("Location", path);
    return reply;
}

Reply json(const QJsonObject &object)
{
    Reply reply;
    reply.type = "application/json";
    reply.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return reply;
}

} // namespace portal
