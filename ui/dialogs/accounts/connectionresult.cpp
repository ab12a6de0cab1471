#include "ui/dialogs/accounts/connectionresult.h"

#include "ui/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace ui {

ConnectionResult::ConnectionResult(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_headline(new QLabel(this)),
      m_rest(new QLabel(this)),
      m_missing(new QListWidget(this))
{
    setAutoFillBackground(true);
    m_icon->setAccessibleName(tr("Kind of message"));
    for (QLabel *label : { m_headline, m_rest }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_missing->setAccessibleName(tr("Missing permissions"));
    m_missing->setWordWrap(true);
    m_missing->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_missing->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_missing->setFixedHeight(fontMetrics().lineSpacing() * 6);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 8, 12, 8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_headline, 0, 1);
    grid->addWidget(m_rest, 1, 1);
    grid->addWidget(m_missing, 2, 1);
    hide();
}

void ConnectionResult::showReport(const services::ConnectionReport &report, const QString &provider)
{
    const model::Account &account = report.account;
    QString who = account.userName.isEmpty() ? account.userEmail : account.userName;
    if (!account.userEmail.isEmpty() && who != account.userEmail)
        who += u" ("_s + account.userEmail + u')';
    const bool connects = account.mode != model::AccountMode::NoConnection;
    const QString headline = !connects
        ? tr("Saved. Only links are kept; nothing is asked of %1.").arg(provider)
        : who.isEmpty() ? tr("Connected to %1.").arg(provider)
                        : tr("Connected to %1 as %2.").arg(provider, who);
    QStringList rest;
    if (!report.missingScopes.isEmpty())
        rest << tr(
            "These permissions are missing. Add them at %1, then connect again; what does not need them "
            "works already.")
                    .arg(provider);
    if (!report.warning.isEmpty())
        rest << report.warning;
    say(headline, rest.join(u'\n'), report.missingScopes, !rest.isEmpty());
}

void ConnectionResult::showProblem(const QString &text)
{
    say(text, {}, {}, true);
}

QString ConnectionResult::text() const
{
    QStringList lines { m_headline->text(), m_rest->text() };
    for (int row = 0; row < m_missing->count(); ++row)
        lines << m_missing->item(row)->text();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void ConnectionResult::say(
    const QString &headline, const QString &rest, const QStringList &missing, bool isProblem)
{
    m_isProblem = isProblem;
    m_headline->setText(headline);
    m_rest->setText(rest);
    m_rest->setVisible(!rest.isEmpty());
    m_missing->clear();
    m_missing->addItems(missing);
    m_missing->setVisible(!missing.isEmpty());
    setAccessibleName(text());
    updateColours();
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ConnectionResult::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        updateColours();
}

void ConnectionResult::updateColours()
{
    const QPalette base = QGuiApplication::palette();
    const QColor accent = m_isProblem ? warningColour(base) : runningColour(base);
    QPalette mine = base;
    mine.setColor(QPalette::Window, blended(accent, base.color(QPalette::Base), 0.14));
    mine.setColor(QPalette::WindowText, base.color(QPalette::Text));
    setPalette(mine);
    m_icon->setPixmap(tintedIcon(m_isProblem ? u"warning"_s : u"check"_s, 16, accent, devicePixelRatioF()));
}

} // namespace ui
