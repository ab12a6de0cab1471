// A panel of drawers of which one is open. A drawer's content is made when it is first opened.
#pragma once

#include <QAbstractButton>
#include <QVBoxLayout>
#include <QWidget>

#include <functional>
#include <vector>

namespace ui {

// The bar one clicks: arrow, title, and a few words at the far end ("12 ahead").
class DrawerHeader : public QAbstractButton {
    Q_OBJECT

public:
    DrawerHeader(const QString &title, QWidget *parent);

    void setSummary(const QString &summary);
    QString summary() const { return m_summary; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_summary;
};

class DrawerPanel : public QWidget {
    Q_OBJECT

public:
    explicit DrawerPanel(QWidget *parent = nullptr);

    // `id` names the drawer in the settings.
    void add(const QString &id, const QString &title, std::function<QWidget *()> content);
    void open(const QString &id);
    QString openId() const;
    void setSummary(const QString &id, const QString &summary);
    DrawerHeader *header(const QString &id) const;

Q_SIGNALS:
    void opened(const QString &id);

private:
    struct Drawer {
        QString id;
        DrawerHeader *header = nullptr;
        QWidget *content = nullptr;
        std::function<QWidget *()> make;
    };

    Drawer *find(const QString &id);

    std::vector<Drawer> m_drawers;
    QString m_open;
    QVBoxLayout *m_layout;
};

} // namespace ui
