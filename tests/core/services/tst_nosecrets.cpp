// After a whole round at a provider no secret is anywhere but in the keychain.
#include "net/redactor.h"
#include "support/accountdesk.h"
#include "support/maildesk.h"
#include "support/stands.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcess>

using namespace Qt::StringLiterals;
using support::AccountDesk;
using support::await;

namespace {

QByteArray &logged()
{
    static QByteArray text;
    return text;
}

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged() += message.toUtf8() + '\n';
}

QByteArray everyFileIn(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

// A link that lets in as the host, and the parts of it that do.
QList<QByteArray> rightsIn(const services::StartLink &link)
{
    QList<QByteArray> rights { link.url.toEncoded(), link.native.toEncoded() };
    const auto items = QUrlQuery(link.url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        if (net::isSecretName(name))
            rights += value.toUtf8();
    return rights;
}

QByteArray everythingOf(support::OutboxDesk &desk, const model::SessionKey &session)
{
    QByteArray seen = logged();
    const auto details = await(desk.sessions.details(session)).value();
    for (const auto &entry : details.history)
        seen += entry.detail.toUtf8() + '\n';
    const auto lines = await(desk.outbox.lines()).value();
    for (const auto &line : lines)
        seen += (line.text + line.state + line.effect.lastError).toUtf8() + line.effect.payload;
    return seen + everyFileIn(desk.folder.path());
}

// Empty, or where the first secret stands.
QByteArray leak(const QByteArray &seen, QList<QByteArray> secrets)
{
    secrets.removeAll(QByteArray());
    for (const QByteArray &secret : secrets) {
        const qsizetype at = seen.indexOf(secret);
        if (at >= 0)
            return secret + " in: " + seen.mid(std::max<qsizetype>(0, at - 60), 160);
    }
    return {};
}

} // namespace

class NoSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*.debug=false"_s); }
    void init()
    {
        logged().clear();
        qInstallMessageHandler(keepMessage);
    }
    void cleanup() { qInstallMessageHandler(nullptr); }
    void secretsStayInTheKeychain_data();
    void secretsStayInTheKeychain();
    void aCrashTellsNone();
    void anEmailTellsNone()
    {
        support::MailDesk desk;
        if (!desk.server.isListening())
            QSKIP(qPrintable(desk.server.whyNot()));
        const QByteArray password = "marked-mail-password";
        desk.server.tell({ { u"password"_s, QString::fromLatin1(password) } });
        desk.setUpAccount(QString::fromLatin1(password));
        const auto session = desk.saved();
        desk.written(session, 2);
        desk.written(session, u"bad@example.com"_s);
        // The server repeats it in its answer.
        desk.server.fail({ { u"step"_s, u"rcpt"_s }, { u"do"_s, u"reply"_s }, { u"times"_s, 1 },
            { u"text"_s, QString(u"550 5.1.1 no "_s + QString::fromLatin1(password)) } });
        QVERIFY(desk.runDry());
        const auto refused
            = await(desk.accounts.test(desk.account(), u"marked-wrong-one"_s, u"kim@example.com"_s));
        QVERIFY(!refused);
        QByteArray seen = everythingOf(desk, session.key) + refused.error().detail.toUtf8();
        const auto lines = await(desk.service.ofSession(session.key)).value();
        for (const auto &line : lines)
            seen += (line.state + line.mail.lastError).toUtf8() + '\n';
        QVERIFY(seen.contains("bad@example.com")); // looked at the right things
        const QByteArray plain = QByteArray("\0dana@example.org\0", 18) + password;
        const QByteArray leaked
            = leak(seen, { password, password.toBase64(), plain.toBase64(), "marked-wrong-one" });
        QVERIFY2(leaked.isEmpty(), leaked.constData());
    }
    void aConnectionTellsNone()
    {
        AccountDesk desk;
        const auto account = desk.connected()->account;
        services::SessionDraft draft = desk.draft();
        draft.session.wantsRegistration = true;
        draft.password = services::SetPassword { u"mark3dpw_x"_s };
        auto session = await(desk.sessions.save(draft))->session;
        QVERIFY(await(desk.registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s))));
        desk.initiate(session, account);
        QVERIFY(desk.run());
        const auto link = await(desk.meetings.startLink(session.key));
        QVERIFY2(link.has_value(), link ? "" : qPrintable(link.error().detail));
        session = desk.session(session.key);
        session.topic = u"Other topic"_s;
        QVERIFY(await(desk.sessions.save({ session, services::KeepPassword {} })));
        QVERIFY(desk.run());

        const QString tokens = desk.secrets.values.value(model::secretName(account.key, u"token"_s));
        const QJsonObject kept = QJsonDocument::fromJson(tokens.toUtf8()).object();
        QList<QByteArray> secrets { "marked-client-secret", "mark3dpw_x", link->url.toEncoded() };
        for (auto it = kept.begin(); it != kept.end(); ++it) {
            if (it.key().contains(u"access"_s) || it.key().contains(u"refresh"_s))
                secrets += it.value().toString().toUtf8();
        }
        secrets.removeAll(QByteArray());
        QVERIFY(secrets.size() >= 4);

        // The provider repeats a token in its answer.
        desk.zoom.server().failNext(
            { support::Fault::Answer,
                support::ServerAnswer::json(400,
                    { { u"code"_s, 300 },
                        { u"message"_s, QString(u"Bearer "_s + QString::fromUtf8(secrets.last())) } }) },
            3);
        const auto refused = await(desk.accounts.test(account.key));
        QVERIFY(!refused);

        const QByteArray seen = everythingOf(desk, session.key) + refused.error().detail.toUtf8();
        QVERIFY(seen.contains("Other topic")); // looked at the right files
        const QByteArray leaked = leak(seen, secrets);
        QVERIFY2(leaked.isEmpty(), leaked.constData());
    }
};

