#include "app/meetwright/display.h"
#include "app/meetwright/program.h"
#include "app/meetwright/startoptions.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool wants(int argc, char **argv, const char *option)
{
    for (int i = 1; i < argc; ++i)
        if (qstrcmp(argv[i], option) == 0)
            return true;
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    // Qt ends the program with a stack trace where there is no display; say it in words instead.
    if (!app::isThereADisplay() && !wants(argc, argv, "-platform")) {
        if (!wants(argc, argv, "--screenshot")) {
            std::fputs("meetwright: there is no display here (DISPLAY and WAYLAND_DISPLAY are not set).\n"
                       "To see the panel all the same: meetwright --demo --screenshot FILE\n",
                stderr);
            return 1;
        }
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"meetwright"_s);
    QApplication::setApplicationDisplayName(u"Meetwright"_s);
    QApplication::setApplicationVersion(QStringLiteral(MEETWRIGHT_VERSION));
    QApplication::setDesktopFileName(u"org.meetwright.Meetwright"_s);
    QApplication::setQuitOnLastWindowClosed(false); // the window says when closing means quitting
    const app::StartOptions options = app::readStartOptions(QApplication::arguments());

    app::Program program(options);
    program.begin();
    return QApplication::exec();
}
