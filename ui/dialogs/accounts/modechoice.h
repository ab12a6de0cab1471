// What Meetwright may do with an account (REG-03): three choices, each explained in one sentence.
#pragma once

#include "model/account.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QLabel;

namespace ui {

class ModeChoice : public QWidget {
    Q_OBJECT

public:
    explicit ModeChoice(QWidget *parent = nullptr);

    void setProvider(const QString &name);
    void setMode(model::AccountMode mode);
    model::AccountMode mode() const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
    std::vector<QLabel *> m_meanings; // in the order of AccountMode
};

} // namespace ui
