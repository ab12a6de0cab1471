#include "app/meetwright/demo.h"

#include "app/demodata.h"
#include "app/demorehearsal.h"
#include "app/demosecrets.h"

#include <QDateTime>
#include <QDir>

namespace app {

namespace {

base::Instant startOf(const StartOptions &options)
{
    const QDateTime wanted = QDateTime::fromString(options.demoTime, Qt::ISODate);
    if (wanted.isValid())
        return base::Instant(std::chrono::seconds(wanted.toSecsSinceEpoch()));
    return demoStart(base::SystemClock().now());
}

} // namespace

Demo::Demo(const StartOptions &options)
    : m_folder(QDir::tempPath() + QStringLiteral("/meetwright-demo-XXXXXX")), m_clock(startOf(options))
{
}

Replacements Demo::replacements()
{
    Replacements all { &m_clock, std::make_unique<DemoSecrets>() };
    all.post = &m_post;
    return all;
}

base::Async<bool> Demo::fill(Services &services, QObject *context)
{
    services.providerDesk.route(QString(providers::RehearsalHost), m_rehearsal.origin());
    return base::andThen(fillWithDemoData(services, context), context,
        [&services, context](bool) { return fillWithRehearsal(services, context); });
}

} // namespace app
