#include "ui/dialogs/settings/invitationform.h"

#include "services/profileservice.h"
#include "ui/widgets/fieldnote.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

namespace ui {

using namespace Qt::StringLiterals;

InvitationForm::InvitationForm(
    services::ProfileService &profiles, const SettingsHooks &hooks, QWidget *parent)
    : SettingsForm(SettingsPage::Invitation, tr("Invitation"), parent), m_profiles(profiles), m_hooks(hooks)
{
    build();
    m_previewTimer.setSingleShot(true);
    m_previewTimer.setInterval(std::chrono::milliseconds(150));
    connect(&m_previewTimer, &QTimer::timeout, this, &InvitationForm::preview);
    connect(m_profile, &QComboBox::activated, this, &InvitationForm::showProfile);
    connect(m_text, &QPlainTextEdit::textChanged, this, &InvitationForm::edited);
    connect(m_variables, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_text->insertPlainText(u'{' % item->data(Qt::UserRole).toString() % u'}');
        m_text->setFocus();
    });
    load();
}

void InvitationForm::build()
{
    m_profile = new QComboBox(this);
    m_profile->setAccessibleName(tr("Profile"));
    m_text = new QPlainTextEdit(this);
    m_text->setAccessibleName(tr("Text of the invitation"));
    m_text->setTabChangesFocus(true);
    m_note = new FieldNote(m_text, this);
    m_variables = new QListWidget(this);
    m_variables->setAccessibleName(tr("What can stand in the text"));
    m_variables->setAccessibleDescription(tr("Enter or double-click puts it into the text"));
    for (const QString &name : m_hooks.invitationVariables) {
        auto *item = new QListWidgetItem(u'{' % name % u'}', m_variables);
        item->setData(Qt::UserRole, name);
    }
    m_preview = new QPlainTextEdit(this);
    m_preview->setAccessibleName(tr("What it looks like"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);

    // As high as the page allows, not as high as they would like.
    for (QWidget *field : { static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_preview),
             static_cast<QWidget *>(m_variables) }) {
        field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
        field->setMinimumHeight(fontMetrics().lineSpacing() * 5);
    }

    const auto label = [this](const QString &text, QWidget *buddy) {
        auto *made = new QLabel(text, this);
        made->setBuddy(buddy);
        return made;
    };
    auto *grid = new QGridLayout(this);
    auto *profileLine = new QHBoxLayout;
    profileLine->addWidget(label(tr("Invitations of the pro&file"), m_profile));
    profileLine->addWidget(m_profile);
    profileLine->addStretch(1);
    grid->addLayout(profileLine, 0, 0, 1, 2);
    grid->addWidget(label(tr("&Text"), m_text), 1, 0);
    grid->addWidget(label(tr("&Variables"), m_variables), 1, 1);
    grid->addWidget(m_text, 2, 0);
    grid->addWidget(m_variables, 2, 1);
    grid->addWidget(m_note, 3, 0, 1, 2);
    grid->addWidget(label(tr("&Preview"), m_preview), 4, 0, 1, 2);
    grid->addWidget(m_preview, 5, 0, 1, 2);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(2, 3);
    grid->setRowStretch(5, 2);
}

void InvitationForm::load()
{
    base::whenDone(
        m_profiles.profiles(), this, [this](const base::Result<std::vector<model::Profile>> &profiles) {
            if (!profiles)
                return m_note->setProblem(tr("The profiles could not be read."));
            m_drafts.clear();
            m_profile->clear();
            for (const model::Profile &profile : *profiles) {
                m_drafts.push_back({ profile, profile.invitationText });
                m_profile->addItem(profile.name);
            }
            m_profile->setEnabled(m_drafts.size() > 1);
            showProfile();
            Q_EMIT changed();
        });
}

InvitationForm::Draft *InvitationForm::current()
{
    const int row = m_profile->currentIndex();
    return row >= 0 && size_t(row) < m_drafts.size() ? &m_drafts[size_t(row)] : nullptr;
}

QString InvitationForm::builtIn() const
{
    return m_hooks.builtInInvitation ? m_hooks.builtInInvitation() : QString();
}

void InvitationForm::showProfile()
{
    const Draft *draft = current();
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(!draft || draft->text.isEmpty() ? builtIn() : draft->text);
    m_note->setHint(draft && draft->text.isEmpty()
            ? tr("This is the built-in text. It is written in the language of each invitation.")
            : tr("The first line may be “Subject: ...”. {?name}...{/name} is left out where there is no "
                 "value."));
    preview();
}

void InvitationForm::edited()
{
    Draft *draft = current();
    if (!draft)
        return;
    const QString text = m_text->toPlainText();
    draft->text = text == builtIn() ? QString() : text;
    m_previewTimer.start();
    m_note->setProblem(problemOf(draft->text));
    Q_EMIT changed();
}

void InvitationForm::preview()
{
    if (!m_hooks.previewInvitation)
        return;
    const auto shown = m_hooks.previewInvitation(m_text->toPlainText());
    m_note->setProblem(shown ? QString() : problemOf(m_text->toPlainText()));
    if (shown)
        m_preview->setPlainText(*shown);
}

QString InvitationForm::problemOf(const QString &text) const
{
    if (text.isEmpty() || !m_hooks.previewInvitation)
        return {};
    const auto shown = m_hooks.previewInvitation(text);
    if (shown)
        return {};
    const QString part = shown.error().part;
    if (part.isEmpty())
        return tr("This text cannot be used: %1").arg(shown.error().detail);
    return m_hooks.invitationVariables.contains(part)
        ? tr("{%1} is not closed, or has no value in every invitation: write {?%1}...{/%1} around it.")
              .arg(part)
        : tr("There is no variable {%1}. Those that exist stand beside the text.").arg(part);
}

void InvitationForm::reset()
{
    for (Draft &draft : m_drafts)
        draft.text.clear();
    showProfile();
    Q_EMIT changed();
}

QString InvitationForm::validationError() const
{
    for (const Draft &draft : m_drafts) {
        const QString problem = problemOf(draft.text);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

bool InvitationForm::isChanged() const
{
    return std::any_of(m_drafts.begin(), m_drafts.end(),
        [](const Draft &draft) { return draft.text != draft.stored.invitationText; });
}

QString InvitationForm::apply()
{
    for (Draft &draft : m_drafts) {
        if (draft.text == draft.stored.invitationText)
            continue;
        model::Profile changed = draft.stored;
        changed.invitationText = draft.text;
        draft.stored = changed;
        base::whenDone(m_profiles.save(changed), this, [this](const base::Result<model::Profile> &saved) {
            if (!saved)
                return m_note->setProblem(tr("The text was not saved: the profile was changed elsewhere."));
            for (Draft &known : m_drafts)
                if (known.stored.key == saved->key)
                    known.stored = *saved;
        });
    }
    return {};
}

} // namespace ui
