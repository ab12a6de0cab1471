// How a profile's e-mails look (REG-17): the colour of their head, with what can be read on it, and the logo.
#pragma once

#include "model/profile.h"

#include <QSize>

#include <optional>

namespace services {

inline constexpr QLatin1StringView usualHeaderColour("#24527a");

struct Colour {
    int red = 0; // 0 to 255
    int green = 0;
    int blue = 0;
};

// "#rrggbb" and nothing else: what stands in a style of the HTML comes from here.
std::optional<Colour> colourOf(const QString &text);
QString colourText(const Colour &colour);
// From 1 to 21 (WCAG 2.1, "contrast ratio").
double contrast(const Colour &one, const Colour &other);
// White where it can be read (4.5 or more, WCAG 2.1 1.4.3), else black, which then always can.
Colour textOn(const Colour &background);

// The points of a PNG; empty where the bytes are none, too many (model::longestLogo), or name more than
// 4,000 points to a side.
std::optional<QSize> pngSize(const QByteArray &bytes);

struct MailBrand {
    QString colour; // "#rrggbb"
    QString textColour; // readable on it
    QByteArray logo; // PNG; empty: none
    QSize logoSize; // as shown: at most 240 × 60
};

// What cannot be used is as if it was not there.
MailBrand brandOf(const model::Profile &profile);

} // namespace services
