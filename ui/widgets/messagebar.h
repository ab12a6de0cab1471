// What happened, told in place: a problem, or something done with an Undo beside it. Read out by screen
// readers.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    // Stays until it is closed or replaced.
    void showProblem(const QString &text);
    void showProblem(const QString &text, const QString &verb, std::function<void()> act);
    // Goes by itself after a while, but not while the mouse or the keyboard is on it.
    void showDone(const QString &text);
    void showDone(const QString &text, const QString &verb, std::function<void()> act);

    QString text() const;
    QPushButton *actionButton() const { return m_action; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void show(const QString &text, bool isProblem);
    void offer(const QString &text, const QString &verb, std::function<void()> act);
    void updateColours();
    void leave();

    QLabel *m_icon;
    QLabel *m_label;
    QPushButton *m_action;
    QToolButton *m_close;
    QTimer m_leaving;
    std::function<void()> m_act;
    bool m_isProblem = false;
};

} // namespace ui
