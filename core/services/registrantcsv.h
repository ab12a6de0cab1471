// Lists of registrants as text: CSV in English or German, or pasted lines (APP-10). Pure; any thread.
#pragma once

#include "base/result.h"
#include "model/registrant.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace services {

// One line of a CSV file or of pasted text, before anything is stored.
struct RegistrantLine {
    int number = 0; // of the file, from 1
    model::Registrant person;
    QString problem; // translated; empty: will be imported
};

struct RegistrantPreview {
    std::vector<RegistrantLine> lines;
    QStringList columns; // as found in the head, with what each was taken for
    int good = 0;
};

// CSV (comma, semicolon or tab) with or without a head, else lines "Name <address>" or plain addresses. At
// most 50,000 lines, 10 MB: more is Invalid. A second line with one address has a problem. Columns that are
// called like the form's fields hold the answers; one that does not fit is a problem, none at all is not.
base::Result<RegistrantPreview> readRegistrants(
    const QByteArray &text, const model::RegistrationForm &form = {});

// UTF-8, safe against formula injection. `withBom` for spreadsheets that else take it for an old encoding.
// One column for each field of the form.
QByteArray writeRegistrants(
    const std::vector<model::Registrant> &people, bool withBom, const model::RegistrationForm &form = {});

} // namespace services
