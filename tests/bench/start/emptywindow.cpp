// What an empty Qt Widgets program with a table costs: the reference of start.*. With
// --bench-since it says when its first paint was done, and ends.
#include "sincestart.h"

#include <QApplication>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

namespace {

class Table : public QTableView {
public:
    explicit Table(std::chrono::nanoseconds began) : m_began(began) { }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (m_began.count() == 0 || m_told)
            return;
        m_told = true;
        // After this turn of the loop the picture has gone to the display.
        QTimer::singleShot(0, this, [this] {
            printSince(m_began);
            QCoreApplication::quit();
        });
    }

private:
    std::chrono::nanoseconds m_began;
    bool m_told = false;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new Table(benchBegan(argc, argv)));
    window.resize(420, 680);
    window.show();
    return QApplication::exec();
}
