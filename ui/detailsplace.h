// Where the details of the selected session stand: beside the list where the window is wide, else in a window
// of their own that follows the selection as the pane does (ui.md).
#pragma once

#include "model/keys.h"

#include <QObject>
#include <QPointer>
#include <QSize>

#include <functional>

class QDialog;
class QSplitter;
class QWidget;

namespace settings {
class Settings;
}

namespace ui {

class SessionDetailsView;

class DetailsPlace : public QObject {
    Q_OBJECT

public:
    static constexpr QSize panelSize { 420, 680 }; // the window without them, at first
    static constexpr int wideFrom = 760; // the window's width from which they stand beside the list

    using Make = std::function<SessionDetailsView *(QWidget *parent)>;

    // `window` holds the splitter and is the parent of the details' own window.
    DetailsPlace(QSplitter &splitter, settings::Settings &settings, Make make, QWidget *window);

    void arrange(); // after the window's size has changed
    bool isBeside() const;
    void open(); // brings them forward, wherever they are
    void show(const model::SessionKey &key);
    void refresh();
    void remember();

Q_SIGNALS:
    void windowClosed();

private:
    QSplitter &m_splitter;
    settings::Settings &m_settings;
    Make m_make;
    QWidget *m_parent;
    SessionDetailsView *m_pane = nullptr; // made when the window is first wide enough
    QPointer<QDialog> m_window;
    QPointer<SessionDetailsView> m_inWindow;
    model::SessionKey m_shown;
};

} // namespace ui
