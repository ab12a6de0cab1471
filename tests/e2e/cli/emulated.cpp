// meetwright-cli with its providers on this computer:
// MEETWRIGHT_ROUTES="api.zoom.us=http://127.0.0.1:4010 zoom.us=http://127.0.0.1:4010".
#include "app/meetwright-cli/run.h"

int main(int argc, char *argv[])
{
    cli::Routes routes;
    for (const QString &text : qEnvironmentVariable("MEETWRIGHT_ROUTES").split(u' ', Qt::SkipEmptyParts))
        routes.insert(text.section(u'=', 0, 0), QUrl(text.section(u'=', 1)));
    return cli::run(argc, argv, routes);
}
