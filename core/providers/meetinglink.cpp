#include "providers/meetinglink.h"

#include "providers/linktext.h"
#include "providers/registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

constexpr qsizetype longestText = 2'000'000;
constexpr qsizetype wordsBehindLink = 800; // where "Passcode: ..." may stand
constexpr size_t mostLinks = 500;

bool isWebUrl(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1) && !url.host().isEmpty()
        && url.userInfo().isEmpty() && url.toEncoded().size() <= 8192;
}

std::optional<MeetingLink> recognised(const QUrl &url, const QList<QUrl> &jitsiServers)
{
    if (!isWebUrl(url))
        return {};
    for (const Provider &provider : all()) {
        if (!provider.recognise)
            continue;
        if (std::optional<MeetingLink> link = provider.recognise(url, jitsiServers))
            return link;
    }
    return {};
}

// Completes a link with the passcode and number that the words behind it name.
void readWords(MeetingLink &link, QStringView words)
{
    if (link.passcode.isEmpty())
        link.passcode = namedPasscode(words);
    const bool numberInLink = !link.externalId.isEmpty()
        && std::all_of(
            link.externalId.begin(), link.externalId.end(), [](QChar sign) { return sign.isDigit(); });
    if (numberInLink || link.kind == model::ProviderKind::JitsiMeet
        || link.kind == model::ProviderKind::GoogleMeet)
        return;
    const QString number = namedNumber(words);
    if (!number.isEmpty())
        link.externalId = number;
}

} // namespace

std::vector<MeetingLink> linksIn(QStringView text, const QList<QUrl> &jitsiServers)
{
    struct Found {
        MeetingLink link;
        qsizetype end;
    };
    const QString readable = readableText(text.left(longestText));
    std::vector<Found> found;
    for (const UrlCandidate &candidate : urlCandidates(readable)) {
        for (const QUrl &url : candidate.readings) {
            if (std::optional<MeetingLink> link = recognised(url, jitsiServers)) {
                found.push_back({ std::move(*link), candidate.end });
                break;
            }
        }
        if (found.size() >= mostLinks)
            break;
    }
    std::vector<MeetingLink> links;
    for (size_t i = 0; i < found.size(); ++i) {
        MeetingLink &link = found[i].link;
        const auto same = std::find_if(
            links.begin(), links.end(), [&link](const MeetingLink &other) { return other.url == link.url; });
        // The words up to the next, different link are this one's; a repeated link adds its own.
        qsizetype stop = found[i].end + wordsBehindLink;
        for (size_t j = i + 1; j < found.size(); ++j) {
            if (found[j].link.url != link.url) {
                stop = qMin(stop, found[j].end);
                break;
            }
        }
        const QStringView words
            = QStringView(readable).mid(found[i].end, qMax<qsizetype>(0, stop - found[i].end));
        if (same == links.end()) {
            readWords(link, words);
            links.push_back(std::move(link));
        } else if (same->passcode.isEmpty()) {
            readWords(*same, words);
        }
    }
    return links;
}

std::optional<MeetingLink> linkOf(const QUrl &url, const QList<QUrl> &jitsiServers)
{
    if (!isWebUrl(url))
        return {};
    const QUrl inner = unwrapped(url);
    if (std::optional<MeetingLink> link = recognised(inner, jitsiServers))
        return link;
    return MeetingLink { model::ProviderKind::Link, url, {}, {} };
}

QUrl nativeUrl(const MeetingLink &link)
{
    const Provider &provider = of(link.kind);
    if (!provider.native)
        return {};
    const QUrl url = provider.native(link);
    return isOpenable(url) ? url : QUrl();
}

bool isOpenable(const QUrl &url)
{
    if (isWebUrl(url))
        return true;
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || url.toEncoded().size() > 8192)
        return false;
    const std::vector<Provider> &providers = all();
    return std::any_of(providers.begin(), providers.end(), [&url](const Provider &provider) {
        return !provider.nativeScheme.isEmpty() && url.scheme() == provider.nativeScheme;
    });
}

} // namespace providers
