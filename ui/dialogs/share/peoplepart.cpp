#include "ui/dialogs/share/peoplepart.h"

#include "ui/meetingtext.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int mostLines = 8; // of the results without scrolling

}

PeoplePart::PeoplePart(const PeopleWords &words, Send send, QWidget *parent)
    : QGroupBox(words.title, parent), m_words(words), m_send(std::move(send))
{
    m_addresses = new QPlainTextEdit(this);
    m_addresses->setAccessibleName(words.fieldName);
    m_addresses->setPlaceholderText(tr("Addresses, separated by commas or lines"));
    m_addresses->setTabChangesFocus(true);
    m_addresses->setFixedHeight(m_addresses->fontMetrics().lineSpacing() * 4);
    m_button = new QPushButton(words.verb, this);
    m_button->setAutoDefault(false);
    m_button->setEnabled(false);
    m_results = new QListWidget(this);
    m_results->setAccessibleName(tr("What became of each address"));
    m_results->hide();
    m_sent = new QLabel(
        tr("The e-mails go out in a minute by your e-mail account, or wait until you set one up. "
           "“E-mails” in the menu shows how they stand."),
        this);
    m_sent->setWordWrap(true);
    m_sent->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_addresses, 1);
    line->addWidget(m_button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->addLayout(line);
    column->addWidget(m_results);
    column->addWidget(m_sent);
    connect(m_addresses, &QPlainTextEdit::textChanged, this,
        [this] { m_button->setEnabled(!m_addresses->toPlainText().trimmed().isEmpty()); });
    connect(m_button, &QPushButton::clicked, this, &PeoplePart::send);
}

void PeoplePart::send()
{
    m_button->setEnabled(false);
    m_addresses->setReadOnly(true);
    base::whenDone(m_send(m_addresses->toPlainText()), this,
        [this](const base::Result<services::InvitedPeople> &people) {
            m_addresses->setReadOnly(false);
            m_button->setEnabled(true);
            if (!people) {
                if (people.error().kind == base::ErrorKind::Cancelled)
                    return; // the host looked at the e-mails, and would rather not
                Q_EMIT problem(refusalText(m_words.failed, people.error()));
                return;
            }
            tell(*people);
            // What was no address stays, to be put right.
            m_addresses->setPlainText(people->unusable.join(u",\n"_s));
            m_addresses->setFocus();
            Q_EMIT sent();
        });
}

void PeoplePart::addLine(const QString &text, const QString &iconName, bool isProblem)
{
    const QColor colour = isProblem ? warningColour(palette()) : doneColour(palette());
    m_results->addItem(new QListWidgetItem(
        QIcon(tintedIcon(iconName, fontMetrics().height(), colour, devicePixelRatioF())), text));
}

void PeoplePart::tell(const services::InvitedPeople &people)
{
    m_results->clear();
    for (const QString &address : people.unusable)
        addLine(tr("%1: no e-mail address, put it right above").arg(address), u"warning"_s, true);
    for (const QString &address : people.invited)
        addLine(m_words.invited.arg(address), u"check"_s, false);
    for (const QString &address : people.already)
        addLine(m_words.already.arg(address), u"check"_s, false);
    const int lines = std::clamp(m_results->count(), 1, mostLines);
    m_results->setFixedHeight(m_results->sizeHintForRow(0) * lines + 2 * m_results->frameWidth());
    m_results->setVisible(m_results->count() > 0);
    m_sent->setVisible(!people.invited.isEmpty());
    QAccessibleEvent event(m_results, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace ui
