#include "providers/linktext.h"

#include "providers/hosts.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

constexpr qsizetype longestUrl = 4096;
constexpr size_t mostCandidates = 2000;
constexpr int mostTries = 50'000;

// readableText() makes the text valid UTF-16 once; without this every single match would check it
// all again.
constexpr auto checkedOnce = QRegularExpression::DontCheckSubjectStringMatchOption;

// Signs that belong to the sentence around a link when they stand at its end.
bool isTrailing(QChar sign)
{
    static const QString signs = u".,;:!?'\"*_~`|]}”’»›…。，、；：！？）】」"_s;
    return signs.contains(sign);
}

bool endsUrl(QChar sign)
{
    if (sign.isSpace() || sign.unicode() < 0x21 || sign.unicode() == 0x7f)
        return true;
    static const QString signs = u"<>\"\\^`{}“”«»。，、；：！？（）【】「」"_s;
    if (signs.contains(sign))
        return true;
    // Scripts written without spaces run on right behind a link.
    const QChar::Script script = sign.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana
        || script == QChar::Script_Hangul;
}

qsizetype urlEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    const qsizetype stop = qMin(text.size(), begin + longestUrl);
    while (end < stop && !endsUrl(text[end]))
        ++end;
    return end;
}

QStringView withoutTrailing(QStringView url)
{
    while (!url.isEmpty()) {
        const QChar last = url.back();
        const bool unopened = last == u')' && url.count(u')') > url.count(u'(');
        if (!unopened && !isTrailing(last))
            break;
        url.chop(1);
    }
    return url;
}

// "https://zoom.us/j/1?pwd=3Dabc": mail bodies copied raw still hold "=3D" for every "=".
QString withoutQuotedPrintable(const QString &url)
{
    if (!url.contains("=3D"_L1) || url.count(u'=') != url.count("=3D"_L1))
        return url;
    return QString(url).replace("=3D"_L1, "="_L1);
}

QUrl toWebUrl(QStringView text)
{
    QString url = withoutQuotedPrintable(withoutTrailing(text).toString());
    if (!url.contains("://"_L1))
        url.prepend("https://"_L1);
    const QUrl parsed(url, QUrl::TolerantMode);
    if (!parsed.isValid() || parsed.host().isEmpty() || !parsed.userInfo().isEmpty())
        return {};
    return unwrapped(parsed);
}

// Long links are wrapped by mail programs: a full line that ends in the link, then a line that is
// nothing but the rest of a URL.
qsizetype wrappedEnd(QStringView text, qsizetype end)
{
    constexpr qsizetype shortestWrappedLine = 60;
    if (end >= text.size() || text[end] != u'\n' || end < shortestWrappedLine
        || text.mid(end - shortestWrappedLine, shortestWrappedLine).contains(u'\n'))
        return end;
    const qsizetype next = end + 1;
    const qsizetype nextEnd = urlEnd(text, next);
    const QStringView rest = text.mid(next, nextEnd - next);
    const bool wholeLine = nextEnd == text.size() || text[nextEnd] == u'\n' || text[nextEnd] == u'>';
    static const QString marks = u"%=&/?"_s;
    const bool looksLikeUrl
        = std::any_of(rest.begin(), rest.end(), [](QChar sign) { return marks.contains(sign); });
    return wholeLine && looksLikeUrl && !rest.contains("://"_L1) ? nextEnd : end;
}

UrlCandidate candidateAt(const QString &text, qsizetype begin)
{
    UrlCandidate candidate;
    candidate.begin = begin;
    candidate.end = urlEnd(text, begin);
    const QStringView view(text);
    const qsizetype joinedEnd = wrappedEnd(view, candidate.end);
    if (joinedEnd > candidate.end) {
        const QString joined = text.mid(begin, candidate.end - begin)
            + text.mid(candidate.end + 1, joinedEnd - candidate.end - 1);
        if (const QUrl url = toWebUrl(joined); url.isValid())
            candidate.readings.push_back(url);
    }
    if (const QUrl url = toWebUrl(view.mid(begin, candidate.end - begin)); url.isValid() && !url.isEmpty())
        candidate.readings.push_back(url);
    return candidate;
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression entity(u"&(?:(amp|lt|gt|quot|nbsp)|#(\\d{1,5})|#x([0-9a-f]{1,4}));"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString plain;
    plain.reserve(text.size());
    qsizetype done = 0;
    auto matches = entity.globalMatch(text, 0, QRegularExpression::NormalMatch, checkedOnce);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        done = match.capturedEnd();
        const QString name = match.captured(1).toLower();
        uint code = match.captured(2).toUInt();
        if (match.capturedLength(3) > 0)
            code = match.captured(3).toUInt(nullptr, 16);
        if (name == "amp"_L1)
            code = u'&';
        else if (!name.isEmpty())
            code = u' '; // the others end a URL
        plain += code >= 0x20 && code < 0xd800 ? QChar(char16_t(code)) : QChar(u' ');
    }
    plain += QStringView(text).mid(done);
    return plain;
}

