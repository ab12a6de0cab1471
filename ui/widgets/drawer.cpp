#include "ui/widgets/drawer.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int headerMargin = 12;
constexpr int headerGap = 8;
constexpr int arrowSize = 12;

QFont titleFont(QFont font, bool isOpen)
{
    font.setWeight(isOpen ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

DrawerHeader::DrawerHeader(const QString &title, QWidget *parent) : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSummary({});
}

void DrawerHeader::setSummary(const QString &summary)
{
    m_summary = summary;
    const QString title = text().remove(u'&');
    setAccessibleName(summary.isEmpty() ? title : title + u", " + summary);
    update();
}

QSize DrawerHeader::sizeHint() const
{
    const QFontMetrics metrics(titleFont(font(), true));
    return { metrics.horizontalAdvance(text()) + 2 * headerMargin + arrowSize + headerGap,
        metrics.height() + 18 };
}

QSize DrawerHeader::minimumSizeHint() const
{
    return { 80, sizeHint().height() };
}

void DrawerHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette &colours = palette();
    const QColor back = colours.color(QPalette::Window);
    const QColor text = colours.color(QPalette::WindowText);
    if (isDown() || underMouse())
        painter.fillRect(rect(), blended(text, back, isDown() ? 0.14 : 0.07));
    painter.setPen(blended(text, back, 0.18));
    painter.drawLine(0, height() - 1, width(), height() - 1);

    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const QRect inner = rect().adjusted(headerMargin, 0, -headerMargin, 0);
    const auto place
        = [&](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    const QRect arrow(inner.left(), inner.center().y() - arrowSize / 2, arrowSize, arrowSize);
    const QString arrowName = isChecked() ? u"down"_s : isRtl ? u"previous"_s : u"next"_s;
    painter.drawPixmap(place(arrow).topLeft(),
        tintedIcon(arrowName, arrowSize, blended(text, back, 0.7), devicePixelRatioF()));

    const auto align = [this](Qt::Alignment a) {
        return int(QStyle::visualAlignment(layoutDirection(), a | Qt::AlignVCenter)) | Qt::TextSingleLine;
    };
    painter.setFont(titleFont(font(), isChecked()));
    painter.setPen(text);
    const int mnemonic = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this)
        ? Qt::TextShowMnemonic
        : Qt::TextHideMnemonic;
    QRect rest = inner;
    rest.setLeft(arrow.right() + headerGap);
    const QString title
        = painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, rest.width(), mnemonic);
    const int titleWidth = painter.fontMetrics().size(mnemonic, title).width();
    painter.drawText(place(rest), align(Qt::AlignLeft) | mnemonic, title);

    rest.setLeft(rest.left() + titleWidth + headerGap);
    painter.setFont(font());
    painter.setPen(blended(text, back, 0.68));
    painter.drawText(place(rest), align(Qt::AlignRight),
        painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, rest.width()));

    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = rect().adjusted(2, 2, -2, -3);
        focus.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void DrawerHeader::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DrawerHeader::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

DrawerPanel::DrawerPanel(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void DrawerPanel::add(const QString &id, const QString &title, std::function<QWidget *()> content)
{
    auto *header = new DrawerHeader(title, this);
    m_layout->addWidget(header);
    // Not "clicked": assistive technology toggles without a click.
    connect(header, &QAbstractButton::toggled, this, [this, id, header](bool on) {
        if (on)
            open(id);
        else if (m_open == id)
            header->setChecked(true); // one is always open
    });
    m_drawers.push_back({ id, header, nullptr, std::move(content) });
}

void DrawerPanel::open(const QString &id)
{
    Drawer *wanted = find(id);
    if (!wanted)
        return;
    wanted->header->setChecked(true);
    if (m_open == id)
        return;
    if (!wanted->content) {
        wanted->content = wanted->make();
        wanted->content->setParent(this);
        m_layout->insertWidget(m_layout->indexOf(wanted->header) + 1, wanted->content, 1);
    }
    m_open = id;
    for (const Drawer &drawer : m_drawers) {
        drawer.header->setChecked(drawer.id == id);
        if (drawer.content)
            drawer.content->setVisible(drawer.id == id);
    }
    Q_EMIT opened(id);
}

QString DrawerPanel::openId() const
{
    return m_open;
}

void DrawerPanel::setSummary(const QString &id, const QString &summary)
{
    if (Drawer *drawer = find(id))
        drawer->header->setSummary(summary);
}

DrawerHeader *DrawerPanel::header(const QString &id) const
{
    const auto found
        = std::find_if(m_drawers.begin(), m_drawers.end(), [&id](const Drawer &d) { return d.id == id; });
    return found == m_drawers.end() ? nullptr : found->header;
}

DrawerPanel::Drawer *DrawerPanel::find(const QString &id)
{
    const auto found
        = std::find_if(m_drawers.begin(), m_drawers.end(), [&id](const Drawer &d) { return d.id == id; });
    return found == m_drawers.end() ? nullptr : &*found;
}

} // namespace ui
