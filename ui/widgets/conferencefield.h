// Conference-call information: none, the service numbers from the settings, or the host's own text (MIK-09).
#pragma once

#include "model/session.h"

#include <QWidget>

class QComboBox;
class QPlainTextEdit;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;

class ConferenceField : public QWidget {
    Q_OBJECT

public:
    explicit ConferenceField(const settings::Settings &settings, QWidget *parent = nullptr);

    void show(model::ConferenceCall kind, const QString &text);
    model::ConferenceCall kind() const;
    QString text() const;

Q_SIGNALS:
    void changed();

private:
    void arrange();

    const settings::Settings &m_settings;
    QComboBox *m_kind = nullptr;
    QPlainTextEdit *m_text = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace ui
