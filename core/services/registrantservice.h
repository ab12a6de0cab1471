// Registrants of a session, and where each stands at the provider (REG-06 to REG-09, REG-16, INI-09, APP-10).
#pragma once

#include "base/async.h"
#include "base/clock.h"
#include "model/registrant.h"
#include "model/session.h"
#include "services/registrantcsv.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace store {
class Connection;
class DatabaseThread;
} // namespace store

namespace services {

class ProviderDesk;
class SessionService;
struct PushTarget;

struct RegistrantPage {
    std::vector<model::Registrant> people; // by last name, first name; each with the link to the next meeting
    int active = 0;
    int cancelled = 0;
    int withAddress = 0;
    int synced = 0;
    int waiting = 0;
    int failed = 0;
    int onlyThere = 0;
};

class RegistrantService : public QObject {
    Q_OBJECT

public:
    // Whoever may not edit the session is refused all that changes its registrants: Rejected part "owner".
    RegistrantService(SessionService &sessions, store::DatabaseThread &database, ProviderDesk &desk,
        const base::Clock &clock, QObject *parent = nullptr);

    base::Async<RegistrantPage> list(
        const model::SessionKey &session, const QString &search = {}, int limit = 500, int offset = 0);
    // What is asked of this session's registrants beside name and address.
    base::Async<model::RegistrationForm> form(const model::SessionKey &session);
    // Each with an intent to push where the session is initiated. Conflict part "email": is here already.
    // Rejected part "email": the host's own address (REG-08). Without an address: kept, left out (INI-09).
    // Who was cancelled here, or was found only there, is registered again.
    base::Async<model::Registrant> add(const model::Registrant &person);
    base::Async<model::Registrant> change(const model::Registrant &person);
    base::Async<model::Registrant> cancel(const model::RegistrantKey &person);
    base::Async<model::Registrant> reactivate(const model::RegistrantKey &person); // approved again (REG-07)
    // Sends again what failed or never went: one, or all of the session.
    base::Async<bool> pushAgain(const model::RegistrantKey &person);
    base::Async<int> pushAll(const model::SessionKey &session);
    // Reads the provider's list: states and links brought up to date, strangers noted as OnlyThere.
    base::Async<RegistrantPage> refresh(const model::SessionKey &session);
    // The personal link that was copied or mailed before opens nothing from now on;
    // AttendeeService::personalLink gives the new one.
    base::Async<model::Registrant> renewLink(const model::RegistrantKey &person);
    // People you still have to tell: active, without an e-mail address (NEW-10).
    base::Async<std::vector<model::Registrant>> toBeTold(const model::SessionKey &session);
    base::Async<model::Registrant> adopt(const model::RegistrantKey &onlyThere);

    // CSV (RFC 4180; comma, semicolon or tab; UTF-8 with or without BOM) or pasted lines "Name <address>".
    // At most 50,000 lines, 10 MB. Columns named like the form's fields hold the answers.
    base::Async<RegistrantPreview> preview(const model::SessionKey &session, const QByteArray &text);
    // What the preview found good; who was added meanwhile is left as they are. Gives how many.
    base::Async<int> import(const model::SessionKey &session, const RegistrantPreview &preview);
    // With the answers to the session's form. Safe against formula injection (APP-10). `withBom` for
    // spreadsheets that else take it for an old encoding.
    base::Async<QByteArray> exportCsv(const model::SessionKey &session, bool withBom = false);

    static constexpr int Everybody = 1'000'000; // a limit that is none

private:
    // What becomes of one stored registrant, in one transaction with what the provider has to learn.
    using Change = std::function<base::Result<model::Registrant>(
        store::Connection &, const std::vector<PushTarget> &, const model::Registrant &)>;
    base::Async<model::Registrant> changed(const model::RegistrantKey &person, const Change &change);
    base::Async<model::Registrant> setState(const model::RegistrantKey &person, model::RegistrantState state);
    static std::optional<base::Error> problemOf(const model::Registrant &person);
    static QString takenText(const model::Registrant &person);
    static QString ownText();
    static QString nowhereText();

    SessionService &m_sessions;
    store::DatabaseThread &m_database;
    ProviderDesk &m_desk;
    const base::Clock &m_clock;
};

} // namespace services
