// Finding what may be a URL in text that people paste: wrapped lines, mail and HTML encodings,
// redirectors. Knows no provider.
#pragma once

#include <QString>
#include <QUrl>

#include <vector>

namespace providers {

// One place in the text that reads like a web address. `readings`: most complete first (a wrapped
// line joined with its next, then as it stands); each is http(s) and unwrapped.
struct UrlCandidate {
    std::vector<QUrl> readings;
    qsizetype begin = 0;
    qsizetype end = 0;
};

// The text without quoted-printable leftovers, folded lines inside <...>, and HTML entities.
QString readableText(QStringView text);

std::vector<UrlCandidate> urlCandidates(const QString &readable);

// What lies behind Outlook's SafeLinks, Google's redirector and their like; the URL itself where it
// is none.
QUrl unwrapped(const QUrl &url);

// A passcode or meeting number that the text names in words, in the usual languages of invitations.
QString namedPasscode(QStringView text);
QString namedNumber(QStringView text);

} // namespace providers
