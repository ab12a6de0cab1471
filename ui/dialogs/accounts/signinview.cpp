#include "ui/dialogs/accounts/signinview.h"

#include "ui/clipboard.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"

#include <QAccessible>
#include <QFontDatabase>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QToolButton *makeButton(const QString &text, const QString &iconName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(icon(iconName));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    return button;
}

} // namespace

SignInView::SignInView(QWidget *parent)
    : QFrame(parent),
      m_text(new QLabel(this)),
      m_code(new QLabel(this)),
      m_copy(makeButton(tr("Copy the code"), u"copy"_s, this)),
      m_open(makeButton({}, u"link"_s, this)),
      m_progress(new QProgressBar(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() * 2);
    large.setBold(true);
    large.setLetterSpacing(QFont::PercentageSpacing, 110);
    m_code->setFont(large);
    m_code->setTextFormat(Qt::PlainText);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height() / 2);

    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_copy);
    flow->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_code, 0, Qt::AlignLeading);
    column->addWidget(buttons);
    column->addWidget(m_progress);

    connect(m_copy, &QToolButton::clicked, this, [this] { copyText(code()); });
    connect(m_open, &QToolButton::clicked, this, [this] { Q_EMIT pageWanted(m_page); });
    hide();
}

void SignInView::showAsking(const QString &provider)
{
    m_code->clear();
    m_code->hide();
    m_copy->hide();
    setPage({}, {});
    say(tr("Asking %1…").arg(provider));
}

void SignInView::showBrowser(const QUrl &page)
{
    m_code->hide();
    m_copy->hide();
    setPage(page, tr("Open the page again"));
    say(tr("Finish in your browser: sign in there and allow Meetwright. This window notices by itself."));
}

void SignInView::showCode(const services::DeviceCode &code)
{
    m_code->setText(code.code);
    // Read out sign by sign, as it has to be typed.
    QStringList signs;
    for (const QChar sign : code.code)
        signs << QString(sign);
    m_code->setAccessibleName(tr("Code: %1").arg(signs.join(u' ')));
    m_code->show();
    m_copy->show();
    setPage(code.page, tr("Open %1").arg(code.page.host()));
    const QString address = code.page.toDisplayString(QUrl::RemoveScheme | QUrl::RemoveQuery).mid(2);
    say(code.expiresAt == base::Instant()
            ? tr("Enter this code at %1, in any browser.").arg(address)
            : tr("Enter this code at %1, in any browser, before %2.").arg(address, timeText(code.expiresAt)));
}

QString SignInView::code() const
{
    return m_code->isHidden() ? QString() : m_code->text();
}

void SignInView::setPage(const QUrl &page, const QString &verb)
{
    m_page = page;
    m_open->setText(verb);
    m_open->setAccessibleName(verb);
    m_open->setToolTip(page.host());
    m_open->setVisible(!page.isEmpty());
    m_open->parentWidget()->setVisible(!page.isEmpty());
}

void SignInView::say(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
