// What browsers send of a form, and cookies. Pure; nothing in them is trusted.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace portal {

struct FormLimits {
    std::size_t pairs = 128;
    qsizetype name = 128; // characters
    qsizetype value = 16 * 1024; // characters
};

// application/x-www-form-urlencoded (URL Standard, section 5.1), and the query of an address.
class Form {
public:
    // Nothing for a form over a limit, with a broken escape, bytes that are not UTF-8 or control characters.
    static std::optional<Form> parse(QByteArrayView text, const FormLimits &limits = {});

    bool contains(const QString &name) const;
    QString value(const QString &name) const; // the first of that name
    QStringList values(const QString &name) const; // of boxes that may be ticked together
    const std::vector<std::pair<QString, QString>> &pairs() const { return m_pairs; }

private:
    std::vector<std::pair<QString, QString>> m_pairs; // as sent
};

struct CookieLimits {
    qsizetype pairs = 64;
    qsizetype name = 64; // bytes
    qsizetype value = 1024; // bytes
};

// Of a "Cookie" header (RFC 6265 section 4.2); of a name given twice the first one. Other programs of the
// same host share the browser's cookies, so what is wrong or too long is left out and the rest still counts.
QHash<QByteArray, QByteArray> parseCookies(QByteArrayView header, const CookieLimits &limits = {});

} // namespace portal
