#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

// Desktop Entry Specification, "The Exec key": quoted within double quotes, with a backslash before
// these four; % is a field code. The value as a whole is a string in which a backslash is two.
QString execArgument(const QString &argument)
{
    QString quoted = u"\""_s;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        quoted += c;
        if (c == u'%')
            quoted += u'%';
    }
    return quoted + u'"';
}

QString stringValue(const QString &text)
{
    QString value = text;
    return value.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s);
}

QString desktopEntry(const AutostartEntry &entry)
{
    // An AppImage's program lies in a folder that is gone after it ends; the image itself stays.
    const QString image = qEnvironmentVariable("APPIMAGE");
    QStringList words { execArgument(image.isEmpty() ? entry.program : image) };
    for (const QString &argument : entry.arguments)
        words.append(execArgument(argument));
    return u"[Desktop Entry]\nType=Application\nName="_s + stringValue(entry.name) + u"\nExec="_s
        + stringValue(words.join(u' ')) + u"\nIcon="_s + entry.id
        + u"\nTerminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
}

// Autostart Specification: a file in the person's configuration folder.
class XdgAutostart final : public Autostart {
public:
    explicit XdgAutostart(AutostartEntry entry)
        : m_entry(std::move(entry)),
          m_folder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/autostart"_s),
          m_path(m_folder + u'/' + m_entry.id + u".desktop"_s)
    {
    }

    base::Result<bool> isEnabled() const override
    {
        QFile file(m_path);
        if (!file.exists())
            return false;
        if (!file.open(QIODevice::ReadOnly))
            return base::failure(base::ErrorKind::Storage, u"cannot read "_s + m_path);
        const auto lines = file.read(65536).split('\n');
        // Two ways in which desktops switch an entry off without removing it.
        for (const QByteArray &line : lines) {
            const QByteArray claim = QByteArray(line).replace(' ', "").toLower();
            if (claim == "hidden=true" || claim == "x-gnome-autostart-enabled=false")
                return false;
        }
        return true;
    }

    base::Result<bool> setEnabled(bool enabled) override
    {
        if (!enabled) {
            if (QFile::exists(m_path) && !QFile::remove(m_path))
                return base::failure(base::ErrorKind::Storage, u"cannot remove "_s + m_path);
            return false;
        }
        QSaveFile file(m_path);
        if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
            || file.write(desktopEntry(m_entry).toUtf8()) < 0 || !file.commit())
            return base::failure(base::ErrorKind::Storage, u"cannot write "_s + m_path);
        return true;
    }

private:
    AutostartEntry m_entry;
    QString m_folder;
    QString m_path;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const AutostartEntry &entry)
{
    return std::make_unique<XdgAutostart>(entry);
}

} // namespace desktop
