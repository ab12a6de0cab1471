// The registrants' own links, and those who get none by mail.
#include "services/attendeeservice.h"
#include "ui/clipboard.h"
#include "ui/dialogs/meetings/personstate.h"
#include "ui/dialogs/meetings/registrantsdialog.h"
#include "ui/dialogs/share/telldialog.h"
#include "ui/meetingtext.h"
#include "ui/prompts.h"
#include "ui/widgets/noticebar.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

using model::Registrant;

void RegistrantsDialog::makeLinkActions()
{
    m_copyLink = make(tr("Copy the personal &link"), u"copy"_s, [this] { copyPersonalLink(); });
    m_renewLink = make(tr("&Renew the personal link…"), u"refresh"_s, [this] { renewLink(); });
    m_tellOthers = make(tr("People you still have to &tell…"), u"host"_s, [this] { tellOthers(); });
    m_tellOthers->setEnabled(m_extras.settings);
}

QString RegistrantsDialog::linkOf(const Registrant &person) const
{
    if (!m_extras.attendees)
        return {};
    const QUrl link = m_extras.attendees->personalLink(person.key, person.linkEdition);
    return QString::fromUtf8(link.toEncoded());
}

void RegistrantsDialog::copyPersonalLink()
{
    const std::vector<Registrant> people = chosen();
    if (people.size() != 1 || linkOf(people.front()).isEmpty())
        return;
    copySecret(linkOf(people.front())); // whoever has it comes in under that name
    m_notice->say(tr("Copied the personal link of %1. Give it to nobody else.").arg(people.front().name()));
}

void RegistrantsDialog::renewLink()
{
    const std::vector<Registrant> people = chosen();
    if (people.size() != 1 || !m_renewLink->isEnabled())
        return;
    Question question;
    question.text = tr("Renew the personal link of %1?").arg(people.front().name());
    question.detail = tr("The old link stops working at once, also in mails that were sent. The new one is "
                         "copied, so that you can pass it on.");
    question.verbs = { tr("Renew the link") };
    question.isFinal = true;
    m_prompts.ask(this, question, [this, person = people.front().key](Answer) {
        base::whenDone(
            m_registrants.renewLink(person), this, [this](const base::Result<Registrant> &changed) {
                if (changed)
                    renewed(*changed);
                else
                    m_notice->say(refusalText(
                        tr("The link was not renewed. The old one still works."), changed.error()));
            });
    });
}

void RegistrantsDialog::renewed(const Registrant &person)
{
    copySecret(linkOf(person));
    m_notice->say(tr("Renewed, and copied the new link of %1. The old one is dead.").arg(person.name()));
    read();
}

void RegistrantsDialog::tellOthers()
{
    auto *dialog = new TellDialog(m_registrants, m_sessions, *m_extras.settings, m_prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->tell(m_session, m_extras.attendees ? m_extras.attendees->joinLink(m_id) : QUrl());
}

} // namespace ui
