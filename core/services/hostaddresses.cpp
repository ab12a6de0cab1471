#include "services/hostaddresses.h"

#include "model/registrant.h"
#include "services/settingvalues.h"

namespace services {

QStringList hostAddresses(const settings::Settings &settings)
{
    const QString address = model::normalAddress(hostEmail(settings));
    if (address.isEmpty())
        return {};
    QStringList addresses { address };
    addresses += settings.value(settings::keys::earlierEmails).split(u',');
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

void enterHostEmail(settings::Settings &settings, const QString &email)
{
    if (const QStringList known = hostAddresses(settings); !known.isEmpty())
        settings.set(settings::keys::earlierEmails, known.join(u','));
    settings.set(settings::keys::hostEmail, email);
}

} // namespace services
