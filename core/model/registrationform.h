// What the host asks of people who register (ATT-01), beside their e-mail address and name. A plain value.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace model {

// Stored as numbers: append only.
enum class FieldKind : std::uint8_t { Text = 0, LongText = 1, Choice = 2, CheckBox = 3 };

struct FormField {
    QString id; // stable while the label changes; names the answer
    FieldKind kind = FieldKind::Text;
    QString label;
    QStringList choices; // of Choice
    bool required = false; // a CheckBox: has to be ticked

    bool operator==(const FormField &) const = default;
};

struct RegistrationForm {
    static constexpr int MostFields = 30;
    static constexpr int MostChoices = 100;
    static constexpr int LongestAnswer = 2000; // characters

    std::vector<FormField> fields; // in the host's order
    QString consent; // shown with a box that has to be ticked; empty: none
    int capacity = 0; // active registrants; 0: as many as come

    bool operator==(const RegistrationForm &) const = default;
};

// An answer to a field, as typed; of a CheckBox "yes" or empty.
struct FormAnswer {
    QString field; // FormField::id
    QString value;

    bool operator==(const FormAnswer &) const = default;
};

// What is wrong with an answer; empty: nothing. Labels only where `label` is needed by the caller's text.
enum class AnswerProblem : std::uint8_t { None, Missing, TooLong, NotAChoice };
AnswerProblem problemOf(const FormField &field, const QString &answer);

} // namespace model
