#include "ui/dialogs/settingsdialog.h"

#include "settings/settings.h"
#include "ui/dialogs/settings/dataform.h"
#include "ui/dialogs/settings/generalform.h"
#include "ui/dialogs/settings/invitationform.h"
#include "ui/dialogs/settings/mailform.h"
#include "ui/dialogs/settings/meetingsform.h"
#include "ui/dialogs/settings/numbersform.h"
#include "ui/dialogs/settings/pagesform.h"
#include "ui/dialogs/settings/profilesform.h"
#include "ui/errortext.h"
#include "ui/prompts.h"
#include "ui/widgets/fieldnote.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

SettingsDialog::SettingsDialog(settings::Settings &settings, services::ProfileService &profiles,
    services::BackupService &backup, Hooks hooks, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_hooks(std::move(hooks)),
      m_ownPrompts(std::make_unique<WidgetPrompts>()),
      m_prompts(m_ownPrompts.get())
{
    setWindowTitle(tr("Settings"));
    build();
    addPage(new GeneralForm(settings, m_hooks, this));
    addPage(new ProfilesForm(profiles, settings, m_prompts, this));
    addPage(new InvitationForm(profiles, m_hooks, this));
    addPage(new NumbersForm(settings, this));
    addPage(new MeetingsForm(settings, this));
    if (m_hooks.mail)
        addPage(new MailForm(*m_hooks.mail, m_prompts, this));
    addPage(new PagesForm(settings, m_hooks, m_prompts, this));
    auto *dataForm = new DataForm(backup, m_hooks, m_prompts, this);
    connect(dataForm, &DataForm::restored, this, &SettingsDialog::restored);
    addPage(dataForm);
    const int widest
        = m_list->sizeHintForColumn(0) + 2 * m_list->frameWidth() + fontMetrics().averageCharWidth() * 3;
    m_list->setFixedWidth(std::max(widest, fontMetrics().averageCharWidth() * 16));
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().lineSpacing() * 32);
    showPage(Page::General);
    updateButtons();
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setAccessibleName(tr("Pages"));
    m_stack = new QStackedWidget(this);
    m_note = new FieldNote(nullptr, this);
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply
            | QDialogButtonBox::RestoreDefaults,
        this);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(m_note);
    column->addWidget(m_buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int page) {
        m_stack->setCurrentIndex(page);
        updateButtons();
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this, [this] { apply(); });
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { m_forms[size_t(m_stack->currentIndex())]->reset(); });
}

void SettingsDialog::setPrompts(Prompts &prompts)
{
    m_prompts = &prompts;
}

void SettingsDialog::addPage(SettingsForm *form)
{
    m_forms.push_back(form);
    auto *item = new QListWidgetItem(form->title(), m_list);
    item->setSizeHint(QSize(0, fontMetrics().lineSpacing() * 2));
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidget(form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    form->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    connect(form, &SettingsForm::changed, this, &SettingsDialog::updateButtons);
}

void SettingsDialog::showPage(Page page)
{
    const auto form = std::find_if(
        m_forms.begin(), m_forms.end(), [page](const SettingsForm *one) { return one->page() == page; });
    if (form != m_forms.end())
        m_list->setCurrentRow(int(form - m_forms.begin()));
    m_list->setFocus();
}

void SettingsDialog::updateButtons()
{
    if (m_forms.empty())
        return;
    QString problem;
    bool changed = false;
    for (const SettingsForm *form : m_forms) {
        changed = changed || form->isChanged();
        const QString own = form->validationError();
        if (problem.isEmpty() && !own.isEmpty())
            problem = tr("%1: %2", "page: its problem").arg(form->title(), own);
    }
    m_note->setProblem(problem);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(problem.isEmpty() && changed);
    const int page = std::max(0, m_stack->currentIndex());
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setEnabled(m_forms[size_t(page)]->canReset());
}

bool SettingsDialog::apply()
{
    QString problem;
    int page = -1;
    for (size_t i = 0; i < m_forms.size(); ++i) {
        if (!m_forms[i]->isChanged())
            continue;
        const QString own = m_forms[i]->apply();
        if (!own.isEmpty() && page < 0) {
            problem = own;
            page = int(i);
        }
    }
    if (const auto written = m_settings.flush(); !written && problem.isEmpty())
        problem = errorText(tr("The settings were not saved."), written.error());
    updateButtons();
    if (page >= 0)
        m_list->setCurrentRow(page);
    m_note->setProblem(problem);
    Q_EMIT applied();
    return problem.isEmpty();
}

void SettingsDialog::accept()
{
    if (!m_buttons->button(QDialogButtonBox::Ok)->isEnabled())
        return;
    const bool changed = std::any_of(
        m_forms.begin(), m_forms.end(), [](const SettingsForm *form) { return form->isChanged(); });
    if (!changed || apply())
        QDialog::accept();
}

} // namespace ui
