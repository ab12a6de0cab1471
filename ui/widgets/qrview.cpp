#include "ui/widgets/qrview.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int quietZone = 4; // modules; ISO/IEC 18004

}

QrView::QrView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumSize(120, 120);
    setAccessibleName(tr("QR code"));
}

void QrView::setModules(services::QrModules modules)
{
    m_modules = std::move(modules);
    update();
}

QImage QrView::image(const services::QrModules &modules, int pixelsPerModule)
{
    const int side = (modules.size + 2 * quietZone) * pixelsPerModule;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    for (int y = 0; y < modules.size; ++y)
        for (int x = 0; x < modules.size; ++x)
            if (modules.at(x, y))
                painter.fillRect((x + quietZone) * pixelsPerModule, (y + quietZone) * pixelsPerModule,
                    pixelsPerModule, pixelsPerModule, Qt::black);
    return image;
}

QSize QrView::sizeHint() const
{
    return QSize(320, 320);
}

void QrView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_modules.size == 0)
        return;
    const qreal ratio = devicePixelRatioF();
    const int room = int(std::min(width(), height()) * ratio);
    const int perModule = std::max(1, room / (m_modules.size + 2 * quietZone));
    QImage code = image(m_modules, perModule);
    code.setDevicePixelRatio(ratio);
    const qreal side = code.width() / ratio;
    // On whole device pixels, or the edges blur.
    const auto snapped = [ratio](qreal value) { return std::floor(value * ratio) / ratio; };
    painter.drawImage(QPointF(snapped((width() - side) / 2), snapped((height() - side) / 2)), code);
}

} // namespace ui
