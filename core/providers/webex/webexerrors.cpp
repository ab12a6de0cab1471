#include "providers/webex/webexerrors.h"

#include "providers/webex/webextexts.h"
#include "providers/jsonfields.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {
namespace {

QString words(const QByteArray &body)
{
    const auto answer = JsonFields::parse(body.left(64 * 1024));
    if (!answer)
        return {};
    QStringList said { answer->text("message"_L1) };
    for (const JsonFields &error : answer->objects("errors"_L1))
        said.append(error.text("description"_L1));
    said.removeAll(QString());
    said.removeDuplicates();
    return said.mid(0, 4).join(u' ').simplified().left(500);
}

// `words`: whether Webex gave any; `said`: they without secrets.
QString sentence(int status, bool words, const QString &said)
{
    if (!words)
        return WebexTexts::tr("Webex refused it and gave no reason (status %1).").arg(status);
    if (status == 403)
        return WebexTexts::tr("Webex does not allow this account to do that. It says: %1").arg(said);
    return WebexTexts::tr("Webex refused it. It says: %1").arg(said);
}

} // namespace

base::Error webexError(const net::Request &request, const net::Response &response, base::Instant now)
{
    const QString said = words(response.body);
    base::Error error = net::errorOfStatus(request, response, said, now);
    if (response.status == 423) {
        error.kind = base::ErrorKind::Transient;
        error.notBefore = net::retryAfter(response, now);
    }
    if (error.kind == base::ErrorKind::Rejected) {
        error.detail = sentence(response.status, !said.isEmpty(), error.detail);
        if (response.status == 400 && said.contains("password"_L1, Qt::CaseInsensitive))
            error.part = u"password"_s;
    }
    return error;
}

} // namespace providers
