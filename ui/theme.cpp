#include "ui/theme.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleFactory>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

static void initActionIcons()
{
    Q_INIT_RESOURCE(actions); // outside any namespace, as the macro asks
}

namespace ui {

namespace {

class TintedIconEngine final : public QIconEngine {
public:
    explicit TintedIconEngine(const QString &name) : m_name(name) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
        painter->drawPixmap(corner, tintedIcon(m_name, side, colour(mode), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const int side = int(std::min(size.width(), size.height()) / ratio);
        return tintedIcon(m_name, side, colour(mode), ratio);
    }
    QIconEngine *clone() const override { return new TintedIconEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor colour(QIcon::Mode mode)
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return palette.color(mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
    }

    QString m_name;
};

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b, 0x2d, 0x31), QColor(0x25, 0x27, 0x2b));
    const QColor text(0xe6, 0xe6, 0xe8);
    const QColor faded(0x80, 0x82, 0x88);
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1f, 0x22));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x28, 0x2c));
    palette.setColor(QPalette::Button, QColor(0x36, 0x39, 0x3f));
    palette.setColor(QPalette::ToolTipBase, QColor(0x36, 0x39, 0x3f));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x65, 0xb8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7a, 0xb0, 0xff));
    palette.setColor(QPalette::LinkVisited, QColor(0xb8, 0x9a, 0xff));
    palette.setColor(QPalette::PlaceholderText, faded);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::BrightText,
             QPalette::ToolTipText })
        palette.setColor(role, text);
    for (const auto role :
        { QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText })
        palette.setColor(QPalette::Disabled, role, faded);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3c, 0x3f, 0x45));
    return palette;
}

// Remembers what the platform gave, before any choice replaced it.
struct PlatformLook {
    QString style = QApplication::style()->name();
    bool dark = isDark(QApplication::palette());
};

} // namespace

void applyTheme(ThemeChoice choice)
{
    static const PlatformLook platform;
    const bool force = choice != ThemeChoice::System && (choice == ThemeChoice::Dark) != platform.dark;
    // Only Fusion takes every colour from the palette; the native styles keep their own.
    const QString style = force ? u"fusion"_s : platform.style;
    if (QApplication::style()->name().compare(style, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(QStyleFactory::create(style));
    QApplication::setPalette(!force       ? QPalette()
            : choice == ThemeChoice::Dark ? darkPalette()
                                          : QStyleFactory::create(u"fusion"_s)->standardPalette());
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128;
}

QIcon icon(const QString &name)
{
    return QIcon(new TintedIconEngine(name));
}

QIcon systemIcon(const QString &themeName, const QString &name)
{
    return QIcon::fromTheme(themeName, icon(name));
}

QPixmap tintedIcon(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    const QString key
        = u"mw/%1/%2/%3/%4"_s.arg(name).arg(size).arg(colour.rgba(), 0, 16).arg(devicePixelRatio);
    QPixmap pixmap;
    if (size <= 0 || QPixmapCache::find(key, &pixmap))
        return pixmap;

    initActionIcons();
    const int pixels = qRound(size * devicePixelRatio);
    pixmap = QPixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/icons/"_s + name + u".svg"_s).render(&painter, QRectF(0, 0, pixels, pixels));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor runningColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x57, 0xd3, 0x7a) : QColor(0x13, 0x73, 0x33);
}

QColor doneColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0x8a, 0xb8, 0xff) : QColor(0x1a, 0x56, 0xa8);
}

QColor warningColour(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf0, 0xb4, 0x4c) : QColor(0x8f, 0x4e, 0x00);
}

QColor faintColour(const QPalette &palette)
{
    return blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.68);
}

QColor blended(const QColor &over, const QColor &under, qreal share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(
        mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

} // namespace ui
