#include "providers/rehearsal/rehearsalpages.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace providers {

namespace {

struct PageTexts {
    Q_DECLARE_TR_FUNCTIONS(providers::Rehearsal)
};

QByteArray page(const QString &title, const QString &text)
{
    return u"<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>%1</title>"
           "<style>:root{color-scheme:light dark}body{font:1.2em/1.5 system-ui,sans-serif;max-width:36em;"
           "margin:15vh auto;padding:0 1em}</style></head><body><h1>%1</h1><p>%2</p></body></html>"_s
               .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
               .toUtf8();
}

} // namespace

QByteArray rehearsalRoomPage(const QString &topic, bool isRunning)
{
    return page(topic.left(200),
        isRunning
            ? PageTexts::tr("This is where your meeting would be. It is a rehearsal: nobody else sees it.")
            : PageTexts::tr("The host has not started yet. This is where people would wait."));
}

QByteArray rehearsalExpiredPage()
{
    return page(PageTexts::tr("This link no longer works"),
        PageTexts::tr("The meeting is gone, or the start link is too old. Click Start in Meetwright again."));
}

} // namespace providers
