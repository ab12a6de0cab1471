#include "ui/dialogs/mails/beforesendingdialog.h"

#include "schedule/occurrences.h"
#include "services/mailcomposer.h"
#include "ui/mailtext.h"
#include "ui/models/tellingmodel.h"
#include "ui/texts.h"
#include "ui/widgets/mailview.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using model::MailKind;
using services::Telling;

namespace {

constexpr qsizetype longestNote = 2000;

QString whenText(const model::Session &session, base::Instant now)
{
    const auto next = schedule::currentOrNext(session, now);
    if (!next)
        return {};
    return dayText(toLocal(next->start).date(), toLocal(now).date()) + u", "_s + timeText(next->start)
        + u" – "_s + timeText(next->end);
}

} // namespace

BeforeSendingDialog::BeforeSendingDialog(services::MailComposer &composer, const base::Clock &clock,
    const services::MailForecast &forecast, bool canSend, QWidget *parent)
    : QDialog(parent),
      m_composer(composer),
      m_forecast(forecast),
      m_model(new TellingModel(m_forecast, this)),
      m_words(new QLabel(this))
{
    setWindowTitle(tr("Before it is sent"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setText(happens(clock.now()));
    build(canSend);
    m_typed.setSingleShot(true);
    m_typed.setInterval(400ms);
    connect(&m_typed, &QTimer::timeout, this, &BeforeSendingDialog::compose);
    connect(m_note, &QPlainTextEdit::textChanged, &m_typed, qOverload<>(&QTimer::start));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &BeforeSendingDialog::compose);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->setFocus();
}

void BeforeSendingDialog::build(bool canSend)
{
    QSize size(fontMetrics().averageCharWidth() * 150, fontMetrics().lineSpacing() * 34);
    if (const QScreen *where = screen())
        size = size.boundedTo(where->availableSize() * 9 / 10);
    resize(size);
    // Side by side only where both can be read.
    const bool wide = size.width() >= fontMetrics().averageCharWidth() * 120;
    auto *splitter = new QSplitter(wide ? Qt::Horizontal : Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeList());
    splitter->addWidget(makeMail());
    splitter->setStretchFactor(0, wide ? 1 : 0);
    splitter->setStretchFactor(1, 1);

    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    if (!canSend) {
        auto *missing = new QLabel(
            tr("Meetwright has no e-mail account yet, so these e-mails will wait: set one up, or save them "
               "as drafts for your own mail program in the window “E-mails”."),
            this);
        missing->setWordWrap(true);
        auto *setUp = new QPushButton(tr("Set &up e-mail…"), this);
        setUp->setAutoDefault(false);
        connect(setUp, &QPushButton::clicked, this, &BeforeSendingDialog::accountWanted);
        auto *row = new QHBoxLayout;
        row->addWidget(missing, 1);
        row->addWidget(setUp, 0, Qt::AlignTop);
        column->addLayout(row);
    }
    column->addWidget(splitter, 1);
    column->addWidget(makeButtons());
}

QWidget *BeforeSendingDialog::makeList()
{
    m_list = new QTableView(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Who gets what"));
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setShowGrid(false);
    m_list->setWordWrap(false);
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setDefaultSectionSize(fontMetrics().lineSpacing() * 3 / 2);
    m_list->horizontalHeader()->setAccessibleName(tr("Columns of the list"));
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setStretchLastSection(true);
    const int em = fontMetrics().averageCharWidth();
    m_list->setColumnWidth(TellingModel::Who, em * 34);
    m_list->setColumnWidth(TellingModel::Gets, em * 22);
    m_list->setColumnWidth(TellingModel::Language, em * 12);
    return m_list;
}

QWidget *BeforeSendingDialog::makeMail()
{
    auto *part = new QWidget(this);
    m_view = new MailView(part);
    m_note = new QPlainTextEdit(part);
    m_note->setAccessibleName(tr("Your own words"));
    m_note->setPlaceholderText(tr("optional; stands at the top of every one of these e-mails"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * 4);
    auto *label = new QLabel(tr("&Your own words"), part);
    label->setBuddy(m_note);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view, 1);
    column->addWidget(label);
    column->addWidget(m_note);
    return part;
}

QWidget *BeforeSendingDialog::makeButtons()
{
    const int number = int(m_forecast.plan.written.size());
    auto *buttons = new QDialogButtonBox(this);
    m_send = buttons->addButton(tr("&Send %n e-mail(s)", nullptr, number), QDialogButtonBox::AcceptRole);
    m_send->setDefault(true);
    connect(m_send, &QPushButton::clicked, this, [this] { decide(Telling::Whom::Affected); });
    if (m_forecast.canBeSilent) {
        const bool deletes = m_forecast.after.isTrashed() && !m_forecast.before.isTrashed();
        m_silent = buttons->addButton(deletes ? tr("&Delete without telling") : tr("Save &without telling"),
            QDialogButtonBox::ActionRole);
        m_silent->setAutoDefault(false);
        connect(m_silent, &QPushButton::clicked, this, [this] { decide(Telling::Whom::Nobody); });
    }
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

// What the host is about to do, and when it leaves.
QString BeforeSendingDialog::happens(base::Instant now) const
{
    const model::Session &before = m_forecast.before;
    const model::Session &after = m_forecast.after;
    const MailKind kind
        = m_forecast.plan.written.empty() ? MailKind::Update : m_forecast.plan.written.front().kind;
    QString what;
    if (after.isTrashed() && !before.isTrashed()) {
        what = tr("“%1” is cancelled.").arg(after.topic);
    } else if (before.isTrashed() && !after.isTrashed()) {
        what = tr("“%1” takes place after all.").arg(after.topic);
    } else if (kind == MailKind::CohostInvitation) {
        what = tr("“%1” gets new co-hosts.").arg(after.topic);
    } else if (kind == MailKind::Invitation) {
        what = tr("You invite to “%1”.").arg(after.topic);
    } else if (!services::changesTimes(before, after)) {
        what = tr("You write to the registrants of “%1”.").arg(after.topic);
    } else {
        const QString was = whenText(before, now);
        const QString is = whenText(after, now);
        what = was.isEmpty() || is.isEmpty() || was == is
            ? tr("“%1” gets other times.").arg(after.topic)
            : tr("“%1” moves: %2 → %3.").arg(after.topic, was, is);
    }
    return what + u' '
        + tr("These people get an e-mail. For %n second(s) after you send them, you can take them back.",
            nullptr, int(services::takeBackTime.count()));
}

void BeforeSendingDialog::decide(Telling::Whom whom)
{
    m_telling = { whom, m_note->toPlainText().trimmed().left(longestNote) };
    accept();
}

void BeforeSendingDialog::compose()
{
    const int asked = ++m_asked;
    const model::Mail *mail = m_model->mailAt(m_list->currentIndex().row());
    if (!mail)
        return m_view->say(tr("This person gets no e-mail."));
    model::Mail withNote = *mail;
    withNote.note = m_note->toPlainText().trimmed().left(longestNote);
    base::whenDone(m_composer.compose(withNote, m_forecast.after), this,
        [this, asked](const base::Result<services::ComposedMail> &composed) {
            if (asked != m_asked)
                return;
            if (composed)
                m_view->show(*composed);
            else
                m_view->say(mailErrorText(tr("The text could not be composed."), composed.error()));
        });
}

} // namespace ui
