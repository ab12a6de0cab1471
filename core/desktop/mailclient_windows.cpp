#include "desktop/mailclient.h"
#include "desktop/shell_windows.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

class ShellMailClient final : public MailClient {
public:
    base::Async<bool> hasMailClient() override
    {
        return base::ready<bool>(!schemeProgram(u"mailto"_s).isEmpty());
    }

    base::Async<bool> openMailto(const QUrl &mailto) override
    {
        const QByteArray text = mailto.toEncoded();
        if (mailto.scheme() != u"mailto") {
            return base::ready<bool>(base::failure(base::ErrorKind::Invalid, u"not a mailto: link"_s));
        }
        if (text.size() > mailtoLimit()) {
            return base::ready<bool>(
                base::failure(base::ErrorKind::Invalid, u"too long for a mailto: link"_s, u"size"_s));
        }
        if (schemeProgram(u"mailto"_s).isEmpty())
            return base::ready<bool>(base::failure(base::ErrorKind::NotFound, u"no mail program"_s));
        return shellOpen(QString::fromLatin1(text));
    }

    base::Async<bool> openDraft(const QString &emlPath) override
    {
        const QFileInfo file(emlPath);
        if (file.suffix().compare(u"eml", Qt::CaseInsensitive) != 0 || !file.isFile())
            return base::ready<bool>(base::failure(base::ErrorKind::Invalid, u"no .eml file"_s));
        return shellOpen(QDir::toNativeSeparators(file.absoluteFilePath()));
    }

    // ShellExecute cuts longer ones (INTERNET_MAX_URL_LENGTH is 2083).
    qsizetype mailtoLimit() const override { return 2000; }
};

} // namespace

std::unique_ptr<MailClient> makeMailClient()
{
    return std::make_unique<ShellMailClient>();
}

} // namespace desktop
