#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

namespace cli {

// Host -> origin where it is really reached. The program itself has none; the one that the tests start hands
// over where its emulated providers are.
using Routes = QHash<QString, QUrl>;

int run(int &argc, char **argv, const Routes &routes = {}); // gives the exit code

} // namespace cli
