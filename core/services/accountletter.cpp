#include "services/accountletter.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace services {

using model::AccountMode;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(services::AccountService)
};

QString bullets(const QStringList &lines)
{
    QString text;
    for (const QString &line : lines)
        text += u"- "_s + line + u'\n';
    return text;
}

QStringList scopeLines(const ConnectionGuide &guide, AccountMode mode)
{
    QStringList lines;
    for (const GuideScope &scope : scopesFor(guide, mode))
        lines += QString(scope.scope + u": "_s + scope.why);
    return lines;
}

QStringList will(const QString &provider, AccountMode mode)
{
    if (mode == AccountMode::LinkOnly)
        return { Texts::tr("Read the meetings that I link by their number: time, link, state."),
            Texts::tr("Register people for them at %1, and cancel or approve registrations.").arg(provider),
            Texts::tr("Read afterwards who came.") };
    return { Texts::tr("Make meetings at %1 when I initiate a session.").arg(provider),
        Texts::tr("Pass on my changes of these meetings, and remove those that I cancel."),
        Texts::tr("Register people for them, and cancel or approve registrations."),
        Texts::tr("Read afterwards who came.") };
}

QStringList never(const QString &provider, AccountMode mode)
{
    QStringList lines;
    if (mode == AccountMode::LinkOnly)
        lines
            += Texts::tr("Make, change or remove a meeting: such requests are refused before they are sent.");
    else
        lines += Texts::tr("Change or remove a meeting that it did not make itself.");
    return lines
        + QStringList { Texts::tr("Read recordings, chats, messages or files."),
              Texts::tr("Change settings of the account or of other users."),
              Texts::tr("Send what it reads to anybody: it talks from my computer to %1 and has no server "
                        "of its own in between.")
                  .arg(provider),
              Texts::tr("Write passwords, secrets or tokens into a file: they stay in my computer’s "
                        "keychain.") };
}

QString stepLines(const ConnectionGuide &guide)
{
    QString text;
    int number = 0;
    for (const GuideStep &step : guide.steps) {
        text += QString::number(++number) + u". "_s + step.text + u'\n';
        if (!step.page.isEmpty())
            text += u"   "_s + step.page.toString() + u'\n';
    }
    return text;
}

// Providers name one scope in several ways: with the address of its API, or with ":admin" for a whole
// account.
QString bareScope(const QString &scope)
{
    QString bare = scope.section(u'/', -1).toLower();
    if (bare.endsWith(":admin"_L1))
        bare.chop(6);
    return bare;
}

// Scopes that are asked for but never told as granted (OpenID Connect 5.4, 11), or that stand for all others.
bool isNeverTold(const QString &scope)
{
    static const QStringList silent { u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s,
        u".default"_s };
    return silent.contains(bareScope(scope));
}

} // namespace

std::vector<GuideScope> scopesFor(const ConnectionGuide &guide, AccountMode mode)
{
    std::vector<GuideScope> scopes;
    if (mode == AccountMode::NoConnection)
        return scopes;
    for (const GuideScope &scope : guide.scopes) {
        if (mode == AccountMode::CreateAndManage || scope.linkOnly)
            scopes.push_back(scope);
    }
    return scopes;
}

QString scopeText(const ConnectionGuide &guide, const QString &scope)
{
    const auto known = std::find_if(guide.scopes.begin(), guide.scopes.end(),
        [&scope](const GuideScope &one) { return bareScope(one.scope) == bareScope(scope); });
    return known == guide.scopes.end() ? scope : QString(known->scope + u": "_s + known->why);
}

QStringList missingScopes(const ConnectionGuide &guide, AccountMode mode, const QStringList &granted)
{
    QStringList missing;
    if (granted.isEmpty())
        return missing;
    QStringList bare;
    for (const QString &scope : granted)
        bare += bareScope(scope);
    for (const GuideScope &scope : scopesFor(guide, mode)) {
        if (!isNeverTold(scope.scope) && !bare.contains(bareScope(scope.scope)))
            missing += scopeText(guide, scope.scope);
    }
    return missing;
}

QString accountLetter(const QString &provider, const ConnectionGuide &guide, AccountMode mode)
{
    if (mode == AccountMode::NoConnection)
        return Texts::tr("Meetwright only keeps links to meetings at %1. It connects to nothing there and "
                         "needs nothing from an administrator.")
                   .arg(provider)
            + u'\n';
    QStringList parts;
    parts += Texts::tr("Connecting Meetwright to %1").arg(provider);
    parts += Texts::tr("Hello,");
    parts
        += Texts::tr("I plan my online sessions with Meetwright, a program on my own computer. I would like "
                     "to connect it to our account at %1 and need your help with that.")
               .arg(provider);
    if (const QStringList scopes = scopeLines(guide, mode); !scopes.isEmpty())
        parts += Texts::tr("It asks for exactly these permissions:") + u'\n' + bullets(scopes).trimmed();
    else
        parts += Texts::tr("It asks for no permissions beyond the secret that you give me.");
    parts += Texts::tr("With them Meetwright will:") + u'\n' + bullets(will(provider, mode)).trimmed();
    parts += Texts::tr("It will never:") + u'\n' + bullets(never(provider, mode)).trimmed();
    if (!guide.steps.empty())
        parts += Texts::tr("These are the steps:") + u'\n' + stepLines(guide).trimmed();
    parts += Texts::tr("You can take the permissions back at any time at %1. Thank you!").arg(provider);
    return parts.join(u"\n\n"_s) + u'\n';
}

} // namespace services
