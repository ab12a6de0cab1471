#pragma once

#include "invites/invitation.h"
#include "services/mailcomposer.h"

#include <QStringList>

namespace services {

// One mail in words: the same lines as plain text and as HTML.
class MailWords {
public:
    MailWords(const MailFacts &facts, const settings::Settings &settings, base::Instant now);

    QString subject() const;
    QString text() const;
    QString html() const;
    invites::CalendarEntry calendarEntry() const;

private:
    // "Topic: Sales meeting"; without a label a sentence; nothing of both: a new paragraph.
    struct Line {
        QString label;
        QString value;
        bool isLink = false;
    };

    QString say(const char *text) const;
    QString opening() const;
    QString whenThere() const;
    void addFacts();
    void addLink();
    void add(const char *label, const QString &value, bool isLink = false);
    void sentence(const QString &text);
    void paragraph();

    const MailFacts &m_facts;
    const settings::Settings &m_settings;
    invites::Translation m_translation;
    invites::InvitationContext m_context; // in the zone of whom it goes to
    QString m_sessionWhen; // in the session's zone where that is another
    std::vector<Line> m_lines;
};

} // namespace services
