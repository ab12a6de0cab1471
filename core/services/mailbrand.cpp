#include "services/mailbrand.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace services {

namespace {

constexpr QSize largestShown(240, 60);
constexpr quint32 longestSide = 4000;
constexpr double readable = 4.5;

double linear(int part)
{
    const double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const Colour &colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

std::optional<Colour> colourOf(const QString &text)
{
    if (text.size() != 7 || text[0] != u'#')
        return {};
    const auto isHex = [](QChar sign) {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f')
            || (sign >= u'A' && sign <= u'F');
    };
    if (!std::all_of(text.begin() + 1, text.end(), isHex))
        return {};
    const auto part = [&text](qsizetype at) { return text.mid(at, 2).toInt(nullptr, 16); };
    return Colour { part(1), part(3), part(5) };
}

QString colourText(const Colour &colour)
{
    return u"#%1%2%3"_s.arg(colour.red, 2, 16, QLatin1Char('0'))
        .arg(colour.green, 2, 16, QLatin1Char('0'))
        .arg(colour.blue, 2, 16, QLatin1Char('0'));
}

double contrast(const Colour &one, const Colour &other)
{
    const auto [dark, light] = std::minmax({ luminance(one), luminance(other) });
    return (light + 0.05) / (dark + 0.05);
}

Colour textOn(const Colour &background)
{
    constexpr Colour white { 255, 255, 255 };
    return contrast(background, white) >= readable ? white : Colour {};
}

// PNG (ISO/IEC 15948) 5.2, 11.2.2.
std::optional<QSize> pngSize(const QByteArray &bytes)
{
    static constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n");
    constexpr qsizetype headEnds = 24;
    if (bytes.size() < headEnds || bytes.size() > model::longestLogo || !bytes.startsWith(signature)
        || bytes.mid(12, 4) != "IHDR")
        return {};
    const auto width = qFromBigEndian<quint32>(bytes.constData() + 16);
    const auto height = qFromBigEndian<quint32>(bytes.constData() + 20);
    if (width == 0 || height == 0 || width > longestSide || height > longestSide)
        return {};
    return QSize(int(width), int(height));
}

MailBrand brandOf(const model::Profile &profile)
{
    const Colour colour = colourOf(profile.headerColour).value_or(*colourOf(usualHeaderColour));
    MailBrand brand;
    brand.colour = colourText(colour);
    brand.textColour = colourText(textOn(colour));
    if (const auto size = pngSize(profile.logo)) {
        const bool fits = size->width() <= largestShown.width() && size->height() <= largestShown.height();
        brand.logo = profile.logo;
        brand.logoSize
            = (fits ? *size : size->scaled(largestShown, Qt::KeepAspectRatio)).expandedTo(QSize(1, 1));
    }
    return brand;
}

} // namespace services
