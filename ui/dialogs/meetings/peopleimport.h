// Registrants from a CSV file or from pasted lines: what each becomes is shown before anything is stored.
#pragma once

#include "services/registrantservice.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class FieldNote;
class Prompts;

class PeopleImport : public QDialog {
    Q_OBJECT

public:
    PeopleImport(services::RegistrantService &registrants, Prompts &prompts, QWidget *parent = nullptr);

    void begin(const model::SessionKey &session);

Q_SIGNALS:
    void imported(int number);

private:
    void build();
    void choose();
    void readFile(const QString &path);
    void preview(const QByteArray &text);
    void take(const services::RegistrantPreview &preview);
    void store();

    services::RegistrantService &m_registrants;
    Prompts &m_prompts;
    model::SessionKey m_session;
    services::RegistrantPreview m_preview;
    QTimer m_pause;
    int m_asked = 0; // previews of older text are dropped
    QPlainTextEdit *m_text = nullptr;
    QTreeWidget *m_lines = nullptr;
    QLabel *m_counts = nullptr;
    FieldNote *m_note = nullptr;
    QPushButton *m_import = nullptr;
};

} // namespace ui
