#include "services/mailhistory.h"

#include "services/mailkindtext.h"
#include "store/historystore.h"

#include <QCoreApplication>
#include <QMap>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace services {

using base::Result;
using model::HistoryEntry;
using model::HistoryEvent;
using model::Mail;
using model::MailKind;
using model::MailState;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::MailHistory)
};

constexpr auto togetherFor = 30min;
constexpr int mostSearched = 30; // entries
constexpr qsizetype longestReason = 300;
const QChar between = u'\t';

// Reminders of another start or lead are others.
QString groupOf(const Mail &mail)
{
    if (!mail.start)
        return u"-"_s;
    return QString::number(mail.start->time_since_epoch().count()) + u'/'
        + QString::number(mail.lead.count());
}

std::optional<HistoryEvent> eventOf(MailState state)
{
    switch (state) {
    case MailState::Sent:
        return HistoryEvent::MailSent;
    case MailState::Failed:
        return HistoryEvent::MailFailed;
    case MailState::Checking:
        return HistoryEvent::MailUncertain;
    case MailState::Missed:
        return HistoryEvent::MailMissed;
    default:
        return {};
    }
}

QString asField(QString text)
{
    text.replace(between, u' ');
    return text.simplified();
}

QString detailOf(const Mail &mail, int count, const QString &reason)
{
    return QStringList { QString::number(int(mail.kind)), QString::number(count), groupOf(mail),
        asField(mail.address), asField(reason).left(longestReason) }
        .join(between);
}

QString group(const HistoryEntry &entry)
{
    return entry.detail.section(between, 2, 2);
}

} // namespace

bool MailHistory::isAbout(HistoryEvent event)
{
    return event >= HistoryEvent::MailSent && event <= HistoryEvent::MailDrafted;
}

MailHistory MailHistory::of(const HistoryEntry &entry)
{
    const QStringList fields = entry.detail.split(between);
    MailHistory history;
    history.kind = MailKind(std::clamp(fields.value(0).toInt(), 0, 255));
    history.count = std::max(1, fields.value(1).toInt());
    history.whom = fields.value(3);
    history.reason = fields.value(4);
    return history;
}

QString MailHistory::text(HistoryEvent event) const
{
    const QString name = mailKindText(kind);
    const auto one = [&](const QString &sentence) { return sentence.arg(name, whom); };
    const auto many = [&](const QString &sentence) { return sentence.arg(name); };
    const bool isOne = count == 1;
    QString said;
    switch (event) {
    case HistoryEvent::MailSent:
        said = isOne ? one(Texts::tr("%1 sent to %2"))
                     : many(Texts::tr("%1 sent to %n people", nullptr, count));
        break;
    case HistoryEvent::MailFailed:
        said = isOne ? one(Texts::tr("%1 not sent to %2"))
                     : many(Texts::tr("%1 not sent to %n people", nullptr, count));
        break;
    case HistoryEvent::MailUncertain:
        said = isOne ? one(Texts::tr("%1 may have reached %2"))
                     : many(Texts::tr("%1 may have reached %n people", nullptr, count));
        break;
    case HistoryEvent::MailMissed:
        said = isOne ? one(Texts::tr("%1 not sent in time to %2"))
                     : many(Texts::tr("%1 not sent in time to %n people", nullptr, count));
        break;
    case HistoryEvent::MailTakenBack:
        said = isOne ? one(Texts::tr("%1 to %2 taken back"))
                     : many(Texts::tr("%1 to %n people taken back", nullptr, count));
        break;
    default:
        said = isOne ? one(Texts::tr("%1 to %2 written as a draft"))
                     : many(Texts::tr("%1 to %n people written as drafts", nullptr, count));
        break;
    }
    return reason.isEmpty() ? said : said + u": "_s + reason;
}

Result<void> noteMail(store::Connection &connection, HistoryEvent event, const Mail &mail,
    const QString &reason, base::Instant now, int count)
{
    store::HistoryStore history(connection);
    const auto entries = history.ofSession(mail.session, mostSearched);
    if (!entries)
        return base::passOn(entries);
    const auto before = std::find_if(entries->begin(), entries->end(), [&](const HistoryEntry &entry) {
        return entry.event == event && entry.at + togetherFor > now && group(entry) == groupOf(mail)
            && MailHistory::of(entry).kind == mail.kind;
    });
    if (before == entries->end())
        return history.append({ mail.session, now, {}, event, detailOf(mail, count, reason) });
    const int all = MailHistory::of(*before).count + count;
    return history.replace(*before, { mail.session, now, before->who, event, detailOf(mail, all, reason) });
}

Result<void> noteOutcomes(store::Connection &connection, const std::vector<Mail> &mails, base::Instant now)
{
    struct Together {
        const Mail *last;
        int count;
    };
    QMap<QString, Together> groups;
    for (const Mail &mail : mails) {
        if (!eventOf(mail.state))
            continue;
        const QString name = u"%1 %2 %3 %4"_s.arg(mail.session.toString(), groupOf(mail))
                                 .arg(int(mail.kind))
                                 .arg(int(mail.state));
        Together &group = groups[name];
        group = { &mail, group.count + 1 };
    }
    for (const Together &group : std::as_const(groups)) {
        const bool hasReason
            = group.last->state == MailState::Failed || group.last->state == MailState::Missed;
        auto noted = noteMail(connection, *eventOf(group.last->state), *group.last,
            hasReason ? group.last->lastError : QString(), now, group.count);
        if (!noted)
            return noted;
    }
    return {};
}

} // namespace services
