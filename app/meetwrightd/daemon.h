// The service: attendee pages, the outbox and e-mail on an always-on machine, until it is told to stop.
#pragma once

#include "app/meetwrightd/config.h"
#include "app/meetwrightd/health.h"
#include "app/pages.h"
#include "app/services.h"

#include <QObject>

namespace service {

class Daemon : public QObject {
    Q_OBJECT

public:
    // `credentials`: see secrets::CredentialStore.
    Daemon(const Config &config, const QString &credentials, QObject *parent = nullptr);
    ~Daemon() override;

    // Ends the program with 1 and a line on stderr where something that it needs is missing.
    void begin();
    QString language() const; // of what it says to people; from the configuration

private:
    void opened(const base::Result<store::OpenReport> &report);
    void beginPages();
    void beginOutbox();
    void beginMails();
    void leaveOthersAlone(const std::vector<model::Account> &accounts);
    void giveUp(const QString &why);

    Config m_config;
    app::Services m_services;
    app::Pages m_pages;
    Health m_health;
};

} // namespace service
