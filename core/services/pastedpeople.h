// People as they are pasted from a mail program or a chat: "Name <address>" or plain addresses, one a line or
// in a row. Pure; any thread.
#pragma once

#include <QString>

#include <utility>
#include <vector>

namespace services {

struct PastedPerson {
    int line = 0; // from 1
    QString name; // of a plain address what stands before the @
    QString address;
};

// Empty where the text is no such list but a table. At most `most`. A piece that is not understood comes with
// the whole of it as its address.
std::vector<PastedPerson> pastedPeople(const QString &text, int most);

// "Dana van der Reyes" and "Reyes, Dana" as first and last name.
std::pair<QString, QString> splitName(const QString &name);

} // namespace services
