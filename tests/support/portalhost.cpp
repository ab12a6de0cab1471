// A host with attendee pages and sessions of every sort, for tests with a real browser. Tells its port and
// the sessions' links as one JSON line; then takes commands by the line, each answered by a JSON line:
//   start NAME, end NAME, close NAME     as the host does it in the window
//   waiting NAME                         who waits
//   personal NAME ADDRESS                the path of a registrant's personal link
// Usage: portalhost [folder with translations]
#include "schedule/zone.h"
#include "support/portaldesk.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <iostream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::await;

namespace {

void say(const QJsonObject &object)
{
    std::cout << QJsonDocument(object).toJson(QJsonDocument::Compact).constData() << std::endl;
}

class Host : public QObject {
public:
    Host(const QString &link, const QString &translations) : m_desk(translations), m_link(link)
    {
        m_desk.clock.moveTo(
            std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now()));
        addSessions();
        QJsonObject paths;
        for (auto it = m_sessions.begin(); it != m_sessions.end(); ++it)
            paths.insert(it.key(), m_desk.pathOf(*it));
        say({ { u"port"_s, m_desk.port }, { u"paths"_s, paths },
            { u"id"_s, m_sessions[u"meeting"_s].reservedId.grouped() },
            { u"code"_s, m_sessions[u"meeting"_s].joinCode } });
    }

    void obey(const QString &line)
    {
        const QStringList words = line.split(u' ');
        const model::Session session = m_sessions.value(words.value(1));
        const QString verb = words[0];
        if (verb == "start"_L1)
            say({ { u"done"_s, await(m_desk.starts.start(session.key, true)).has_value() } });
        else if (verb == "end"_L1)
            say({ { u"done"_s, await(m_desk.starts.end(session.key)).has_value() } });
        else if (verb == "close"_L1)
            say({ { u"done"_s, await(m_desk.sessions.setOpen(session.key, false)).has_value() } });
        else if (verb == "waiting"_L1)
            say({ { u"names"_s, waiting(session) } });
        else if (verb == "personal"_L1)
            say({ { u"path"_s, m_desk.personalPath(session, words.value(2)) } });
        else
            say({ { u"unknown"_s, verb } });
    }

private:
    services::SessionDraft draft(const QString &topic, std::chrono::seconds ahead = 25min)
    {
        services::SessionDraft draft = m_desk.draft(topic);
        const auto zone = *schedule::Zone::byName("America/New_York");
        model::Series &series = draft.session.series.front();
        series.zone = "America/New_York";
        series.start = std::chrono::floor<std::chrono::minutes>(zone.toWall(m_desk.clock.now() + ahead));
        return draft;
    }
    void add(const QString &name, const services::SessionDraft &draft)
    {
        m_sessions.insert(name, m_desk.at(m_link, draft));
    }
    void addSessions()
    {
        auto meeting = draft(u"Sales meeting with ABC Co"_s);
        meeting.session.description = u"Figures of the third quarter.\nPlease bring your questions."_s;
        add(u"meeting"_s, meeting);

        auto locked = draft(u"Board meeting"_s);
        locked.password = services::SetPassword { u"swordfish"_s };
        add(u"locked"_s, locked);

        auto webinar = draft(u"Growing tomatoes on a balcony"_s, 26h);
        webinar.session.kind = model::SessionKind::Webinar;
        webinar.session.wantsRegistration = true;
        webinar.session.form.fields
            = { { u"firm"_s, model::FieldKind::Text, u"Where do you grow them?"_s, {}, true },
                  { u"size"_s, model::FieldKind::Choice, u"How large is your balcony?"_s,
                      { u"Small"_s, u"Large"_s }, false },
                  { u"ask"_s, model::FieldKind::LongText, u"What would you like to know?"_s, {}, false },
                  { u"news"_s, model::FieldKind::CheckBox, u"Send me the slides"_s, {}, false } };
        webinar.session.form.consent = u"My name and address may be used to organise this webinar."_s;
        add(u"webinar"_s, webinar);

        auto training = draft(u"Onboarding"_s);
        training.session.wantsRegistration = true;
        add(u"training"_s, training);

        auto full = draft(u"Cooking class"_s);
        full.session.wantsRegistration = true;
        full.session.form.capacity = 1;
        add(u"full"_s, full);

        auto person = draft(u"Summer party"_s);
        person.session.kind = model::SessionKind::InPerson;
        person.session.location = u"12 Harbour Street, second floor"_s;
        add(u"person"_s, person);

        add(u"party"_s, draft(u"Quiz night"_s));
        add(u"over"_s, draft(u"Last week's review"_s, -200h));
        add(u"closed"_s, draft(u"Interview"_s));
        await(m_desk.sessions.setOpen(m_sessions[u"closed"_s].key, false)).value();
        add(u"cancelled"_s, draft(u"Team lunch"_s));
        await(m_desk.sessions.moveToTrash(m_sessions[u"cancelled"_s].key)).value();
    }
    QJsonArray waiting(const model::Session &session)
    {
        QJsonArray names;
        const auto people = m_desk.room.people(session.key);
        for (const auto &person : people)
            names.append(person.name);
        return names;
    }

    support::PortalDesk m_desk;
    QString m_link;
    QHash<QString, model::Session> m_sessions;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    Host host(arguments.value(1), arguments.value(2, u":/i18n"_s));
    const std::unique_ptr<QThread> reader(QThread::create([&host, &app] {
        for (std::string line; std::getline(std::cin, line);)
            QMetaObject::invokeMethod(&host, [&host, line] { host.obey(QString::fromStdString(line)); });
        QMetaObject::invokeMethod(&app, &QCoreApplication::quit);
    }));
    reader->start();
    const int result = app.exec();
    reader->wait();
    return result;
}
