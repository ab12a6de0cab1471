#pragma once

#include "secrets/secretstore.h"

#include <QHash>

namespace app {

// The demo's passwords: in memory only, gone with the throw-away profile.
class DemoSecrets final : public secrets::SecretStore {
public:
    base::Async<QString> read(const QString &key) override;
    base::Async<bool> write(const QString &key, const QString &value) override;
    base::Async<bool> erase(const QString &key) override;

private:
    QHash<QString, QString> m_values;
};

} // namespace app
