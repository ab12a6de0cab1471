// Templates of invitations: {variable}, {?variable}...{/variable}, {!variable}...{/variable}, {{
// and }}.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace invites {

class InvitationTemplate {
public:
    // Invalid, with the variable's name in `part`, for an unknown variable or a section left open.
    static base::Result<InvitationTemplate> parse(const QString &text, const QStringList &variables);

    // `values`: absent ones are empty or missing. `literal` and `value` turn text into the output's
    // form. Invalid, with the variable's name in `part`, for one without a value outside its section, unless
    // it is among `mayBeAbsent`.
    using Form = std::function<QString(const QString &)>;
    using ValueForm = std::function<QString(const QString &name, const QString &value)>;
    base::Result<QString> render(const QHash<QString, QString> &values, const Form &literal,
        const ValueForm &value, const QStringList &mayBeAbsent = {}) const;

private:
    enum class Kind : std::uint8_t { Literal, Variable, Open, OpenNot, Close };
    struct Token {
        Kind kind = Kind::Literal;
        QString text; // or the variable's name
    };

    static void dropLineBreaks(std::vector<Token> &tokens);
    static base::Result<Token> tokenOf(const QString &inside, const QStringList &variables);

    std::vector<Token> m_tokens;
};

} // namespace invites
