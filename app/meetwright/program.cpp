#include "app/meetwright/program.h"

#include "app/meetwright/application.h"
#include "app/meetwright/demo.h"
#include "app/translations.h"
#include "desktop/singleinstance.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace app {

Program::Program(StartOptions options, QObject *parent) : QObject(parent), m_options(std::move(options)) { }

Program::~Program()
{
    m_application.reset(); // before the services it uses
}

void Program::begin()
{
    if (m_options.demo) {
        m_demo = std::make_unique<Demo>(m_options);
        if (!m_demo->isReady())
            qFatal("meetwright: no folder for the demo could be made");
        return beginFirst();
    }
    m_instance = std::make_unique<desktop::SingleInstance>(desktop::SingleInstance::Options {
        m_options.profile.isEmpty() ? QString() : ProfileFolder::at(m_options.profile).name });
    const auto claim = m_instance->claim(m_options.message());
    // The first one mostly knows at once, and its window is on its way to the display before the event
    // loop begins: what that starts (accessibility, session bus) costs nobody waiting time then.
    if (claim.isFinished())
        return beginAs(claim.result());
    base::whenDone(claim, this, [this](const auto &role) { beginAs(role); });
}

void Program::beginAs(const base::Result<desktop::SingleInstance::Role> &role)
{
    if (!role) {
        std::fprintf(stderr, "meetwright: %s\n", qPrintable(role.error().detail));
        exitWith(1);
    } else if (*role == desktop::SingleInstance::Role::HandedOver) {
        exitWith(0);
    } else {
        beginFirst();
    }
}

// Also before the event loop runs, where QCoreApplication::exit() does nothing.
void Program::exitWith(int status)
{
    QTimer::singleShot(0, this, [status] { QCoreApplication::exit(status); });
}

void Program::beginFirst()
{
    const ProfileFolder folder = m_demo ? m_demo->folder()
        : m_options.profile.isEmpty()   ? ProfileFolder::usual()
                                        : ProfileFolder::at(m_options.profile);
    m_services = std::make_unique<Services>(folder, m_demo ? m_demo->replacements() : Replacements {});
    const auto opened = m_services->database.open(); // reads while the window is built
    installTranslations(m_services->settings.value(settings::keys::language));
    m_application = std::make_unique<Application>(*m_services, folder, m_demo ? &m_demo->clock() : nullptr);
    if (m_instance)
        connect(
            m_instance.get(), &desktop::SingleInstance::received, m_application.get(), &Application::obey);
    base::whenDone(opened, this, [this](const base::Result<store::OpenReport> &report) {
        if (!report)
            m_application->tellDatabaseTrouble(report.error());
    });
    if (!m_demo)
        return show();
    base::whenDone(m_demo->fill(*m_services, this), this, [this](const base::Result<bool> &) { show(); });
}

void Program::show()
{
    if (!m_options.screenshot.isEmpty())
        return m_application->savePicture(m_options);
    if (m_options.benchSince > 0)
        m_application->tellStartTime(std::chrono::nanoseconds(m_options.benchSince));
    m_application->begin(m_options.background);
    if (m_options.message() != StartOptions().message())
        m_application->obey(m_options.message());
}

} // namespace app
