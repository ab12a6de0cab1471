#include "ui/dialogs/settings/settingsform.h"

namespace ui {

SettingsForm::SettingsForm(SettingsPage page, const QString &title, QWidget *parent)
    : QWidget(parent), m_page(page), m_title(title)
{
    setAccessibleName(title);
}

} // namespace ui
