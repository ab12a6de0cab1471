#include "ui/dialogs/meetings/initiatedialog.h"

#include "schedule/occurrences.h"
#include "services/sessionservice.h"
#include "settings/settings.h"
#include "ui/dialogs/meetings/initiateform.h"
#include "ui/meetingtext.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/durationcombo.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/noticebar.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using services::InitiateOffer;

QString sessionLine(const model::Session &session, base::Instant now)
{
    QStringList parts;
    if (const auto next = schedule::currentOrNext(session, now)) {
        const QDate today = toLocal(now).date();
        const auto length = std::chrono::duration_cast<std::chrono::minutes>(next->end - next->start);
        parts << dayText(toLocal(next->start).date(), today) + QStringLiteral(", ") + timeText(next->start);
        parts << durationText(length);
    }
    parts << services::recurrenceWords(session, QLocale()) << session.reservedId.grouped();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QLabel *makeTopicLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    return label;
}

InitiateDialog::InitiateDialog(services::MeetingService &meetings, settings::Settings &settings,
    const base::Clock &clock, QWidget *parent)
    : QDialog(parent), m_meetings(meetings), m_settings(settings), m_clock(clock)
{
    setWindowTitle(tr("Initiate a session"));
    build();
    connect(m_form, &InitiateForm::changed, this, &InitiateDialog::check);
    connect(m_initiate, &QPushButton::clicked, this, &InitiateDialog::send);
    connect(m_accounts, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT accountsWanted();
    });
}

void InitiateDialog::build()
{
    m_headline = makeTopicLabel(this);
    m_when = new QLabel(this);
    m_when->setWordWrap(true);
    m_notice = new NoticeBar(this);
    m_form = new InitiateForm(m_meetings, this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_initiate = buttons->addButton(tr("&Initiate"), QDialogButtonBox::AcceptRole);
    m_initiate->setDefault(true);
    buttons->disconnect(m_initiate);
    m_accounts = buttons->addButton(tr("&Accounts…"), QDialogButtonBox::HelpRole);
    m_accounts->setAutoDefault(false);
    m_reason = new FieldNote(m_initiate, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_when);
    column->addSpacing(8);
    column->addWidget(m_notice);
    column->addWidget(m_form);
    column->addStretch(1);
    column->addWidget(m_reason);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 78, fontMetrics().lineSpacing() * 18);
}

void InitiateDialog::initiate(const model::SessionKey &session)
{
    setBusy(true);
    m_form->hide();
    m_accounts->hide();
    m_when->setText(tr("Reading…"));
    base::whenDone(
        m_meetings.offer(session), this, [this](const base::Result<InitiateOffer> &offer) { take(offer); });
    show();
}

void InitiateDialog::take(const base::Result<InitiateOffer> &offer)
{
    if (!offer) {
        m_when->clear();
        m_notice->say(refusalText(tr("The session could not be read."), offer.error()));
        return;
    }
    m_topic = offer->session.topic;
    m_headline->setText(m_topic);
    m_when->setText(sessionLine(offer->session, m_clock.now()));
    setBusy(false); // before it is filled: its hints take their colour from what is enabled
    m_form->preferAccount(model::AccountKey::fromString(m_settings.value(settings::keys::lastAccount)));
    m_form->show(*offer);
    m_form->setVisible(true);
    m_form->setFocus();
}

void InitiateDialog::check()
{
    const QString problem = m_form->problem();
    // Above the fields it stands already, in full; here it says why the button is off.
    m_reason->setProblem(problem.isEmpty() ? QString() : tr("Not yet: %1").arg(problem));
    m_initiate->setEnabled(problem.isEmpty() && !m_busy);
    m_accounts->setVisible(m_form->needsSignIn());
}

void InitiateDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_form->setEnabled(!busy);
    if (busy)
        m_initiate->setEnabled(false);
    else
        check();
}

void InitiateDialog::send()
{
    if (m_busy || !m_form->problem().isEmpty())
        return;
    m_notice->dismiss();
    setBusy(true);
    base::whenDone(
        m_meetings.initiate(m_form->request()), this, [this](const base::Result<model::Meeting> &meeting) {
            setBusy(false);
            if (!meeting) {
                m_notice->say(refusalText(tr("The session was not initiated."), meeting.error()));
                return;
            }
            m_settings.set(settings::keys::lastAccount, meeting->account.toString());
            Q_EMIT initiated(m_topic);
            accept();
        });
}

} // namespace ui
