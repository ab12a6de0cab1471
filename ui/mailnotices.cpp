#include "ui/mailnotices.h"

#include "services/mailaccounts.h"
#include "services/sessionservice.h"
#include "ui/mailtext.h"
#include "ui/widgets/noticebar.h"

#include <QVBoxLayout>

#include <algorithm>
#include <set>

using namespace std::chrono_literals;

namespace ui {

using model::MailKey;
using model::MailState;
using services::MailLine;

namespace {

constexpr int mostLines = 20'000;

} // namespace

MailNotices::MailNotices(
    const MailParts &parts, services::SessionService &sessions, const base::Clock &clock, QWidget *parent)
    : QWidget(parent),
      m_parts(parts),
      m_clock(clock),
      m_trouble(new NoticeBar(this)),
      m_missed(new NoticeBar(this)),
      m_going(new NoticeBar(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (NoticeBar *bar : { m_trouble, m_missed, m_going })
        column->addWidget(bar);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &MailNotices::tick);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &MailNotices::read);
    connect(&sessions, &services::SessionService::mailsWritten, this, &MailNotices::written);
    connect(m_parts.mails, &services::MailService::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_parts.mails, &services::MailService::needsAccount, this, &MailNotices::sayNoAccount);
    connect(m_parts.mails, &services::MailService::signInNeeded, this,
        [this](const QString &why) { sayTrouble(tr("No e-mail goes out. %1").arg(why)); });
    if (m_parts.accounts)
        connect(m_parts.accounts, &services::MailAccounts::changed, this, [this] {
            if (m_parts.accounts->isReady())
                m_trouble->dismiss();
        });
    count();
}

void MailNotices::sayNoAccount(int waiting)
{
    sayTrouble(
        tr("%n e-mail(s) wait, and Meetwright has no e-mail account to send them by. Set one up, or save "
           "them as drafts for your own mail program.",
            nullptr, waiting));
}

void MailNotices::sayTrouble(const QString &text)
{
    m_trouble->say(text,
        { { tr("Set up e-mail…"), [this] { Q_EMIT accountWanted(); } },
            { tr("Show the e-mails"), [this] { Q_EMIT showWanted(); } }, { tr("Not now"), {} } });
    Q_EMIT said(text);
}

// What several changes cause within the minute goes, or is taken back, together.
void MailNotices::written(const services::WrittenMails &mails)
{
    if (m_until <= m_clock.now())
        m_keys.clear();
    m_keys.insert(m_keys.end(), mails.keys.begin(), mails.keys.end());
    m_until = std::max(m_until, mails.notBefore);
    sayGoing();
    m_second.start();
}

QString MailNotices::goingText() const
{
    const int number = int(m_keys.size());
    if (!m_parts.mails->canSend())
        return tr("%n e-mail(s) wait until an e-mail account is set up.", nullptr, number);
    const auto left = std::chrono::duration_cast<std::chrono::seconds>(m_until - m_clock.now());
    return tr("%n e-mail(s) go out in %1 s.", nullptr, number).arg(std::max<qint64>(0, left.count()));
}

void MailNotices::sayGoing()
{
    std::vector<NoticeBar::Action> actions { { tr("Take back"), [this] { takeBack(); } } };
    if (m_parts.mails->canSend())
        actions.push_back({ tr("Send now"), [this] { sendNow(); } });
    else
        actions.push_back({ tr("Set up e-mail…"), [this] { Q_EMIT accountWanted(); } });
    actions.push_back({ tr("Show"), [this] {
                           Q_EMIT showWanted();
                           if (!m_keys.empty() && m_until > m_clock.now())
                               sayGoing();
                       } });
    m_going->say(goingText(), std::move(actions));
}

void MailNotices::tick()
{
    if (m_until > m_clock.now() && !m_keys.empty())
        return m_going->reword(goingText());
    m_second.stop();
    m_keys.clear();
    m_going->dismiss();
}

void MailNotices::takeBack()
{
    base::whenDone(
        m_parts.mails->takeBack(std::exchange(m_keys, {})), this, [this](const base::Result<int> &number) {
            if (number)
                Q_EMIT done(tr(
                    "%n e-mail(s) taken back. The session itself stays as you saved it.", nullptr, *number));
            else
                Q_EMIT problem(mailErrorText(tr("The e-mails were not taken back."), number.error()));
        });
}

void MailNotices::sendNow()
{
    base::whenDone(
        m_parts.mails->sendNow(std::exchange(m_keys, {})), this, [this](const base::Result<int> &number) {
            if (!number)
                Q_EMIT problem(mailErrorText(tr("The e-mails were not sent."), number.error()));
        });
}

void MailNotices::read()
{
    count();
    if (!m_keys.empty())
        forgetSettled();
}

// What an undo or the window of e-mails has taken back meanwhile is no longer spoken of.
void MailNotices::forgetSettled()
{
    base::whenDone(
        m_parts.mails->lines(mostLines), this, [this](const base::Result<std::vector<MailLine>> &lines) {
            if (!lines || int(lines->size()) >= mostLines)
                return;
            std::set<MailKey> waiting;
            for (const MailLine &line : *lines)
                if (line.mail.state == MailState::Waiting)
                    waiting.insert(line.mail.key);
            std::erase_if(m_keys, [&waiting](const MailKey &key) { return !waiting.contains(key); });
            tick();
        });
}

void MailNotices::count()
{
    base::whenDone(m_parts.mails->counts(), this, [this](const base::Result<services::MailsWaiting> &counts) {
        if (!counts)
            return;
        // Said before there was a window to see it in.
        const bool first = !std::exchange(m_counted, true);
        if (first && counts->waiting > 0 && m_parts.accounts && m_parts.accounts->account().isNull())
            sayNoAccount(counts->waiting);
        sayMissed(counts->missed);
    });
}

void MailNotices::sayMissed(int number)
{
    const int before = std::exchange(m_missedSaid, number);
    if (number == before)
        return;
    const QString text
        = tr("%n reminder(s) were not sent in time, because this computer slept or Meetwright did "
             "not run.",
            nullptr, number);
    if (number == 0)
        return m_missed->dismiss();
    if (number < before)
        return m_missed->reword(text);
    m_missed->say(text,
        { { tr("Send now"), [this] { settleMissed(true); } }, { tr("Skip"), [this] { settleMissed(false); } },
            { tr("Show"), [this] { Q_EMIT showWanted(); } } });
    Q_EMIT said(text);
}

void MailNotices::settleMissed(bool send)
{
    const auto settled = base::andThen(m_parts.mails->lines(mostLines), this,
        [this, send](const std::vector<MailLine> &lines) -> base::Async<int> {
            std::vector<MailKey> keys;
            for (const MailLine &line : lines)
                if (line.mail.state == MailState::Missed)
                    keys.push_back(line.mail.key);
            return send ? m_parts.mails->sendNow(keys) : m_parts.mails->takeBack(keys);
        });
    base::whenDone(settled, this, [this, send](const base::Result<int> &number) {
        if (!number)
            Q_EMIT problem(mailErrorText(
                send ? tr("The reminders were not sent.") : tr("The reminders were not skipped."),
                number.error()));
        else if (!send)
            Q_EMIT done(tr("%n reminder(s) skipped.", nullptr, *number));
    });
}

} // namespace ui
