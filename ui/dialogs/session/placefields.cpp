#include "ui/dialogs/session/placefields.h"

#include "settings/settings.h"
#include "ui/texts.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/written.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using model::ProviderKind;

PlaceFields::PlaceFields(QFormLayout &form, const settings::Settings &settings, QWidget *parent)
    : QObject(parent), m_settings(settings), m_form(form), m_parent(parent)
{
    addChoice(form);
    m_link = addRow(form, tr("&Link"), tr("Meeting link"));
    m_id = addRow(form, tr("Meeting &ID"), tr("Meeting ID at the provider"));
    m_server = addRow(form, tr("Ser&ver"), tr("Server"));
    m_link.field->setPlaceholderText(tr("paste the link or the whole invitation"));
    m_link.field->setInputMethodHints(Qt::ImhUrlCharactersOnly);

    connect(m_kind, &QComboBox::activated, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    connect(m_paste, &QToolButton::clicked, this, &PlaceFields::paste);
    onWritten(m_link.field, this, &PlaceFields::linkEdited);
    onWritten(m_id.field, this, &PlaceFields::changed);
    onWritten(m_server.field, this, &PlaceFields::changed);
    arrange();
}

void PlaceFields::addChoice(QFormLayout &form)
{
    m_choiceRow = new QWidget(m_parent);
    m_kind = new QComboBox(m_choiceRow);
    m_kind->setAccessibleName(tr("Provider"));
    for (const services::PlaceChoice &choice : services::placeChoices())
        m_kind->addItem(choice.name, int(choice.kind));
    m_paste = new QToolButton(m_choiceRow);
    m_paste->setText(tr("Paste invitation"));
    m_paste->setToolTip(tr("Take link, ID and passcode from the invitation on the clipboard"));
    m_paste->setAccessibleName(m_paste->text());
    m_paste->setAccessibleDescription(m_paste->toolTip());
    m_paste->setFocusPolicy(Qt::StrongFocus);
    m_choiceNote = new FieldNote(m_kind, m_choiceRow);
    m_full = new FieldNote(nullptr, m_choiceRow);
    m_full->setObjectName(u"fullAccount"_s);

    auto *row = new FlowLayout;
    row->addWidget(m_kind);
    row->addWidget(m_paste);
    auto *column = new QVBoxLayout(m_choiceRow);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_choiceNote);
    column->addWidget(m_full);
    auto *label = new QLabel(tr("&Provider"), m_parent);
    label->setBuddy(m_kind);
    form.addRow(label, m_choiceRow);
}

PlaceFields::Row PlaceFields::addRow(QFormLayout &form, const QString &label, const QString &accessibleName)
{
    Row row;
    row.holder = new QWidget(m_parent);
    row.field = new QLineEdit(row.holder);
    row.field->setAccessibleName(accessibleName);
    row.note = new FieldNote(row.field, row.holder);
    auto *column = new QVBoxLayout(row.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row.field);
    column->addWidget(row.note);
    auto *text = new QLabel(label, m_parent);
    text->setBuddy(row.field);
    form.addRow(text, row.holder);
    return row;
}

void PlaceFields::show(const model::MeetingPlace &place)
{
    m_place = place;
    m_kind->setCurrentIndex(m_kind->findData(int(place.provider)));
    fillIn(m_link.field, place.joinUrl.toString());
    fillIn(m_id.field, place.externalId);
    fillIn(m_server.field, place.server.toString());
    m_link.field->setCursorPosition(0);
    m_choiceNote->setHint({}); // what was said of another place
    arrange();
}

model::MeetingPlace PlaceFields::place() const
{
    model::MeetingPlace place = m_place;
    place.provider = ProviderKind(m_kind->currentData().toInt());
    const auto choice = services::placeChoice(place.provider);
    const auto url = [](const QLineEdit *field) {
        const QString text = field->text().trimmed();
        // Never guesses a scheme other than https, never turns words into a search.
        if (text.isEmpty() || text.contains(u"://"_s))
            return QUrl(text);
        return QUrl(u"https://" % text);
    };
    if (choice.showsJoinUrl)
        place.joinUrl = url(m_link.field);
    if (choice.showsExternalId)
        place.externalId = m_id.field->text().trimmed();
    if (choice.showsServer)
        place.server = url(m_server.field);
    return place;
}

