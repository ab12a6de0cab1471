// The pages' templates (:/portal/*.mustache): logic-free, HTML-escaped without exception. A template's own
// texts are put in once for each language.
#pragma once

#include "invites/translation.h"
#include "portal/values.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

namespace portal {

class Templates {
public:
    QByteArray render(const QString &name, const invites::Translation &translation, const Values &values);

    // The whole template with its parts and texts in place; for tests too. `unknown` collects the names of
    // texts and parts that are not there.
    static QString source(
        const QString &name, const invites::Translation &translation, QStringList *unknown = nullptr);

private:
    QHash<QString, std::shared_ptr<kainjow::mustache::mustache>> m_ready;
};

} // namespace portal
