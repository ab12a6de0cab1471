#include "invites/qrcode.h"

#include <qrcodegen.hpp>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace invites {

QrCode::QrCode(int size, std::vector<bool> dark) : m_size(size), m_dark(std::move(dark)) { }

base::Result<QrCode> QrCode::of(const QString &text)
{
    try {
        const qrcodegen::QrCode code
            = qrcodegen::QrCode::encodeText(text.toUtf8().constData(), qrcodegen::QrCode::Ecc::MEDIUM);
        const int size = code.getSize();
        std::vector<bool> dark(size_t(size) * size_t(size));
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                dark[size_t(y) * size_t(size) + size_t(x)] = code.getModule(x, y);
        }
        return QrCode(size, std::move(dark));
    } catch (const std::length_error &) {
        return base::failure(base::ErrorKind::Invalid, u"the text is too long for a QR code"_s, u"text"_s);
    }
}

bool QrCode::module(int x, int y) const
{
    return x >= 0 && y >= 0 && x < m_size && y < m_size && m_dark[size_t(y) * size_t(m_size) + size_t(x)];
}

QByteArray QrCode::toSvg(int quietZone) const
{
    const QByteArray side = QByteArray::number(m_size + 2 * quietZone);
    QByteArray path;
    for (int y = 0; y < m_size; ++y) {
        for (int x = 0; x < m_size; ++x) {
            if (!module(x, y))
                continue;
            int run = 1; // one stroke for neighbours: no hairlines between them
            while (module(x + run, y))
                ++run;
            path += 'M' + QByteArray::number(x + quietZone) + ',' + QByteArray::number(y + quietZone) + 'h'
                + QByteArray::number(run) + "v1h-" + QByteArray::number(run) + 'z';
            x += run;
        }
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" viewBox=\"0 0 "
        + side + ' ' + side
        + "\" shape-rendering=\"crispEdges\">\n"
          "<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n<path d=\""
        + path + "\" fill=\"#000000\"/>\n</svg>\n";
}

} // namespace invites
