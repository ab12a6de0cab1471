// One run of the program: the first instance of its profile, or a message to the one that runs.
#pragma once

#include "app/meetwright/startoptions.h"
#include "desktop/singleinstance.h"

#include <QObject>

#include <memory>

namespace app {

class Application;
class Demo;
class Services;

class Program : public QObject {
    Q_OBJECT

public:
    explicit Program(StartOptions options, QObject *parent = nullptr);
    ~Program() override;

    void begin();

private:
    void beginAs(const base::Result<desktop::SingleInstance::Role> &role);
    void exitWith(int status);
    void beginFirst();
    void show();

    StartOptions m_options;
    std::unique_ptr<desktop::SingleInstance> m_instance; // none in the demo
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<Application> m_application;
};

} // namespace app
