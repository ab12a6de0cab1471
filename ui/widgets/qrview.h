// Draws a QR code: whole device pixels per module, so that every size is crisp, with the quiet zone
// of four modules that ISO/IEC 18004 asks for, black on white whatever the palette.
#pragma once

#include "services/inviteservice.h"

#include <QImage>
#include <QWidget>

namespace ui {

class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setModules(services::QrModules modules);
    const services::QrModules &modules() const { return m_modules; }

    static QImage image(const services::QrModules &modules, int pixelsPerModule);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    services::QrModules m_modules;
};

} // namespace ui
