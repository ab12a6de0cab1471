#include "desktop/mailclient.h"
#include "desktop/workspace_macos.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

class WorkspaceMailClient final : public MailClient {
public:
    base::Async<bool> hasMailClient() override
    {
        return base::ready<bool>(!programFor(QUrl(u"mailto:a@example.org"_s)).isEmpty());
    }

    base::Async<bool> openMailto(const QUrl &mailto) override
    {
        if (mailto.scheme() != u"mailto") {
            return base::ready<bool>(base::failure(base::ErrorKind::Invalid, u"not a mailto: link"_s));
        }
        if (mailto.toEncoded().size() > mailtoLimit()) {
            return base::ready<bool>(
                base::failure(base::ErrorKind::Invalid, u"too long for a mailto: link"_s, u"size"_s));
        }
        return base::ready<bool>(openInWorkspace(mailto));
    }

    base::Async<bool> openDraft(const QString &emlPath) override
    {
        const QFileInfo file(emlPath);
        if (file.suffix().compare(u"eml", Qt::CaseInsensitive) != 0 || !file.isFile())
            return base::ready<bool>(base::failure(base::ErrorKind::Invalid, u"no .eml file"_s));
        return base::ready<bool>(openInWorkspace(QUrl::fromLocalFile(file.absoluteFilePath())));
    }

    // Cautious: not measured, no documented limit.
    qsizetype mailtoLimit() const override { return 30'000; }
};

} // namespace

std::unique_ptr<MailClient> makeMailClient()
{
    return std::make_unique<WorkspaceMailClient>();
}

} // namespace desktop
