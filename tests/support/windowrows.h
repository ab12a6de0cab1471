// The rows of the window's list of sessions.
#pragma once

#include "ui/drawers/schedulerdrawer.h"
#include "ui/mainwindow.h"
#include "ui/widgets/sessionlistview.h"

#include <QTest>

namespace support {

inline ui::SessionListView &sessionList(ui::MainWindow &window)
{
    return *window.scheduler()->list();
}

// False: the session did not come into the list.
inline bool selectSession(ui::MainWindow &window, const model::SessionKey &key)
{
    ui::SessionListModel &rows = window.scheduler()->model();
    const bool isThere = QTest::qWaitFor([&] { return rows.indexOf(key).isValid(); });
    if (isThere)
        sessionList(window).setCurrentIndex(rows.indexOf(key));
    return isThere;
}

} // namespace support
