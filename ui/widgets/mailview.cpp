#include "ui/widgets/mailview.h"

#include "services/mailcomposer.h"
#include "ui/mailtext.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Shows what is in the document and asks nobody for more.
class ClosedBrowser final : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl &) override { return {}; }
};

QString calendarWords(invites::CalendarMethod method)
{
    switch (method) {
    case invites::CalendarMethod::Request:
        return MailView::tr("Calendars enter the session, or move it where they have it already.");
    case invites::CalendarMethod::Cancel:
        return MailView::tr("Calendars take the session out.");
    default:
        return MailView::tr("A calendar file is attached, which the receiver can open.");
    }
}

QPlainTextEdit *plainField(const QString &name, QWidget *parent)
{
    auto *field = new QPlainTextEdit(parent);
    field->setReadOnly(true);
    field->setFrameShape(QFrame::NoFrame);
    field->setTabChangesFocus(true);
    field->setAccessibleName(name);
    return field;
}

} // namespace

MailView::MailView(QWidget *parent)
    : QWidget(parent), m_head(new QLabel(this)), m_words(new QLabel(this)), m_pages(new QTabWidget(this))
{
    m_head->setTextFormat(Qt::PlainText);
    m_head->setWordWrap(true);
    m_head->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_pages->setDocumentMode(true);
    m_pages->setAccessibleName(tr("The e-mail"));

    m_looks = new ClosedBrowser(m_pages);
    m_looks->setAccessibleName(tr("The e-mail as it looks"));
    m_looks->setOpenLinks(false);
    m_looks->setFrameShape(QFrame::NoFrame);
    m_looks->setTabChangesFocus(true);
    // Mails are written on white, whatever the host's theme is.
    QPalette paper = m_looks->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_looks->setPalette(paper);
    m_looks->document()->setDefaultStyleSheet(u"a { color: #0055aa }"_s);
    m_text = plainField(tr("The e-mail as plain text"), m_pages);
    m_calendarPage = new QWidget(m_pages);
    m_calendarWords = new QLabel(m_calendarPage);
    m_calendarWords->setWordWrap(true);
    m_calendar = plainField(tr("Calendar data of the e-mail"), m_calendarPage);
    m_calendar->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *calendarColumn = new QVBoxLayout(m_calendarPage);
    calendarColumn->addWidget(m_calendarWords);
    calendarColumn->addWidget(m_calendar, 1);

    m_pages->addTab(m_looks, tr("How it &looks"));
    m_pages->addTab(m_text, tr("Plain te&xt"));
    m_pages->addTab(m_calendarPage, tr("Calen&dar"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_head);
    column->addWidget(m_pages, 1);
    column->addWidget(m_words, 1);
    say(tr("Select an e-mail to read it here."));
}

void MailView::show(const services::ComposedMail &mail)
{
    m_head->setText(tr("To: %1\nSubject: %2").arg(personText(mail.toName, mail.toAddress), mail.subject));
    m_looks->setHtml(mail.html);
    m_text->setPlainText(mail.text);
    m_pages->setTabVisible(m_pages->indexOf(m_looks), !mail.html.isEmpty());
    m_pages->setTabVisible(m_pages->indexOf(m_calendarPage), !mail.calendar.isEmpty());
    m_calendarWords->setText(calendarWords(mail.method));
    m_calendar->setPlainText(
        QString::fromUtf8(mail.calendar).replace(u"\r\n"_s, u"\n"_s).replace(u"\n "_s, QString()));
    m_head->setVisible(true);
    m_pages->setVisible(true);
    m_words->setVisible(false);
}

void MailView::say(const QString &text)
{
    m_words->setText(text);
    m_words->setVisible(true);
    m_head->setVisible(false);
    m_pages->setVisible(false);
}

QString MailView::said() const
{
    return m_words->isVisibleTo(this) ? m_words->text() : QString();
}

} // namespace ui
