#include "ui/dialogs/attendance/reportfiles.h"

#include "ui/dialogs/attendance/reportpaper.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/texts.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ui::ReportFiles)
};

} // namespace

void saveTable(
    Prompts &prompts, QWidget *asker, const QString &name, const QByteArray &table, const Told &told)
{
    const FileQuestion question { Texts::tr("Save the attendance as a table"), Texts::tr("Tables (*.csv)"),
        fileNameFor(name, u".csv"_s) };
    prompts.askForFileToSave(asker, question, [table, told](const QString &path) {
        QSaveFile file(path);
        const bool saved
            = file.open(QIODevice::WriteOnly) && file.write(table) == table.size() && file.commit();
        told(saved ? Texts::tr("Saved %1").arg(path)
                   : Texts::tr("%1 could not be written. Choose another place.").arg(path));
    });
}

void savePdf(Prompts &prompts, QWidget *asker, const AttendanceReport &report, const Told &told)
{
    const FileQuestion question { Texts::tr("Save the report"), Texts::tr("Documents (*.pdf)"),
        fileNameFor(report.sheet.topic, u".pdf"_s) };
    prompts.askForFileToSave(asker, question, [asker, report, told](const QString &path) {
        base::whenDone(saveReportAsPdf(path, report), asker, [told](const base::Result<QString> &saved) {
            told(saved ? Texts::tr("Saved %1").arg(*saved)
                       : refusalText(Texts::tr("The report was not saved."), saved.error()));
        });
    });
}

} // namespace ui
