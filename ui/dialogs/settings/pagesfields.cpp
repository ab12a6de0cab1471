// How the page of the attendee pages is laid out; what it does stands in pagesform.cpp.
#include "ui/dialogs/settings/pagesform.h"

#include "ui/dialogs/settings/feedpart.h"
#include "ui/localaddresses.h"
#include "ui/prompts.h"
#include "ui/widgets/fieldnote.h"
#include "ui/widgets/qrview.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

QWidget *stacked(std::initializer_list<QWidget *> parts, QWidget *parent)
{
    auto *holder = new QWidget(parent);
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : parts)
        column->addWidget(part);
    return holder;
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void addRow(QFormLayout *form, const QString &text, QWidget *buddy, QWidget *field)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(buddy);
    form->addRow(label, field);
}

} // namespace

PagesForm::PagesForm(
    settings::Settings &settings, const SettingsHooks &hooks, Prompts *const &prompts, QWidget *parent)
    : SettingsForm(SettingsPage::Pages, tr("Attendee pages"), parent),
      m_settings(settings),
      m_hooks(hooks),
      m_prompts(prompts)
{
    build();
    load();
    connectAll();
}

void PagesForm::build()
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(wrapped(tr("On the attendee pages people register, wait and are let in when you start. "
                                 "They need only a browser."),
        this));
    column->addWidget(buildServing());
    column->addWidget(buildPublic());
    if (m_hooks.feed)
        column->addWidget(m_feed = new FeedPart(*m_hooks.feed, m_prompts, this));
    column->addStretch(1);
    m_serving->setVisible(m_hooks.pages);
}

