// GoTo Webinar's JSON (developer.goto.com, GoTo Webinar 2.0).
#pragma once

#include "providers/goto/gotocodec.h"

namespace providers {

QByteArray goToWebinarBody(const MeetingPlan &plan, const QString &locale);
// The whole definition, which replaces that there; empty: nothing differs.
QByteArray goToWebinarChange(const MeetingPlan &plan, const GoToEvent &there);
// What is there once the change was carried out.
GoToEvent goToWebinarAfter(const MeetingPlan &plan, const GoToEvent &there);
// `name` as in QLocale::name(); English where GoTo has no such language.
QString goToLocale(const QString &name);

base::Result<QString> goToWebinarKey(const QByteArray &body);
base::Result<GoToEvent> goToWebinar(const QByteArray &body);
base::Result<Page<GoToEvent>> goToWebinars(const QByteArray &body);
base::Result<QUrl> goToStartUrl(const QByteArray &body);

QByteArray goToWebinarPersonBody(const model::Registrant &person);
base::Result<PersonThere> goToWebinarPerson(const QByteArray &body); // key and join link only
base::Result<Page<PersonThere>> goToWebinarPeople(const QByteArray &body);

} // namespace providers
