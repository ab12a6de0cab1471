// What is asked for at the provider, and why: each permission by its exact name.
#pragma once

#include "services/providerwords.h"

#include <QTreeWidget>

#include <vector>

namespace ui {

class ScopesTable : public QTreeWidget {
    Q_OBJECT

public:
    explicit ScopesTable(QWidget *parent = nullptr);

    void show(const std::vector<services::GuideScope> &scopes);
};

} // namespace ui
