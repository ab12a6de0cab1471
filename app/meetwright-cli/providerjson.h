// Accounts, meetings, registrants and what waits to be sent, as JSON and as lines of text.
#pragma once

#include "services/accountservice.h"
#include "services/outboxservice.h"
#include "services/readycheck.h"
#include "services/registrantservice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

QJsonObject toJson(const model::Account &account);
QString toLine(const model::Account &account);
QJsonObject toJson(const services::ConnectionReport &report);

QJsonObject toJson(const model::Meeting &meeting);
QString toLine(const model::Meeting &meeting);

QJsonObject toJson(const model::Registrant &person);
QString toLine(const model::Registrant &person);
QJsonObject toJson(const services::RegistrantLine &line);

QJsonObject toJson(const services::OutboxLine &line);
QString toLine(const services::OutboxLine &line);

QJsonObject toJson(const services::ReadyReport &report);

template <typename T>
QJsonArray toJsonArray(const std::vector<T> &values)
{
    QJsonArray array;
    for (const T &value : values)
        array.append(toJson(value));
    return array;
}

QString modeWord(model::AccountMode mode);
std::optional<model::AccountMode> modeOfWord(const QString &word);
QString signInWord(model::SignInWay way);
std::optional<model::SignInWay> signInOfWord(const QString &word);

} // namespace cli
