#include "invites/invitationtemplate.h"

using namespace Qt::StringLiterals;

namespace invites {
namespace {

constexpr qsizetype longestName = 40;

// Where a "{" at `begin` ends; -1 if it is only a brace in the text.
qsizetype closingBrace(const QString &text, qsizetype begin)
{
    const qsizetype stop = qMin(text.size(), begin + longestName + 4);
    for (qsizetype i = begin + 1; i < stop; ++i) {
        if (text[i] == u'}')
            return i;
        if (text[i] == u'{' || text[i] == u'\n')
            return -1;
    }
    return -1;
}

} // namespace

base::Result<InvitationTemplate::Token> InvitationTemplate::tokenOf(
    const QString &inside, const QStringList &variables)
{
    Token token { Kind::Variable, inside.trimmed() };
    if (token.text.startsWith(u'?'))
        token.kind = Kind::Open;
    else if (token.text.startsWith(u'!'))
        token.kind = Kind::OpenNot;
    else if (token.text.startsWith(u'/'))
        token.kind = Kind::Close;
    if (token.kind != Kind::Variable)
        token.text = token.text.mid(1).trimmed();
    if (!variables.contains(token.text))
        return base::failure(base::ErrorKind::Invalid,
            u"the invitation's template has no variable {%1}"_s.arg(token.text), token.text);
    return token;
}

base::Result<InvitationTemplate> InvitationTemplate::parse(const QString &text, const QStringList &variables)
{
    InvitationTemplate parsed;
    QStringList open;
    QString literal;
    const auto flush = [&parsed, &literal] {
        if (!literal.isEmpty())
            parsed.m_tokens.push_back({ Kind::Literal, std::exchange(literal, {}) });
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView two = QStringView(text).mid(i, 2);
        if (two == u"{{" || two == u"}}") {
            literal += text[i++];
            continue;
        }
        const qsizetype end = text[i] == u'{' ? closingBrace(text, i) : -1;
        if (end < 0) {
            literal += text[i];
            continue;
        }
        const base::Result<Token> token = tokenOf(text.mid(i + 1, end - i - 1), variables);
        if (!token)
            return base::passOn(token);
        flush();
        if (token->kind == Kind::Open || token->kind == Kind::OpenNot)
            open << token->text;
        if (token->kind == Kind::Close && (open.isEmpty() || open.takeLast() != token->text))
            return base::failure(base::ErrorKind::Invalid,
                u"the invitation's template closes {/%1} where it is not open"_s.arg(token->text),
                token->text);
        parsed.m_tokens.push_back(*token);
        i = end;
    }
    flush();
    if (!open.isEmpty())
        return base::failure(base::ErrorKind::Invalid,
            u"the invitation's template does not close {?%1}"_s.arg(open.last()), open.last());
    dropLineBreaks(parsed.m_tokens);
    return parsed;
}

// A section that stands alone on its lines takes its line break with it: nothing is left where it
// is left out.
void InvitationTemplate::dropLineBreaks(std::vector<Token> &tokens)
{
    bool lineStart = true;
    std::vector<bool> startsLine; // of the open sections
    for (size_t i = 0; i < tokens.size(); ++i) {
        Token &token = tokens[i];
        if (token.kind == Kind::Open || token.kind == Kind::OpenNot) {
            startsLine.push_back(lineStart);
            continue;
        }
        if (token.kind == Kind::Close) {
            const bool alone = startsLine.back();
            startsLine.pop_back();
            if (alone && i + 1 < tokens.size() && tokens[i + 1].kind == Kind::Literal
                && tokens[i + 1].text.startsWith(u'\n')) {
                tokens[i + 1].text.remove(0, 1);
                tokens.insert(tokens.begin() + qsizetype(i), { Kind::Literal, u"\n"_s });
                ++i;
                lineStart = true;
            }
            continue;
        }
        if (!token.text.isEmpty())
            lineStart = token.kind == Kind::Literal && token.text.endsWith(u'\n');
    }
}

base::Result<QString> InvitationTemplate::render(const QHash<QString, QString> &values, const Form &literal,
    const ValueForm &value, const QStringList &mayBeAbsent) const
{
    QString output;
    int skipped = 0; // depth below a section that is left out
    for (const Token &token : m_tokens) {
        const bool present = !values.value(token.text).isEmpty();
        switch (token.kind) {
        case Kind::Open:
        case Kind::OpenNot:
            if (skipped > 0 || present != (token.kind == Kind::Open))
                ++skipped;
            break;
        case Kind::Close:
            skipped = qMax(0, skipped - 1);
            break;
        case Kind::Literal:
            if (skipped == 0)
                output += literal(token.text);
            break;
        case Kind::Variable:
            if (skipped > 0 || (!present && mayBeAbsent.contains(token.text)))
                break;
            if (!present)
                return base::failure(base::ErrorKind::Invalid,
                    u"the invitation needs a value for {%1}"_s.arg(token.text), token.text);
            output += value(token.text, values.value(token.text));
        }
    }
    return output;
}

} // namespace invites
