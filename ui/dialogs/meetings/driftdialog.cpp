#include "ui/dialogs/meetings/driftdialog.h"

#include "ui/meetingtext.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/noticebar.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using services::Drift;
using services::DriftChoice;
using services::DriftField;

namespace {

QLabel *valueLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text.isEmpty() ? DriftDialog::tr("nothing") : text, parent);
    label->setTextFormat(Qt::PlainText); // what the provider says is not to be trusted
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DriftDialog::DriftDialog(services::MeetingService &meetings, const base::Clock &clock, QWidget *parent)
    : QDialog(parent),
      m_meetings(meetings),
      m_clock(clock),
      m_headline(new QLabel(this)),
      m_notice(new NoticeBar(this)),
      m_fields(new QWidget(this)),
      m_column(new QVBoxLayout(m_fields))
{
    setWindowTitle(tr("Differences at the provider"));
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_fields);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_fields->setAutoFillBackground(false);
    auto *buttons = new QDialogButtonBox(this);
    m_close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    m_close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_headline);
    column->addWidget(m_notice);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 84, fontMetrics().lineSpacing() * 26);
}

void DriftDialog::showSession(const model::SessionKey &session)
{
    m_session = session;
    m_headline->setText(tr("Reading…"));
    read();
    show();
}

void DriftDialog::read()
{
    base::whenDone(m_meetings.drift(m_session), this, [this](const base::Result<std::vector<Drift>> &drifts) {
        if (drifts)
            return take(*drifts);
        m_headline->clear();
        m_notice->say(refusalText(tr("The differences could not be read."), drifts.error()));
    });
}

void DriftDialog::take(const std::vector<Drift> &drifts)
{
    for (auto *old : m_fields->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    while (QLayoutItem *item = m_column->takeAt(0))
        delete item;
    m_open = 0;
    for (const Drift &drift : drifts)
        for (const DriftField &field : drift.fields)
            addField(drift, field, m_column);
    m_column->addStretch(1);
    if (m_open == 0) {
        m_headline->setText(tr("Both sides agree."));
        m_close->setFocus();
        return;
    }
    const model::Meeting &meeting = drifts.front().meeting;
    const QString read = meeting.fetchedAt
        ? tr("Read from %1: %2.")
              .arg(providerText(meeting.provider), momentText(*meeting.fetchedAt, m_clock.now()))
        : QString();
    m_headline->setText(
        tr("%1 and this session differ. Choose for each what shall hold.").arg(providerText(meeting.provider))
        + QLatin1Char(' ') + read);
}

void DriftDialog::addField(const Drift &drift, const DriftField &field, QVBoxLayout *column)
{
    ++m_open;
    const QString there = providerText(drift.meeting.provider);
    auto *box = new QGroupBox(QString(field.label).replace(QLatin1Char('&'), QLatin1String("&&")), m_fields);
    box->setObjectName(field.field);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    const auto row = [&](const QString &title, const QString &value) {
        auto *label = valueLabel(value, box);
        label->setAccessibleName(
            field.label + QStringLiteral(", ") + title + QStringLiteral(": ") + label->text());
        auto *name = new QLabel(title, box);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, faintColour(palette()));
        name->setPalette(colours);
        form->addRow(name, label);
    };
    row(tr("Here"), field.ours);
    row(tr("At %1").arg(there), field.theirs);
    row(tr("Last agreed"), field.agreed);

    const bool gone = field.field == QLatin1String("deleted");
    const bool linked = drift.meeting.linked;
    auto *buttons = new QWidget(box);
    auto *flow = new FlowLayout(buttons);
    const auto button = [&](const QString &text, const QString &name, DriftChoice choice) {
        auto *made = new QPushButton(text, buttons);
        made->setAutoDefault(false);
        made->setAccessibleName(name);
        connect(made, &QPushButton::clicked, this,
            [this, key = drift.meeting.key, which = field.field, choice, box] {
                resolve(key, which, choice, box);
            });
        flow->addWidget(made);
    };
    if (!linked) // what the host made there is never changed from here
        button(gone ? tr("Make it again") : tr("Keep ours"),
            gone ? tr("Make the meeting again") : tr("Keep ours: %1").arg(field.label), DriftChoice::Ours);
    button(gone ? tr("Let it go") : tr("Take theirs"),
        gone ? tr("Let the meeting go") : tr("Take theirs: %1").arg(field.label), DriftChoice::Theirs);
    button(tr("Later"), tr("Decide later: %1").arg(field.label), DriftChoice::Later);

    auto *whole = new QVBoxLayout(box);
    whole->addLayout(form);
    whole->addWidget(buttons);
    column->addWidget(box);
}

void DriftDialog::resolve(
    const model::MeetingKey &meeting, const QString &field, DriftChoice choice, QWidget *row)
{
    m_notice->dismiss();
    row->setEnabled(false);
    base::whenDone(m_meetings.resolve(meeting, field, choice), this,
        [this, row = QPointer<QWidget>(row)](const base::Result<bool> &done) {
            if (!done) {
                if (row)
                    row->setEnabled(true);
                m_notice->say(refusalText(tr("Nothing was changed."), done.error()));
                return;
            }
            if (row)
                row->hide();
            if (--m_open > 0)
                return;
            m_headline->setText(tr("That was all. What you chose for here holds now; what you chose for "
                                   "there is being sent."));
            QAccessibleEvent event(m_headline, QAccessible::Alert);
            QAccessible::updateAccessibility(&event);
            m_close->setFocus();
        });
}

} // namespace ui
