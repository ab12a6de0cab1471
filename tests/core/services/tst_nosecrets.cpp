// After a whole round at a provider no secret is anywhere but in the keychain.
#include "support/accountdesk.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QLoggingCategory>

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

} // namespace

class NoSecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretsStayInTheKeychain()
    {
        QLoggingCategory::setFilterRules(u"*.debug=true\nqt.*.debug=false"_s);
        qInstallMessageHandler(keepMessage);
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

        QByteArray seen = logged() + refused.error().detail.toUtf8();
        for (const auto &entry : await(desk.sessions.details(session.key))->history)
            seen += entry.detail.toUtf8() + '\n';
        const auto lines = await(desk.outbox.lines()).value();
        for (const auto &line : lines)
            seen += (line.text + line.state + line.effect.lastError).toUtf8() + line.effect.payload;
        seen += everyFileIn(desk.folder.path());
        QVERIFY(seen.contains("Other topic")); // looked at the right files
        for (const QByteArray &secret : secrets)
            QVERIFY2(!seen.contains(secret), seen.mid(seen.indexOf(secret) - 60, 160).constData());
        qInstallMessageHandler(nullptr);
    }
};

QTEST_GUILESS_MAIN(NoSecretsTest)
#include "tst_nosecrets.moc"
