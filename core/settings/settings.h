#pragma once

#include "base/result.h"
#include "settings/keys.h"

#include <QObject>
#include <QVariant>

#include <memory>

class QSettings;

namespace settings {

struct Files {
    QString roaming;
    QString local;

    // Both in one folder: a test's own, or that of --profile.
    static Files in(const QString &folder);
    // Where this system keeps a person's settings.
    static Files standard();
};

// Typed settings: settings.value(keys::theme), settings.set(keys::theme, Theme::Dark). A value that
// is missing or that a hand damaged reads as its default. Writing is collected and done soon after.
class Settings final : public QObject {
    Q_OBJECT

public:
    explicit Settings(const Files &files, QObject *parent = nullptr);
    ~Settings() override;

    template <typename T>
    T value(const Setting<T> &setting) const;
    template <typename T>
    void set(const Setting<T> &setting, const T &value);
    template <typename T>
    void reset(const Setting<T> &setting)
    {
        remove(setting.where, QLatin1String(setting.key));
    }

    // Join in the provider's own program instead of the browser; `provider` is the provider's id.
    bool prefersNativeApp(const QString &provider) const;
    void setPrefersNativeApp(const QString &provider, bool prefers);

    // Writes now and says whether it worked (Storage), for a settings dialog's Apply.
    base::Result<bool> flush();

Q_SIGNALS:
    // Only when the value is another than before.
    void changed(const QString &key);

private:
    QVariant stored(Where where, const QString &key) const;
    void keep(Where where, const QString &key, const QVariant &value, bool differs);
    void remove(Where where, const QString &key);
    QSettings &file(Where where) const;

    std::unique_ptr<QSettings> m_roaming;
    std::unique_ptr<QSettings> m_local;
};

// True when a change signal's key is this setting's.
template <typename T>
bool isKey(const QString &key, const Setting<T> &setting)
{
    return key == QLatin1String(setting.key);
}

} // namespace settings
