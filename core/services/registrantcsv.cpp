#include "services/registrantcsv.h"

#include "services/pastedpeople.h"
#include "services/registrantcolumns.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using base::ErrorKind;
using model::Registrant;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::RegistrantService)
};

constexpr qsizetype LargestText = 10 * 1024 * 1024;
constexpr int MostLines = 50'000;
constexpr qsizetype LongestName = 100;
constexpr qsizetype LongestPhone = 60;

// One line of plain text: what a window or a provider shows.
QString plain(const QString &cell)
{
    QString text;
    for (const QChar c : withoutGuard(cell)) {
        if (c.isSpace() || c.category() == QChar::Other_Control)
            text += u' ';
        else if (c.category() != QChar::Other_Format)
            text += c;
    }
    return text.simplified();
}

// As the page would have sent it.
QString answerOf(const model::FormField &field, const QString &cell)
{
    if (field.kind == model::FieldKind::LongText)
        return withoutGuard(cell).trimmed();
    const QString text = plain(cell);
    const auto is = [&text](const QString &word) { return text.compare(word, Qt::CaseInsensitive) == 0; };
    if (field.kind == model::FieldKind::CheckBox) {
        const QStringList yes { u"yes"_s, u"true"_s, u"1"_s, u"x"_s, Texts::tr("yes") };
        const QStringList no { u"no"_s, u"false"_s, u"0"_s, Texts::tr("no") };
        if (std::any_of(yes.begin(), yes.end(), is))
            return u"yes"_s;
        return std::any_of(no.begin(), no.end(), is) ? QString() : text;
    }
    const auto choice = std::find_if(field.choices.begin(), field.choices.end(), is);
    return choice == field.choices.end() ? text : *choice;
}

QString answerProblem(const model::FormField &field, const QString &answer)
{
    switch (model::problemOf(field, answer)) {
    case model::AnswerProblem::TooLong:
        return Texts::tr("“%1” is longer than %2 characters.")
            .arg(field.label)
            .arg(model::RegistrationForm::LongestAnswer);
    case model::AnswerProblem::NotAChoice:
        return field.kind == model::FieldKind::CheckBox
            ? Texts::tr("“%1”: write yes or no.").arg(field.label)
            : Texts::tr("“%1”: “%2” is none of the choices.").arg(field.label, answer.left(60));
    case model::AnswerProblem::Missing: // who enters people for others may not know
    case model::AnswerProblem::None:
        break;
    }
    return {};
}

using AnswerColumns = QHash<qsizetype, model::FormField>;

// In the order of the form, with the first problem.
QString takeAnswers(Registrant &person, const CsvRecord &record, const AnswerColumns &columns,
    const model::RegistrationForm &form)
{
    QString problem;
    for (const model::FormField &field : form.fields) {
        const auto column = std::find(columns.cbegin(), columns.cend(), field);
        if (column == columns.cend() || column.key() >= record.cells.size())
            continue;
        const QString answer = answerOf(field, record.cells.at(column.key()));
        if (problem.isEmpty())
            problem = answerProblem(field, answer);
        if (!answer.isEmpty())
            person.answers.push_back({ field.id, answer });
    }
    return problem;
}

Registrant personOf(const CsvRecord &record, const QList<Column> &columns)
{
    Registrant person;
    person.source = model::RegistrantSource::Import;
    for (qsizetype i = 0; i < std::min(columns.size(), record.cells.size()); ++i) {
        const QString cell = plain(record.cells.at(i));
        switch (columns.at(i)) {
        case Column::FirstName:
            person.firstName = cell;
            break;
        case Column::LastName:
            person.lastName = cell;
            break;
        case Column::Name:
            std::tie(person.firstName, person.lastName) = splitName(cell);
            break;
        case Column::Email:
            person.email = cell;
            break;
        case Column::Phone:
            person.phone = cell;
            break;
        case Column::Answer:
        case Column::Unused:
            break;
        }
    }
    const bool addressesOnly
        = columns.count(Column::Unused) + columns.count(Column::Answer) == columns.size() - 1;
    if (addressesOnly && columns.contains(Column::Email))
        person.firstName = person.email.left(person.email.lastIndexOf(u'@'));
    return person;
}

QString problemOf(const Registrant &person)
{
    if (person.name().isEmpty())
        return Texts::tr("The name is missing.");
    if (person.firstName.size() > LongestName || person.lastName.size() > LongestName)
        return Texts::tr("The name is longer than %1 characters.").arg(LongestName);
    if (person.phone.size() > LongestPhone)
        return Texts::tr("The phone number is longer than %1 characters.").arg(LongestPhone);
    if (!person.email.isEmpty() && !model::looksLikeAddress(person.email))
        return Texts::tr("“%1” is no e-mail address.").arg(person.email.left(60));
    return {};
}

