// A secret that is typed, pasted or read from a file, and never read back from the keychain.
#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class SecretField : public QWidget {
    Q_OBJECT

public:
    // `label`: what it is, for screen readers.
    explicit SecretField(const QString &label, QWidget *parent = nullptr);

    QString secret() const; // empty: nothing was entered
    void setKept(bool kept); // one lies in the keychain: empty keeps it
    void offerFile(); // private keys come as files of several lines
    QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void changed();
    void fileWanted();

public Q_SLOTS:
    // At most 64 KB; a bigger one is no key.
    void readFile(const QString &path);

private:
    void arrange();

    QString m_fromFile;
    QString m_fileName;
    bool m_kept = false;
    QLineEdit *m_edit;
    QToolButton *m_show;
    QToolButton *m_file;
};

} // namespace ui
