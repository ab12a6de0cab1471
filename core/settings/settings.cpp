#include "settings/settings.h"

#include "base/logging.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>
#include <QStandardPaths>

#include <array>

using namespace Qt::StringLiterals;

namespace settings {

namespace {

// How a type is written in the file, and what of it is believed when read back.
template <typename T>
struct Codec;

template <>
struct Codec<QString> {
    static QVariant write(const QString &value) { return value; }
    static std::optional<QString> read(const QVariant &stored)
    {
        // An unquoted comma in a file edited by hand makes a list of it.
        if (stored.typeId() == QMetaType::QStringList)
            return stored.toStringList().join(u", "_s);
        return stored.toString();
    }
};

template <>
struct Codec<bool> {
    static QVariant write(bool value) { return value ? u"true"_s : u"false"_s; }
    static std::optional<bool> read(const QVariant &stored)
    {
        const QString text = stored.toString().trimmed().toLower();
        if (text == u"true" || text == u"1")
            return true;
        if (text == u"false" || text == u"0")
            return false;
        return std::nullopt;
    }
};

template <>
struct Codec<int> {
    static QVariant write(int value) { return QString::number(value); }
    static std::optional<int> read(const QVariant &stored)
    {
        bool isNumber = false;
        const int value = stored.toString().trimmed().toInt(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    }
};

template <>
struct Codec<QByteArray> {
    static QVariant write(const QByteArray &value) { return QString::fromLatin1(value.toBase64()); }
    static std::optional<QByteArray> read(const QVariant &stored)
    {
        const auto decoded = QByteArray::fromBase64Encoding(
            stored.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        return decoded ? std::optional(*decoded) : std::nullopt;
    }
};

constexpr std::array themeNames { "system"_L1, "light"_L1, "dark"_L1 };

template <>
struct Codec<Theme> {
    static QVariant write(Theme value) { return QString(themeNames.at(size_t(value))); }
    static std::optional<Theme> read(const QVariant &stored)
    {
        const QString name = stored.toString();
        for (size_t i = 0; i < themeNames.size(); ++i) {
            if (name == themeNames[i])
                return Theme(i);
        }
        return std::nullopt;
    }
};

template <>
struct Codec<QList<ServiceNumber>> {
    static QVariant write(const QList<ServiceNumber> &numbers)
    {
        QJsonArray array;
        for (const ServiceNumber &n : numbers) {
            array.append(QJsonObject {
                { u"country"_s, n.country }, { u"number"_s, n.number }, { u"code"_s, n.accessCode } });
        }
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
    static std::optional<QList<ServiceNumber>> read(const QVariant &stored)
    {
        const auto document = QJsonDocument::fromJson(stored.toString().toUtf8());
        if (!document.isArray())
            return std::nullopt;
        QList<ServiceNumber> numbers;
        const QJsonArray array = document.array();
        for (const QJsonValue value : array) {
            ServiceNumber n { value[u"country"_s].toString(), value[u"number"_s].toString(),
                value[u"code"_s].toString() };
            if (!n.number.isEmpty())
                numbers.append(std::move(n));
        }
        return numbers;
    }
};

template <typename T>
T fallbackOf(const Setting<T> &setting)
{
    if constexpr (std::is_same_v<Fallback<T>, NoDefault>)
        return T {};
    else if constexpr (std::is_same_v<T, QString>)
        return setting.fallback.toString();
    else
        return setting.fallback;
}

QString nativeAppKey(const QString &provider)
{
    return u"providers/"_s + QString(provider).replace(u'/', u'_') + u"/nativeApp"_s;
}

} // namespace

Files Files::in(const QString &folder)
{
    const QDir dir(folder);
    return { dir.filePath(u"meetwright.ini"_s), dir.filePath(u"meetwright-local.ini"_s) };
}

Files Files::standard()
{
    // On Windows the roaming profile is AppData/Roaming (AppDataLocation); elsewhere there is no such
    // difference, and configuration has a place of its own.
    const QString config
        = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/Meetwright"_s;
    if (QSysInfo::productType() != u"windows")
        return in(config);
    const QString roaming = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return { in(roaming).roaming, in(config).local };
}

Settings::Settings(const Files &files, QObject *parent)
    : QObject(parent),
      m_roaming(std::make_unique<QSettings>(files.roaming, QSettings::IniFormat)),
      m_local(std::make_unique<QSettings>(files.local, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

template <typename T>
T Settings::value(const Setting<T> &setting) const
{
    const QVariant kept = stored(setting.where, QLatin1String(setting.key));
    if (!kept.isValid())
        return fallbackOf(setting);
    if (auto value = Codec<T>::read(kept))
        return *std::move(value);
    qCWarning(base::logSettings) << "setting" << setting.key << "is damaged, its default is used";
    return fallbackOf(setting);
}

template <typename T>
void Settings::set(const Setting<T> &setting, const T &value)
{
    const bool differs = this->value(setting) != value;
    // Written even if it is the default: what a person chose stays theirs when a default changes.
    keep(setting.where, QLatin1String(setting.key), Codec<T>::write(value), differs);
}

template QString Settings::value(const Setting<QString> &) const;
template bool Settings::value(const Setting<bool> &) const;
template int Settings::value(const Setting<int> &) const;
template Theme Settings::value(const Setting<Theme> &) const;
template QByteArray Settings::value(const Setting<QByteArray> &) const;
template QList<ServiceNumber> Settings::value(const Setting<QList<ServiceNumber>> &) const;
template void Settings::set(const Setting<QString> &, const QString &);
template void Settings::set(const Setting<bool> &, const bool &);
template void Settings::set(const Setting<int> &, const int &);
template void Settings::set(const Setting<Theme> &, const Theme &);
template void Settings::set(const Setting<QByteArray> &, const QByteArray &);
template void Settings::set(const Setting<QList<ServiceNumber>> &, const QList<ServiceNumber> &);

bool Settings::prefersNativeApp(const QString &provider) const
{
    return Codec<bool>::read(stored(Where::Local, nativeAppKey(provider))).value_or(false);
}

void Settings::setPrefersNativeApp(const QString &provider, bool prefers)
{
    keep(Where::Local, nativeAppKey(provider), Codec<bool>::write(prefers),
        prefersNativeApp(provider) != prefers);
}

base::Result<bool> Settings::flush()
{
    for (QSettings *settings : { m_roaming.get(), m_local.get() }) {
        settings->sync();
        if (settings->status() != QSettings::NoError) {
            return base::failure(base::ErrorKind::Storage, u"cannot write "_s + settings->fileName());
        }
    }
    return true;
}

QVariant Settings::stored(Where where, const QString &key) const
{
    return file(where).value(key);
}

void Settings::keep(Where where, const QString &key, const QVariant &value, bool differs)
{
    file(where).setValue(key, value);
    if (differs)
        Q_EMIT changed(key);
}

void Settings::remove(Where where, const QString &key)
{
    if (!file(where).contains(key))
        return;
    file(where).remove(key);
    Q_EMIT changed(key);
}

QSettings &Settings::file(Where where) const
{
    return where == Where::Local ? *m_local : *m_roaming;
}

} // namespace settings
