// Registrants of a session, and where each stands at the provider (REG-06 to REG-09, REG-16, INI-09, APP-10).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/registrant.h"
#include "model/session.h"

#include <QObject>

#include <vector>

namespace store {
class DatabaseThread;
}

namespace services {

class MeetingService;
class ProviderDesk;
class SessionService;

struct RegistrantPage {
    std::vector<model::Registrant> people; // by last name, first name
    int active = 0;
    int cancelled = 0;
    int withAddress = 0;
    int synced = 0;
    int waiting = 0;
    int failed = 0;
    int onlyThere = 0;
};

// One line of a CSV file or of pasted text, before anything is stored.
struct ImportLine {
    int number = 0; // of the file, from 1
    model::Registrant person;
    QString problem; // translated; empty: will be imported
};

struct ImportPreview {
    std::vector<ImportLine> lines;
    QStringList columns; // as found in the head, with what each was taken for
    int good = 0;
};

class RegistrantService : public QObject {
    Q_OBJECT

public:
    RegistrantService(SessionService &sessions, MeetingService &meetings, store::DatabaseThread &database,
        ProviderDesk &desk, const base::Clock &clock, QObject *parent = nullptr);

    base::Async<RegistrantPage> list(
        const model::SessionKey &session, const QString &search = {}, int limit = 500, int offset = 0);
    // Each with an intent to push where the session is initiated. Conflict part "email": is here already.
    // Rejected part "email": the host's own address (REG-08). Without an address: kept, left out (INI-09).
    base::Async<model::Registrant> add(const model::Registrant &person);
    base::Async<model::Registrant> change(const model::Registrant &person);
    base::Async<model::Registrant> cancel(const model::RegistrantKey &person);
    base::Async<model::Registrant> reactivate(const model::RegistrantKey &person); // approved again (REG-07)
    // Sends again what failed or never went: one, or all of the session.
    base::Async<bool> pushAgain(const model::RegistrantKey &person);
    base::Async<int> pushAll(const model::SessionKey &session);
    // Reads the provider's list: states and links brought up to date, strangers noted as OnlyThere.
    base::Async<RegistrantPage> refresh(const model::SessionKey &session);
    base::Async<model::Registrant> adopt(const model::RegistrantKey &onlyThere);

    // CSV (RFC 4180; comma, semicolon or tab; UTF-8 with or without BOM) or pasted lines "Name <address>".
    // At most 50,000 lines, 10 MB.
    base::Async<ImportPreview> preview(const model::SessionKey &session, const QByteArray &text);
    base::Async<int> import(const model::SessionKey &session, const ImportPreview &preview);
    // Safe against formula injection (APP-10).
    base::Async<QByteArray> exportCsv(const model::SessionKey &session);

private:
    SessionService &m_sessions;
    MeetingService &m_meetings;
    store::DatabaseThread &m_database;
    ProviderDesk &m_desk;
    const base::Clock &m_clock;
};

} // namespace services
