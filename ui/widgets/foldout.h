// "▸ Further options": a heading that opens what is below it.
#pragma once

#include <QWidget>

class QToolButton;

namespace ui {

class Foldout : public QWidget {
    Q_OBJECT

public:
    Foldout(const QString &title, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const;
    void setOpen(bool open);

Q_SIGNALS:
    void toggled(bool open);

private:
    void arrange();

    bool m_open = false;
    QToolButton *m_heading = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace ui