void judge(RegistrantPreview &preview)
{
    QHash<QString, int> seen;
    for (RegistrantLine &line : preview.lines) {
        if (line.problem.isEmpty())
            line.problem = problemOf(line.person);
        const QString address = model::normalAddress(line.person.email);
        if (!line.problem.isEmpty())
            continue;
        if (!address.isEmpty() && seen.contains(address)) {
            line.problem = Texts::tr("Line %1 has the same address.").arg(seen.value(address));
            continue;
        }
        seen.insert(address, line.number);
        ++preview.good;
    }
}

RegistrantPreview table(const std::vector<CsvRecord> &records, const model::RegistrationForm &form)
{
    RegistrantPreview preview;
    QList<Column> columns;
    AnswerColumns answers;
    size_t first = 0;
    if (const auto named = columnsOfHead(records.front())) {
        columns = *named;
        answers = answerColumns(records.front(), form, columns);
        first = 1;
        preview.columns = columnTexts(records.front(), columns);
    } else {
        columns = guessedColumns(records.front());
    }
    for (size_t i = first; i < records.size(); ++i) {
        RegistrantLine line { records[i].line, personOf(records[i], columns), {} };
        line.problem = takeAnswers(line.person, records[i], answers, form);
        if (!records[i].complete)
            line.problem = Texts::tr("A quotation mark is not closed.");
        preview.lines.push_back(std::move(line));
    }
    return preview;
}

RegistrantPreview list(const std::vector<PastedPerson> &people)
{
    RegistrantPreview preview;
    for (const PastedPerson &pasted : people) {
        RegistrantLine line { pasted.line, {}, {} };
        line.person.source = model::RegistrantSource::Import;
        std::tie(line.person.firstName, line.person.lastName) = splitName(plain(pasted.name));
        line.person.email = plain(pasted.address);
        preview.lines.push_back(std::move(line));
    }
    return preview;
}

QString stateText(const Registrant &person)
{
    return person.state == model::RegistrantState::Active ? Texts::tr("registered") : Texts::tr("cancelled");
}

QString syncText(const Registrant &person)
{
    switch (person.sync) {
    case model::SyncState::None:
        return {};
    case model::SyncState::Waiting:
        return Texts::tr("waiting to be sent");
    case model::SyncState::Synced:
        return Texts::tr("registered there");
    case model::SyncState::Failed:
    case model::SyncState::LeftOut:
        return person.syncReason;
    case model::SyncState::OnlyThere:
        return Texts::tr("only there");
    case model::SyncState::Pending:
        return Texts::tr("waits for approval there");
    }
    return {};
}

QString answerTo(const model::FormField &field, const Registrant &person)
{
    const auto answer = std::find_if(person.answers.begin(), person.answers.end(),
        [&field](const model::FormAnswer &one) { return one.field == field.id; });
    return answer == person.answers.end() ? QString() : answer->value;
}

} // namespace

base::Result<RegistrantPreview> readRegistrants(const QByteArray &bytes, const model::RegistrationForm &form)
{
    if (bytes.size() > LargestText)
        return base::failure(ErrorKind::Invalid, Texts::tr("The list is larger than 10 MB."), u"size"_s);
    const QString text = textOf(bytes);
    RegistrantPreview preview;
    if (const auto people = pastedPeople(text, MostLines + 1); !people.empty()) {
        preview = list(people);
    } else {
        CsvLimits limits;
        limits.records = MostLines + 1; // and the head
        const auto records = readCsv(text, separatorOf(text), limits);
        if (records.empty())
            return base::failure(ErrorKind::Invalid, Texts::tr("There is nobody in this list."), u"lines"_s);
        preview = table(records, form);
    }
    if (int(preview.lines.size()) > MostLines)
        return base::failure(ErrorKind::Invalid,
            Texts::tr("The list has more than %1 lines. Import it in parts.")
                .arg(QLocale().toString(MostLines)),
            u"lines"_s);
    judge(preview);
    return preview;
}

QByteArray writeRegistrants(
    const std::vector<Registrant> &people, bool withBom, const model::RegistrationForm &form)
{
    QStringList head { Texts::tr("First name"), Texts::tr("Last name"), Texts::tr("E-mail"),
        Texts::tr("Phone"), Texts::tr("State"), Texts::tr("At the provider") };
    for (const model::FormField &field : form.fields)
        head << field.label;
    QString text = csvLine(head);
    for (const Registrant &person : people) {
        QStringList cells { person.firstName, person.lastName, person.email, person.phone, stateText(person),
            syncText(person) };
        for (const model::FormField &field : form.fields)
            cells << answerTo(field, person);
        text += csvLine(cells);
    }
    return (withBom ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + text.toUtf8();
}

} // namespace services
