// The system's wish that the service ends: SIGTERM and SIGINT, on Windows Ctrl+C and the closing of the
// console.
#pragma once

#include <QObject>

#include <memory>

namespace service {

class StopSignal : public QObject {
    Q_OBJECT

public:
    explicit StopSignal(QObject *parent = nullptr); // one in a program
    ~StopSignal() override;

Q_SIGNALS:
    void wanted(); // on this object's thread

private:
    struct System;
    std::unique_ptr<System> m_system;
};

} // namespace service
