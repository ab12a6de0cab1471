#include "desktop/schemehandler.h"
#include "desktop/shell_windows.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

// A protocol of the person's own classes. The installer writes the same for all.
class RegistrySchemeHandler final : public SchemeHandler {
public:
    explicit RegistrySchemeHandler(QString program) : m_program(std::move(program)) { }

    base::Async<bool> isDefault() override
    {
        const QString current = QDir::fromNativeSeparators(schemeProgram(u"meetwright"_s));
        return base::ready<bool>(
            current.compare(QDir::fromNativeSeparators(m_program), Qt::CaseInsensitive) == 0);
    }

    base::Async<bool> makeDefault() override
    {
        QSettings classes(u"HKEY_CURRENT_USER\\Software\\Classes\\meetwright"_s, QSettings::NativeFormat);
        classes.setValue(u"."_s, u"URL:Meetwright"_s); // "." is the key's own value
        classes.setValue(u"URL Protocol"_s, QString());
        const QString command = u"\""_s + QDir::toNativeSeparators(m_program) + u"\" \"%1\""_s;
        classes.setValue(u"shell/open/command/."_s, command);
        classes.sync();
        if (classes.status() != QSettings::NoError) {
            return base::ready<bool>(base::failure(base::ErrorKind::Storage, u"cannot write the registry"_s));
        }
        return isDefault();
    }

private:
    QString m_program;
};

} // namespace

std::unique_ptr<SchemeHandler> makeSchemeHandler(const QString &program)
{
    return std::make_unique<RegistrySchemeHandler>(program);
}

} // namespace desktop
