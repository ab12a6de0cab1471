// GoTo Training's JSON. A training has a list of dates and one registration for all of them; no address to
// join or register is told, only each registrant's own.
#pragma once

#include "providers/goto/gotocodec.h"

namespace providers {

QByteArray goToTrainingBody(const MeetingPlan &plan);
// Empty: nothing differs.
QByteArray goToTrainingTexts(const MeetingPlan &plan, const GoToEvent &there);
QByteArray goToTrainingTimes(const MeetingPlan &plan, const GoToEvent &there);

base::Result<QString> goToTrainingKey(const QByteArray &body); // a bare text
base::Result<GoToEvent> goToTraining(const QByteArray &body);
base::Result<std::vector<GoToEvent>> goToTrainings(const QByteArray &body);

QByteArray goToTrainingPersonBody(const model::Registrant &person);
base::Result<PersonThere> goToTrainingPerson(const QByteArray &body); // key and join link only
base::Result<Page<PersonThere>> goToTrainingPeople(const QByteArray &body);

} // namespace providers
