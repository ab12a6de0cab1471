#include "ui/dialogs/qrwindow.h"

#include "ui/dialogs/share/sheet.h"
#include "ui/prompts.h"
#include "ui/texts.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/qrview.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int savedPixels = 1200; // of a PNG's side, at least: sharp on a printed page

}

QrWindow::QrWindow(
    const QString &link, const QString &topic, model::ReservedId id, const QString &joinCode, QWidget *parent)
    : QWidget(parent),
      m_link(link),
      m_topic(topic),
      m_id(id),
      m_joinCode(joinCode),
      m_ownPrompts(std::make_unique<WidgetPrompts>()),
      m_prompts(m_ownPrompts.get())
{
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("Join sheet of “%1”").arg(topic));
    build();
    const auto code = services::InviteService::qrCode(link);
    if (code)
        m_view->setModules(*code);
    else
        say(tr("This link is too long for a QR code."));
    for (QPushButton *button : m_bar->findChildren<QPushButton *>())
        button->setEnabled(code.has_value() || button == m_fullScreen);
    m_view->setAccessibleDescription(tr("Leads to %1").arg(link));
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 36);
    scaleText();
}

QrWindow::~QrWindow() = default;

void QrWindow::build()
{
    m_view = new QrView(this);
    const auto label = [this](const QString &text) {
        auto *made = new QLabel(text, this);
        made->setAlignment(Qt::AlignCenter);
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        made->setTextInteractionFlags(Qt::TextSelectableByMouse);
        made->setVisible(!text.isEmpty());
        return made;
    };
    m_topicLabel = label(m_topic);
    m_idLabel = label(m_id.isNull() ? QString() : tr("Session ID %1").arg(m_id.grouped()));
    m_idLabel->setAccessibleName(m_id.isNull() ? QString() : tr("Session ID %1").arg(m_id.spelled()));
    m_codeLabel = label(m_joinCode.isEmpty() ? QString() : tr("Join code %1").arg(codeText(m_joinCode)));
    m_linkLabel = label(breakable(m_link));
    m_linkLabel->setAccessibleName(m_link);
    m_linkLabel->setTextInteractionFlags(Qt::NoTextInteraction);
    m_status = label({});
    buildBar();

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_topicLabel);
    column->addWidget(m_view, 1);
    column->addWidget(m_codeLabel);
    column->addWidget(m_idLabel);
    column->addWidget(m_linkLabel);
    column->addWidget(m_status);
    column->addWidget(m_bar);
}

void QrWindow::buildBar()
{
    m_bar = new QWidget(this);
    auto *row = new FlowLayout(m_bar);
    const auto button = [&](const QString &text, auto action) {
        auto *made = new QPushButton(text, m_bar);
        connect(made, &QPushButton::clicked, this, action);
        row->addWidget(made);
        return made;
    };
    button(tr("&Copy image"), [this] { copyImage(); });
    button(tr("Save as &PNG…"), [this] { chooseFile(u"png"_s, tr("PNG images (*.png)")); });
    button(tr("Save as &SVG…"), [this] { chooseFile(u"svg"_s, tr("SVG drawings (*.svg)")); });
    button(tr("Save as P&DF…"), [this] { chooseFile(u"pdf"_s, tr("PDF documents (*.pdf)")); });
    button(tr("P&rint…"), [this] { print(); });
    m_screens = new QComboBox(m_bar);
    m_screens->setAccessibleName(tr("Display for the full screen"));
    row->addWidget(m_screens);
    m_fullScreen = button(tr("&Full screen"), [this] { setFullScreen(true); });
    fillScreens();
    connect(qApp, &QGuiApplication::screenAdded, this, &QrWindow::fillScreens);
    connect(qApp, &QGuiApplication::screenRemoved, this, &QrWindow::fillScreens);
}

void QrWindow::fillScreens()
{
    const QString before = m_screens->currentText();
    m_screens->clear();
    const auto screens = QGuiApplication::screens();
    for (qsizetype i = 0; i < screens.size(); ++i) {
        const QString name = screens[i]->model().isEmpty() ? screens[i]->name() : screens[i]->model();
        m_screens->addItem(tr("Display %1: %2").arg(i + 1).arg(name));
    }
    m_screens->setCurrentIndex(std::max(0, m_screens->findText(before)));
    m_screens->setVisible(screens.size() > 1);
}

void QrWindow::setPrompts(Prompts &prompts)
{
    m_prompts = &prompts;
}

void QrWindow::copyImage()
{
    const auto &modules = m_view->modules();
    if (modules.size == 0)
        return;
    QGuiApplication::clipboard()->setImage(QrView::image(modules, std::max(8, 600 / modules.size)));
    say(tr("The image is on the clipboard."));
}

