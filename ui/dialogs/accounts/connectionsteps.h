// What to do at the provider's site, step by step, each with the page it happens on.
#pragma once

#include "services/providerwords.h"

#include <QWidget>

#include <vector>

namespace ui {

class ConnectionSteps : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionSteps(QWidget *parent = nullptr);

    void show(const std::vector<services::GuideStep> &steps);

Q_SIGNALS:
    void pageWanted(const QUrl &page);

private:
    QWidget *m_content = nullptr;
};

} // namespace ui
