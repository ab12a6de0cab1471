#include "providers/jointarget.h"

#include "providers/linktext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

struct JoinTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::JoinTarget)
};

std::optional<JoinTarget> asNumber(const QString &text)
{
    if (const std::optional<model::ReservedId> id = model::ReservedId::parse(text))
        return *id;
    static const QRegularExpression code(u"^([0-9]{3})[ \\-]?([0-9]{3})$"_s);
    const QRegularExpressionMatch match = code.match(text);
    if (match.hasMatch())
        return JoinCode { match.captured(1) + match.captured(2) };
    return {};
}

std::optional<AppLink> appLinkWithin(const QString &text)
{
    static const QRegularExpression pattern(
        u"meetwright://(?:start|join)/[0-9]{9}(?![0-9])"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch())
        return {};
    const auto link = parseAppLink(match.captured(0));
    return link ? std::optional(*link) : std::nullopt;
}

std::optional<MeetingLink> anyLinkWithin(const QString &text, const QList<QUrl> &jitsiServers)
{
    const QString readable = readableText(text);
    for (const UrlCandidate &candidate : urlCandidates(readable)) {
        // Bare words such as "and/or" are no links; a scheme says that one was meant.
        const QString written = readable.mid(candidate.begin, 8).toLower();
        if (!written.startsWith("http"_L1))
            continue;
        if (auto link = linkOf(candidate.readings.back(), jitsiServers))
            return link;
    }
    return {};
}

} // namespace

std::optional<model::ReservedId> sessionIdIn(const QString &text)
{
    static const QRegularExpression grouped(
        u"(?<![0-9] |[0-9\\-])([0-9]{3}([ \\-])[0-9]{3}\\2[0-9]{3})(?!\\2?[0-9])"_s);
    const QRegularExpressionMatch match = grouped.match(text);
    return match.hasMatch() ? model::ReservedId::parse(match.captured(1)) : std::nullopt;
}

base::Result<JoinTarget> joinTarget(const QString &typed, const QList<QUrl> &jitsiServers)
{
    constexpr qsizetype longest = 200'000;
    const auto refuse
        = [](const QString &text) { return base::failure(base::ErrorKind::Invalid, text, u"join"_s); };
    const QString text = typed.left(longest).trimmed();
    if (text.isEmpty())
        return refuse(JoinTexts::tr("Enter a session ID, a join code or a link, or paste an invitation."));
    if (std::optional<JoinTarget> number = asNumber(text))
        return *number;
    const bool oneWord = std::none_of(text.begin(), text.end(), [](QChar sign) { return sign.isSpace(); });
    if (oneWord && text.startsWith("meetwright:"_L1, Qt::CaseInsensitive)) {
        const auto link = parseAppLink(text);
        if (!link)
            return base::passOn(link);
        return JoinTarget(*link);
    }
    const std::vector<MeetingLink> links = linksIn(text, jitsiServers);
    if (!links.empty())
        return JoinTarget(links.front());
    if (const std::optional<AppLink> link = appLinkWithin(text))
        return JoinTarget(*link);
    if (const std::optional<model::ReservedId> id = sessionIdIn(text))
        return JoinTarget(*id);
    if (const std::optional<MeetingLink> link = anyLinkWithin(text, jitsiServers))
        return JoinTarget(*link);
    return refuse(JoinTexts::tr("There is no session ID, join code or meeting link in this."));
}

} // namespace providers
