#include "ui/dialogs/share/sheet.h"

#include "services/inviteservice.h"
#include "ui/texts.h"
#include "ui/widgets/qrview.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double gapShare = 0.02; // between two parts, of the shorter side
constexpr double leastCode = 0.3; // of the shorter side: a QR code that a telephone still reads
constexpr int printDots = 300; // per inch

class Painting {
public:
    Painting(QPainter &painter, const QRectF &page, const Sheet &sheet)
        : m_painter(painter), m_page(page), m_sheet(sheet), m_side(std::min(page.width(), page.height()))
    {
        // Words give way where they leave no room for the code.
        while (m_scale > 0.3 && heightOf(sheet.above) + heightOf(sheet.below) + codeRoom() > page.height())
            m_scale *= 0.92;
    }

    void paint()
    {
        qreal y = m_page.top();
        y = paintLines(m_sheet.above, y);
        const qreal rest = m_page.bottom() - y - heightOf(m_sheet.below);
        if (!m_sheet.link.isEmpty()) {
            paintCode(QRectF(m_page.left(), y, m_page.width(), rest));
            y += rest;
        }
        paintLines(m_sheet.below, y);
    }

private:
    qreal gap() const { return m_side * gapShare; }
    qreal codeRoom() const { return m_sheet.link.isEmpty() ? 0 : m_side * leastCode; }

    QFont fontOf(const SheetLine &line) const
    {
        QFont font = QGuiApplication::font();
        font.setPixelSize(std::max(1, int(m_side * line.size * m_scale)));
        font.setBold(line.bold);
        return font;
    }
    QRectF boundsOf(const SheetLine &line, qreal y) const
    {
        m_painter.setFont(fontOf(line));
        return m_painter.boundingRect(
            QRectF(m_page.left(), y, m_page.width(), m_page.height() * 10), flags, breakable(line.text));
    }
    qreal heightOf(const std::vector<SheetLine> &lines) const
    {
        qreal height = 0;
        for (const SheetLine &line : lines)
            height += boundsOf(line, 0).height() + gap();
        return height;
    }
    qreal paintLines(const std::vector<SheetLine> &lines, qreal y)
    {
        for (const SheetLine &line : lines) {
            const qreal height = boundsOf(line, y).height();
            m_painter.drawText(QRectF(m_page.left(), y, m_page.width(), height), flags, breakable(line.text));
            y += height + gap();
        }
        return y;
    }
    void paintCode(const QRectF &room)
    {
        const auto code = services::InviteService::qrCode(m_sheet.link);
        if (!code)
            return;
        const qreal side = std::floor(std::min(room.width(), room.height()));
        const QImage image = QrView::image(*code, std::max(1, int(side) / (code->size + 8)));
        m_painter.drawImage(
            QRectF(room.center().x() - side / 2, room.center().y() - side / 2, side, side), image);
    }

    static constexpr int flags = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
    QPainter &m_painter;
    QRectF m_page;
    const Sheet &m_sheet;
    qreal m_side;
    qreal m_scale = 1;
};

} // namespace

void paintSheet(QPainter &painter, const QRectF &page, const Sheet &sheet)
{
    painter.setPen(Qt::black);
    Painting(painter, page, sheet).paint();
}

bool printSheet(QPagedPaintDevice &device, const Sheet &sheet)
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    paintSheet(painter, QRectF(painter.viewport()), sheet);
    return painter.end();
}

bool saveSheetAsPdf(const QString &path, const QString &title, const Sheet &sheet)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QPdfWriter writer(&file);
    writer.setTitle(title);
    writer.setResolution(printDots);
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    return printSheet(writer, sheet) && file.commit();
}

} // namespace ui