bool PlaceFields::recognise(const QString &text)
{
    const auto found = services::recognisePlace(text);
    if (!found)
        return false;
    model::MeetingPlace place = found->place;
    if (place.room.isEmpty())
        place.room = m_place.room;
    show(place);
    const auto choice = services::placeChoice(place.provider);
    m_choiceNote->setHint(place.externalId.isEmpty()
            ? tr("Recognised: %1.").arg(choice.name)
            : tr("Recognised: %1, meeting %2.").arg(choice.name, place.externalId));
    if (!found->passcode.isEmpty())
        Q_EMIT passcodeFound(found->passcode);
    Q_EMIT changed();
    return true;
}

bool PlaceFields::showProblem(const services::DraftProblem &problem)
{
    const auto showAt = [&](const Row &row) {
        row.note->setProblem(problem.text);
        return true;
    };
    if (problem.field == u"place.joinUrl" && !m_link.holder->isHidden())
        return showAt(m_link);
    if (problem.field == u"place.externalId" && !m_id.holder->isHidden())
        return showAt(m_id);
    if (problem.field == u"place.server" && !m_server.holder->isHidden())
        return showAt(m_server);
    if (!problem.field.startsWith(u"place"))
        return false;
    m_choiceNote->setProblem(problem.text);
    return true;
}

void PlaceFields::clearProblems()
{
    for (FieldNote *note : { m_link.note, m_id.note, m_server.note, m_choiceNote })
        note->setProblem({});
}

// What is full, when, and the way out: another account, else another time.
void PlaceFields::showFullAccounts(const std::vector<services::AccountOverlap> &overlaps)
{
    if (overlaps.empty())
        return m_full->setProblem({});
    const services::AccountOverlap &first = overlaps.front();
    const auto when = [](base::Instant instant) {
        return QString(dayWithWeekday(toLocal(instant).date()) % u", " % timeText(instant));
    };
    QString text = tr("The account “%1” runs “%2” then (%3), and cannot run both.")
                       .arg(first.account.name, first.otherTopic, when(first.start));
    if (const int more = int(overlaps.size()) - 1; more > 0)
        text += u' ' % tr("Likewise on %n more date(s).", nullptr, more);
    if (!first.freeAccounts.empty())
        text += u' ' % tr("The account “%1” is free.").arg(first.freeAccounts.front().name);
    else if (first.nearestFree)
        text += u' ' % tr("It is free at %1.").arg(when(*first.nearestFree));
    m_full->setProblem(text);
}

void PlaceFields::setVisible(bool visible)
{
    m_visible = visible;
    showFormRow(m_form, m_choiceRow, visible);
    arrange();
}

void PlaceFields::arrange()
{
    const auto kind = ProviderKind(m_kind->currentData().toInt());
    const auto choice = services::placeChoice(kind);
    showFormRow(m_form, m_link.holder, m_visible && choice.showsJoinUrl);
    showFormRow(m_form, m_id.holder, m_visible && choice.showsExternalId);
    showFormRow(m_form, m_server.holder, m_visible && choice.showsServer);
    m_id.field->setPlaceholderText(choice.needsExternalId ? QString() : tr("optional"));
    m_server.field->setPlaceholderText(
        kind == ProviderKind::JitsiMeet ? m_settings.value(settings::keys::jitsiServer) : QString());
    if (kind != m_place.provider)
        m_choiceNote->setHint({});
    if (kind == ProviderKind::JitsiMeet)
        m_choiceNote->setHint(tr("A room of its own, no account needed."));
}

void PlaceFields::linkEdited(const QString &text)
{
    // A whole invitation was pasted, or a link that says more than the field.
    if (text.simplified().contains(u' ') || services::recognisePlace(text)) {
        const QString typed(text.constData(), text.size()); // `text` may be the field's own, which changes
        if (recognise(typed)) {
            // A link typed by hand stays as it is typed.
            if (!typed.simplified().contains(u' ') && !m_link.holder->isHidden()
                && QUrl(typed) == m_place.joinUrl) {
                fillIn(m_link.field, typed);
            }
            return;
        }
    }
    Q_EMIT changed();
}

void PlaceFields::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        m_choiceNote->setHint(tr("There is no text on the clipboard."));
    else if (!recognise(text))
        m_choiceNote->setHint(tr("There is no meeting link in the text on the clipboard."));
}

} // namespace ui