// "<https://...\n> rest...>": line breaks and quote marks inside angle brackets are no part of the
// link.
QString withoutBracketBreaks(const QString &text)
{
    static const QRegularExpression opening(u"<(?=https?://)"_s, QRegularExpression::CaseInsensitiveOption);
    QString plain;
    plain.reserve(text.size());
    qsizetype done = 0;
    auto matches = opening.globalMatch(text, 0, QRegularExpression::NormalMatch, checkedOnce);
    while (matches.hasNext()) {
        const qsizetype begin = matches.next().capturedEnd();
        if (begin < done)
            continue;
        plain += QStringView(text).mid(done, begin - done);
        done = begin;
        const qsizetype stop = qMin(text.size(), begin + longestUrl);
        QString inside;
        qsizetype at = begin;
        bool lineStart = false;
        while (at < stop && (text[at] != u'>' || lineStart) && text[at] != u'<') {
            const QChar sign = text[at++];
            lineStart = sign == u'\n' || (lineStart && (sign == u'>' || sign == u' ' || sign == u'\t'));
            if (sign != u'\n' && !lineStart)
                inside += sign;
        }
        if (at < stop && text[at] == u'>' && !inside.contains(u' ')) {
            plain += inside;
            done = at;
        }
    }
    plain += QStringView(text).mid(done);
    return plain;
}

QString proofpoint(const QUrl &url)
{
    if (isWithin(url, { "urldefense.com"_L1, "urldefense.us"_L1 })) {
        // The inner link stands in the path as it was, so that its own "?" begins the outer query.
        static const QRegularExpression v3(u"/v3/__(https?:/+.+?)__;"_s);
        QString inner = v3.match(url.toString(QUrl::FullyEncoded)).captured(1);
        static const QRegularExpression scheme(u"^(https?):/+"_s);
        inner.replace(scheme, u"\\1://"_s);
        return inner;
    }
    if (url.host() == "urldefense.proofpoint.com"_L1) {
        QString inner = QUrlQuery(url).queryItemValue(u"u"_s, QUrl::FullyDecoded);
        inner.replace(u'-', u'%').replace(u'_', u'/');
        return QUrl::fromPercentEncoding(inner.toUtf8());
    }
    return {};
}

// What a known redirector says it leads to; empty for any other URL.
QString innerUrl(const QUrl &url)
{
    const auto item
        = [&url](const QString &key) { return QUrlQuery(url).queryItemValue(key, QUrl::FullyDecoded); };
    const QString host = url.host().toLower();
    const QString path = url.path();
    if (isWithin(url, { "safelinks.protection.outlook.com"_L1, "safelinks.protection.office365.us"_L1 })
        || (host == "statics.teams.cdn.office.net"_L1 && path.contains("safelinks"_L1)))
        return item(u"url"_s);
    static const QRegularExpression google(u"^(?:www\\.)?google\\.[a-z]{2,3}(?:\\.[a-z]{2})?$"_s);
    if (path == "/url"_L1 && google.match(host).hasMatch())
        return item(item(u"q"_s).isEmpty() ? u"url"_s : u"q"_s);
    if (host == "linkprotect.cudasvc.com"_L1)
        return item(u"a"_s);
    if (host == "slack-redir.net"_L1)
        return item(u"url"_s);
    if (host == "l.facebook.com"_L1 || host == "lm.facebook.com"_L1)
        return item(u"u"_s);
    if ((host == "teams.microsoft.com"_L1 || host == "teams.live.com"_L1)
        && path == "/dl/launcher/launcher.html"_L1) {
        QString inner = item(u"url"_s);
        if (inner.startsWith("/_#/"_L1))
            inner.remove(0, 3);
        return inner.startsWith(u'/') ? "https://"_L1 + host + inner : QString();
    }
    return proofpoint(url);
}

