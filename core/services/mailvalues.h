#pragma once

#include "invites/invitation.h"
#include "schedule/occurrences.h"
#include "services/mailcomposer.h"

#include <QHash>

namespace services {

// "Topic: Sales meeting"
struct MailFact {
    QString label;
    QString value; // may have several lines
    bool isLink = false;
};

// What one mail can say, in its language and in the zone of whom it goes to. Pure; any thread.
class MailValues {
public:
    // `translation` has to outlive it.
    MailValues(const MailFacts &facts, const settings::Settings &settings,
        const invites::Translation &translation, base::Instant now);

    const std::vector<MailFact> &facts() const { return m_facts; }
    QString link() const { return m_link; } // empty where the mail leads nowhere
    bool linkIsPersonal() const;
    QString linkLabel() const;
    QString linkHint() const; // a sentence below it; may be empty
    // By the names in services/mailbuiltin.h, blocks but {facts} and {join} too; absent ones are missing.
    const QHash<QString, QString> &values() const { return m_values; }
    // The occurrence that the mail is about is no more: it was moved, cancelled or erased.
    bool isAboutNothing() const { return m_isAboutNothing; }
    invites::CalendarEntry calendarEntry() const;

private:
    QString say(const char *text) const;
    void chooseOccurrence();
    void setZone();
    void addFacts();
    void addValues();
    void add(const char *label, const QString &value, bool isLink = false);
    QString howToStart() const;
    bool cancels() const;

    const MailFacts &m_from;
    const settings::Settings &m_settings;
    const invites::Translation &m_translation;
    invites::InvitationContext m_context; // in the zone of whom it goes to
    QString m_sessionWhen; // in the session's zone where that is another
    QString m_occurrence; // the date that was moved or cancelled, as it was
    QString m_link;
    std::vector<MailFact> m_facts;
    QHash<QString, QString> m_values;
    bool m_isAboutNothing = false;
};

} // namespace services
