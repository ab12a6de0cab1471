// Where Webex's requests go.
#pragma once

#include "base/time.h"
#include "net/http.h"

#include <QUrlQuery>

namespace providers {

net::Request webexGet(const QString &path, const QUrlQuery &query = {});
// `pathAndQuery` is encoded already: a Link header's.
net::Request webexGetEncoded(const QString &pathAndQuery);
net::Request webexSend(
    const QByteArray &method, const QString &path, const QByteArray &body, net::Repeat repeat);
net::Request webexRemove(const QString &path, const QUrlQuery &query = {});

// A list of up to 100 whose starts lie in [from, to). Without the two, Webex lists only some days around
// today.
QUrlQuery webexWithin(base::Instant from, base::Instant to);

// "/v1/meetings/<id>" with the ID encoded as one segment, then `rest`.
QString webexPath(const QString &id, const QString &rest = {});

} // namespace providers
