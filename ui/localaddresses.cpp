#include "ui/localaddresses.h"

#include <QNetworkInterface>

#include <algorithm>

namespace ui {

std::vector<LocalAddress> localAddresses()
{
    std::vector<LocalAddress> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &one : interfaces) {
        const bool isUp = one.flags().testFlag(QNetworkInterface::IsUp)
            && one.flags().testFlag(QNetworkInterface::IsRunning);
        if (!isUp || one.flags().testFlag(QNetworkInterface::IsLoopBack))
            continue;
        const auto entries = one.addressEntries();
        for (const QNetworkAddressEntry &entry : entries)
            if (!entry.ip().isLoopback() && !entry.ip().isLinkLocal())
                found.push_back({ entry.ip(), one.humanReadableName() });
    }
    std::stable_sort(found.begin(), found.end(), [](const LocalAddress &left, const LocalAddress &right) {
        return left.address.protocol() < right.address.protocol();
    });
    return found;
}

bool isThisComputerOnly(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

QUrl seenFromOutside(const QUrl &at)
{
    const QHostAddress host(at.host());
    if (host.isLoopback() || at.isEmpty())
        return {};
    const bool all = host == QHostAddress(QHostAddress::AnyIPv4)
        || host == QHostAddress(QHostAddress::AnyIPv6) || host == QHostAddress(QHostAddress::Any);
    if (!all)
        return at;
    const auto here = localAddresses();
    if (here.empty())
        return {};
    QUrl url = at;
    url.setHost(here.front().address.toString());
    return url;
}

} // namespace ui
