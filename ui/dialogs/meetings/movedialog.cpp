#include "ui/dialogs/meetings/movedialog.h"

#include "ui/dialogs/meetings/initiatedialog.h"
#include "ui/dialogs/meetings/initiateform.h"
#include "ui/meetingtext.h"
#include "ui/texts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/noticebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using services::Hindrance;
using services::InitiateChoice;
using services::InitiateOffer;

MoveDialog::MoveDialog(services::MeetingService &meetings, const base::Clock &clock, QWidget *parent)
    : QDialog(parent), m_meetings(meetings), m_clock(clock)
{
    setWindowTitle(tr("Move to another provider"));
    build();
    connect(m_form, &InitiateForm::changed, this, &MoveDialog::check);
    connect(m_move, &QPushButton::clicked, this, &MoveDialog::send);
    connect(m_accounts, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT accountsWanted();
    });
}

void MoveDialog::build()
{
    m_headline = makeTopicLabel(this);
    m_when = new QLabel(this);
    m_when->setWordWrap(true);
    m_notice = new NoticeBar(this);
    m_form = new InitiateForm(m_meetings, this);
    m_steps = new QLabel(this);
    m_steps->setWordWrap(true);
    m_steps->setTextFormat(Qt::PlainText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_move = buttons->addButton(tr("&Move"), QDialogButtonBox::ActionRole);
    m_move->setDefault(true);
    m_accounts = buttons->addButton(tr("&Accounts…"), QDialogButtonBox::HelpRole);
    m_accounts->setAutoDefault(false);
    m_reason = new FieldNote(m_move, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_when);
    column->addSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addSpacing(8);
    column->addWidget(m_steps);
    column->addStretch(1);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().lineSpacing() * 22);
}

void MoveDialog::move(const model::SessionKey &session)
{
    m_form->hide();
    m_accounts->hide();
    m_move->setEnabled(false);
    m_when->setText(tr("Reading…"));
    const auto failed = [this](const base::Error &error) {
        m_when->clear();
        m_notice->say(refusalText(tr("The session could not be read."), error));
    };
    base::whenDone(
        m_meetings.offer(session), this, [this, session, failed](const base::Result<InitiateOffer> &offer) {
            if (!offer)
                return failed(offer.error());
            base::whenDone(m_meetings.meetings(session), this,
                [this, offer = *offer, failed](const base::Result<std::vector<model::Meeting>> &meetings) {
                    if (!meetings)
                        return failed(meetings.error());
                    take(offer, *meetings);
                });
        });
    show();
}

// Where it is now is no place to move to; that it is initiated is why it is moved.
void MoveDialog::take(InitiateOffer offer, const std::vector<model::Meeting> &meetings)
{
    std::erase_if(offer.hindrances, [](const services::HindranceText &hindrance) {
        return hindrance.what == Hindrance::AlreadyInitiated || hindrance.what == Hindrance::OnItsWay;
    });
    for (const model::Meeting &meeting : meetings) {
        if (!isLive(meeting.state) && meeting.state != model::MeetingState::Failed)
            continue;
        m_from = providerText(meeting.provider);
        std::erase_if(offer.choices,
            [&meeting](const InitiateChoice &choice) { return choice.account.key == meeting.account; });
    }
    m_topic = offer.session.topic;
    m_id = offer.session.reservedId.grouped();
    m_headline->setText(m_topic);
    m_when->setText(sessionLine(offer.session, m_clock.now()));
    m_form->show(offer);
    m_form->setVisible(true);
    m_busy = false;
    check();
    m_form->setFocus();
}

void MoveDialog::check()
{
    const QString problem = m_form->problem();
    m_reason->setProblem(problem.isEmpty() ? QString() : tr("Not yet: %1").arg(problem));
    m_move->setEnabled(problem.isEmpty() && !m_busy);
    m_accounts->setVisible(m_form->needsSignIn());
    const QString to = m_form->accountName();
    m_steps->setVisible(!to.isEmpty());
    m_steps->setText(tr("What happens, in this order:") + QLatin1Char('\n')
        + tr("1. The meeting is made at %1.").arg(to) + QLatin1Char('\n')
        + tr("2. The session’s link leads there from then on.") + QLatin1Char('\n')
        + tr("3. The meeting at %1 is cancelled.").arg(m_from) + QLatin1Char('\n')
        + tr("The session ID %1, the link and the join code that people have stay as they are. Should a step "
             "fail, the ones before it hold, and it is tried again.")
              .arg(m_id));
}

void MoveDialog::send()
{
    if (m_busy || !m_form->problem().isEmpty())
        return;
    m_busy = true;
    m_notice->dismiss();
    m_form->setEnabled(false);
    check();
    base::whenDone(
        m_meetings.move(m_form->request()), this, [this](const base::Result<model::Meeting> &meeting) {
            m_busy = false;
            m_form->setEnabled(true);
            check();
            if (!meeting) {
                m_notice->say(refusalText(tr("The session was not moved."), meeting.error()));
                return;
            }
            Q_EMIT moved(m_topic, m_form->accountName());
            accept();
        });
}

} // namespace ui
