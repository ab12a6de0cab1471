// The page of the details with what happened to the session, newest first.
#pragma once

#include "model/history.h"

#include <QTreeWidget>

#include <vector>

namespace ui {

class HistoryPage : public QTreeWidget {
    Q_OBJECT

public:
    explicit HistoryPage(QWidget *parent = nullptr);

    void showHistory(const std::vector<model::HistoryEntry> &entries);
};

} // namespace ui
