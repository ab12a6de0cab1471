#include "ui/dialogs/settings/feedpart.h"

#include "ui/clipboard.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/widgets/fieldnote.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

FeedPart::FeedPart(services::FeedService &feed, Prompts *const &prompts, QWidget *parent)
    : QGroupBox(tr("Your sessions in other calendars"), parent), m_feed(feed), m_prompts(prompts)
{
    auto *words = new QLabel(tr("Calendar programs that subscribe to this address show all your sessions to "
                                "come. Whoever knows it "
                                "can read them."),
        this);
    words->setWordWrap(true);
    m_link = new QLineEdit(this);
    m_link->setReadOnly(true);
    m_link->setLayoutDirection(Qt::LeftToRight);
    m_link->setAccessibleName(tr("Address of the calendar feed"));
    m_note = new FieldNote(m_link, this);
    const auto button = [this](const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        return made;
    };
    m_turn = button({});
    m_copy = button(tr("C&opy"));
    m_copy->setAccessibleName(tr("Copy the address of the calendar feed"));
    m_renew = button(tr("Re&new…"));
    m_renew->setAccessibleName(tr("Renew the address of the calendar feed"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_link, 1);
    line->addWidget(m_copy);
    line->addWidget(m_renew);
    line->addWidget(m_turn);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(line);
    column->addWidget(m_note);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        copyText(m_link->text());
        m_note->setHint(tr("Copied. In your calendar program, subscribe to a calendar by its address."));
    });
    connect(m_renew, &QPushButton::clicked, this, &FeedPart::renew);
    connect(m_turn, &QPushButton::clicked, this, [this] { take(m_on ? m_feed.turnOff() : m_feed.renew()); });
    show({});
}

void FeedPart::load()
{
    take(m_feed.feed());
}

void FeedPart::take(const base::Async<services::Feed> &feed)
{
    m_turn->setEnabled(false);
    base::whenDone(feed, this, [this](const base::Result<services::Feed> &answer) {
        m_turn->setEnabled(true);
        if (answer)
            show(*answer);
        else if (answer.error().kind != base::ErrorKind::Cancelled)
            m_note->setProblem(refusalText(tr("The calendar feed is not to be had."), answer.error()));
    });
}

void FeedPart::show(const services::Feed &feed)
{
    m_on = feed.on;
    const bool reachable = !feed.link.isEmpty();
    m_link->setText(feed.link.toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    for (QWidget *part :
        { static_cast<QWidget *>(m_link), static_cast<QWidget *>(m_copy), static_cast<QWidget *>(m_renew) })
        part->setVisible(reachable);
    m_turn->setText(feed.on ? tr("Turn o&ff") : tr("Turn o&n"));
    m_turn->setAccessibleName(feed.on ? tr("Turn the calendar feed off") : tr("Turn the calendar feed on"));
    m_note->setProblem({});
    m_note->setHint(feed.on && !reachable
            ? tr("It is on. Enter the address of the attendee pages above and apply it to see the feed’s.")
            : QString());
}

void FeedPart::renew()
{
    Question question;
    question.text = tr("Renew the address of the calendar feed?");
    question.detail
        = tr("Calendars that subscribed to the present one get nothing more, until they subscribe "
             "to the new one.");
    question.verbs = { tr("Renew") };
    question.isFinal = true;
    m_prompts->ask(this, question, [this](Answer) { take(m_feed.renew()); });
}

} // namespace ui
