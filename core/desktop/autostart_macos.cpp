#include "desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

QString stringElement(const QString &text)
{
    return u"        <string>"_s + text.toHtmlEscaped() + u"</string>\n"_s;
}

QString launchAgent(const AutostartEntry &entry)
{
    QString words = stringElement(entry.program);
    for (const QString &argument : entry.arguments)
        words += stringElement(argument);
    return u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n    <key>Label</key>\n"_s
        + stringElement(entry.id) + u"    <key>ProgramArguments</key>\n    <array>\n"_s + words
        + u"    </array>\n    <key>RunAtLoad</key>\n    <true/>\n"
          "    <key>LimitLoadToSessionType</key>\n        <string>Aqua</string>\n</dict>\n</plist>\n"_s;
}

// launchd reads the person's LaunchAgents at login.
class LaunchAgentAutostart final : public Autostart {
public:
    explicit LaunchAgentAutostart(AutostartEntry entry)
        : m_entry(std::move(entry)),
          m_folder(QDir::homePath() + u"/Library/LaunchAgents"_s),
          m_path(m_folder + u'/' + m_entry.id + u".plist"_s)
    {
    }

    base::Result<bool> isEnabled() const override { return QFile::exists(m_path); }

    base::Result<bool> setEnabled(bool enabled) override
    {
        if (!enabled) {
            if (QFile::exists(m_path) && !QFile::remove(m_path))
                return base::failure(base::ErrorKind::Storage, u"cannot remove "_s + m_path);
            return false;
        }
        QSaveFile file(m_path);
        if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
            || file.write(launchAgent(m_entry).toUtf8()) < 0 || !file.commit())
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
    return std::make_unique<LaunchAgentAutostart>(entry);
}

} // namespace desktop
