// What an empty Qt Widgets program with a tray icon costs: the reference of tray.*.
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QPainter>
#include <QSystemTrayIcon>
#include <QTableView>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QMainWindow window; // there, but not shown
    window.setCentralWidget(new QTableView);

    QPixmap picture(22, 22);
    picture.fill(Qt::transparent);
    QPainter(&picture).fillRect(4, 4, 14, 14, Qt::darkCyan);
    QMenu menu;
    QObject::connect(
        menu.addAction(QStringLiteral("Quit")), &QAction::triggered, &application, &QCoreApplication::quit);
    QSystemTrayIcon icon((QIcon(picture)));
    icon.setContextMenu(&menu);
    icon.show();
    return QApplication::exec();
}
