#include "ui/dialogs/share/linkspart.h"

#include "ui/clipboard.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/qrview.h"

#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using services::ShareFacts;

namespace {

constexpr double codeSize = 2.6; // times the window's own letters
constexpr int qrSide = 148;

QLabel *selectable(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Text that can be selected is aligned by its own direction; here it follows the window's.
    label->setAlignment(QStyle::visualAlignment(parent->layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute
        | Qt::AlignVCenter);
    return label;
}

QToolButton *copyButton(const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(u"copy"_s));
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QString spelled(const QString &digits)
{
    QStringList single;
    for (const QChar digit : digits)
        single << QString(digit);
    return single.join(u' ');
}

} // namespace

QUrl sheetLink(const ShareFacts &facts)
{
    return facts.published ? facts.publicLink : QUrl(facts.providerLink);
}

LinksPart::LinksPart(services::SharingService &sharing, Prompts &prompts, QWidget *parent)
    : QWidget(parent), m_sharing(sharing), m_prompts(prompts)
{
    m_linksHolder = new QWidget(this);
    m_links = new QFormLayout(m_linksHolder);
    m_links->setContentsMargins(0, 0, 0, 0);
    m_links->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_links->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_noLink = selectable(this);
    m_noLink->setText(
        tr("This session has no link yet. Edit it and choose where it takes place, or initiate it."));
    auto *top = new QHBoxLayout;
    top->addWidget(buildCode(), 1);
    top->addWidget(buildQr());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(top);
    column->addWidget(m_noLink);
    column->addWidget(m_linksHolder);
}

QWidget *LinksPart::buildCode()
{
    m_codeGroup = new QGroupBox(tr("Join code"), this);
    m_code = selectable(m_codeGroup);
    QFont font = m_code->font();
    font.setPointSizeF(font.pointSizeF() * codeSize);
    font.setWeight(QFont::DemiBold);
    m_code->setFont(font);
    m_code->setWordWrap(false);
    auto *copy = copyButton(tr("Copy the join code"), m_codeGroup);
    m_renew = new QPushButton(tr("Re&generate…"), m_codeGroup);
    m_renew->setAccessibleName(tr("Regenerate the join code and the public link"));
    m_renew->setAutoDefault(false);
    connect(copy, &QToolButton::clicked, this, [this] {
        copyText(m_facts.joinCode);
        Q_EMIT done(tr("Copied the join code."));
    });
    connect(m_renew, &QPushButton::clicked, this, &LinksPart::askToRenew);
    auto *line = new QHBoxLayout;
    line->addWidget(m_code);
    line->addWidget(copy);
    line->addStretch(1);
    auto *column = new QVBoxLayout(m_codeGroup);
    column->addLayout(line);
    column->addWidget(m_renew, 0, Qt::AlignLeading);
    column->addStretch(1);
    return m_codeGroup;
}

QWidget *LinksPart::buildQr()
{
    m_qrHolder = new QWidget(this);
    m_qr = new QrView(m_qrHolder);
    m_qr->setFixedSize(qrSide, qrSide);
    auto *sheet = new QPushButton(icon(u"qr"_s), tr("&Join sheet…"), m_qrHolder);
    sheet->setToolTip(tr("QR code, code and link in large type: on a display, printed or saved"));
    sheet->setAccessibleDescription(sheet->toolTip());
    sheet->setAutoDefault(false);
    connect(sheet, &QPushButton::clicked, this, &LinksPart::sheetWanted);
    auto *column = new QVBoxLayout(m_qrHolder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_qr, 0, Qt::AlignHCenter);
    column->addWidget(sheet, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return m_qrHolder;
}

void LinksPart::addLink(const QString &name, const QString &note, const QUrl &link, const QString &said)
{
    if (link.isEmpty())
        return;
    const QString text = QString::fromUtf8(link.toEncoded());
    auto *field = new QWidget(m_linksHolder);
    auto *label = selectable(field);
    label->setText(breakable(text));
    label->setAccessibleName(name + u": "_s + text);
    auto *copy = copyButton(tr("Copy: %1").arg(name), field);
    connect(copy, &QToolButton::clicked, this, [this, text, said] {
        copyText(text);
        Q_EMIT done(said);
    });
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(label);
    if (!note.isEmpty()) {
        auto *small = selectable(field);
        small->setText(note);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, faintColour(palette()));
        small->setPalette(colours);
        words->addWidget(small);
    }
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addLayout(words, 1);
    line->addWidget(copy, 0, Qt::AlignTop);
    m_links->addRow(new QLabel(name, m_linksHolder), field);
}

void LinksPart::show(const ShareFacts &facts)
{
    m_facts = facts;
    m_codeGroup->setVisible(facts.published && !facts.joinCode.isEmpty());
    m_code->setText(codeText(facts.joinCode));
    m_code->setAccessibleName(tr("Join code %1").arg(spelled(facts.joinCode)));
    m_renew->setEnabled(true);
    while (m_links->rowCount() > 0)
        m_links->removeRow(0);
    if (facts.published) {
        addLink(tr("Public link"), tr("For everybody; ends when the code is regenerated."), facts.publicLink,
            tr("Copied the public link."));
        addLink(tr("By session ID"), tr("Lives as long as the session."), facts.idLink,
            tr("Copied the link with the session ID."));
    } else {
        addLink(tr("Provider's link"), {}, QUrl(facts.providerLink), tr("Copied the link."));
    }
    const QUrl link = sheetLink(facts);
    const auto code = services::InviteService::qrCode(QString::fromUtf8(link.toEncoded()));
    m_noLink->setVisible(link.isEmpty());
    m_qrHolder->setVisible(!link.isEmpty() && code);
    if (code)
        m_qr->setModules(*code);
    m_qr->setAccessibleDescription(tr("Leads to %1").arg(link.toString()));
}

// The one thing here that cannot be taken back: who holds the old code or link stands outside.
void LinksPart::askToRenew()
{
    Question question;
    question.text = tr("Make a new join code and a new public link?");
    question.detail = tr("The code %1 and the old public link stop working at once. The session ID %2, its "
                         "link and personal links live on.")
                          .arg(codeText(m_facts.joinCode), m_facts.session.reservedId.grouped());
    question.verbs = { tr("Regenerate") };
    question.isFinal = true;
    m_prompts.ask(this, question, [this](Answer) { renew(); });
}

void LinksPart::renew()
{
    m_renew->setEnabled(false);
    base::whenDone(m_sharing.renew(m_facts.session.key), this, [this](const base::Result<ShareFacts> &facts) {
        m_renew->setEnabled(true);
        if (!facts) {
            Q_EMIT problem(
                refusalText(tr("No new code was made. The old code and link still work."), facts.error()));
            return;
        }
        Q_EMIT renewed(*facts);
        Q_EMIT done(tr("The new join code is %1.").arg(codeText(facts->joinCode)));
    });
}

} // namespace ui
