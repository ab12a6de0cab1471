// Known meeting links in any text: pasted invitations, calendar files, chat lines. Text is not
// trusted: look-alike hosts are not recognised, redirectors are unwrapped but never called.
#pragma once

#include "model/meetingplace.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

#include <optional>
#include <vector>

namespace providers {

struct MeetingLink {
    model::ProviderKind kind = model::ProviderKind::None;
    QUrl url; // http(s), unwrapped, without trailing punctuation
    QString externalId; // the provider's own meeting number or name, where the link or the text says it
    QString passcode; // where the text says it, or the link carries it in plain

    bool operator==(const MeetingLink &) const = default;
};

// Meeting links in the order they stand in the text, without duplicates; the first 2 million
// characters are looked at. `jitsiServers`: the hosts' own Jitsi servers beside the public ones.
std::vector<MeetingLink> linksIn(QStringView text, const QList<QUrl> &jitsiServers = {});

// The provider of one URL that somebody typed; `Link` for any other http(s) URL, empty for what is
// none.
std::optional<MeetingLink> linkOf(const QUrl &url, const QList<QUrl> &jitsiServers = {});

// The same meeting in the provider's own program, empty where no scheme is publicly documented for
// it.
QUrl nativeUrl(const MeetingLink &link);

// Only http(s) with a host, and the meeting programs' schemes, may ever be handed to the system.
bool isOpenable(const QUrl &url);

} // namespace providers
