// Reads a provider's JSON, which is not to be trusted: a value of another type than expected, a text or a
// list of unlikely size spoils the whole answer instead of being guessed at. Missing and null are the same.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>
#include <optional>
#include <vector>

namespace providers {

class JsonFields {
public:
    static constexpr qsizetype MaxText = 1024 * 1024; // characters
    static constexpr qsizetype MaxItems = 5000;

    static base::Result<JsonFields> parse(const QByteArray &bytes);

    bool isEmpty() const { return m_object.isEmpty(); }
    QString text(QLatin1StringView name) const; // empty where missing
    QUrl webLink(QLatin1StringView name) const; // http(s) with a host; anything else is a problem
    bool flag(QLatin1StringView name) const; // false where missing
    std::optional<int> number(QLatin1StringView name) const;
    // A key of up to 64 bits, written as a number or as text, exactly as it is; empty where missing.
    QString digits(QLatin1StringView name) const;
    JsonFields object(QLatin1StringView name) const; // empty where missing
    std::vector<JsonFields> objects(QLatin1StringView name) const;
    QStringList texts(QLatin1StringView name) const;

    // What must be there: a problem of its own.
    QString needed(QLatin1StringView name) const;
    void fail(const QString &what) const;

    // `value` if everything read so far from the whole answer was as expected.
    template <typename T>
    base::Result<T> outcome(T value) const
    {
        if (!m_problem->isEmpty())
            return base::failure(base::ErrorKind::Invalid, *m_problem, QStringLiteral("answer"));
        return value;
    }

private:
    JsonFields(QJsonObject object, std::shared_ptr<QString> problem);

    QJsonObject m_object;
    std::shared_ptr<QString> m_problem; // shared by all parts of one answer
};

} // namespace providers