// The words before a colon, in the languages that providers write their invitations in.
QString labelled(QStringView text, const QString &labels, const QString &value)
{
    const QRegularExpression pattern(
        u"(?:%1)[^\\S\\n]{0,3}(?:\\([^)\\n]{0,40}\\))?[^\\S\\n]{0,3}[:：=][^\\S\\n]{0,8}%2"_s.arg(
            labels, value),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = pattern.match(text.toString());
    return match.hasMatch() ? match.captured(1) : QString();
}

} // namespace

QString readableText(QStringView text)
{
    QString plain = QString::fromUtf8(text.toUtf8());
    plain.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    plain.remove(QChar(0x00ad)).remove(QChar(0x200b)).remove(QChar(0xfeff)).remove(QChar(0x2060));
    // Quoted-printable soft line breaks (RFC 2045 6.7), and folded lines of calendar text (RFC
    // 5545 3.1).
    plain.remove("=\n"_L1);
    static const QRegularExpression folded(u"(?<=[^\\s>])\\n[ \\t](?=[\\w%&=?/.\\-])"_s);
    if (plain.contains("BEGIN:VCALENDAR"_L1))
        plain.remove(folded);
    return withoutEntities(withoutBracketBreaks(plain));
}

std::vector<UrlCandidate> urlCandidates(const QString &readable)
{
    // With a scheme, or a bare host and path whose last letters are a name (not a file or an
    // address).
    static const QRegularExpression start(
        u"https?://|(?<![\\w@./\\-])(?:[a-z0-9][a-z0-9\\-]{0,62}\\.){1,6}[a-z]{2,24}/(?=[\\w])"_s,
        QRegularExpression::CaseInsensitiveOption);
    std::vector<UrlCandidate> candidates;
    qsizetype from = 0;
    for (int i = 0; i < mostTries && candidates.size() < mostCandidates; ++i) {
        const QRegularExpressionMatch match
            = start.match(readable, from, QRegularExpression::NormalMatch, checkedOnce);
        if (!match.hasMatch())
            break;
        UrlCandidate candidate = candidateAt(readable, match.capturedStart());
        from = qMax(candidate.end, match.capturedEnd());
        if (!candidate.readings.empty())
            candidates.push_back(std::move(candidate));
    }
    return candidates;
}

QUrl unwrapped(const QUrl &url)
{
    constexpr int deepest = 4;
    QUrl current = url;
    for (int i = 0; i < deepest; ++i) {
        const QString inner = innerUrl(current);
        if (inner.isEmpty())
            return current;
        const QUrl next(inner, QUrl::TolerantMode);
        const bool web = next.scheme() == "https"_L1 || next.scheme() == "http"_L1;
        if (!web || !next.isValid() || next.host().isEmpty() || !next.userInfo().isEmpty())
            return current;
        current = next;
    }
    return current;
}

QString namedPasscode(QStringView text)
{
    static const QString labels = u"passcode|pass code|password|kenncode|passwort|kennwort|passcode|"
                                  "mot de passe|code secret|code d['’]accès|contraseña|clave de acceso|"
                                  "código de acceso|senha|passcode|wachtwoord|toegangscode|пароль|"
                                  "код доступа|hasło|密码|密碼|パスコード|パスワード|암호|"
                                  "رمز المرور"_s;
    return labelled(text, labels, u"([^\\s<>]{3,64})"_s);
}

QString namedNumber(QStringView text)
{
    static const QString labels
        = u"meeting[ -]?id|webinar[ -]?id|meeting number|besprechungs-?id|meeting-nummer|"
          "meeting-kennnummer|id de réunion|id de la réunion|n° de réunion|"
          "id de (?:la )?reunión|id da reunião|vergaderings-?id|"
          "идентификатор конференции|会议号|會議號|ミーティング ?id|회의 ?id"_s;
    QString number = labelled(text, labels, u"(\\d(?:[ \\-\\x{a0}]?\\d){5,19})(?!\\d)"_s);
    static const QRegularExpression gaps(u"\\D"_s);
    return number.remove(gaps);
}

} // namespace providers
