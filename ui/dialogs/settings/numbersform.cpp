#include "ui/dialogs/settings/numbersform.h"

#include "settings/settings.h"
#include "ui/widgets/fieldnote.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;
namespace keys = settings::keys;
using settings::ServiceNumber;

NumbersForm::NumbersForm(settings::Settings &settings, QWidget *parent)
    : SettingsForm(SettingsPage::Numbers, tr("Conference call"), parent), m_settings(settings)
{
    build();
    load();
    connect(m_table, &QTableWidget::itemChanged, this, &NumbersForm::edited);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
        [this] { m_remove->setEnabled(m_table->currentRow() >= 0); });
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
        m_table->editItem(m_table->currentItem());
        edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        edited();
    });
}

void NumbersForm::build()
{
    auto *words = new QLabel(tr("&Numbers that people can call. They stand in invitations of sessions that "
                                "use “my service numbers”."),
        this);
    words->setWordWrap(true);
    m_table = new QTableWidget(0, 3, this);
    m_table->setAccessibleName(tr("Service numbers"));
    m_table->setHorizontalHeaderLabels({ tr("Country"), tr("Number"), tr("Access code") });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->setVisible(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    words->setBuddy(m_table);
    m_add = new QPushButton(tr("&Add"), this);
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setEnabled(false);
    m_add->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_note = new FieldNote(m_table, this);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
}

void NumbersForm::show(const QList<ServiceNumber> &numbers)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (const ServiceNumber &number : numbers)
        addRow(number);
    m_note->setProblem(validationError());
    m_remove->setEnabled(false);
}

void NumbersForm::addRow(const ServiceNumber &number)
{
    const QSignalBlocker quiet(m_table);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(number.country));
    m_table->setItem(row, 1, new QTableWidgetItem(number.number));
    m_table->setItem(row, 2, new QTableWidgetItem(number.accessCode));
}

// Rows in which nothing stands are left out.
QList<ServiceNumber> NumbersForm::typed() const
{
    QList<ServiceNumber> numbers;
    const auto cell = [this](int row, int column) {
        const auto *item = m_table->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const ServiceNumber number { cell(row, 0), cell(row, 1), cell(row, 2) };
        if (!(number == ServiceNumber {}))
            numbers << number;
    }
    return numbers;
}

void NumbersForm::edited()
{
    m_note->setProblem(validationError());
    Q_EMIT changed();
}

void NumbersForm::load()
{
    show(m_settings.value(keys::serviceNumbers));
}

void NumbersForm::reset()
{
    show({});
    Q_EMIT changed();
}

QString NumbersForm::validationError() const
{
    static const QRegularExpression number(u"^[+\\d][\\d\\s()/.\\-]*$"_s);
    for (const ServiceNumber &typedNumber : typed()) {
        if (typedNumber.number.isEmpty())
            return typedNumber.country.isEmpty()
                ? tr("An access code needs a number.")
                : tr("The number for %1 is missing.").arg(typedNumber.country);
        if (!number.match(typedNumber.number).hasMatch())
            return tr("“%1” is no telephone number.").arg(typedNumber.number);
    }
    return {};
}

bool NumbersForm::isChanged() const
{
    return typed() != m_settings.value(keys::serviceNumbers);
}

QString NumbersForm::apply()
{
    m_settings.set(keys::serviceNumbers, typed());
    return {};
}

} // namespace ui