bool QrWindow::saveImage(const QString &path)
{
    const auto &modules = m_view->modules();
    QSaveFile file(path);
    bool done = file.open(QIODevice::WriteOnly);
    if (done && path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        const auto svg = services::InviteService::qrSvg(m_link);
        done = svg && file.write(*svg) == svg->size();
    } else if (done) {
        done = modules.size > 0
            && QrView::image(modules, savedPixels / (modules.size + 8) + 1).save(&file, "PNG");
    }
    done = done && file.commit();
    say(done ? tr("Saved as %1.").arg(path)
             : tr("The image was not saved: %1. Choose another folder.").arg(file.errorString()));
    return done;
}

Sheet QrWindow::sheet() const
{
    Sheet sheet;
    sheet.above = { { m_topic, 0.055, true } };
    sheet.link = m_link;
    if (!m_joinCode.isEmpty())
        sheet.below.push_back({ m_codeLabel->text(), 0.085, true });
    if (!m_id.isNull())
        sheet.below.push_back({ m_idLabel->text(), 0.055, false });
    sheet.below.push_back({ m_link, 0.04, false });
    return sheet;
}

bool QrWindow::savePdf(const QString &path)
{
    const bool done = saveSheetAsPdf(path, windowTitle(), sheet());
    say(done ? tr("Saved as %1.").arg(path)
             : tr("%1 could not be written. Choose another folder.").arg(path));
    return done;
}

void QrWindow::print()
{
    m_prompts->askForPrinter(this, [this](QPagedPaintDevice &printer) {
        say(printSheet(printer, sheet()) ? tr("The sheet went to the printer.")
                                         : tr("The printer did not take the sheet. Save it as PDF instead."));
    });
}

void QrWindow::chooseFile(const QString &ending, const QString &filter)
{
    QString name = m_id.isNull() ? u"qr-code"_s : u"qr-"_s % m_id.digits();
    name += u'.' % ending;
    m_prompts->askForFileToSave(
        this, { tr("Save the join sheet"), filter, name }, [this, ending](const QString &path) {
            if (ending == u"pdf"_s)
                savePdf(path);
            else
                saveImage(path);
        });
}

void QrWindow::setFullScreen(bool on)
{
    if (on == isFullScreen())
        return;
    if (on) {
        m_windowGeometry = saveGeometry();
        const auto screens = QGuiApplication::screens();
        const int chosen = m_screens->currentIndex();
        if (chosen >= 0 && chosen < screens.size() && windowHandle())
            windowHandle()->setScreen(screens[chosen]);
        if (chosen >= 0 && chosen < screens.size())
            setGeometry(screens[chosen]->geometry());
        showFullScreen();
    } else {
        showNormal();
        restoreGeometry(m_windowGeometry);
    }
}

void QrWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (isFullScreen())
            setFullScreen(false);
        else
            close();
        return;
    }
    if (event->key() == Qt::Key_F11)
        return setFullScreen(!isFullScreen());
    QWidget::keyPressEvent(event);
}

void QrWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange && m_bar) {
        m_bar->setVisible(!isFullScreen());
        m_status->setVisible(!isFullScreen() && !m_status->text().isEmpty());
        // A projected page is white, whatever the desktop's colours.
        QPalette colours = QApplication::palette();
        if (isFullScreen()) {
            colours.setColor(QPalette::Window, Qt::white);
            colours.setColor(QPalette::WindowText, Qt::black);
        }
        setPalette(colours);
        scaleText();
    }
}

void QrWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    scaleText();
}

// Readable from the last row where there is room.
void QrWindow::scaleText()
{
    const int base = QApplication::font().pointSize() > 0 ? QApplication::font().pointSize() : 10;
    const int room = std::min(width(), height());
    const auto sized = [&](QLabel *label, double share, bool bold) {
        QFont font = QApplication::font();
        const int pixels = int(room * share);
        if (pixels > fontMetrics().height())
            font.setPixelSize(pixels);
        else
            font.setPointSize(base);
        font.setBold(bold);
        if (label->font() != font)
            label->setFont(font);
    };
    const double more = isFullScreen() ? 1.5 : 1;
    sized(m_topicLabel, 0.045 * more, true);
    sized(m_codeLabel, 0.06 * more, true);
    sized(m_idLabel, 0.04 * more, false);
    sized(m_linkLabel, 0.03 * more, false);
}

void QrWindow::say(const QString &text)
{
    m_status->setText(text);
    m_status->setAccessibleName(text);
    m_status->setVisible(!text.isEmpty() && !isFullScreen());
    QAccessibleEvent event(m_status, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
