#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace invites {

// A text as an immutable square of modules. Drawing on screen is the window's.
class QrCode {
public:
    // Medium error correction, more where it costs no size. Invalid when the text is too long for
    // any QR code.
    static base::Result<QrCode> of(const QString &text);

    int size() const { return m_size; } // modules a side, without the quiet zone
    bool module(int x, int y) const; // true: dark; outside: light

    // `quietZone` in modules; ISO/IEC 18004 asks for 4. Black on white whatever the theme: readers
    // need it.
    QByteArray toSvg(int quietZone = 4) const;

    bool operator==(const QrCode &) const = default;

private:
    QrCode(int size, std::vector<bool> dark);

    int m_size = 0;
    std::vector<bool> m_dark;
};

} // namespace invites
