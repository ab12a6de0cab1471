#include "net/redactor.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace net {

namespace {

constexpr qsizetype longestText = 16'384;

struct Rule {
    QRegularExpression pattern;
    int named; // the group that names it; 0: always a secret
    int value; // the group that is replaced
};

QString replaced(const QString &text, const Rule &rule)
{
    QString result;
    qsizetype done = 0;
    qsizetype from = 0;
    for (;;) {
        const QRegularExpressionMatch match = rule.pattern.match(text, from);
        if (!match.hasMatch())
            return result + QStringView(text).mid(done);
        if (rule.named > 0 && !isSecretName(match.capturedView(rule.named))) {
            from = match.capturedStart(rule.value); // a secret may stand in what is none as a whole
            continue;
        }
        result += QStringView(text).mid(done, match.capturedStart(rule.value) - done);
        result += u'…';
        done = from = match.capturedEnd(rule.value);
    }
}

Rule rule(const QString &pattern, int named, int value)
{
    return { QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption), named, value };
}

const std::vector<Rule> &rules()
{
    static const std::vector<Rule> all {
        // Header lines to their end.
        rule(uR"x(\b(?:proxy-)?authorization\\?"?\s*[:=]\s*\\?"?([^\r\n"\\]+))x"_s, 0, 1),
        rule(uR"x(\b(?:set-)?cookie\s*:\s*([^\r\n]+))x"_s, 0, 1),
        rule(uR"x(\b(?:bearer|basic)\s+([A-Za-z0-9._~+/=-]{4,}))x"_s, 0, 1),
        // JSON Web Tokens (RFC 7519), which need no name.
        rule(uR"x(\b(eyJ[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*\.?[A-Za-z0-9_-]*))x"_s, 0, 1),
        // What opens a session as its host.
        rule(uR"x(\bhttps?://[^\s"'<>]*?(/s/\d+[^\s"'<>]*))x"_s, 0, 1),
        rule(uR"x(\bhttps?://[^\s"'<>/]*\bgoto\w+\.com(/(?:host|start)/[^\s"'<>]*))x"_s, 0, 1),
        rule(uR"x(\bzoommtg://[^\s"'<>/]*(/start[^\s"'<>]*))x"_s, 0, 1),
        rule(uR"x(://([^\s/@"'<>:]*:[^\s/@"'<>]*)@)x"_s, 0, 1),
        // "name": "value", also inside a string; a number under "code" is an error's, not a secret.
        rule(uR"x("([\w.-]{1,64})"\s*:\s*"((?:[^"\\]|\\.)*))x"_s, 1, 2),
        rule(uR"x(\\"([\w.-]{1,64})\\"\s*:\s*\\"([^"\\]*(?:\\\\.[^"\\]*)*))x"_s, 1, 2),
        // Queries and forms, also one that is itself a value.
        rule(uR"x(([\w.-]{1,64})=([^\s&"'<>\\]+))x"_s, 1, 2),
        rule(uR"x((?:%3F|%26|\b)([\w.-]{1,64})%3D((?:(?!%26)[^\s&"'<>\\])+))x"_s, 1, 2),
        rule(uR"x(<([\w.-]{1,64})>([^<]+)</)x"_s, 1, 2),
    };
    return all;
}

} // namespace

bool isSecretName(QStringView name)
{
    static constexpr std::array exact { "code"_L1, "tk"_L1, "zak"_L1, "pwd"_L1, "pw"_L1, "auth"_L1, "sig"_L1,
        "jwt"_L1, "start_url"_L1, "starturl"_L1, "host_url"_L1, "hosturl"_L1, "hostkey"_L1, "host_key"_L1,
        "hoststarturl"_L1, "moderatorurl"_L1, "code_verifier"_L1, "device_code"_L1, "user_code"_L1,
        "api_key"_L1, "apikey"_L1, "cookie"_L1, "authorization"_L1, "state"_L1, "sessiontoken"_L1 };
    static constexpr std::array parts { "token"_L1, "secret"_L1, "password"_L1, "passwd"_L1, "passcode"_L1,
        "checksum"_L1, "signature"_L1, "assertion"_L1 };
    const auto is = [name](QLatin1StringView other) { return name.compare(other, Qt::CaseInsensitive) == 0; };
    const auto holds = [name](QLatin1StringView part) { return name.contains(part, Qt::CaseInsensitive); };
    return std::any_of(exact.begin(), exact.end(), is) || std::any_of(parts.begin(), parts.end(), holds)
        || name.endsWith("pw"_L1, Qt::CaseInsensitive);
}

QString redacted(const QString &text)
{
    QString result = text.size() > longestText ? QString(text.first(longestText) + u'…') : text;
    for (const Rule &each : rules())
        result = replaced(result, each);
    return result;
}

QString redactedLine(const Request &request)
{
    const QString path = redacted(request.url.path(QUrl::FullyEncoded));
    return QString::fromLatin1(request.method) + u' ' + request.url.host() + u' ' + path
        + (request.url.hasQuery() ? u"?…"_s : QString());
}

} // namespace net
