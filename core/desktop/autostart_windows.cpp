#include "desktop/autostart.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace desktop {

namespace {

// As CommandLineToArgvW takes it apart again: backslashes count only before a quote.
QString commandLineWord(const QString &word)
{
    QString quoted = u"\""_s;
    qsizetype backslashes = 0;
    for (const QChar c : word) {
        if (c == u'"')
            quoted += QString(backslashes + 1, u'\\');
        backslashes = c == u'\\' ? backslashes + 1 : 0;
        quoted += c;
    }
    return quoted + QString(backslashes, u'\\') + u'"';
}

// The person's Run key; no administrator's rights are needed.
class RunKeyAutostart final : public Autostart {
public:
    explicit RunKeyAutostart(AutostartEntry entry) : m_entry(std::move(entry)) { }

    base::Result<bool> isEnabled() const override
    {
        const QSettings run(runKey(), QSettings::NativeFormat);
        if (!run.contains(m_entry.id))
            return false;
        // Task Manager keeps what the person switched off here: an odd first byte.
        const QSettings approved(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                                 "\\Explorer\\StartupApproved\\Run"_s,
            QSettings::NativeFormat);
        const QByteArray state = approved.value(m_entry.id).toByteArray();
        return state.isEmpty() || (state.at(0) & 1) == 0;
    }

    base::Result<bool> setEnabled(bool enabled) override
    {
        QSettings run(runKey(), QSettings::NativeFormat);
        if (enabled) {
            QStringList words { commandLineWord(QDir::toNativeSeparators(m_entry.program)) };
            for (const QString &argument : std::as_const(m_entry.arguments))
                words.append(commandLineWord(argument));
            run.setValue(m_entry.id, words.join(u' '));
            QSettings approved(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                               "\\Explorer\\StartupApproved\\Run"_s,
                QSettings::NativeFormat);
            approved.remove(m_entry.id);
        } else {
            run.remove(m_entry.id);
        }
        run.sync();
        if (run.status() != QSettings::NoError)
            return base::failure(base::ErrorKind::Storage, u"cannot write the Run key"_s);
        return enabled;
    }

private:
    static QString runKey()
    {
        return u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
    }

    AutostartEntry m_entry;
};

} // namespace

std::unique_ptr<Autostart> makeAutostart(const AutostartEntry &entry)
{
    return std::make_unique<RunKeyAutostart>(entry);
}

} // namespace desktop
