#include "ui/dialogs/session/cohostsfield.h"

#include "model/registrant.h"
#include "ui/widgets/fieldnote.h"

#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QStringList entriesOf(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\n]"_s);
    QStringList entries;
    for (const QString &part : text.split(separator))
        if (!part.trimmed().isEmpty())
            entries << part.trimmed();
    return entries;
}

// "Kim Sample <kim@example.org>" or the address alone.
model::Cohost cohostOf(const QString &entry)
{
    const qsizetype open = entry.lastIndexOf(u'<');
    if (open < 0 || !entry.endsWith(u'>'))
        return { entry, {} };
    return { entry.mid(open + 1, entry.size() - open - 2).trimmed(),
        entry.left(open).remove(u'"').trimmed() };
}

} // namespace

CohostsField::CohostsField(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit(this)), m_note(new FieldNote(m_text, this))
{
    m_text->setAccessibleName(tr("Co-hosts"));
    m_text->setPlaceholderText(tr("e-mail addresses; they can edit and start the session"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_note);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_note->setProblem(problem());
        Q_EMIT changed();
    });
}

void CohostsField::show(const std::vector<model::Cohost> &cohosts)
{
    QStringList entries;
    for (const model::Cohost &cohost : cohosts)
        entries << (cohost.name.isEmpty() ? cohost.email : u"%1 <%2>"_s.arg(cohost.name, cohost.email));
    m_text->setPlainText(entries.join(u'\n'));
}

std::vector<model::Cohost> CohostsField::cohosts() const
{
    std::vector<model::Cohost> cohosts;
    QSet<QString> seen;
    for (const QString &entry : entriesOf(m_text->toPlainText())) {
        const model::Cohost cohost = cohostOf(entry);
        const QString address = model::normalAddress(cohost.email);
        if (!model::looksLikeAddress(cohost.email) || seen.contains(address) || int(cohosts.size()) >= most)
            continue;
        seen.insert(address);
        cohosts.push_back(cohost);
    }
    return cohosts;
}

QString CohostsField::problem() const
{
    const QStringList entries = entriesOf(m_text->toPlainText());
    for (const QString &entry : entries)
        if (!model::looksLikeAddress(cohostOf(entry).email))
            return tr("“%1” is no e-mail address.").arg(entry);
    if (entries.size() > most)
        return tr("At most %n co-host(s) can be named.", nullptr, most);
    return {};
}

} // namespace ui
