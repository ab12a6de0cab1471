// Co-hosts by their e-mail addresses, as typed: "Kim Sample <kim@example.org>, lee@example.org" (SHA-06).
#pragma once

#include "model/cohost.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;

namespace ui {

class FieldNote;

class CohostsField : public QWidget {
    Q_OBJECT

public:
    explicit CohostsField(QWidget *parent = nullptr);

    void show(const std::vector<model::Cohost> &cohosts);
    std::vector<model::Cohost> cohosts() const; // what is an address, nobody twice
    QString problem() const; // empty: every entry is one

    static constexpr int most = 50;

Q_SIGNALS:
    void changed();

private:
    QPlainTextEdit *m_text = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
