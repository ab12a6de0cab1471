// The line below a field: a hint, or what is wrong with it. It takes no room while empty. The words
// are attached to the field for screen readers, and a new problem is announced.
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class FieldNote : public QWidget {
    Q_OBJECT

public:
    explicit FieldNote(QWidget *field = nullptr, QWidget *parent = nullptr);

    void setField(QWidget *field);
    void setProblem(const QString &text); // empty: solved, the hint comes back
    void setHint(const QString &text);

    QString problem() const { return m_problem; }
    QString hint() const { return m_hint; }
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void update();
    void colour();

    QWidget *m_field = nullptr;
    QString m_fieldDescription; // what the field said of itself before
    QLabel *m_icon = nullptr;
    QLabel *m_label = nullptr;
    QString m_problem;
    QString m_hint;
};

} // namespace ui
