#include "base/logging.h"

namespace base {

Q_LOGGING_CATEGORY(logBase, "meetwright.base", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "meetwright.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logSecrets, "meetwright.secrets", QtInfoMsg)
Q_LOGGING_CATEGORY(logSettings, "meetwright.settings", QtInfoMsg)
Q_LOGGING_CATEGORY(logMail, "meetwright.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(logInvites, "meetwright.invites", QtInfoMsg)
Q_LOGGING_CATEGORY(logNet, "meetwright.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logDesktop, "meetwright.desktop", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "meetwright.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logUi, "meetwright.ui", QtInfoMsg)

} // namespace base
