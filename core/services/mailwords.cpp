#include "services/mailwords.h"

#include "invites/invitationtemplate.h"
#include "services/mailbuiltin.h"
#include "services/mailhtml.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace services {

using base::ErrorKind;
using base::Result;
using invites::InvitationTemplate;

namespace {

struct MailTemplateTexts {
    Q_DECLARE_TR_FUNCTIONS(services::MailTemplate)
};

QString normalised(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

// At most one empty line between paragraphs, none around.
QString tidied(const QString &text)
{
    QStringList lines;
    const QStringList all = text.split(u'\n');
    for (const QString &line : all) {
        const bool isEmpty = line.trimmed().isEmpty();
        if (isEmpty && (lines.isEmpty() || lines.last().isEmpty()))
            continue;
        lines << (isEmpty ? QString() : line);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return lines.join(u'\n') + u'\n';
}

class Words {
public:
    Words(const MailFacts &facts, const MailValues &values, const invites::Translation &translation)
        : m_facts(facts),
          m_values(values),
          m_translation(translation),
          m_brand(brandOf(facts.profile)),
          m_blocks(mailBlockNames())
    {
        m_filled = values.values();
        for (QString &value : m_filled)
            value = withoutBlockSigns(normalised(value));
        m_filled.insert(u"facts"_s, factsText());
        m_filled.insert(u"join"_s, joinText());
    }

    Result<MailText> write() const
    {
        const model::MailTemplate words
            = m_facts.own ? *m_facts.own : builtInMail(m_facts.mail.kind, m_translation);
        QString body = withoutBlockSigns(normalised(words.body));
        // What the host adds to one mail is said in any case.
        if (!body.contains("{note}"_L1) && m_filled.contains(u"note"_s))
            body.prepend("{note}\n\n"_L1);
        const auto asIs = [](const QString &text) { return text; };
        const auto subject = rendered(
            words.subject, asIs, [](const QString &, const QString &value) { return value.simplified(); });
        if (!subject)
            return base::passOn(subject);
        const auto text = rendered(body, asIs, [](const QString &, const QString &value) { return value; });
        if (!text)
            return base::passOn(text);
        const auto html = rendered(
            body, [](const QString &literal) { return literal.toHtmlEscaped(); },
            [this](const QString &name, const QString &value) { return valueHtml(name, value); });
        if (!html)
            return base::passOn(html);
        const bool rightToLeft = m_translation.locale().textDirection() == Qt::RightToLeft;
        const MailFrame frame { subject->simplified(), m_filled.value(u"topic"_s), m_filled.value(u"host"_s),
            m_translation.language(), rightToLeft };
        return MailText { frame.subject, tidied(*text), frameHtml(frame, m_brand, paragraphsHtml(*html)) };
    }

private:
    Result<QString> rendered(const QString &text, const InvitationTemplate::Form &literal,
        const InvitationTemplate::ValueForm &value) const
    {
        const auto parsed = InvitationTemplate::parse(text, mailVariableNames());
        auto done = parsed ? parsed->render(m_filled, literal, value, m_blocks) : base::passOn(parsed);
        if (done)
            return done;
        return base::failure(ErrorKind::Invalid,
            MailTemplateTexts::tr(
                "Your own words for this e-mail use {%1}, which it has no value for. Change "
                "them in the settings of the profile.")
                .arg(done.error().part),
            done.error().part);
    }

    QString factsText() const
    {
        QStringList lines;
        for (const MailFact &fact : m_values.facts())
            lines << withoutBlockSigns(fact.label + ": "_L1 + normalised(fact.value));
        return lines.join(u'\n');
    }

    QString joinText() const
    {
        if (m_values.link().isEmpty())
            return {};
        const QString line = m_values.linkLabel() + ": "_L1 + m_values.link();
        return m_values.linkHint().isEmpty() ? line : QString(line + u'\n' + m_values.linkHint());
    }

    QString joinBlock() const
    {
        const bool isForHost = m_facts.mail.kind == model::MailKind::HostReminder;
        const QString word
            = m_translation.text("services::MailWords", QT_TRANSLATE_NOOP("services::MailWords", "Join"));
        return joinHtml(
            { isForHost ? QString() : word, m_values.linkLabel(), m_values.link(), m_values.linkHint() },
            m_brand);
    }

    QString valueHtml(const QString &name, const QString &value) const
    {
        if (name == "link"_L1)
            return linkHtml(value);
        if (!m_blocks.contains(name))
            return value.toHtmlEscaped();
        const QString block = name == "facts"_L1 ? factsHtml(m_values.facts())
            : name == "join"_L1                  ? joinBlock()
                                                 : linesHtml(value);
        return blockBegins + withoutBlockSigns(block) + blockEnds;
    }

    const MailFacts &m_facts;
    const MailValues &m_values;
    const invites::Translation &m_translation;
    MailBrand m_brand;
    QStringList m_blocks;
    QHash<QString, QString> m_filled;
};

} // namespace

Result<MailText> mailText(
    const MailFacts &facts, const MailValues &values, const invites::Translation &translation)
{
    return Words(facts, values, translation).write();
}

} // namespace services
