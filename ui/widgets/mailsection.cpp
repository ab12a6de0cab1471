#include "ui/widgets/mailsection.h"

#include "services/mailkindtext.h"
#include "ui/mailtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using model::MailState;
using services::MailLine;

namespace {

constexpr int mostLines = 5000;

enum class Outcome : std::uint8_t { Sent, Waiting, Uncertain, Failed, Missed, Nothing };

Outcome outcomeOf(MailState state)
{
    switch (state) {
    case MailState::Sent:
    case MailState::HandedOver:
        return Outcome::Sent;
    case MailState::Waiting:
    case MailState::Sending:
        return Outcome::Waiting;
    case MailState::Checking:
        return Outcome::Uncertain;
    case MailState::Failed:
        return Outcome::Failed;
    case MailState::Missed:
        return Outcome::Missed;
    case MailState::Discarded:
        break;
    }
    return Outcome::Nothing;
}

using Counts = std::array<int, size_t(Outcome::Nothing) + 1>;

QString countsText(const Counts &counts)
{
    QStringList parts;
    if (const int n = counts[size_t(Outcome::Sent)])
        parts << MailSection::tr("%n sent", nullptr, n);
    if (const int n = counts[size_t(Outcome::Waiting)])
        parts << MailSection::tr("%n waiting", nullptr, n);
    if (const int n = counts[size_t(Outcome::Uncertain)])
        parts << MailSection::tr("%n may have arrived", nullptr, n);
    if (const int n = counts[size_t(Outcome::Failed)])
        parts << MailSection::tr("%n failed", nullptr, n);
    if (const int n = counts[size_t(Outcome::Missed)])
        parts << MailSection::tr("%n missed", nullptr, n);
    return parts.join(u", "_s);
}

} // namespace

MailSection::MailSection(services::MailService &mails, QWidget *parent)
    : QWidget(parent), m_mails(mails), m_text(new QLabel(this)), m_show(new QPushButton(tr("Show"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_show->setAccessibleName(tr("Show the e-mails of this session"));
    m_show->setAutoDefault(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_show, 0, Qt::AlignTop);
    m_soon.setSingleShot(true);
    m_soon.setInterval(500ms);
    connect(&m_soon, &QTimer::timeout, this, &MailSection::read);
    connect(&m_mails, &services::MailService::changed, &m_soon, qOverload<>(&QTimer::start));
    connect(m_show, &QPushButton::clicked, this, [this] { Q_EMIT showWanted(m_session, m_topic); });
    hide();
}

void MailSection::showSession(const model::SessionKey &session, const QString &topic)
{
    if (session != m_session)
        hide();
    m_session = session;
    m_topic = topic;
    read();
}

void MailSection::read()
{
    const int asked = ++m_asked;
    if (m_session.isNull())
        return;
    base::whenDone(m_mails.ofSession(m_session, mostLines), this,
        [this, asked](const base::Result<std::vector<MailLine>> &lines) {
            if (asked == m_asked && lines)
                take(*lines);
        });
}

void MailSection::take(const std::vector<MailLine> &lines)
{
    std::map<model::MailKind, Counts> kinds;
    int open = 0;
    for (const MailLine &line : lines) {
        const Outcome outcome = outcomeOf(line.mail.state);
        if (outcome != Outcome::Nothing)
            ++kinds[line.mail.kind][size_t(outcome)];
        open += outcome != Outcome::Sent && outcome != Outcome::Nothing ? 1 : 0;
    }
    QStringList parts;
    for (const auto &[kind, counts] : kinds)
        parts << tr("%1: %2", "kind of e-mail: how many are sent")
                     .arg(services::mailKindText(kind), countsText(counts));
    m_text->setText(tr("E-mails · %1").arg(parts.join(u" · "_s)));
    m_text->setAccessibleName(m_text->text());
    m_show->setVisible(open > 0);
    setVisible(!parts.isEmpty());
    Q_EMIT filled();
}

QString MailSection::text() const
{
    return isHidden() ? QString() : m_text->text();
}

} // namespace ui
