#include "ui/dialogs/settings/mailpreview.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBrowser>

namespace ui {

using namespace Qt::StringLiterals;

// Shows what came with the mail and fetches nothing else.
class MailPreview::Page : public QTextBrowser {
public:
    explicit Page(QWidget *parent) : QTextBrowser(parent)
    {
        setOpenLinks(false);
        setTabChangesFocus(true);
        // The mail brings its own colours, which are made for a light page.
        QPalette light = palette();
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        setPalette(light);
    }

    void show(const services::ComposedMail &composed)
    {
        m_logo = QImage::fromData(composed.logo, "PNG");
        const int place = verticalScrollBar()->value();
        setHtml(composed.html);
        verticalScrollBar()->setValue(place);
    }

protected:
    QVariant loadResource(int type, const QUrl &name) override
    {
        const bool isLogo = type == QTextDocument::ImageResource && name.scheme() == "cid"_L1;
        return isLogo ? QVariant(m_logo) : QVariant();
    }

private:
    QImage m_logo;
};

MailPreview::MailPreview(QWidget *parent) : QTabWidget(parent)
{
    m_page = new Page(this);
    m_page->setAccessibleName(tr("What it looks like"));
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("The same as plain text"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    addTab(m_page, tr("What it &looks like"));
    addTab(m_text, tr("&Plain text"));
    setAccessibleName(tr("Preview"));
}

void MailPreview::show(const services::ComposedMail &composed)
{
    m_page->show(composed);
    const QString text = tr("Subject: %1").arg(composed.subject) + u"\n\n"_s + composed.text;
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
}

} // namespace ui
