#include "ui/models/rowlook.h"

#include "ui/texts.h"
#include "ui/widgets/durationcombo.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct RowTexts {
    Q_DECLARE_TR_FUNCTIONS(ui::RowLook)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

RowLook rowLook(const model::SessionRow &row, Initiation initiation, int waiting)
{
    RowLook look;
    look.topic = row.topic.isEmpty() ? RowTexts::tr("Session without a topic") : row.topic;
    look.time = row.start ? timeText(*row.start) : u"–"_s;
    look.note = joined({ stateText(row), waitingText(waiting) });
    look.noteKind = row.running || waiting > 0 ? RowNote::Running : RowNote::None;
    if (look.note.isEmpty()) {
        look.note = needText(row, initiation);
        look.noteKind = look.note.isEmpty() ? RowNote::None : RowNote::Need;
    }
    if (look.note.isEmpty()) {
        look.note = meetingNote(row);
        look.noteKind = look.note.isEmpty()                 ? RowNote::None
            : row.meeting == model::MeetingState::Initiated ? RowNote::Done
                                                            : RowNote::Underway;
    }
    look.open = row.open;
    look.repeats = row.repeats;
    look.detail = joined({ row.start ? foreignTimeText(row.zone, *row.start) : QString(),
        row.start ? durationText(row.duration) : QString(), row.reservedId.grouped(),
        providerText(row.provider),
        row.registrants > 0 ? RowTexts::tr("%n registered", nullptr, row.registrants) : QString(),
        row.host });
    return look;
}

RowLook headingLook(const QString &heading)
{
    RowLook look;
    look.heading = heading;
    return look;
}

} // namespace ui
