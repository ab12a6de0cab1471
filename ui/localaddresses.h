#pragma once

#include <QHostAddress>
#include <QUrl>

#include <vector>

namespace ui {

struct LocalAddress {
    QHostAddress address;
    QString interfaceName; // "eth0", "Wi-Fi"
};

// Where others in the network find this computer, IPv4 first; neither loopback nor link-local ones.
std::vector<LocalAddress> localAddresses();
bool isThisComputerOnly(const QString &address); // a loopback address
// Where others find pages that listen on `at`: of "all addresses" the first there is. Empty: nowhere.
QUrl seenFromOutside(const QUrl &at);

} // namespace ui
