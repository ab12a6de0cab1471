#include "ui/dialogs/meetings/initiateform.h"

#include "ui/dialogs/meetings/accountpicker.h"
#include "ui/dialogs/meetings/meetingpassword.h"
#include "ui/meetingtext.h"
#include "ui/texts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/formrow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using model::RepeatChoice;
using services::HindranceText;
using services::InitiateChoice;

InitiateForm::InitiateForm(services::MeetingService &meetings, QWidget *parent)
    : QWidget(parent),
      m_meetings(meetings),
      m_hindrances(new QWidget(this)),
      m_form(new QFormLayout),
      m_accounts(new AccountPicker(this)),
      m_kind(new QComboBox(this)),
      m_repeat(new QWidget(this)),
      m_why(new QLabel(m_repeat)),
      m_single(new QRadioButton(tr("Single meetings for the &next"), m_repeat)),
      m_number(new QSpinBox(m_repeat)),
      m_reusable(new QRadioButton(tr("&One meeting without fixed time, for all of them"), m_repeat)),
      m_repeatNote(new FieldNote(m_number, m_repeat)),
      m_password(new MeetingPassword(meetings, this))
{
    build();
    connect(m_accounts, &AccountPicker::changed, this, &InitiateForm::follow);
    connect(m_kind, &QComboBox::activated, this, &InitiateForm::changed);
    connect(m_password, &MeetingPassword::changed, this, &InitiateForm::changed);
    connect(m_single, &QRadioButton::toggled, this, &InitiateForm::followRepeat);
    connect(m_number, &QSpinBox::valueChanged, this, &InitiateForm::followRepeat);
}

