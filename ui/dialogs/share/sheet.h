// Pages for people to look at from afar or to hold in the hand: a QR code with large words above and below
// it.
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace ui {

struct SheetLine {
    QString text;
    double size = 0.04; // height of the letters, as a part of the page's shorter side
    bool bold = false;
};

struct Sheet {
    std::vector<SheetLine> above;
    QString link; // of the QR code; empty: none
    std::vector<SheetLine> below;
};

// Black on white; what is too wide for the page is broken into lines or made smaller, so that all of it is
// there.
void paintSheet(QPainter &painter, const QRectF &page, const Sheet &sheet);
// False: the device did not take it.
bool printSheet(QPagedPaintDevice &device, const Sheet &sheet);
bool saveSheetAsPdf(const QString &path, const QString &title, const Sheet &sheet);

} // namespace ui
