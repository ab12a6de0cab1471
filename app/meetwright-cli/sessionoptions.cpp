#include "app/meetwright-cli/sessionoptions.h"

#include "schedule/rruletext.h"
#include "schedule/zone.h"
#include "services/placecatalog.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

namespace cli {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::Result;
using model::Session;
using services::SessionDraft;

namespace {

base::Error bad(const QString &option, const QString &why)
{
    return { ErrorKind::Invalid, why, u"--"_s + option };
}

// One line, without its line break.
QString firstLineOfInput()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF && c != '\n' && line.size() < 1024; c = std::getchar())
        line += char(c);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

Result<bool> applyTime(Session &session, const QCommandLineParser &arguments)
{
    if (arguments.isSet(u"no-date"_s)) {
        session.series.clear();
        session.overrides.clear();
        return true;
    }
    const bool timed = arguments.isSet(u"start"_s) || arguments.isSet(u"zone"_s)
        || arguments.isSet(u"duration"_s) || arguments.isSet(u"repeat"_s);
    if (!timed)
        return true;
    if (session.series.empty())
        session.series.emplace_back().zone = "UTC";
    model::Series &series = session.series.back();
    if (arguments.isSet(u"zone"_s)) {
        series.zone = schedule::ianaName(arguments.value(u"zone"_s).toUtf8());
        if (series.zone.isEmpty())
            return tl::unexpected(bad(u"zone"_s, u"no such time zone: "_s + arguments.value(u"zone"_s)));
    }
    if (arguments.isSet(u"start"_s)) {
        const auto start = parseWall(arguments.value(u"start"_s), u"--start"_s);
        if (!start)
            return tl::unexpected(start.error());
        series.start = *start;
    }
    if (arguments.isSet(u"duration"_s)) {
        bool ok = false;
        series.duration = std::chrono::minutes(arguments.value(u"duration"_s).toInt(&ok));
        if (!ok)
            return tl::unexpected(bad(u"duration"_s, u"minutes are a whole number"_s));
    }
    if (arguments.isSet(u"repeat"_s)) {
        series.rule.reset();
        if (arguments.value(u"repeat"_s) != u"none"_s) {
            auto rule = schedule::parseRule(arguments.value(u"repeat"_s));
            if (!rule)
                return tl::unexpected(rule.error());
            series.rule = *rule;
        }
    }
    return true;
}

Result<bool> applyPlace(Session &session, const QCommandLineParser &arguments)
{
    if (arguments.isSet(u"link"_s)) {
        const auto recognised = services::recognisePlace(arguments.value(u"link"_s));
        const QString room = session.place.room;
        if (recognised)
            session.place = recognised->place;
        else
            session.place.provider = model::ProviderKind::Link;
        session.place.joinUrl = QUrl(arguments.value(u"link"_s));
        if (session.place.room.isEmpty())
            session.place.room = room;
    }
    if (arguments.isSet(u"provider"_s)) {
        const auto kind = model::providerOfWord(arguments.value(u"provider"_s));
        if (!kind)
            return tl::unexpected(bad(u"provider"_s,
                u"one of none, jitsi, zoom, teams, webex, goto, meet, bigbluebutton, vimeo, link"_s));
        session.place.provider = *kind;
    }
    if (arguments.isSet(u"external-id"_s))
        session.place.externalId = arguments.value(u"external-id"_s);
    if (arguments.isSet(u"jitsi-server"_s))
        session.place.server = QUrl(arguments.value(u"jitsi-server"_s));
    return true;
}

// "h1440,a120,-a30": h for the host, a for attendees, minutes before; a minus for what is switched off.
Result<bool> applyMailReminders(Session &session, const QCommandLineParser &arguments)
{
    const QString option = u"mail-reminders"_s;
    if (!arguments.isSet(option))
        return true;
    session.mailReminders.clear();
    if (arguments.value(option) == u"none"_s)
        return true;
    static const QRegularExpression form(u"^(-?)([ha])([0-9]{1,5})$"_s);
    for (const QString &part : arguments.value(option).split(u',', Qt::SkipEmptyParts)) {
        const auto match = form.match(part.trimmed());
        if (!match.hasMatch())
            return tl::unexpected(
                bad(option, u"whom and minutes before, such as h1440,a120,-a30, or none"_s));
        session.mailReminders.push_back(
            { match.captured(2) == u"h"_s ? model::ReminderFor::Host : model::ReminderFor::Attendees,
                std::chrono::minutes(match.captured(3).toInt()), match.captured(1).isEmpty() });
    }
    std::stable_sort(session.mailReminders.begin(), session.mailReminders.end(),
        [](const auto &a, const auto &b) { return a.before > b.before; });
    return true;
}

Result<bool> applyRest(Session &session, const QCommandLineParser &arguments)
{
    const auto text = [&arguments](const QString &option, QString &field) {
        if (arguments.isSet(option))
            field = arguments.value(option);
    };
    text(u"topic"_s, session.topic);
    text(u"description"_s, session.description);
    text(u"location"_s, session.location);
    text(u"host"_s, session.host);
    text(u"invitation-language"_s, session.invitationLanguage);
    if (arguments.isSet(u"kind"_s)) {
        const auto kind = QStringList { u"meeting"_s, u"webinar"_s, u"in-person"_s, u"hybrid"_s }.indexOf(
            arguments.value(u"kind"_s));
        if (kind < 0)
            return tl::unexpected(bad(u"kind"_s, u"one of meeting, webinar, in-person, hybrid"_s));
        session.kind = model::SessionKind(kind);
    }
    if (arguments.isSet(u"notify"_s)) {
        session.notifyHostBefore.clear();
        for (const QString &minutes : arguments.value(u"notify"_s).split(u',', Qt::SkipEmptyParts)) {
            bool ok = false;
            session.notifyHostBefore.emplace_back(minutes.trimmed().toInt(&ok));
            if (!ok || session.notifyHostBefore.back().count() < 0)
                return tl::unexpected(bad(u"notify"_s, u"minutes before, such as 10,1440"_s));
        }
        std::sort(session.notifyHostBefore.rbegin(), session.notifyHostBefore.rend());
    }
    if (arguments.isSet(u"closed"_s) || arguments.isSet(u"open"_s))
        session.open = arguments.isSet(u"open"_s);
    return true;
}

} // namespace