void InitiateForm::build()
{
    new QVBoxLayout(m_hindrances);
    m_hindrances->layout()->setContentsMargins(0, 0, 0, 0);
    m_kind->setAccessibleName(tr("Made as"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_number->setRange(1, 50);
    m_number->setValue(10);
    m_number->setAccessibleName(tr("How many meetings"));

    auto *single = new QHBoxLayout;
    single->addWidget(m_single);
    single->addWidget(m_number);
    single->addStretch();
    auto *repeat = new QVBoxLayout(m_repeat);
    repeat->setContentsMargins(0, 0, 0, 0);
    repeat->addWidget(m_why);
    repeat->addLayout(single);
    repeat->addWidget(m_repeatNote);
    repeat->addWidget(m_reusable);

    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(12);
    const auto row = [this](const QString &text, QWidget *buddy, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(buddy);
        m_form->addRow(label, field);
    };
    row(tr("Account"), m_accounts, m_accounts);
    row(tr("&Made as"), m_kind, m_kind);
    row(tr("Repeats"), m_repeat, m_repeat);
    row(tr("Pass&word"), m_password, m_password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hindrances);
    column->addLayout(m_form);
}

void InitiateForm::show(const services::InitiateOffer &offer)
{
    m_offer = offer;
    showHindrances();
    m_accounts->show(offer.choices);
    if (prefers())
        m_accounts->choose(m_preferred);
    showFormRow(*m_form, m_accounts, !offer.choices.empty());
    follow();
}

// The service puts the account of the session's last meeting first, then those of its provider.
bool InitiateForm::prefers() const
{
    const auto found = std::find_if(m_offer.choices.begin(), m_offer.choices.end(),
        [this](const InitiateChoice &choice) { return choice.account.key == m_preferred; });
    if (found == m_offer.choices.end())
        return false;
    const model::ProviderKind first = m_offer.choices.front().account.provider;
    return found->account.provider == first || first != m_offer.session.place.provider;
}

void InitiateForm::showHindrances()
{
    for (auto *old : m_hindrances->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        delete old;
    m_confirm = nullptr;
    for (const HindranceText &hindrance : m_offer.hindrances) {
        auto *note = new FieldNote(nullptr, m_hindrances);
        note->setProblem(hindrance.text);
        m_hindrances->layout()->addWidget(note);
        if (!hindrance.canBeConfirmed)
            continue;
        m_confirm = new QCheckBox(tr("Initiate without &registrants"), m_hindrances);
        connect(m_confirm, &QCheckBox::toggled, this, &InitiateForm::changed);
        m_hindrances->layout()->addWidget(m_confirm);
    }
    m_hindrances->setVisible(!m_offer.hindrances.empty());
}

void InitiateForm::follow()
{
    const InitiateChoice *choice = m_accounts->choice();
    m_kind->clear();
    if (choice)
        for (const model::MeetingForm form : choice->capabilities.forms)
            m_kind->addItem(formText(form), int(form));
    if (m_offer.session.kind == model::SessionKind::Webinar) // what the host planned it as
        m_kind->setCurrentIndex(std::max(0, m_kind->findData(int(model::MeetingForm::Webinar))));
    showFormRow(*m_form, m_kind, m_kind->count() > 1);
    const bool needsChoice = choice && !choice->fit.exact;
    showFormRow(*m_form, m_repeat, needsChoice);
    if (needsChoice) {
        m_why->setText(choice->fit.why);
        m_reusable->setVisible(choice->capabilities.reusableRoom);
        if (!m_reusable->isChecked() || !choice->capabilities.reusableRoom)
            m_single->setChecked(true);
    }
    const bool typed
        = choice && choice->capabilities.password.supported && !choice->capabilities.password.chosenThere;
    showFormRow(*m_form, m_password, typed);
    if (typed)
        m_password->show(m_offer.session.key, choice->capabilities, m_offer.hasPassword);
    followRepeat();
}

void InitiateForm::followRepeat()
{
    const InitiateChoice *choice = m_accounts->choice();
    const bool single = m_single->isChecked();
    m_number->setEnabled(single);
    m_number->setSuffix(QLatin1Char(' ') + tr("time(s)", "after a number", m_number->value()));
    const bool tooMany
        = choice && single && choice->budgetLeft >= 0 && m_number->value() > choice->budgetLeft;
    m_repeatNote->setHint(tooMany
            ? tr("%1 takes only %2 of them today; the others are made on the days after.")
                  .arg(accountText(choice->account), QLocale().toString(choice->budgetLeft))
            : QString());
    Q_EMIT changed();
}

services::InitiateRequest InitiateForm::request() const
{
    services::InitiateRequest request;
    request.session = m_offer.session.key;
    const InitiateChoice *choice = m_accounts->choice();
    if (!choice)
        return request;
    request.account = choice->account.key;
    if (m_kind->count() > 0)
        request.form = model::MeetingForm(m_kind->currentData().toInt());
    request.repeat = choice->fit.exact ? RepeatChoice::Exact
        : m_single->isChecked()        ? RepeatChoice::SingleMeetings
                                       : RepeatChoice::ReusableRoom;
    request.occurrences = m_number->value();
    if (choice->capabilities.password.supported && !choice->capabilities.password.chosenThere)
        request.password = m_password->password();
    request.withoutRegistrants = m_confirm && m_confirm->isChecked();
    return request;
}

QString InitiateForm::problem() const
{
    for (const HindranceText &hindrance : m_offer.hindrances)
        if (!hindrance.canBeConfirmed)
            return hindrance.text;
    if (m_confirm && !m_confirm->isChecked())
        return tr("Say above that it shall be initiated without registrants, or add some first.");
    const InitiateChoice *choice = m_accounts->choice();
    if (!choice)
        return tr("No account at a provider is connected. Connect one under “Account”.");
    if (choice->account.needsSignIn)
        return tr("Sign in again at %1 first.").arg(accountText(choice->account));
    if (choice->capabilities.password.supported && !choice->capabilities.password.chosenThere)
        return m_password->problem();
    return {};
}

QString InitiateForm::accountName() const
{
    const InitiateChoice *choice = m_accounts->choice();
    return choice ? accountText(choice->account) : QString();
}

bool InitiateForm::needsSignIn() const
{
    const InitiateChoice *choice = m_accounts->choice();
    return !choice || choice->account.needsSignIn;
}

} // namespace ui
