// Turns what a page has to say into a reply: language, frame, the proof that its forms are ours, the pages
// for what went wrong. On the thread of the pages.
#pragma once

#include "base/clock.h"
#include "base/random.h"
#include "base/result.h"
#include "portal/form.h"
#include "portal/http.h"
#include "portal/templates.h"

#include <QHash>
#include <QJsonObject>

namespace services {
class AttendeeService;
}

namespace portal {

class PageWriter {
public:
    // `translations`: see invites::Translation.
    PageWriter(const services::AttendeeService &attendees, const base::Clock &clock, base::Random &random,
        const QString &translations);

    // A template's page; `title` stands at the window. Brings the cookie that its forms need.
    Reply page(
        const Request &request, const QString &name, const QString &title, Values values, int status = 200);
    // A page of one message: the texts name+"Title" and name+"Words" (pagetexts.cpp), and where to go from
    // it.
    Reply message(const Request &request, const QByteArray &name, int status, const QString &link = {},
        const QByteArray &linkWords = {});
    // What an error of the services means here.
    Reply problem(const Request &request, const base::Error &error);

    // The form in a POST, if it comes from one of our pages in the same browser; else what to answer.
    tl::expected<Form, Reply> form(const Request &request);

    QString text(const Request &request, const QByteArray &name);
    const invites::Translation &translation(const Request &request);

private:
    QByteArray proofCookie(const Request &request) const; // empty where there is none
    QByteArray newCookie();

    const services::AttendeeService &m_attendees;
    const base::Clock &m_clock;
    base::Random &m_random;
    QString m_folder;
    QStringList m_languages;
    QHash<QString, invites::Translation> m_translations;
    Templates m_templates;
};

// 303: the browser comes again with GET. `path` is ours, encoded.
Reply seeOther(const QByteArray &path);
Reply json(const QJsonObject &object);

} // namespace portal
