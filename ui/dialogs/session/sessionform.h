// The fields of the session window: a draft in, a draft out, problems beside their field.
#pragma once

#include "base/clock.h"
#include "schedule/occurrences.h"
#include "services/readycheck.h"
#include "services/sessionservice.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace settings {
class Settings;
}

namespace ui {

class FieldNote;
class Foldout;
class FurtherOptions;
class PlaceFields;
class RecurrenceEditor;
class RegistrationFields;
class WhenFields;

// How much of a session is edited.
enum class SessionFormScope : std::uint8_t { Whole, OneOccurrence, ThisAndLater };

class SessionForm : public QWidget {
    Q_OBJECT

public:
    SessionForm(services::SessionService &sessions, const settings::Settings &settings,
        const base::Clock &clock, QWidget *parent = nullptr);

    void showDraft(const services::SessionDraft &draft);
    void showOccurrence(
        const model::Session &session, const schedule::Occurrence &occurrence, SessionFormScope scope);

    services::SessionDraft draft() const; // Whole
    model::OccurrenceOverride occurrence() const; // OneOccurrence
    model::Series laterPart() const; // ThisAndLater

    SessionFormScope scope() const { return m_scope; }
    bool isChanged() const; // since it was shown
    void takeAsUnchanged();

    // What stands in the way of saving, each shown beside its field once the host has been there.
    std::vector<services::DraftProblem> problems() const;
    void showProblems(const std::vector<services::DraftProblem> &problems);
    void showClashes(const std::vector<services::Clash> &clashes);
    void showFullAccounts(const std::vector<services::AccountOverlap> &overlaps);
    void setRecentZones(const QList<QByteArray> &zones);
    bool passwordTouched() const;

Q_SIGNALS:
    void changed();

private:
    struct Snapshot {
        model::Session session;
        bool passwordTouched = false;
        QString password;
        bool valid = true;
        bool operator==(const Snapshot &) const = default;
    };

    void build(
        services::SessionService &sessions, const settings::Settings &settings, const base::Clock &clock);
    void alignLabels();
    void connectAll();
    void arrange();
    void limitTo(SessionFormScope scope);
    void followStart();
    void touched();
    Snapshot snapshot() const;
    model::Series editedSeries(const model::Series &before) const;
    void shiftExceptions(model::Session &session, const model::Series &before) const;

    services::SessionService &m_sessions;
    services::SessionDraft m_given;
    size_t m_part = 0; // of the series: the one that is shown
    schedule::Occurrence m_occurrence;
    SessionFormScope m_scope = SessionFormScope::Whole;
    Snapshot m_unchanged;
    bool m_loading = false;
    bool m_topicTouched = false;

    QFormLayout *m_form = nullptr;
    QLineEdit *m_topic = nullptr;
    FieldNote *m_topicNote = nullptr;
    QWidget *m_topicRow = nullptr;
    WhenFields *m_when = nullptr;
    RecurrenceEditor *m_repeats = nullptr;
    FieldNote *m_repeatsNote = nullptr;
    QWidget *m_repeatsRow = nullptr;
    PlaceFields *m_place = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_location = nullptr;
    RegistrationFields *m_registration = nullptr;
    Foldout *m_foldout = nullptr;
    FurtherOptions *m_further = nullptr;
};

} // namespace ui
