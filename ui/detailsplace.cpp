#include "ui/detailsplace.h"

#include "settings/settings.h"
#include "ui/widgets/sessiondetails.h"

#include <QDialog>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

DetailsPlace::DetailsPlace(QSplitter &splitter, settings::Settings &settings, Make make, QWidget *window)
    : QObject(window), m_splitter(splitter), m_settings(settings), m_make(std::move(make)), m_parent(window)
{
}

bool DetailsPlace::isBeside() const
{
    return m_pane && m_pane->isVisibleTo(m_parent);
}

void DetailsPlace::arrange()
{
    // With large text the list needs that room itself.
    const bool wide = m_parent->width() >= std::max(wideFrom, m_parent->fontMetrics().height() * 36);
    if (wide && !m_pane) {
        m_pane = m_make(&m_splitter);
        m_pane->setMinimumWidth(300);
        m_splitter.addWidget(m_pane);
        m_splitter.setStretchFactor(0, 0);
        m_splitter.setStretchFactor(1, 1);
        const QByteArray state = m_settings.value(settings::keys::splitterState);
        if (state.isEmpty() || !m_splitter.restoreState(state))
            m_splitter.setSizes({ panelSize.width(), m_parent->width() - panelSize.width() });
        m_pane->showSession(m_shown);
    }
    if (m_pane && m_pane->isHidden() == wide) {
        m_pane->setVisible(wide);
        if (wide)
            m_pane->showSession(m_shown);
    }
    if (wide && m_window)
        m_window->close();
}

void DetailsPlace::open()
{
    if (isBeside()) {
        m_pane->pages()->setFocus();
        return;
    }
    if (!m_window) {
        m_window = new QDialog(m_parent);
        m_window->setAttribute(Qt::WA_DeleteOnClose);
        m_window->setWindowTitle(tr("Details"));
        m_window->resize(440, 520);
        m_inWindow = m_make(m_window);
        auto *layout = new QVBoxLayout(m_window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_inWindow);
        m_inWindow->showSession(m_shown);
        connect(m_window, &QDialog::finished, this, &DetailsPlace::windowClosed);
    }
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void DetailsPlace::show(const model::SessionKey &key)
{
    m_shown = key;
    if (isBeside())
        m_pane->showSession(key);
    if (m_inWindow)
        m_inWindow->showSession(key);
}

void DetailsPlace::refresh()
{
    if (m_pane)
        m_pane->refresh();
}

void DetailsPlace::remember()
{
    if (isBeside())
        m_settings.set(settings::keys::splitterState, m_splitter.saveState());
}

} // namespace ui
