#include "ui/dialogs/meetings/meetingpassword.h"

#include "ui/widgets/fieldnote.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace std::chrono_literals;

MeetingPassword::MeetingPassword(services::MeetingService &meetings, QWidget *parent)
    : QWidget(parent),
      m_meetings(meetings),
      m_text(new QLineEdit(this)),
      m_show(new QToolButton(this)),
      m_generate(new QToolButton(this)),
      m_note(new FieldNote(m_text, this))
{
    m_text->setEchoMode(QLineEdit::Password);
    m_text->setAccessibleName(tr("Password of the meeting"));
    m_show->setText(tr("Show"));
    m_show->setAccessibleName(tr("Show the password of the meeting"));
    m_show->setCheckable(true);
    m_generate->setText(tr("Generate"));
    m_generate->setAccessibleName(tr("Generate a password for the meeting"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 1);
    row->addWidget(m_show);
    row->addWidget(m_generate);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_note);
    setFocusProxy(m_text);

    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    connect(&m_pause, &QTimer::timeout, this, &MeetingPassword::askForReuse);
    connect(m_text, &QLineEdit::textChanged, this, &MeetingPassword::check);
    connect(m_show, &QToolButton::toggled, this, [this](bool shown) {
        m_text->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        m_show->setText(shown ? tr("Hide") : tr("Show"));
    });
    connect(m_generate, &QToolButton::clicked, this, [this] {
        m_text->setText(m_meetings.generatePassword(m_capabilities));
        m_show->setChecked(true); // one that nobody typed has to be seen
    });
}

void MeetingPassword::show(
    const model::SessionKey &session, const services::Capabilities &capabilities, bool hasOwn)
{
    m_session = session;
    m_capabilities = capabilities;
    m_hasOwn = hasOwn;
    m_text->setPlaceholderText(hasOwn        ? tr("the session’s own password")
            : capabilities.password.required ? QString()
                                             : tr("none"));
    check();
}

QString MeetingPassword::password() const
{
    return m_text->text();
}

QString MeetingPassword::problem() const
{
    return m_problem;
}

void MeetingPassword::check()
{
    ++m_asked;
    m_pause.stop();
    m_note->setHint({});
    const bool takesOwn = m_text->text().isEmpty() && m_hasOwn;
    m_problem = takesOwn ? QString() : m_meetings.passwordProblem(m_capabilities, m_text->text());
    m_note->setProblem(m_problem);
    if (m_problem.isEmpty() && !m_text->text().isEmpty())
        m_pause.start();
    Q_EMIT changed();
}

// A warning only: the host may have a reason.
void MeetingPassword::askForReuse()
{
    base::whenDone(m_meetings.passwordReusedBy(m_session, m_text->text()), this,
        [this, asked = m_asked](const base::Result<QString> &topic) {
            if (asked != m_asked || !topic || topic->isEmpty())
                return;
            m_note->setProblem(
                tr("“%1” has the same password. Whoever was there can get in here too.").arg(*topic));
        });
}

} // namespace ui
