#include "services/registrantcolumns.h"

#include "model/registrant.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::RegistrantService)
};

// Letters only, in lower case: "E-Mail address *" is "emailaddress".
Column columnOf(const QString &head)
{
    static const QHash<QString, Column> words = [] {
        QHash<QString, Column> known;
        const auto add = [&known](Column column, const char16_t *names) {
            for (const QString &name : QString::fromUtf16(names).split(u' '))
                known.insert(name, column);
        };
        add(Column::FirstName, u"firstname givenname forename first vorname rufname");
        add(Column::LastName, u"lastname surname familyname last nachname familienname zuname");
        add(Column::Name,
            u"name fullname participant participantname attendee registrant teilnehmer teilnehmerin"
            u" teilnehmername teilnehmende vollername vollständigername");
        add(Column::Email,
            u"email mail emailaddress mailaddress emailadress emailadresse mailadresse useremail");
        add(Column::Phone,
            u"phone phonenumber telephone telephonenumber mobile mobilephone tel telefon telefonnummer"
            u" mobil mobiltelefon handy handynummer rufnummer");
        return known;
    }();
    QString letters;
    for (const QChar c : head.left(100)) {
        if (c.isLetter())
            letters += c.toLower();
    }
    return words.value(letters, Column::Unused);
}

QString nameOf(Column column)
{
    switch (column) {
    case Column::FirstName:
        return Texts::tr("first name");
    case Column::LastName:
        return Texts::tr("last name");
    case Column::Name:
        return Texts::tr("name");
    case Column::Email:
        return Texts::tr("e-mail address");
    case Column::Phone:
        return Texts::tr("phone");
    case Column::Answer:
        return Texts::tr("answer");
    case Column::Unused:
        break;
    }
    return Texts::tr("not used");
}

} // namespace

std::optional<QList<Column>> columnsOfHead(const CsvRecord &record)
{
    QList<Column> columns;
    for (const QString &cell : record.cells) {
        if (model::looksLikeAddress(cell))
            return {};
        const Column column = columnOf(cell);
        columns += columns.contains(column) ? Column::Unused : column;
    }
    // "Name; Vorname" is how German lists say last and first name.
    const qsizetype name = columns.indexOf(Column::Name);
    if (name >= 0 && columns.contains(Column::FirstName))
        columns[name] = columns.contains(Column::LastName) ? Column::Unused : Column::LastName;
    const bool known
        = std::any_of(columns.begin(), columns.end(), [](Column column) { return column != Column::Unused; });
    return known ? std::optional(columns) : std::nullopt;
}

QHash<qsizetype, model::FormField> answerColumns(
    const CsvRecord &head, const model::RegistrationForm &form, QList<Column> &columns)
{
    QHash<qsizetype, model::FormField> answers;
    for (const model::FormField &field : form.fields) {
        const QString label = field.label.simplified();
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns.at(i) != Column::Unused
                || withoutGuard(head.cells.at(i)).simplified().compare(label, Qt::CaseInsensitive) != 0)
                continue;
            columns[i] = Column::Answer;
            answers.insert(i, field);
            break;
        }
    }
    return answers;
}

QList<Column> guessedColumns(const CsvRecord &record)
{
    QList<Column> columns(record.cells.size(), Column::Unused);
    const auto address = std::find_if(record.cells.begin(), record.cells.end(), model::looksLikeAddress);
    if (address != record.cells.end())
        columns[address - record.cells.begin()] = Column::Email;
    QList<qsizetype> names;
    for (qsizetype i = 0; i < columns.size() && names.size() < 2; ++i) {
        if (columns.at(i) == Column::Unused)
            names += i;
    }
    if (names.size() == 1)
        columns[names.front()] = Column::Name;
    if (names.size() == 2) {
        columns[names.front()] = Column::FirstName;
        columns[names.back()] = Column::LastName;
    }
    return columns;
}

QStringList columnTexts(const CsvRecord &head, const QList<Column> &columns)
{
    QStringList texts;
    for (qsizetype i = 0; i < columns.size(); ++i)
        texts += Texts::tr("“%1”: %2").arg(head.cells.at(i).left(60), nameOf(columns.at(i)));
    return texts;
}

} // namespace services
