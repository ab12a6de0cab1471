// The registrants of a session and where each stands at the provider (REG-06 to REG-09, REG-16, INI-09).
#pragma once

#include "services/registrantservice.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <vector>

class QAction;
class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace services {
class AttendeeService;
class SessionService;
class WaitingRoom;
} // namespace services
namespace settings {
class Settings;
}

namespace ui {

class ButtonBar;
class NoticeBar;
class Prompts;

// What the window has beside the registrants themselves; without pages there are no personal links.
struct RegistrantExtras {
    services::AttendeeService *attendees = nullptr;
    services::WaitingRoom *waiting = nullptr;
    const settings::Settings *settings = nullptr; // the numbers to call
};

class RegistrantsDialog : public QDialog {
    Q_OBJECT

public:
    RegistrantsDialog(services::RegistrantService &registrants, services::SessionService &sessions,
        Prompts &prompts, const RegistrantExtras &extras = {}, QWidget *parent = nullptr);

    void showSession(const model::SessionKey &session);

private:
    void build();
    void makeActions();
    QAction *make(const QString &text, const QString &iconName, std::function<void()> run);
    void read();
    void take(const services::RegistrantPage &page);
    void takeSession(const model::Session &session);
    void showCounts();
    void addRow(const model::Registrant &person);
    void update(); // which commands make sense for what is selected
    std::vector<model::Registrant> chosen() const;
    void edit();
    void cancel();
    void exportAll();
    void makeLinkActions();
    QString linkOf(const model::Registrant &person) const; // the personal one; empty: there is none
    void copyPersonalLink();
    void renewLink();
    void renewed(const model::Registrant &person);
    void tellOthers();
    template <typename T>
    void each(base::Async<T> (services::RegistrantService::*run)(const model::RegistrantKey &),
        const QString &failed, bool (*fits)(const model::Registrant &));
    void tell(const QString &text);

    services::RegistrantService &m_registrants;
    services::SessionService &m_sessions;
    Prompts &m_prompts;
    RegistrantExtras m_extras;
    model::SessionKey m_session;
    model::ReservedId m_id;
    QString m_topic;
    std::vector<model::FormField> m_fields; // what was asked: a column each
    services::RegistrantPage m_page; // its numbers
    std::vector<model::Registrant> m_people; // by the rows of the list
    int m_asked = 0;
    QTimer m_pause;
    QLabel *m_counts = nullptr;
    QLineEdit *m_search = nullptr;
    NoticeBar *m_notice = nullptr;
    QTreeWidget *m_list = nullptr;
    QLabel *m_more = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_again = nullptr;
    QAction *m_push = nullptr;
    QAction *m_pushAll = nullptr;
    QAction *m_refresh = nullptr;
    QAction *m_adopt = nullptr;
    QAction *m_import = nullptr;
    QAction *m_export = nullptr;
    QAction *m_copyLink = nullptr;
    QAction *m_renewLink = nullptr;
    QAction *m_tellOthers = nullptr;
};

} // namespace ui