void NoSecretsTest::secretsStayInTheKeychain_data()
{
    QTest::addColumn<QString>("provider");
    for (const char *provider :
        { "zoom", "teams", "google", "webex", "goto", "bigbluebutton", "jitsi", "rehearsal" })
        QTest::newRow(provider) << QString::fromLatin1(provider);
}

// A round at each provider, with each one's kind of secret: client secret, tokens, a renewed token, shared
// secret, signed links, links with the host's rights, and the session's password.
void NoSecretsTest::secretsStayInTheKeychain()
{
    QFETCH(QString, provider);
    support::OutboxDesk desk;
    const auto stand = support::makeStand(provider, desk.clock);
    stand->connectTo(desk);
    services::SessionDraft draft = desk.draft();
    draft.password = services::SetPassword { u"mark3dpw-x"_s };
    draft.session.wantsRegistration = stand->hasPeople;
    auto session = await(desk.sessions.save(draft)).value().session;
    services::InitiateRequest request { session.key, stand->account.key };
    request.form = await(desk.meetings.offer(session.key)).value().choices.front().capabilities.forms.front();
    request.withoutRegistrants = true;
    const auto initiated = await(desk.meetings.initiate(request));
    QVERIFY2(initiated, qPrintable(initiated ? QString() : initiated.error().detail));
    QVERIFY(desk.runDry());
    if (stand->hasPeople) {
        QVERIFY(await(desk.registrants.add(AccountDesk::person(session, u"Ann"_s, u"ann@example.org"_s))));
        QVERIFY(desk.runDry());
    }
    stand->server().failNext({ support::Fault::Answer, { 401, "{}" } });
    (void)await(desk.meetings.refresh(session.key)); // with a new token
    const auto link = await(desk.meetings.startLink(session.key));
    QVERIFY2(link, link ? "" : qPrintable(link.error().detail));

    QList<QByteArray> secrets { "mark3dpw-x" };
    for (auto it = desk.secrets.values.begin(); it != desk.secrets.values.end(); ++it) {
        const QJsonObject tokens = QJsonDocument::fromJson(it->toUtf8()).object();
        if (it.key().startsWith(u"account/"_s) && tokens.isEmpty())
            secrets += it->toUtf8();
        for (auto token = tokens.begin(); token != tokens.end(); ++token)
            if (token.key().contains(u"access"_s) || token.key().contains(u"refresh"_s))
                secrets += token->toString().toUtf8();
    }
    QByteArray rights;
    const bool carriesRights = link->url != desk.meeting(initiated->key).joinUrl;
    if (carriesRights) {
        secrets += rightsIn(*link);
        rights = link->url.toEncoded();
    }
    // Its refusal repeats what it should not.
    const QString told = QString::fromUtf8(QByteArray("Bearer " + secrets.back() + " may not use " + rights));
    const QJsonObject repeated { { u"message"_s, told }, { u"msg"_s, told },
        { u"error"_s, QJsonObject { { u"message"_s, told } } } };
    stand->server().failNext({ support::Fault::Answer, support::ServerAnswer::json(400, repeated) }, 2);
    session = desk.session(session.key);
    session.topic = u"Other topic"_s;
    QVERIFY(await(desk.sessions.save({ session, services::KeepPassword {} })));
    QVERIFY(desk.runDry());

    const QByteArray seen = everythingOf(desk, session.key);
    QVERIFY(seen.contains("Other topic")); // looked at the right files
    if (stand->server().arrived() > 0)
        QVERIFY(logged().contains(stand->apiHosts.front().toUtf8())); // and at the whole log
    const QByteArray leaked = leak(seen, secrets);
    QVERIFY2(leaked.isEmpty(), leaked.constData());
}

// What is written while it crashes, with the log at its fullest and secrets in its hands; and how it was
// started.
void NoSecretsTest::aCrashTellsNone()
{
    support::OutboxDesk desk;
    support::ZoomEmulator zoom(desk.clock);
    desk.routeTo(zoom.routes());
    const auto account = desk.zoomAccount();
    desk.initiate(desk.saved(), account); // Zoom chooses the password, which goes to the keychain
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"KILL_CHILD_CRASHES"_s, u"1"_s);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true;qt.*.debug=false"_s);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::MergedChannels);
    const QStringList arguments { desk.folder.filePath(u"meetwright.db"_s), zoom.server().origin().toString(),
        QString::number(desk.clock.now().time_since_epoch().count()), account.key.toString(), u"0"_s,
        u"1"_s };
    child.start(QStringLiteral(KILL_CHILD), arguments);
    QVERIFY(QTest::qWaitFor([&] { return child.state() == QProcess::NotRunning; }, 60000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    const QByteArray told = child.readAll();
    QVERIFY2(told.contains("api.zoom.us"), told.constData());
    QVERIFY2(told.contains("terminate"), told.constData());

    QCOMPARE(zoom.meetings().size(), size_t(1));
    const auto &made = zoom.meetings().begin()->second;
    const QByteArray leaked = leak(told + arguments.join(u' ').toUtf8(),
        { "c-secret", "zoom-token-", "zak=", made.said.value(u"password"_s).toString().toUtf8() });
    QVERIFY2(leaked.isEmpty(), leaked.constData());
}

QTEST_GUILESS_MAIN(NoSecretsTest)
#include "tst_nosecrets.moc"
