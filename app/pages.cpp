#include "app/pages.h"

#include "app/services.h"
#include "portal/portal.h"

#include <QCoreApplication>
#include <QNetworkInterface>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;
using base::Result;

namespace app {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(app::Pages)
};

Result<QList<QHostAddress>> addressesIn(const QString &text)
{
    QList<QHostAddress> addresses;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QHostAddress address(part.trimmed());
        if (address.isNull())
            return failure(ErrorKind::Invalid,
                Texts::tr("“%1” is not the address of a proxy. Enter addresses such as 10.0.0.2, separated "
                          "by commas.")
                    .arg(part.trimmed()),
                QString::fromLatin1(settings::keys::pagesProxies.key));
        addresses.append(address);
    }
    return addresses;
}

// Whom to ask for where the pages listen on every address: the first address that others in the network see.
QHostAddress reachable(const QHostAddress &listening)
{
    if (listening != QHostAddress(QHostAddress::AnyIPv4) && listening != QHostAddress(QHostAddress::AnyIPv6)
        && listening != QHostAddress(QHostAddress::Any))
        return listening;
    const auto all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all)
        if (address.protocol() == QAbstractSocket::IPv4Protocol && address.isGlobal()
            && !address.isLoopback())
            return address;
    return QHostAddress(QHostAddress::LocalHost);
}

} // namespace

Result<PagesWish> pagesWish(const settings::Settings &settings)
{
    PagesWish wish;
    wish.address = QHostAddress(settings.value(settings::keys::pagesAddress));
    if (wish.address.isNull())
        return failure(ErrorKind::Invalid,
            Texts::tr("“%1” is not an address of this computer. Use 127.0.0.1 for this computer alone or "
                      "0.0.0.0 for "
                      "its network.")
                .arg(settings.value(settings::keys::pagesAddress)),
            QString::fromLatin1(settings::keys::pagesAddress.key));
    const int port = settings.value(settings::keys::pagesPort);
    if (port < 0 || port > 65535)
        return failure(ErrorKind::Invalid, Texts::tr("A port is a number from 1 to 65535."),
            QString::fromLatin1(settings::keys::pagesPort.key));
    wish.port = quint16(port);
    const QString chain = settings.value(settings::keys::pagesCertificate);
    if (!chain.isEmpty())
        wish.options.certificate = portal::Certificate { chain, settings.value(settings::keys::pagesKey) };
    auto proxies = addressesIn(settings.value(settings::keys::pagesProxies));
    if (!proxies)
        return base::passOn(proxies);
    wish.options.trustedProxies = std::move(*proxies);
    return wish;
}

Pages::Pages(Services &services, QObject *parent) : QObject(parent), m_services(services) { }

Pages::~Pages() = default;

base::Async<QUrl> Pages::begin(const PagesWish &wish)
{
    end();
    auto portal = std::make_shared<std::unique_ptr<portal::Portal>>(std::make_unique<portal::Portal>(
        m_services.attendees, m_services.waiting, m_services.clock(), m_services.random, wish.options));
    (*portal)->serveFeed(m_services.feed);
    return base::andThen((*portal)->begin(wish.address, wish.port), this,
        [this, portal, wish, wished = m_wishes](quint16 port) -> Result<QUrl> {
            if (wished != m_wishes)
                return failure(ErrorKind::Cancelled, u"another wish came meanwhile"_s);
            m_portal = std::move(*portal);
            m_url.setScheme(wish.options.certificate ? u"https"_s : u"http"_s);
            m_url.setHost(reachable(wish.address).toString());
            m_url.setPort(port);
            m_url.setPath(u"/"_s);
            return m_url;
        });
}

void Pages::end()
{
    ++m_wishes;
    m_portal.reset();
    m_url.clear();
}

portal::HttpServer::Counts Pages::counts() const
{
    return m_portal ? m_portal->counts() : portal::HttpServer::Counts {};
}

} // namespace app
