#include "ui/dialogs/share/telldialog.h"

#include "ui/clipboard.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/menubutton.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using model::Registrant;

TellDialog::TellDialog(services::RegistrantService &registrants, services::SessionService &sessions,
    const settings::Settings &settings, Prompts &prompts, QWidget *parent)
    : QDialog(parent),
      m_registrants(registrants),
      m_sessions(sessions),
      m_settings(settings),
      m_prompts(prompts)
{
    setWindowTitle(tr("People you still have to tell"));
    build();
    resize(fontMetrics().averageCharWidth() * 76, fontMetrics().lineSpacing() * 30);
}

QAction *TellDialog::make(const QString &text, const QString &iconName, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void TellDialog::build()
{
    m_words = new QLabel(this);
    m_words->setWordWrap(true);
    m_notice = new NoticeBar(this);
    m_list = new QTreeWidget(this);
    m_list->setAccessibleName(windowTitle());
    m_list->setHeaderLabels({ tr("Name"), tr("Telephone") });
    m_list->header()->setAccessibleName(tr("Columns of the list"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_text = new QPlainTextEdit(this);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Short text"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 7);
    auto *label = new QLabel(tr("S&hort text, to be sent to their telephones"), this);
    label->setBuddy(m_text);

    m_buttons = new QWidget(this);
    auto *flow = new FlowLayout(m_buttons);
    auto *copy = new QPushButton(icon(u"copy"_s), tr("&Copy the short text"), m_buttons);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] {
        copyText(shortText(m_facts));
        m_notice->say(tr("Copied the short text."));
    });
    flow->addWidget(copy);
    const auto menu = [&](const QString &text, QAction *print, QAction *save, QAction *more) {
        auto *button = new QToolButton(m_buttons);
        button->setText(text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        auto *entries = new QMenu(button);
        entries->addActions({ print, save });
        if (more)
            entries->addAction(more);
        button->setMenu(entries);
        opensMenu(button);
        flow->addWidget(button);
    };
    menu(tr("Phone &sheet"), make(tr("&Print the phone sheet…"), u"save"_s, [this] { printSheet(); }),
        make(tr("Save the phone sheet as P&DF…"), u"save"_s, [this] { saveSheet(); }),
        make(tr("&Copy the phone sheet"), u"copy"_s, [this] {
            copyText(phoneSheetText(m_facts, m_people));
            m_notice->say(tr("Copied the phone sheet."));
        }));
    menu(tr("&Large-print card"), make(tr("&Print the card…"), u"save"_s, [this] { printCard(); }),
        make(tr("Save the card as P&DF…"), u"save"_s, [this] { saveCard(); }), nullptr);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(label);
    column->addWidget(m_text);
    column->addWidget(m_buttons);
    column->addWidget(buttons);
}

void TellDialog::tell(const model::SessionKey &session, const QUrl &joinLink)
{
    m_session = session;
    m_buttons->setEnabled(false);
    base::whenDone(m_sessions.details(session), this,
        [this, joinLink](const base::Result<services::SessionDetails> &details) {
            if (!details)
                return m_notice->say(refusalText(tr("The session could not be read."), details.error()));
            m_facts = phoneFacts(*details, joinLink, m_settings);
            m_text->setPlainText(shortText(m_facts));
            if (m_facts.dialIn.isEmpty())
                m_notice->say(tr("This session has no number to call. Edit it, and add conference-call "
                                 "information under “Further options”."));
            readPeople();
        });
    show();
    m_list->setFocus();
}

void TellDialog::readPeople()
{
    base::whenDone(
        m_registrants.toBeTold(m_session), this, [this](const base::Result<std::vector<Registrant>> &people) {
            if (people)
                take(*people);
            else
                m_notice->say(refusalText(tr("The registrants could not be read."), people.error()));
        });
}

void TellDialog::take(const std::vector<Registrant> &people)
{
    m_people = people;
    m_list->clear();
    for (const Registrant &person : people)
        m_list->addTopLevelItem(new QTreeWidgetItem(
            { person.name(), person.phone.isEmpty() ? tr("no telephone number") : person.phone }));
    m_list->resizeColumnToContents(0);
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_words->setText(people.empty()
            ? tr("Everybody has an e-mail address, so there is nobody whom you have to tell yourself.")
            : tr("%n person(s) registered without an e-mail address: nobody writes to them, so tell them "
                 "yourself.",
                nullptr, int(people.size())));
    m_buttons->setEnabled(true);
}

void TellDialog::say(bool done, const QString &success, const QString &failure)
{
    m_notice->say(done ? success : failure);
}

void TellDialog::printSheet()
{
    m_prompts.askForPrinter(this, [this](QPagedPaintDevice &printer) {
        QTextDocument document;
        document.setHtml(phoneSheetHtml(m_facts, m_people));
        document.print(&printer);
        m_notice->say(tr("The phone sheet went to the printer."));
    });
}

void TellDialog::printCard()
{
    m_prompts.askForPrinter(this, [this](QPagedPaintDevice &printer) {
        say(ui::printSheet(printer, cardOf(m_facts)), tr("The card went to the printer."),
            tr("The printer did not take the card. Save it as PDF instead."));
    });
}

void TellDialog::choosePdf(const QString &title, std::function<bool(const QString &)> save)
{
    const FileQuestion question { title, tr("PDF documents (*.pdf)"), fileNameFor(m_facts.topic, u".pdf"_s) };
    m_prompts.askForFileToSave(this, question, [this, save = std::move(save)](const QString &path) {
        say(save(path), tr("Saved %1").arg(path),
            tr("%1 could not be written. Choose another place.").arg(path));
    });
}

void TellDialog::saveSheet()
{
    choosePdf(tr("Save the phone sheet"), [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        QTextDocument document;
        document.setHtml(phoneSheetHtml(m_facts, m_people));
        {
            QPdfWriter writer(&file);
            writer.setTitle(m_facts.topic);
            document.print(&writer);
        }
        return file.commit();
    });
}

void TellDialog::saveCard()
{
    choosePdf(tr("Save the large-print card"),
        [this](const QString &path) { return saveSheetAsPdf(path, m_facts.topic, cardOf(m_facts)); });
}

} // namespace ui
