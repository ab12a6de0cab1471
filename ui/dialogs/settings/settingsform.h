// One page of the settings window. It shows what is stored, writes only on apply(), and says what is wrong.
#pragma once

#include "ui/settingspage.h"

#include <QWidget>

namespace ui {

class SettingsForm : public QWidget {
    Q_OBJECT

public:
    SettingsForm(SettingsPage page, const QString &title, QWidget *parent);

    SettingsPage page() const { return m_page; }
    QString title() const { return m_title; }

    virtual void load() = 0; // what is stored
    virtual void reset() = 0; // what a new installation has; not stored before apply()
    // Why the page cannot be applied, for people; also said beside the field. Empty: it can.
    virtual QString validationError() const { return {}; }
    // Whether something waits for apply().
    virtual bool isChanged() const = 0;
    // Answers with what did not work, for people; empty: all is stored.
    virtual QString apply() = 0;
    virtual bool canReset() const { return true; }

Q_SIGNALS:
    void changed();

private:
    SettingsPage m_page;
    QString m_title;
};

} // namespace ui
