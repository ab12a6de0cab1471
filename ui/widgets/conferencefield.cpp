#include "ui/widgets/conferencefield.h"

#include "settings/settings.h"
#include "ui/widgets/fieldnote.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
using model::ConferenceCall;

ConferenceField::ConferenceField(const settings::Settings &settings, QWidget *parent)
    : QWidget(parent),
      m_settings(settings),
      m_kind(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_note(new FieldNote(m_kind, this))
{
    m_kind->setAccessibleName(tr("Conference call"));
    m_kind->addItem(tr("none"), int(ConferenceCall::None));
    m_kind->addItem(tr("my service numbers"), int(ConferenceCall::ServiceNumbers));
    m_kind->addItem(tr("my own text"), int(ConferenceCall::OwnText));
    m_text->setAccessibleName(tr("Conference-call information"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Number and access code, as they are to stand in the invitation"));
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 4);
    setFocusProxy(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    column->addWidget(m_note);
    connect(m_kind, &QComboBox::activated, this, [this] {
        arrange();
        Q_EMIT changed();
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ConferenceField::changed);
    arrange();
}

void ConferenceField::show(ConferenceCall kind, const QString &text)
{
    const QSignalBlocker quiet(this);
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
    m_text->setPlainText(text);
    arrange();
}

ConferenceCall ConferenceField::kind() const
{
    return ConferenceCall(m_kind->currentData().toInt());
}

QString ConferenceField::text() const
{
    return m_text->toPlainText();
}

void ConferenceField::arrange()
{
    m_text->setVisible(kind() == ConferenceCall::OwnText);
    if (kind() != ConferenceCall::ServiceNumbers)
        return m_note->setHint({});
    QStringList lines;
    for (const settings::ServiceNumber &number : m_settings.value(settings::keys::serviceNumbers)) {
        QString line = number.country.isEmpty() ? number.number : number.country % u": " % number.number;
        if (!number.accessCode.isEmpty())
            line += u' ' % tr("(code %1)").arg(number.accessCode);
        lines << line;
    }
    m_note->setHint(lines.isEmpty()
            ? tr("There are no numbers yet: add them in the settings under Conference call.")
            : lines.join(u'\n'));
}

} // namespace ui
