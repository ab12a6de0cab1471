// The window to add and edit a session (MIK-03). Problems stand beside their field while typing;
// Save stays off only with the reason in sight. Closing it without Save stores nothing.
#pragma once

#include "base/clock.h"
#include "model/session.h"
#include "schedule/occurrences.h"
#include "services/sessionservice.h"
#include "ui/dialogs/occurrencescope.h"

#include <QDialog>

#include <memory>

namespace settings {
class Settings;
}
namespace services {
class ProfileService;
class ReadyCheck;
} // namespace services

namespace ui {

class Prompts;

class SessionDialog : public QDialog {
    Q_OBJECT

public:
    SessionDialog(services::SessionService &sessions, services::ProfileService &profiles,
        const settings::Settings &settings, const base::Clock &clock, QWidget *parent = nullptr);
    ~SessionDialog() override;

    // Questions go through `prompts` instead of message boxes of the dialog's own; it must outlive
    // the dialog.
    void setPrompts(Prompts &prompts);
    // With it full accounts are pointed out beside the provider.
    void setReadyCheck(services::ReadyCheck &ready);

    // Each fills the form and shows the window.
    void editNew(const services::SessionDraft &draft);
    void edit(const model::Session &session);
    // Asks first which ones are meant; the other one was told.
    void editOccurrence(const model::Session &session, const schedule::Occurrence &occurrence);
    void editOccurrence(
        const model::Session &session, const schedule::Occurrence &occurrence, OccurrenceScope scope);

    void reject() override;

Q_SIGNALS:
    void saved(const services::SaveReport &report);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ui
