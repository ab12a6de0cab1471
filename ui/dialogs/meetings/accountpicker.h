// The accounts that a session can be initiated on, one radio button each, with what speaks against it below.
#pragma once

#include "services/meetingservice.h"

#include <QWidget>

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

class AccountPicker : public QWidget {
    Q_OBJECT

public:
    explicit AccountPicker(QWidget *parent = nullptr);

    void show(const std::vector<services::InitiateChoice> &choices); // the first one is chosen
    const services::InitiateChoice *choice() const; // null: there is none
    void choose(const model::AccountKey &account);

Q_SIGNALS:
    void changed();

private:
    QString noteOf(const services::InitiateChoice &choice) const;
    QString warningOf(const services::InitiateChoice &choice) const;

    std::vector<services::InitiateChoice> m_choices;
    QButtonGroup *m_group = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace ui
