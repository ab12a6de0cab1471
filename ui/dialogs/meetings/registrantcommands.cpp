#include "ui/dialogs/meetings/registrantsdialog.h"

#include "ui/dialogs/meetings/peopleimport.h"
#include "ui/dialogs/meetings/persondialog.h"
#include "ui/dialogs/meetings/personstate.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/texts.h"
#include "ui/theme.h"
#include "ui/widgets/noticebar.h"

#include <QAction>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

using model::Registrant;
using services::RegistrantPage;

// One call each, on all that are selected and fit; the list is read again after each answer.
template <typename T>
void RegistrantsDialog::each(base::Async<T> (services::RegistrantService::*run)(const model::RegistrantKey &),
    const QString &failed, bool (*fits)(const Registrant &))
{
    m_notice->dismiss();
    for (const Registrant &person : chosen()) {
        if (!fits(person))
            continue;
        const QString who = person.name().isEmpty() ? person.email : person.name();
        base::whenDone(
            (m_registrants.*run)(person.key), this, [this, failed, who](const base::Result<T> &done) {
                if (!done)
                    m_notice->say(who + u": "_s + refusalText(failed, done.error()));
                m_pause.start();
            });
    }
}

QAction *RegistrantsDialog::make(const QString &text, const QString &iconName, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    connect(action, &QAction::triggered, this, std::move(run));
    return action;
}

void RegistrantsDialog::makeActions()
{
    using services::RegistrantService;
    m_add = make(tr("&Add…"), u"add"_s, [this] {
        auto *dialog = new PersonDialog(m_registrants, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PersonDialog::saved, this, &RegistrantsDialog::read);
        dialog->add(m_session);
    });
    m_edit = make(tr("&Edit…"), u"edit"_s, [this] { edit(); });
    m_cancel = make(tr("&Cancel…"), u"close"_s, [this] { cancel(); });
    m_again = make(tr("Register a&gain"), u"restore"_s,
        [this] { each(&RegistrantService::reactivate, tr("Nobody was registered again."), isCancelled); });
    m_push = make(tr("&Send again"), u"refresh"_s,
        [this] { each(&RegistrantService::pushAgain, tr("Nothing was sent."), canBePushed); });
    m_pushAll = make(tr("Send a&ll that are missing there"), u"refresh"_s, [this] {
        base::whenDone(m_registrants.pushAll(m_session), this, [this](const base::Result<int> &number) {
            if (!number)
                return m_notice->say(refusalText(tr("Nothing was sent."), number.error()));
            tell(tr("%n person(s) are being sent.", nullptr, *number));
        });
    });
    m_refresh = make(tr("&Read from the provider now"), u"refresh"_s, [this] {
        m_refresh->setEnabled(false);
        base::whenDone(
            m_registrants.refresh(m_session), this, [this](const base::Result<RegistrantPage> &page) {
                m_refresh->setEnabled(true);
                if (!page)
                    return m_notice->say(
                        refusalText(tr("The provider’s list could not be read."), page.error()));
                read();
            });
    });
    m_adopt = make(tr("A&dopt"), u"add"_s,
        [this] { each(&RegistrantService::adopt, tr("The person was not adopted."), isOnlyThere); });
    m_import = make(tr("&Import…"), u"open"_s, [this] {
        auto *dialog = new PeopleImport(m_registrants, m_prompts, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &PeopleImport::imported, this,
            [this](int number) { tell(tr("%n person(s) registered.", nullptr, number)); });
        dialog->begin(m_session);
    });
    m_export = make(tr("E&xport…"), u"save"_s, [this] { exportAll(); });
}

void RegistrantsDialog::edit()
{
    const std::vector<Registrant> people = chosen();
    if (people.size() != 1 || !m_edit->isEnabled())
        return;
    auto *dialog = new PersonDialog(m_registrants, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::saved, this, &RegistrantsDialog::read);
    dialog->edit(people.front());
}

// Other people are told: the provider writes to them.
void RegistrantsDialog::cancel()
{
    std::vector<Registrant> people = chosen();
    std::erase_if(people, [](const Registrant &person) { return !isActive(person); });
    if (people.empty())
        return;
    Question question;
    question.text = people.size() == 1 ? tr("Cancel the registration of %1?").arg(people.front().name())
                                       : tr("Cancel %n registration(s)?", nullptr, int(people.size()));
    question.detail = tr("Their links stop working. You can register them again later.");
    question.verbs = { tr("Cancel the registration") };
    question.isFinal = true;
    m_prompts.ask(this, question, [this](Answer) {
        each(&services::RegistrantService::cancel, tr("The registration was not cancelled."), isActive);
    });
}

void RegistrantsDialog::exportAll()
{
    const FileQuestion question { tr("Export registrants"), tr("Tables (*.csv)"),
        fileNameFor(m_topic, u".csv"_s) };
    m_prompts.askForFileToSave(this, question, [this](const QString &path) {
        base::whenDone(
            m_registrants.exportCsv(m_session), this, [this, path](const base::Result<QByteArray> &table) {
                if (!table)
                    return m_notice->say(refusalText(tr("Nothing was exported."), table.error()));
                QSaveFile file(path);
                const bool saved
                    = file.open(QIODevice::WriteOnly) && file.write(*table) == table->size() && file.commit();
                m_notice->say(saved ? tr("Saved %1").arg(path)
                                    : tr("%1 could not be written. Choose another place.").arg(path));
            });
    });
}

void RegistrantsDialog::tell(const QString &text)
{
    m_notice->say(text);
    read();
}

} // namespace ui
