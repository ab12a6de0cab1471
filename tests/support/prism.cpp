#include "support/prism.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int patience = 180'000; // milliseconds; a machine that builds on all its cores starts it slowly

QString contractPath(const QString &name)
{
    return qEnvironmentVariable("MEETWRIGHT_CONTRACTS", QStringLiteral(SHARED_DIR "/providers")) + u'/'
        + name;
}

// The script itself and not npm's wrapper, so that ending the process ends Prism on every system.
QString scriptPath()
{
    const QString folder = qEnvironmentVariable("MEETWRIGHT_PRISM", QStringLiteral(PRISM_DIR));
    return folder + u"/node_modules/@stoplight/prism-cli/dist/index.js"_s;
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

} // namespace

bool Prism::hasContracts()
{
    return QFileInfo::exists(contractPath({}));
}

Prism::Prism(const QString &contract)
{
    const QString script = scriptPath();
    if (!QFileInfo::exists(script)) {
        m_whyNot
            = u"Prism is not installed: there is no %1. ./dev test installs it; MEETWRIGHT_PRISM names the "
              "folder of another one."_s.arg(script);
        return;
    }
    if (!QFileInfo::exists(contractPath(contract))) {
        m_whyNot = u"there is no contract "_s + contractPath(contract);
        return;
    }
    // Somebody else may take the free port first.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (start(script, contractPath(contract)))
            return;
        stop();
    }
    m_whyNot = u"Prism did not start: "_s + m_process.errorString() + u'\n'
        + QString::fromUtf8(m_output.right(2000));
}

Prism::~Prism()
{
    stop();
}

bool Prism::start(const QString &script, const QString &contract)
{
    const quint16 port = freePort();
    m_origin = QUrl(u"http://127.0.0.1:%1"_s.arg(port));
    m_output.clear();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"node"_s,
        { script, u"mock"_s, u"--errors"_s, u"--host"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(port),
            contract });
    bool listens = false;
    const bool told = QTest::qWaitFor(
        [&] {
            m_output += m_process.readAll();
            listens = m_output.contains("Prism is listening");
            return listens || m_process.state() == QProcess::NotRunning;
        },
        patience);
    // What it says of each request is not read: its pipe must not fill up.
    QObject::connect(&m_process, &QProcess::readyRead, &m_process, [this] { m_process.readAll(); });
    return told && listens;
}

void Prism::stop()
{
    m_process.disconnect();
    m_process.kill();
    m_process.waitForFinished();
}

QStringList violationsOf(const net::Response &response)
{
    QStringList violations;
    const QByteArray header = response.header("sl-violations");
    const QJsonArray listed = QJsonDocument::fromJson(header).array();
    for (const QJsonValue item : listed) {
        QStringList place;
        for (const QJsonValue part : item[u"location"_s].toArray())
            place.append(part.toVariant().toString());
        violations.append(place.join(u'.') + u": "_s + item[u"message"_s].toString());
    }
    if (!header.isEmpty() && listed.isEmpty())
        violations.append(QString::fromUtf8(header));
    return violations;
}

} // namespace support
