#include "services/pastedpeople.h"

#include "model/registrant.h"

#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace services {

namespace {

// At `separator` outside of quotation marks and angle brackets.
QStringList pieces(QStringView line, QChar separator)
{
    QStringList found;
    QString piece;
    bool quoted = false;
    bool bracketed = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'<' || c == u'>'))
            bracketed = c == u'<';
        if (c == separator && !quoted && !bracketed)
            found += std::exchange(piece, {});
        else
            piece += c;
    }
    found += piece;
    return found;
}

std::optional<PastedPerson> personIn(const QString &piece)
{
    const QString text = piece.trimmed();
    if (model::looksLikeAddress(text))
        return PastedPerson { 0, text.left(text.lastIndexOf(u'@')), text };
    const qsizetype open = text.lastIndexOf(u'<');
    if (open < 0 || !text.endsWith(u'>'))
        return {};
    const QString address = text.sliced(open + 1, text.size() - open - 2).trimmed();
    if (!model::looksLikeAddress(address))
        return {};
    QString name = text.first(open).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.sliced(1, name.size() - 2).trimmed();
    return PastedPerson { 0, name.isEmpty() ? address.left(address.lastIndexOf(u'@')) : name, address };
}

// Outlook separates by semicolons and leaves commas in names alone; others separate by commas.
std::vector<std::optional<PastedPerson>> peopleIn(const QString &line, QStringList &texts)
{
    std::vector<std::optional<PastedPerson>> people;
    const QStringList split = pieces(line, line.contains(u';') ? u';' : u',');
    for (const QString &piece : personIn(line) ? QStringList { line } : split) {
        if (piece.trimmed().isEmpty())
            continue;
        texts += piece.trimmed();
        people.push_back(personIn(piece));
    }
    return people;
}

} // namespace

std::vector<PastedPerson> pastedPeople(const QString &text, int most)
{
    std::vector<PastedPerson> found;
    int number = 0;
    for (const QStringView view : QStringView(text).tokenize(u'\n')) {
        ++number;
        const QString line = view.trimmed().toString();
        if (line.isEmpty())
            continue;
        QStringList texts;
        const auto people = peopleIn(line, texts);
        // The first line decides what this is.
        if (found.empty()
            && (people.empty() || !std::all_of(people.begin(), people.end(), [](const auto &one) {
                   return one.has_value();
               })))
            return {};
        for (size_t i = 0; i < people.size() && int(found.size()) < most; ++i) {
            PastedPerson person
                = people[i].value_or(PastedPerson { 0, texts.at(qsizetype(i)), texts.at(qsizetype(i)) });
            person.line = number;
            found.push_back(std::move(person));
        }
        if (int(found.size()) >= most)
            break;
    }
    return found;
}

std::pair<QString, QString> splitName(const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma > 0)
        return { name.sliced(comma + 1).trimmed(), name.first(comma).trimmed() };
    const qsizetype space = name.indexOf(u' ');
    if (space < 0)
        return { name, {} };
    return { name.first(space), name.sliced(space + 1).trimmed() };
}

} // namespace services