std::vector<QCommandLineOption> sessionOptions()
{
    return {
        { u"topic"_s, u"What it is about."_s, u"text"_s },
        { u"start"_s, u"Wall time in the session's zone, such as 2026-11-24T10:00."_s, u"time"_s },
        { u"zone"_s, u"IANA time zone, such as Europe/Berlin."_s, u"name"_s },
        { u"duration"_s, u"Minutes."_s, u"minutes"_s },
        { u"repeat"_s, u"An RRULE (RFC 5545), such as FREQ=WEEKLY;BYDAY=TU, or none."_s, u"rule"_s },
        { u"no-date"_s, u"Only reserve the session ID."_s },
        { u"provider"_s, u"none, jitsi, zoom, teams, webex, goto, meet, bigbluebutton, vimeo, link."_s,
            u"word"_s },
        { u"link"_s, u"The meeting's link; its provider is recognised."_s, u"url"_s },
        { u"external-id"_s, u"The provider's own meeting number."_s, u"text"_s },
        { u"jitsi-server"_s, u"A Jitsi server other than the default one."_s, u"url"_s },
        { u"kind"_s, u"meeting, webinar, in-person, hybrid."_s, u"word"_s },
        { u"location"_s, u"Where people meet in person."_s, u"text"_s },
        { u"host"_s, u"The name printed in invitations."_s, u"text"_s },
        { u"description"_s, u"More about it."_s, u"text"_s },
        { u"invitation-language"_s, u"Language of its invitations, such as de."_s, u"tag"_s },
        { u"notify"_s, u"Desktop notifications, minutes before, such as 10,1440."_s, u"list"_s },
        { u"mail-reminders"_s,
            u"Reminders by e-mail: h for the host, a for attendees, minutes before, a minus for those that "
            u"are "
            "off, such as h1440,a120,-a30; or none."_s,
            u"list"_s },
        { u"open"_s, u"Open the padlock."_s },
        { u"closed"_s, u"Close the padlock: nobody can join."_s },
        { u"password-stdin"_s, u"Read the session password from standard input."_s },
        { u"generate-password"_s, u"Make a session password."_s },
        { u"no-password"_s, u"Remove the session password."_s },
    };
}

Result<SessionDraft> withOptions(
    SessionDraft draft, const QCommandLineParser &arguments, const services::SessionService &sessions)
{
    for (const auto apply : { applyTime, applyPlace, applyMailReminders, applyRest })
        if (const auto applied = apply(draft.session, arguments); !applied)
            return tl::unexpected(applied.error());
    if (arguments.isSet(u"password-stdin"_s))
        draft.password = services::SetPassword { firstLineOfInput() };
    else if (arguments.isSet(u"generate-password"_s))
        draft.password = services::SetPassword { sessions.generatePassword() };
    else if (arguments.isSet(u"no-password"_s))
        draft.password = services::RemovePassword {};
    return draft;
}

Result<base::WallTime> parseWall(const QString &text, const QString &option)
{
    QString iso = text;
    iso.replace(u' ', u'T');
    if (iso.size() == 15 && iso.at(8) == u'T') // 20261124T100000
        iso = iso.left(4) + u'-' + iso.mid(4, 2) + u'-' + iso.mid(6, 5) + u':' + iso.mid(11, 2) + u':'
            + iso.mid(13);
    // Read as UTC, so that this computer's own zone has no say in which times exist.
    const QDateTime wall = QDateTime::fromString(iso + u'Z', Qt::ISODate);
    if (!wall.isValid() || !iso.contains(u'T'))
        return base::failure(ErrorKind::Invalid, u"not a time such as 2026-11-24T10:00: "_s + text, option);
    return base::WallTime(std::chrono::seconds(wall.toSecsSinceEpoch()));
}

} // namespace cli
