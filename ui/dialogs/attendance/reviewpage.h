// Participants whom nobody matches beside the registrants: the host says who is who, once and for all
// sessions (NEW-09). Nothing is decided by a similar name; it only stands further up.
#pragma once

#include "services/checkin.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QListWidget;

namespace services {
struct AttendanceSheet;
}

namespace ui {

class ReviewModel;

class ReviewPage : public QWidget {
    Q_OBJECT

public:
    explicit ReviewPage(services::CheckIn &checkIn, QWidget *parent = nullptr);

    void setSheet(const services::AttendanceSheet &sheet);

    QListWidget *participants() const { return m_participants; }
    QListView *registrants() const { return m_registrants; }

Q_SIGNALS:
    void counted(int toReview);
    void decided(const QString &text); // undo() takes it back
    void problem(const QString &text);

public Q_SLOTS:
    void undo();

private:
    void build();
    QAction *make(const QString &text, const QString &iconName, const QKeySequence &key);
    void read();
    void take(const std::vector<services::ReviewLine> &lines);
    void showCandidates();
    void update();
    void match();
    void stranger();
    void decide(
        const base::Async<bool> &decision, const model::ParticipantKey &participant, const QString &text);
    const services::ReviewLine *selected() const;

    services::CheckIn &m_checkIn;
    ReviewModel *m_model;
    QLabel *m_words = nullptr;
    QWidget *m_columns = nullptr;
    QListWidget *m_participants = nullptr;
    QLineEdit *m_search = nullptr;
    QListView *m_registrants = nullptr;
    QAction *m_match = nullptr;
    QAction *m_stranger = nullptr;
    QAction *m_undo = nullptr;
    model::SessionKey m_session;
    base::Instant m_start {};
    std::vector<services::ReviewLine> m_lines;
    std::vector<model::ParticipantKey> m_decided; // the newest last
    int m_asked = 0;
};

} // namespace ui
