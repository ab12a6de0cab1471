#include "ui/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace ui {

using namespace Qt::StringLiterals;

QMimeData *invitationMimeData(const services::InvitationParts &parts)
{
    auto *data = new QMimeData;
    data->setText(parts.text);
    if (!parts.html.isEmpty())
        data->setHtml(parts.html);
    return data;
}

void copyInvitation(const services::InvitationParts &parts)
{
    QGuiApplication::clipboard()->setMimeData(invitationMimeData(parts));
}

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

// The marks that clipboard managers of KDE, Windows and macOS know.
void copySecret(const QString &text)
{
    auto *data = new QMimeData;
    data->setText(text);
    data->setData(u"x-kde-passwordManagerHint"_s, "secret");
    data->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, "1");
    data->setData(u"application/x-nspasteboard-concealed-type"_s, text.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace ui
