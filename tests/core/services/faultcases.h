// What can go wrong on the way to a provider, and what a host sends there: the two sides of tst_faults.
#pragma once

#include "support/httpserver.h"

#include <utility>
#include <vector>

namespace faults {

enum class Operation {
    Create,
    Change,
    Cancel,
    ChangeDate,
    CancelDate,
    AddPerson,
    CancelPerson,
    TakePersonBack,
    Start,
    End,
};
// Which request fails: the first write, the first read, or, after a write whose answer was lost, the first
// read. None: nothing is ever asked.
enum class On { Write, Read, ReadAfterLost, None };
// Where requests lead until the fault is over.
enum class Way { There, Refused, NoTls, VouchedForByNobody, Expired, AnotherHosts };

struct Failure {
    support::FaultPlan plan = {};
    Way way = Way::There;
};

inline const std::vector<std::pair<const char *, Operation>> operations {
    { "create", Operation::Create },
    { "change", Operation::Change },
    { "cancel", Operation::Cancel },
    { "change one date", Operation::ChangeDate },
    { "cancel one date", Operation::CancelDate },
    { "add a person", Operation::AddPerson },
    { "cancel a person", Operation::CancelPerson },
    { "take a person back", Operation::TakePersonBack },
    { "start", Operation::Start },
    { "end", Operation::End },
};

inline bool isAboutDate(Operation operation)
{
    return operation == Operation::ChangeDate || operation == Operation::CancelDate;
}

inline bool isAboutPerson(Operation operation)
{
    return operation == Operation::AddPerson || operation == Operation::CancelPerson
        || operation == Operation::TakePersonBack;
}

inline support::ServerAnswer status(int code, std::vector<net::Header> headers = {})
{
    return { code, R"({"message":"No."})", "application/json", std::move(headers) };
}

// The clock that tests begin with stands at 2026-11-20 08:00 UTC.
inline std::vector<std::pair<const char *, Failure>> failures()
{
    using support::Fault;
    const auto after = [](const char *value) {
        return Failure { { Fault::Answer, status(429, { { "Retry-After", value } }) } };
    };
    const auto said = [](int code) { return Failure { { Fault::Answer, status(code) } }; };
    return {
        { "connection refused", { {}, Way::Refused } },
        { "no TLS", { {}, Way::NoTls } },
        { "a certificate nobody vouches for", { {}, Way::VouchedForByNobody } },
        { "an expired certificate", { {}, Way::Expired } },
        { "another host's certificate", { {}, Way::AnotherHosts } },
        { "cut before it is read", { { Fault::CutBeforeRead } } },
        { "cut after it was done", { { Fault::CutAfterExecution } } },
        { "cut in the answer", { { Fault::CutInAnswer } } },
        { "401", said(401) },
        { "403", said(403) },
        { "404", said(404) },
        { "409", said(409) },
        { "429", said(429) },
        { "429 in seconds", after("90") },
        { "429 at a date", after("Fri, 20 Nov 2026 08:03:00 GMT") },
        { "429 at an instant", after("2026-11-20T08:05:00Z") },
        { "500", said(500) },
        { "503", said(503) },
        { "503 although it was done", { { Fault::AnswerAfter, status(503) } } },
        { "a page instead", { { Fault::Html } } },
        { "JSON that ends early", { { Fault::TruncatedJson } } },
        { "JSON of other types", { { Fault::WrongTypes } } },
        { "100 MB", { { Fault::HugeBody } } },
        { "a byte now and then", { { Fault::SlowDrip } } },
    };
}

} // namespace faults
