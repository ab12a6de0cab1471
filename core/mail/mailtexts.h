#pragma once

#include <QCoreApplication>

namespace mail {

// The context of this layer's sentences.
struct MailTexts {
    Q_DECLARE_TR_FUNCTIONS(mail::Mail)
};

} // namespace mail
