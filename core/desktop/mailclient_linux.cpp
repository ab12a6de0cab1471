#include "desktop/mailclient.h"
#include "desktop/tool_linux.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

base::Async<bool> refuse(base::ErrorKind kind, const QString &detail, const QString &part = {})
{
    return base::ready<bool>(base::failure(kind, detail, part));
}

base::Async<bool> openWithHandlerOf(const QString &mimeType, const QString &target)
{
    return base::andThen(defaultHandler(mimeType), QCoreApplication::instance(),
        [target](const QString &handler) -> base::Async<bool> {
            if (handler.isEmpty())
                return refuse(base::ErrorKind::NotFound, u"no mail program"_s);
            return xdgOpen(target);
        });
}

class XdgMailClient final : public MailClient {
public:
    base::Async<bool> hasMailClient() override
    {
        return base::andThen(defaultHandler(u"x-scheme-handler/mailto"_s), QCoreApplication::instance(),
            [](const QString &handler) -> base::Result<bool> { return !handler.isEmpty(); });
    }

    base::Async<bool> openMailto(const QUrl &mailto) override
    {
        const QByteArray text = mailto.toEncoded();
        if (mailto.scheme() != u"mailto")
            return refuse(base::ErrorKind::Invalid, u"not a mailto: link"_s);
        if (text.size() > mailtoLimit())
            return refuse(base::ErrorKind::Invalid, u"too long for a mailto: link"_s, u"size"_s);
        return openWithHandlerOf(u"x-scheme-handler/mailto"_s, QString::fromLatin1(text));
    }

    base::Async<bool> openDraft(const QString &emlPath) override
    {
        const QFileInfo file(emlPath);
        if (file.suffix().compare(u"eml", Qt::CaseInsensitive) != 0 || !file.isFile())
            return refuse(base::ErrorKind::Invalid, u"no .eml file"_s);
        return openWithHandlerOf(u"message/rfc822"_s, file.absoluteFilePath());
    }

    // One argument of a program may have 128 KiB (MAX_ARG_STRLEN); measured: about 130,000 bytes arrive.
    qsizetype mailtoLimit() const override { return 100'000; }
};

} // namespace

std::unique_ptr<MailClient> makeMailClient()
{
    return std::make_unique<XdgMailClient>();
}

} // namespace desktop
