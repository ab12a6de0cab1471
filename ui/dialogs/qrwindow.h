// A session's join sheet: the QR code to hold into a camera or project onto a wall, with the code and the
// link in large type (SHA-04); crisp at any size, black on white in every theme.
#pragma once

#include "model/reservedid.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;

namespace ui {

class Prompts;
class QrView;
struct Sheet;

class QrWindow : public QWidget {
    Q_OBJECT

public:
    QrWindow(const QString &link, const QString &topic, model::ReservedId id, const QString &joinCode,
        QWidget *parent = nullptr);

    ~QrWindow() override;

    void setPrompts(Prompts &prompts);

    void copyImage();
    // The file's ending chooses the format: .svg, else PNG.
    bool saveImage(const QString &path);
    bool savePdf(const QString &path);
    void print();
    void setFullScreen(bool on); // on the display that is chosen; Esc leaves

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildBar();
    void fillScreens();
    void scaleText();
    void chooseFile(const QString &ending, const QString &filter);
    Sheet sheet() const;
    void say(const QString &text);

    QString m_link;
    QString m_topic;
    model::ReservedId m_id;
    QString m_joinCode;
    QrView *m_view = nullptr;
    QLabel *m_topicLabel = nullptr;
    QLabel *m_idLabel = nullptr;
    QLabel *m_codeLabel = nullptr;
    QLabel *m_linkLabel = nullptr;
    QLabel *m_status = nullptr;
    QWidget *m_bar = nullptr;
    QComboBox *m_screens = nullptr;
    QPushButton *m_fullScreen = nullptr;
    QByteArray m_windowGeometry;
    std::unique_ptr<Prompts> m_ownPrompts;
    Prompts *m_prompts;
};

} // namespace ui
