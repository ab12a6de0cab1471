// How connecting ended, in place: connected as whom, what is missing and what to do about it, or what went
// wrong.
#pragma once

#include "services/accountservice.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace ui {

class ConnectionResult : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionResult(QWidget *parent = nullptr);

    void showReport(const services::ConnectionReport &report, const QString &provider);
    void showProblem(const QString &text);
    QString text() const; // all of it, as it is read out

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(const QString &headline, const QString &rest, const QStringList &missing, bool isProblem);
    void updateColours();

    QLabel *m_icon;
    QLabel *m_headline;
    QLabel *m_rest;
    QListWidget *m_missing; // can be two dozen
    bool m_isProblem = false;
};

} // namespace ui