QWidget *PagesForm::buildServing()
{
    m_serving = new QGroupBox(tr("This computer &serves the pages"), this);
    m_serving->setCheckable(true);
    m_address = new QComboBox(m_serving);
    m_address->setAccessibleName(tr("Who can reach the pages"));
    m_port = new QSpinBox(m_serving);
    m_port->setAccessibleName(tr("Port"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    m_encryption = new QComboBox(m_serving);
    m_encryption->setAccessibleName(tr("Encryption"));
    m_encryption->addItems(
        { tr("none"), tr("a certificate of my own"), tr("a reverse proxy in front encrypts") });
    m_encryptionNote = new FieldNote(m_encryption, m_serving);
    m_certificateRow = fileField(m_certificate, tr("Certificate file"));
    QWidget *keyLine = fileField(m_key, tr("Key file"));
    m_fileNote = new FieldNote(m_certificate, m_serving);
    m_keyRow = stacked({ keyLine, m_fileNote }, m_serving);
    m_proxies = new QLineEdit(m_serving);
    m_proxies->setAccessibleName(tr("Trusted proxies"));
    m_proxies->setPlaceholderText(tr("IP addresses, separated by commas"));
    m_proxiesNote = new FieldNote(m_proxies, m_serving);
    m_proxiesRow = stacked({ m_proxies, m_proxiesNote }, m_serving);

    m_form = new QFormLayout;
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addRow(m_form, tr("&Reachable from"), m_address, m_address);
    addRow(m_form, tr("&Port"), m_port, m_port);
    addRow(m_form, tr("&Encryption"), m_encryption, stacked({ m_encryption, m_encryptionNote }, m_serving));
    addRow(m_form, tr("Certi&ficate"), m_certificate, m_certificateRow);
    addRow(m_form, tr("Private &key"), m_key, m_keyRow);
    addRow(m_form, tr("&Trusted proxies"), m_proxies, m_proxiesRow);
    auto *column = new QVBoxLayout(m_serving);
    column->addLayout(m_form);
    column->addWidget(buildState());
    return m_serving;
}

QWidget *PagesForm::buildState()
{
    auto *part = new QWidget(m_serving);
    m_stateIcon = new QLabel(part);
    m_state = wrapped({}, part);
    m_state->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outside = new QWidget(part);
    m_qr = new QrView(m_outside);
    m_qr->setFixedSize(150, 150);
    m_outsideText = wrapped({}, m_outside);
    m_outsideText->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_useOutside = new QPushButton(tr("&Use this address in invitations"), m_outside);
    m_useOutside->setAutoDefault(false);
    auto *words = new QVBoxLayout;
    words->addStretch(1);
    words->addWidget(m_outsideText);
    words->addWidget(m_useOutside, 0, Qt::AlignLeading);
    words->addStretch(1);
    auto *beside = new QHBoxLayout(m_outside);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->addWidget(m_qr);
    beside->addLayout(words, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_stateIcon, 0, Qt::AlignTop);
    line->addWidget(m_state, 1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_outside);
    m_outside->hide();
    return part;
}

QWidget *PagesForm::buildPublic()
{
    auto *group = new QGroupBox(tr("Address in invitations"), this);
    m_url = new QLineEdit(group);
    m_url->setAccessibleName(tr("Address of the attendee pages"));
    m_url->setPlaceholderText(u"https://join.example.org"_s);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    m_check = new QPushButton(tr("&Check"), group);
    m_check->setAccessibleName(tr("Check whether the pages answer there"));
    m_check->setAutoDefault(false);
    m_check->setVisible(bool(m_hooks.checkPublicUrl));
    m_urlNote = new FieldNote(m_url, group);
    auto *label = new QLabel(tr("Where people reach the pages. While this is &empty, invitations carry the "
                                "provider's link."),
        group);
    label->setWordWrap(true);
    label->setBuddy(m_url);
    auto *line = new QHBoxLayout;
    line->addWidget(m_url, 1);
    line->addWidget(m_check);
    auto *column = new QVBoxLayout(group);
    column->addWidget(label);
    column->addLayout(line);
    column->addWidget(m_urlNote);
    return group;
}

QWidget *PagesForm::fileField(QLineEdit *&edit, const QString &name)
{
    auto *field = new QWidget(m_serving);
    edit = new QLineEdit(field);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(tr("a PEM file"));
    edit->setLayoutDirection(Qt::LeftToRight);
    auto *browse = new QPushButton(tr("Choose…"), field);
    browse->setAccessibleName(tr("%1: choose").arg(name));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, [this, edit, name] {
        m_prompts->askForFileToOpen(this,
            { name, tr("PEM files (*.pem *.crt *.cer *.key);;All files (*)"), {} },
            [edit](const QString &path) { edit->setText(path); });
    });
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit, 1);
    line->addWidget(browse);
    return field;
}

void PagesForm::fillAddresses()
{
    m_address->clear();
    m_address->addItem(tr("this computer only"), u"127.0.0.1"_s);
    for (const LocalAddress &one : localAddresses())
        m_address->addItem(tr("the network at %1 (%2)").arg(one.address.toString(), one.interfaceName),
            one.address.toString());
    m_address->addItem(tr("every network of this computer"), u"0.0.0.0"_s);
}

void PagesForm::connectAll()
{
    connect(m_serving, &QGroupBox::toggled, this, &PagesForm::touched);
    for (QComboBox *box : { m_address, m_encryption })
        connect(box, &QComboBox::currentIndexChanged, this, &PagesForm::touched);
    connect(m_port, &QSpinBox::valueChanged, this, &PagesForm::touched);
    for (QLineEdit *edit : { m_certificate, m_key, m_proxies })
        connect(edit, &QLineEdit::textChanged, this, &PagesForm::touched);
    connect(m_url, &QLineEdit::textChanged, this, [this] {
        ++m_checks;
        m_urlNote->setHint({});
        touched();
    });
    connect(m_check, &QPushButton::clicked, this, &PagesForm::check);
    if (!m_hooks.pages)
        return;
    connect(m_hooks.pages, &PagesControl::stateChanged, this, &PagesForm::showState);
    connect(m_useOutside, &QPushButton::clicked, this, [this] {
        m_url->setText(seenFromOutside(m_hooks.pages->state().address).toString());
        showState();
    });
}

} // namespace ui
