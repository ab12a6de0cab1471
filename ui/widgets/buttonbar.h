// A row of buttons that keep their words while there is room; where there is not, those in the middle show
// only their icon (with tool tip and name for screen readers), so that nothing is ever cut off.
#pragma once

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>
#include <QWidget>

#include <vector>

namespace ui {

class ButtonBar : public QWidget {
    Q_OBJECT

public:
    explicit ButtonBar(QWidget *parent = nullptr);

    QToolButton *add(QAction *action);
    QToolButton *addMenu(const QString &text, const QIcon &icon, QMenu *menu);
    void addStretch();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QToolButton *addButton();
    void fit();
    int neededWidth() const;

    QHBoxLayout *m_layout;
    std::vector<QToolButton *> m_buttons;
    bool m_fitting = false;
};

} // namespace ui
