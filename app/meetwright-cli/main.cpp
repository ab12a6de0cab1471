#include "app/meetwright-cli/run.h"

int main(int argc, char *argv[])
{
    return cli::run(argc, argv);
}
