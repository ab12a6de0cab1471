// How text becomes words that can be found: the same for what is stored and for what is typed.
#pragma once

#include <QString>
#include <QStringList>

namespace model {
struct Session;
}

namespace store {

// Letters and digits only, without case, accents and width; each CJK character is a word of its
// own.
QStringList searchWords(QStringView text, qsizetype atMost);

// The words of what a person typed into the search field.
QStringList typedWords(QStringView text);

// What the search knows of a session, separated by spaces.
QString searchText(const model::Session &session);

} // namespace store
