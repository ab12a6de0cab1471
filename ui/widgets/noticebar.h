// A message in the window, above what it is about, with the actions that answer it; it stays until answered.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace ui {

class NoticeBar : public QWidget {
    Q_OBJECT

public:
    struct Action {
        QString text; // a verb
        std::function<void()> run; // the bar has gone when it runs
    };

    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const QString &text, std::vector<Action> actions = {});
    void reword(const QString &text); // the same message, said anew: nobody is interrupted, the actions stay
    void dismiss();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_icon = nullptr;
    QLabel *m_label = nullptr;
    QWidget *m_buttons = nullptr;
};

} // namespace ui
