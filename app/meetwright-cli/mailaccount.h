// mails account, mails test
#pragma once

#include "app/meetwright-cli/cli.h"

namespace cli {

base::Async<int> mailAccount(Context &context, const Arguments &arguments);
base::Async<int> mailTest(Context &context, const QString &address);
base::Async<int> refusal(Context &context, const base::Error &error); // prints it and ends the command

} // namespace cli
